import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Hier verschijnen de licenties die deze klant koopt, elk met status, vermogens en einde. Een licentie wordt buiten dit dashboard gekocht. Heb je al een licentiesleutel, claim die dan: dat koppelt de licentie aan een controller.',
  'licenses.empty.title': 'Deze klant heeft nog geen licenties',
  'licenses.noneReadable.hint':
    'De lijst is niet leeg, maar dit dashboard kan geen enkele licentie erin lezen.',
  'licenses.noneReadable.title': 'Geen enkele licentie kon worden gelezen',
  'licenses.sort.ascending': 'Oplopend, volgorde omkeren',
  'licenses.sort.descending': 'Aflopend, volgorde omkeren',
  'licenses.sort.none': 'volgorde van de dienst',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Daarna op',
  'licenses.tableSettings.columns': 'Kolommen',
  'licenses.tableSettings.columns.hint': 'Kolommen die niet passen, staan in de details.',
  'licenses.tableSettings.density': 'Rijhoogte',
  'licenses.tableSettings.density.comfortable': 'Ruim',
  'licenses.tableSettings.density.compact': 'Compact',
} satisfies Record<keyof typeof en, string>;
