import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Qui compaiono le licenze acquistate da questo cliente, ciascuna con stato, potenze e scadenza. Una licenza si acquista al di fuori di questa dashboard. Se hai già una chiave di licenza, usala per associare la licenza a un controller.',
  'licenses.empty.title': 'Questo cliente non ha ancora licenze',
  'licenses.noneReadable.hint':
    'L’elenco non è vuoto, ma questa dashboard non riesce a leggere nessuna delle licenze.',
  'licenses.noneReadable.title': 'Nessuna licenza leggibile',
  'licenses.sort.ascending': 'Crescente, inverti l’ordine',
  'licenses.sort.descending': 'Decrescente, inverti l’ordine',
  'licenses.sort.none': 'ordine del servizio',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Poi per',
  'licenses.tableSettings.columns': 'Colonne',
  'licenses.tableSettings.columns.hint': 'Le colonne che non ci stanno sono nei dettagli.',
  'licenses.tableSettings.density': 'Altezza righe',
  'licenses.tableSettings.density.comfortable': 'Ampia',
  'licenses.tableSettings.density.compact': 'Compatta',
} satisfies Record<keyof typeof en, string>;
