import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers': '{count, plural, one {# controlador} other {# controladores}}',
  'customers.count': 'Clientes: {shown} de {all, plural, one {#} other {#}}',
  'customers.empty.hint':
    'Aquí aparecen tus clientes, cada uno con sus licencias y controladores. Tu cuenta aún no tiene acceso a ningún cliente: pídelo a tu administrador. Si tienes el UUID de un cliente, pégalo arriba para abrirlo.',
  'customers.empty.title': 'Aún no hay clientes',
  'customers.endsSoon': '{count, plural, one {# caduca pronto} other {# caducan pronto}}',
  'customers.failed': 'No se pudieron cargar los clientes',
  'customers.filter': 'Buscar un cliente',
  'customers.filter.hint': 'Por nombre o número. Si pegas un UUID o un número, se abre el cliente.',
  'customers.licenses': '{count, plural, one {# licencia} other {# licencias}}',
  'customers.loading': 'Cargando tus clientes…',
  'customers.missing': 'Ninguno de tus clientes tiene el número {id}. Revisa el número o pega el UUID.',
  'customers.noMatch.hint': 'Prueba con una parte del nombre o pega el UUID del cliente.',
  'customers.noMatch.title': 'Ningún cliente coincide con «{text}»',
  'customers.noUuid': 'UUID desconocido',
  'customers.notActivated': '{count, plural, one {# sin activar} other {# sin activar}}',
  'customers.showAll': 'Mostrar todos los clientes',
  'customers.title': 'Clientes',
  'customers.unlinked': '{count, plural, one {# sin vincular} other {# sin vincular}}',
} satisfies Record<keyof typeof en, string>;
