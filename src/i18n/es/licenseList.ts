import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Aquí aparecen las licencias que compra este cliente, cada una con su estado, sus potencias y su fin. Las licencias se compran fuera de esta aplicación. Si ya tienes una clave de licencia, vincúlala: así la licencia queda unida a un controlador.',
  'licenses.empty.title': 'Este cliente aún no tiene licencias',
  'licenses.noneReadable.hint':
    'La lista no está vacía, pero esta aplicación no puede leer ninguna de sus licencias.',
  'licenses.noneReadable.title': 'No se pudo leer ninguna licencia',
  'licenses.sort.ascending': 'Ascendente, invertir el orden',
  'licenses.sort.descending': 'Descendente, invertir el orden',
  'licenses.sort.none': 'orden del servicio',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Luego por',
  'licenses.tableSettings.columns': 'Columnas',
  'licenses.tableSettings.columns.hint': 'Las columnas que no caben están en los detalles.',
  'licenses.tableSettings.density': 'Alto de fila',
  'licenses.tableSettings.density.comfortable': 'Amplio',
  'licenses.tableSettings.density.compact': 'Compacto',
} satisfies Record<keyof typeof en, string>;
