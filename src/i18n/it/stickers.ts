import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about':
    'La fotocamera di qualsiasi telefono apre il controller dalla sua etichetta QR, pronto per una licenza.',
  'stickers.all': 'Seleziona tutti',
  'stickers.chosen': 'Controller selezionati: {chosen} di {all}',
  'stickers.code': 'Codice QR di {nodeId}',
  'stickers.empty': 'Nessun controller per cui stampare etichette QR',
  'stickers.empty.hint':
    'Le etichette QR si stampano per i controller che puoi vedere. Aggiorna quando i controller sono registrati.',
  'stickers.failed': 'Impossibile caricare i controller',
  'stickers.hint':
    'Stampa al 100 %, senza adattare. Su un foglio già usato, inizia dalla prima etichetta rimasta, contando riga per riga.',
  'stickers.none': 'Seleziona almeno un controller.',
  'stickers.noneChosen': 'Deseleziona tutti',
  'stickers.paper': 'Fogli di etichette',
  'stickers.paper.option': '{name}: {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Anteprima',
  'stickers.print': '{count, plural, one {Stampa # etichetta QR} other {Stampa # etichette QR}}',
  'stickers.start': 'Prima etichetta',
  'stickers.title': 'Etichette QR',
} satisfies Record<keyof typeof en, string>;
