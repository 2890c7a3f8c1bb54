import type en from '#i18n/en/share.ts';

export default {
  'share.again': 'Buscar de nuevo',
  'share.all': 'Buscarlos todos',
  'share.code': 'Buscar el código',
  'share.notTaken': 'Lo que has compartido no ha llegado',
  'share.nothing': 'Aquí no hay nada pendiente',
  'share.nothing.hint':
    'Lo que comparte otra aplicación se muestra aquí una sola vez. Para volver a verlo, compártelo de nuevo.',
  'share.problem.noPhoto': 'El archivo no es una foto. Comparte una foto o un texto.',
  'share.problem.noRoom': 'No hay sitio en este dispositivo. Libera espacio y compártelo de nuevo.',
  'share.problem.notReady':
    'Este navegador aún no ha guardado esta aplicación en el dispositivo. Espera aquí unos segundos sin cerrar sesión y compártelo de nuevo. Si tampoco funciona, pega el texto en el buscador o elige la foto donde escaneas.',
  'share.problem.photosTooLarge': 'Las fotos ocupan más de 48 MB en total. Comparte menos, o más pequeñas.',
  'share.problem.textTooLong':
    'El texto tiene más de 100.000 caracteres. Comparte la parte que nombra la licencia o el controlador.',
  'share.problem.tooManyPhotos': 'Son más de 10 fotos. Comparte como máximo 10 a la vez.',
  'share.problem.unreadable': 'No se pudo leer. Compártelo de nuevo, como foto o como texto.',
  'share.reader.hint': 'El lector necesita una red la primera vez. Revisa la conexión y vuelve a intentarlo.',
  'share.text': 'Buscar el texto que lo acompaña',
  'share.title': 'Compartido desde otra aplicación',
} satisfies Record<keyof typeof en, string>;
