import type en from '#i18n/en/lookup.ts';

export default {
  'lookup.actions': 'Acties',
  'lookup.all.controllers': 'Alle {count} controllers die passen',
  'lookup.all.customers': 'Alle {count} klanten die passen',
  'lookup.controllers': 'Controllers',
  'lookup.controllers.failed': 'De controllers konden niet worden gelezen, dus geen ervan wordt gevonden',
  'lookup.count':
    '{count, plural, =0 {Niets in de lijsten bij de hand past.} one {# gevonden} other {# gevonden}}',
  'lookup.customers': 'Klanten',
  'lookup.customers.failed': 'De klanten konden niet worden gelezen, dus geen ervan wordt gevonden',
  'lookup.do.activate': 'Een licentie activeren',
  'lookup.do.claim': 'Een licentie claimen',
  'lookup.found': 'Wat er gevonden is',
  'lookup.keys': 'Sneltoetsen',
  'lookup.keys.close': 'Het venster sluiten',
  'lookup.keys.enter': 'Openen wat gemarkeerd is',
  'lookup.keys.help': 'Deze lijst',
  'lookup.keys.move': 'De markering verplaatsen',
  'lookup.keys.open': 'Alles zoeken, vanaf elke pagina',
  'lookup.keys.single': 'De losse toetsen / en ? werken',
  'lookup.license': 'Licentie',
  'lookup.licenses': 'Licenties',
  'lookup.on': 'op {nodeId}',
  'lookup.pages': 'Pagina’s',
  'lookup.reading': 'Je klanten en controllers worden gelezen…',
  'lookup.unnamed': 'geen naam',
} satisfies Record<keyof typeof en, string>;
