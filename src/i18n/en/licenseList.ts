export default {
  'licenses.empty.hint':
    'The licenses that this customer buys appear here, each with its state, its capacities and its end. A license is bought outside this dashboard. If you already have a license key, claim it: that links the license to a controller.',
  'licenses.empty.title': 'This customer has no licenses yet',
  'licenses.noneReadable.hint': 'The list is not empty, but this dashboard cannot read any of its licenses.',
  'licenses.noneReadable.title': 'No license could be read',
  'licenses.sort.ascending': 'Ascending, reverse order',
  'licenses.sort.descending': 'Descending, reverse order',
  'licenses.sort.none': 'service order',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Then by',
  'licenses.tableSettings.columns': 'Columns',
  'licenses.tableSettings.columns.hint': 'Columns that do not fit are shown in the details.',
  'licenses.tableSettings.density': 'Row height',
  'licenses.tableSettings.density.comfortable': 'Comfortable',
  'licenses.tableSettings.density.compact': 'Compact',
} as const;
