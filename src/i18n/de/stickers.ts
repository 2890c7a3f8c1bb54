import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about': 'Jede Handykamera öffnet den Controller über seinen Aufkleber, bereit für eine Lizenz.',
  'stickers.all': 'Alle wählen',
  'stickers.chosen': '{chosen} von {all} Controllern gewählt',
  'stickers.code': 'QR-Code von {nodeId}',
  'stickers.empty': 'Keine Controller, für die Aufkleber gedruckt werden können',
  'stickers.empty.hint':
    'Aufkleber werden für Controller gedruckt, die Sie sehen können. Aktualisieren Sie, sobald die Controller registriert sind.',
  'stickers.failed': 'Die Controller konnten nicht geladen werden',
  'stickers.hint':
    'Drucken Sie mit 100 %, ohne Skalierung. Beginnen Sie auf einem angebrochenen Bogen beim ersten freien Etikett, Zeile für Zeile gezählt.',
  'stickers.none': 'Wählen Sie mindestens einen Controller.',
  'stickers.noneChosen': 'Keine wählen',
  'stickers.paper': 'Etikettenbogen',
  'stickers.paper.option': '{name}: {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Vorschau',
  'stickers.print': '{count, plural, one {# Aufkleber drucken} other {# Aufkleber drucken}}',
  'stickers.start': 'Erstes Etikett',
  'stickers.title': 'Aufkleber',
} satisfies Record<keyof typeof en, string>;
