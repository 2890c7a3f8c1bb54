import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint':
    'El servicio no aceptó la solicitud. Revisa lo que escribiste y vuelve a intentarlo.',
  'problem.badRequest.title': 'El servicio rechazó esta solicitud',
  'problem.banned':
    'El servidor no acepta conexiones de esta red porque llegaron demasiadas solicitudes de ella. Próximo intento en {time}.',
  'problem.conflict.hint': 'Carga primero la versión actual y repite tu cambio. No se ha sobrescrito nada.',
  'problem.conflict.title': 'Alguien lo ha cambiado entretanto',
  'problem.ended.expired': 'Tu sesión ha caducado. Inicia sesión para continuar.',
  'problem.ended.gone':
    'Tu sesión ya no está en este dispositivo: se cerró en otra pestaña o se borraron los datos del navegador. Inicia sesión para continuar.',
  'problem.ended.hint':
    'Inicia sesión para continuar. Un cambio que aún se estaba enviando puede haber llegado: compruébalo antes de repetirlo.',
  'problem.ended.logout': 'Sesión cerrada.',
  'problem.ended.storage': 'La sesión guardada en este navegador está dañada. Inicia sesión para continuar.',
  'problem.ended.switched':
    'Alguien inició sesión otra vez en otra pestaña, así que esta se vació. Recarga la página para continuar con esa sesión, o inicia sesión aquí.',
  'problem.ended.title': 'Tu sesión ha terminado',
  'problem.forbidden.hint':
    'Tu cuenta no tiene este permiso. Pídelo a quien la administra o inicia sesión con otra cuenta.',
  'problem.forbidden.title': 'Sin permiso para esto',
  'problem.foreign.hint':
    'Parece que ha respondido un proxy o la página de acceso de una red en lugar del servicio. Abre otro sitio web, entra primero en tu red y vuelve a intentarlo.',
  'problem.foreign.title': 'Llegó una respuesta inesperada',
  'problem.hidesHeaders':
    'Para el administrador de esta aplicación: la API está en otro origen y no deja que esta página lea Retry-After y Date, así que los tiempos de espera son estimados. Inclúyelas en su Access-Control-Expose-Headers.',
  'problem.insecure':
    'La conexión no está cifrada, así que otras personas de esta red pueden leer lo que se envía. Pide al administrador de esta aplicación una dirección que empiece por https.',
  'problem.limited.hint':
    'Hubo demasiadas solicitudes. Espera a que termine la cuenta atrás y vuelve a intentarlo.',
  'problem.limited.title': 'El servidor pide ir más despacio',
  'problem.logoutNotTold':
    'No se pudo avisar al servidor de que cerraste la sesión, así que puede seguir siendo válida hasta 14 días. Cambia la contraseña si este dispositivo es compartido.',
  'problem.notFound.hint': 'Puede que se haya eliminado, o que el nombre o el número esté mal escrito.',
  'problem.notFound.title': 'El servicio no conoce esto',
  'problem.offline': 'No hay conexión. Lo que ves puede estar desfasado y no se puede enviar nada.',
  'problem.offline.hint': 'No llegó ninguna respuesta. Revisa tu red y vuelve a intentarlo.',
  'problem.offline.title': 'No se puede llegar al servicio',
  'problem.paused':
    '{seconds, plural, one {El servidor pide ir más despacio. Se reanuda en # segundo.} other {El servidor pide ir más despacio. Se reanuda en # segundos.}}',
  'problem.reconnecting': 'Reconectando… Tu sesión sigue abierta.',
  'problem.server.hint': 'El problema no es tuyo. Espera un momento y vuelve a intentarlo.',
  'problem.server.title': 'El servicio tiene un error',
  'problem.storage':
    'Este navegador no deja que la aplicación guarde nada. Tendrás que iniciar sesión otra vez después de recargar.',
  'problem.timeout.hint':
    'La respuesta no llegó completa a tiempo. Puede que la señal sea débil: vuelve a intentarlo, o hazlo desde otro sitio.',
  'problem.timeout.title': 'El servicio va demasiado lento',
  'problem.tooLarge.hint':
    'Se paró la carga para que este dispositivo siga funcionando bien. Acota la búsqueda o avísanos.',
  'problem.tooLarge.title': 'La respuesta es demasiado grande',
  'problem.unauthorised.hint':
    'Tu sesión sigue abierta. Vuelve a intentarlo en un minuto; si se rechaza otra vez, cierra la sesión e iníciala de nuevo, o envíanos los detalles.',
  'problem.unauthorised.title': 'El servidor rechazó esta solicitud',
  'problem.unreadable.hint':
    'Llegó cortada o no tiene el formato esperado. Vuelve a intentarlo; si vuelve a pasar, envíanos los detalles.',
  'problem.unreadable.title': 'No se pudo leer la respuesta',
  'problem.resumed': 'La pausa ha terminado.',
} satisfies Record<keyof typeof en, string>;
