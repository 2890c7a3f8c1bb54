import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'Licencias que caducan después de {month}',
  'overview.filter.capacity': 'Licencias que indican una potencia: {capacity}',
  'overview.filter.endedRecently':
    'Licencias caducadas en {days, plural, one {el último día} other {los últimos # días}}',
  'overview.filter.endsSoon':
    'Licencias que caducan en {days, plural, one {el próximo día} other {los próximos # días}}',
  'overview.filter.month': 'Licencias que caducan en {month}',
  'overview.filter.notActivated': 'Licencias vinculadas pero sin activar',
  'overview.filter.past': 'Licencias caducadas',
  'overview.filter.state': 'Licencias: {state}',
  'overview.filter.type': 'tipo: {type}',
  'overview.filter.unknown': 'Licencias cuyo fin no se conoce',
  'overview.filter.unlinked': 'Licencias sin vincular a un controlador',
  'overview.attention': 'Requiere atención',
  'overview.back': 'Volver al resumen',
  'overview.capacity.notStated': 'sin indicar en {count} de {all}',
  'overview.capacity.title': 'Potencia por tipo',
  'overview.capacity.about':
    'kW de las licencias sin caducar ({count}). Las potencias no indicadas no se cuentan: pueden significar «sin límite» o «no incluido».',
  'overview.capacity': 'Potencia',
  'overview.customers.failed': 'No se pudieron cargar tus clientes',
  'overview.empty.hint':
    'Aquí aparece lo que requiere atención en tus clientes: licencias que caducan pronto, o que están sin vincular o sin activar. Tu cuenta aún no tiene acceso a ningún cliente. Pídelo a tu administrador.',
  'overview.empty.title': 'Aún no hay clientes',
  'overview.ends.about': 'Fechas de fin indicadas por el servicio o calculadas según la duración.',
  'overview.ends.computed': 'calculadas según la duración',
  'overview.ends.later': 'después de {month}: {count}',
  'overview.ends.month': 'Mes',
  'overview.ends.noUnit':
    'Solo las fechas de fin indicadas por el servicio, porque la unidad de la duración no está configurada.',
  'overview.ends.past': 'caducadas: {count}',
  'overview.ends.stated': 'indicadas por el servicio',
  'overview.ends.title': 'Caducidad por mes',
  'overview.ends.unknown': 'fin desconocido: {count}',
  'overview.failed.title':
    '{count, plural, one {# cliente no se pudo cargar y no está en las cifras} other {# clientes no se pudieron cargar y no están en las cifras}}',
  'overview.licenses': '{count, plural, one {# licencia} other {# licencias}}',
  'overview.loading': 'Cargando tus clientes…',
  'overview.many.hint':
    '{count, plural, one {Requiere # solicitud al servicio.} other {Requiere # solicitudes al servicio, de cuatro en cuatro. Puedes parar y seguir más tarde.}}',
  'overview.many.start': '{count, plural, one {Cargar # cliente} other {Cargar # clientes}}',
  'overview.many.title':
    '{count, plural, one {Las licencias de # cliente aún no están cargadas} other {Las licencias de # clientes aún no están todas cargadas}}',
  'overview.matching': 'Las licencias',
  'overview.matching.count': 'Licencias: {shown} de {all}; clientes: {customers}',
  'overview.needs.endedRecently':
    '{count, plural, one {# licencia caducó} other {# licencias caducaron}} en {days, plural, one {el último día} other {los últimos # días}}',
  'overview.needs.endsSoon':
    '{count, plural, one {# licencia caduca} other {# licencias caducan}} en {days, plural, one {el próximo día} other {los próximos # días}}',
  'overview.needs.notActivated':
    '{count, plural, one {# licencia está vinculada y sin activar} other {# licencias están vinculadas y sin activar}}',
  'overview.needs.unlinked':
    '{count, plural, one {# licencia está sin vincular a un controlador} other {# licencias están sin vincular a un controlador}}',
  'overview.none': 'Ninguna licencia coincide',
  'overview.noneYet': 'Ninguna licencia coincide por ahora',
  'overview.noneYet.hint': 'No se han cargado todos los clientes.',
  'overview.nothing': 'Nada requiere atención.',
  'overview.nothingYet': 'Por ahora, nada requiere atención.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Licencias',
  'overview.progress': 'Clientes cargados: {done} de {total}',
  'overview.progress.failed': 'Clientes cargados: {done} de {total}; con error: {failed}',
  'overview.state': 'Estado',
  'overview.states.about': 'Licencias de los clientes cargados: {count}.',
  'overview.states.title': 'Licencias por estado',
  'overview.table.hide': 'Ocultar la tabla',
  'overview.table.show': 'Mostrar como tabla',
  'overview.title': 'Resumen',
  'overview.type.commercial': 'comercial',
  'overview.type.other': 'otro',
  'overview.type.residential': 'residencial',
  'overview.withoutUuid':
    '{count, plural, one {# cliente no tiene UUID conocido, así que no se pueden cargar sus licencias.} other {# clientes no tienen UUID conocido, así que no se pueden cargar sus licencias.}}',
} satisfies Record<keyof typeof en, string>;
