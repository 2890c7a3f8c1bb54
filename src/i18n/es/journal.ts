import type en from '#i18n/en/journal.ts';

export default {
  'journal.about': 'Vinculaciones y activaciones hechas en este dispositivo con esta cuenta, y su resultado.',
  'journal.check': 'Verificar el registro',
  'journal.check.about':
    'Cada evento contiene la huella del anterior, así que se detecta si un evento se ha modificado, eliminado, añadido o movido. Para descartar que se haya reescrito todo el registro, compara la última huella con una anotada antes.',
  'journal.check.broken': '{source}: el evento {seq} no coincide',
  'journal.check.broken.hint':
    'Está en la posición {position}. Los anteriores no han cambiado; los siguientes no se han verificado.',
  'journal.check.device': 'En este dispositivo',
  'journal.check.file': 'Verificar archivo',
  'journal.check.last': 'Última huella: {hash}',
  'journal.check.leftOut':
    '{count, plural, one {# evento se ha omitido y no se ha verificado.} other {# eventos se han omitido y no se han verificado.}}',
  'journal.check.notAuditLog':
    'Este archivo no es un registro de auditoría exportado en JSON desde esta aplicación. Elige otro archivo.',
  'journal.check.pruned':
    '{count, plural, one {# evento antiguo se eliminó para hacer sitio.} other {# eventos antiguos se eliminaron para hacer sitio.}}',
  'journal.check.span': 'Del {from} al {to}.',
  'journal.check.title': 'Verificar el registro de auditoría',
  'journal.check.tooLong': 'Este archivo es demasiado grande para un registro de auditoría. Elige otro.',
  'journal.check.intact':
    '{count, plural, one {{source}: intacto, # evento} other {{source}: intacto, # eventos}}',
  'journal.clock.fast': 'el reloj del dispositivo va {seconds} s por delante del reloj del servicio',
  'journal.clock.slow': 'el reloj del dispositivo va {seconds} s por detrás del reloj del servicio',
  'journal.count': '{shown} de {all, plural, one {# entrada} other {# entradas}}',
  'journal.empty.hint':
    'Cada vinculación y cada activación se anota aquí antes de enviarse. Así se ve, incluso tras perder la conexión, qué se envió y con qué resultado. Lo que aún no se sabe se comprueba de nuevo mientras la aplicación esté abierta y nunca se vuelve a enviar por sí solo.',
  'journal.empty.title': 'Aún no hay entradas',
  'journal.audit': 'Registro de auditoría',
  'journal.audit.none':
    'No hay registro de auditoría de esta entrada: es anterior a él, o sus eventos se eliminaron para hacer sitio.',
  'journal.export.filtered.hint':
    'De los demás eventos, solo la huella, para que el registro se pueda seguir verificando.',
  'journal.export.filtered.json': 'Registro filtrado, JSON',
  'journal.export.filtered.text': 'Registro filtrado, texto',
  'journal.export.json': 'Registro completo, JSON',
  'journal.export.json.hint': 'Se puede verificar con «Verificar archivo», o por cualquier otra persona.',
  'journal.export.nothing': 'Aún no hay nada anotado.',
  'journal.export.share': 'Compartir el registro completo',
  'journal.export.text': 'Registro completo, texto',
  'journal.fact.accepted': 'El servicio respondió que está hecho',
  'journal.fact.failed': 'No se pudieron leer los datos',
  'journal.fact.intended': 'Anotado antes de enviar nada',
  'journal.fact.lost': 'Se perdió la respuesta',
  'journal.fact.notShown': 'Releído: los datos no lo muestran',
  'journal.fact.refused': 'El servicio lo rechazó',
  'journal.fact.sent.activate': 'Enviado: activar ahora',
  'journal.fact.sent.activateAt': 'Enviado: activar el {when}',
  'journal.fact.sent.claim': 'Enviado: vincular al controlador',
  'journal.fact.shown': 'Releído: los datos lo muestran',
  'journal.fact.takenBack': 'Cancelado antes de enviarse',
  'journal.filter.all': 'Todos los controladores',
  'journal.filter.controller': 'Controlador',
  'journal.filter.text': 'Últimos cuatro caracteres de la clave, o un id',
  'journal.misfit.changed': 'Se ha modificado su contenido.',
  'journal.misfit.end': 'Faltan los últimos eventos, o no son los últimos que se anotaron.',
  'journal.misfit.link': 'No es la continuación del anterior.',
  'journal.misfit.order': 'Aquí se ha eliminado, añadido o movido un evento.',
  'journal.misfit.unreadable': 'No es un evento válido.',
  'journal.noMatch.hint': 'Prueba con menos caracteres, o con todos los controladores.',
  'journal.noMatch.title': 'Ninguna entrada coincide',
  'journal.reading': 'Cargando el historial…',
  'journal.text.exported': 'Exportado el {when}',
  'journal.text.how':
    'Cada línea entre llaves es el texto cuyo hash (SHA-256, UTF-8) aparece debajo. «prev» es el hash del evento anterior; en el primero, 64 ceros.',
  'journal.text.line': '{time} {subject}: {fact}',
  'journal.text.last': 'El último evento anotado es el número {seq}, con el hash {hash}',
  'journal.text.pruned':
    '{count, plural, one {# evento antiguo se eliminó para hacer sitio. Su hash: {hash}} other {# eventos antiguos se eliminaron para hacer sitio. El hash del último de ellos: {hash}}}',
  'journal.text.leftOut': '{record} omitido en este extracto',
  'journal.text.title':
    'Registro de auditoría de vinculaciones y activaciones en un dispositivo, con una cuenta',
  'journal.title': 'Historial',
  'journal.verdict.confirmed': 'Resultado: confirmado por los datos del servicio',
  'journal.verdict.notThere': 'Resultado: no consta',
  'journal.verdict.refused': 'Resultado: no hecho',
  'journal.verdict.unknown': 'Resultado: aún desconocido',
} satisfies Record<keyof typeof en, string>;
