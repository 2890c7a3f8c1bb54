import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers': '{count, plural, one {# Controller} other {# Controller}}',
  'customers.count': '{shown} von {all, plural, one {# Kunden} other {# Kunden}}',
  'customers.empty.hint':
    'Hier erscheinen Ihre Kunden, jeder mit seinen Lizenzen und Controllern. Ihr Konto hat noch keinen Zugriff auf einen Kunden: Bitten Sie Ihre Administration darum. Wenn Sie die UUID eines Kunden haben, fügen Sie sie oben ein, um ihn zu öffnen.',
  'customers.empty.title': 'Noch keine Kunden',
  'customers.endsSoon': '{count, plural, one {# läuft bald ab} other {# laufen bald ab}}',
  'customers.failed': 'Die Kunden konnten nicht geladen werden',
  'customers.filter': 'Kunden suchen',
  'customers.filter.hint': 'Nach Name oder Nummer. Eine eingefügte UUID oder Nummer öffnet den Kunden.',
  'customers.licenses': '{count, plural, one {# Lizenz} other {# Lizenzen}}',
  'customers.loading': 'Ihre Kunden werden geladen…',
  'customers.missing':
    'Keiner Ihrer Kunden hat die Nummer {id}. Prüfen Sie die Nummer oder fügen Sie die UUID ein.',
  'customers.noMatch.hint':
    'Versuchen Sie es mit einem Teil des Namens, oder fügen Sie die UUID des Kunden ein.',
  'customers.noMatch.title': 'Kein Kunde passt zu „{text}“',
  'customers.noUuid': 'keine UUID bekannt',
  'customers.notActivated': '{count, plural, one {# zu aktivieren} other {# zu aktivieren}}',
  'customers.showAll': 'Alle Kunden anzeigen',
  'customers.title': 'Kunden',
  'customers.unlinked': '{count, plural, one {# nicht zugewiesen} other {# nicht zugewiesen}}',
} satisfies Record<keyof typeof en, string>;
