import type en from '#i18n/en/verdict.ts';

export default {
  'verdict.drafted':
    'Guardada como borrador en este dispositivo. Cuando haya red, se le preguntará antes de enviarla.',
  'verdict.toDrafts': 'A los borradores',
  'verdict.unfinished.drafted': 'Licencia {key}: en borrador, sin enviar',
  'verdict.record.activation': 'Activación',
  'verdict.record.capacity': 'Potencia',
  'verdict.record.id': 'Id de licencia',
  'verdict.record.none': 'ninguna',
  'verdict.record.type': 'Tipo',
  'verdict.refused.alreadyActivated': 'Ya estaba activada',
  'verdict.refused.alreadyActivated.hint': 'No ha cambiado nada. Los datos de abajo muestran desde cuándo.',
  'verdict.refused.alreadyLinkedElsewhere': 'Esta clave ya está en uso',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'Está vinculada a otro controlador. Revisa la clave; si es correcta, pregunta a soporte quién la usó.',
  'verdict.refused.alreadyLinkedHere': 'Ya estaba vinculada a este controlador',
  'verdict.refused.alreadyLinkedHere.hint': 'No ha cambiado nada y no hay que hacer nada.',
  'verdict.refused.badRequest': 'El servicio rechazó la solicitud',
  'verdict.refused.badRequest.hint':
    'No ha cambiado nada. Revisa la clave y el controlador; el mensaje del servicio aparece abajo.',
  'verdict.refused.controllerUnknown': 'El servicio no conoce este controlador',
  'verdict.refused.controllerUnknown.hint':
    'No ha cambiado nada. Compara el nodeId con la etiqueta del controlador.',
  'verdict.refused.ended': 'Esta licencia ha caducado',
  'verdict.refused.ended.hint': 'No ha cambiado nada. Usa otra licencia.',
  'verdict.refused.forbidden': 'No tienes permiso para esto',
  'verdict.refused.forbidden.hint':
    'No ha cambiado nada. A tu cuenta le falta el permiso; pídelo a quien la administra.',
  'verdict.refused.keyUnknown': 'El servicio no conoce esta clave',
  'verdict.refused.keyUnknown.hint':
    'El controlador se conoce, así que la clave está mal. Compárala carácter por carácter: 0 y O, 1 e I, 5 y S, 8 y B se parecen.',
  'verdict.refused.otherDate': 'Los datos tienen otra fecha',
  'verdict.refused.otherDate.hint':
    'El servicio aceptó la activación, pero anotó otra fecha, que aparece abajo.',
  'verdict.refused.takenBack': 'Lo cancelaste',
  'verdict.refused.takenBack.hint': 'No se envió y no ha cambiado nada.',
  'verdict.step.activate': 'Activar la licencia',
  'verdict.step.claim': 'Vincular la licencia al controlador',
  'verdict.finish.at': 'Activar el {when}',
  'verdict.finish.now': 'Activar ahora',
  'verdict.halfDone': 'La licencia está vinculada. Su activación no se envió y nunca se envía sola.',
  'verdict.tryActivation': 'Reintentar la activación',
  'verdict.unfinished':
    '{count, plural, one {Hay una vinculación o activación sin terminar} other {Hay # vinculaciones o activaciones sin terminar}}',
  'verdict.unfinished.activate': 'Licencia {key}: aún no se sabe si se activó',
  'verdict.unfinished.claim': 'Licencia {key}: aún no se sabe si se vinculó',
  'verdict.unfinished.halfDone': 'Licencia {key}: vinculada, pero aún sin activar',
  'verdict.unfinished.journal': 'Abrir el historial',
  'verdict.unfinished.more':
    '{count, plural, one {Hay # más en el historial.} other {Hay # más en el historial.}}',
  'verdict.unfinished.show': 'Mostrar',
  'verdict.unfinished.showOf': 'Mostrar la licencia {key}',
  'verdict.again': 'Cambiar y reintentar',
  'verdict.blocked':
    'Aún no se conoce el resultado de un intento anterior con esta licencia. Compruébalo primero en el historial.',
  'verdict.certificate': 'Certificado',
  'verdict.confirmed': 'Confirmado por el servidor a las {time}',
  'verdict.copy': 'Copiar para un ticket',
  'verdict.keepsChecking':
    'Se queda en el historial y se comprueba de nuevo mientras la aplicación esté abierta. Nunca se vuelve a enviar por sí solo.',
  'verdict.lastChecked': 'Última comprobación a las {time}',
  'verdict.next': 'Otra licencia',
  'verdict.notStarted': 'Sin empezar',
  'verdict.notThere': 'No consta, comprobado {checks, plural, one {# vez} other {# veces}}',
  'verdict.notThere.activate': 'La licencia no se ha activado. Puedes intentarlo otra vez.',
  'verdict.notThere.claim':
    'La licencia no está en el controlador, así que no ha cambiado nada. Puedes intentarlo otra vez.',
  'verdict.recordNotRead': 'El servidor indicó que salió bien, pero aún no se han podido leer los datos.',
  'verdict.sending': 'Enviando…',
  'verdict.takeBack': 'Cancelar',
  'verdict.title': 'Licencia {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Ir al controlador',
  'verdict.unjournalled':
    'No se pudo anotar en el historial porque ahora este navegador no puede guardar nada. Envíalo otra vez para continuar sin historial.',
  'verdict.unknown.accepted':
    'El servidor indicó que salió bien, pero los datos aún no lo muestran. No lo envíes otra vez; compruébalo de nuevo.',
  'verdict.unknown.activate': 'Aún no se sabe si se activó',
  'verdict.unknown.claim': 'Aún no se sabe si se vinculó',
  'verdict.unknown.hint':
    'Se perdió la respuesta y no se pudieron leer los datos. No lo envíes otra vez; compruébalo de nuevo.',
  'verdict.waiting': 'El servidor pidió esperar. Se enviará a las {time}',
  'verdict.waiting.left': 'Esperando… {seconds} s',
  'verdict.notStored.draft':
    'Ahora este navegador no puede guardar nada: lo que escribas se pierde al cerrar la página.',
  'verdict.notStored.journal':
    'Ahora este navegador no puede guardar nada, así que lo que envíes no queda en el historial. No salgas de esta página hasta ver el resultado.',
  'claim.verdict.checkAgain': 'Comprobar',
  'claim.verdict.checking': 'Comprobando si ha funcionado…',
} satisfies Record<keyof typeof en, string>;
