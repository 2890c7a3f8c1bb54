import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Le licenze compaiono qui quando questo cliente le acquista. Se hai una chiave di licenza, associala.',
  'licenses.empty.title': 'Questo cliente non ha ancora licenze',
  'licenses.noneReadable.hint':
    'L’elenco non è vuoto, ma questa dashboard non riesce a leggere nessuna delle licenze.',
  'licenses.noneReadable.title': 'Nessuna licenza leggibile',
  'licenses.sort.ascending': 'Crescente, inverti l’ordine',
  'licenses.sort.descending': 'Decrescente, inverti l’ordine',
  'licenses.sort.none': 'ordine del servizio',
  'licenses.sort.thenBy': 'Poi per',
  'licenses.tableSettings.columns': 'Colonne',
  'licenses.tableSettings.columns.hint': 'Le colonne che non ci stanno sono nei dettagli.',
  'licenses.tableSettings.density': 'Altezza righe',
  'licenses.tableSettings.density.comfortable': 'Ampia',
  'licenses.tableSettings.density.compact': 'Compatta',
} satisfies Record<keyof typeof en, string>;
