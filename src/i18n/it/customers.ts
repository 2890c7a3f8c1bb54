import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers': '{count, plural, one {# controller} other {# controller}}',
  'customers.count': 'Clienti: {shown} di {all, plural, one {#} other {#}}',
  'customers.empty.hint':
    'Qui compaiono i tuoi clienti, ciascuno con le sue licenze e i suoi controller. Il tuo account non ha ancora accesso a nessun cliente: chiedilo a chi lo amministra. Se hai l’UUID di un cliente, incollalo qui sopra per aprirlo.',
  'customers.empty.title': 'Ancora nessun cliente',
  'customers.endsSoon': '{count, plural, one {# in scadenza} other {# in scadenza}}',
  'customers.failed': 'Impossibile caricare i clienti',
  'customers.filter': 'Trova un cliente',
  'customers.filter.hint': 'Per nome o numero. Incollando un UUID o un numero si apre il cliente.',
  'customers.licenses': '{count, plural, one {# licenza} other {# licenze}}',
  'customers.loading': 'Caricamento dei tuoi clienti…',
  'customers.missing': 'Nessuno dei tuoi clienti ha il numero {id}. Controlla il numero o incolla l’UUID.',
  'customers.noMatch.hint': 'Prova con una parte del nome, o incolla l’UUID del cliente.',
  'customers.noMatch.title': 'Nessun cliente corrisponde a “{text}”',
  'customers.noUuid': 'nessun UUID noto',
  'customers.notActivated': '{count, plural, one {# da attivare} other {# da attivare}}',
  'customers.showAll': 'Mostra tutti i clienti',
  'customers.title': 'Clienti',
  'customers.unlinked': '{count, plural, one {# da associare} other {# da associare}}',
} satisfies Record<keyof typeof en, string>;
