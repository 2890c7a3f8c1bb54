import type en from '#i18n/en/explain.ts';

export default {
  'explain.claim': '¿Qué hace la vinculación?',
  'explain.claim.text':
    'La vinculación une una licencia a un solo controlador mediante su clave de licencia. Después, la clave no sirve para otro controlador, y la vinculación no se puede deshacer aquí. Vincular no basta para que la licencia empiece: para eso hay que activarla.',
  'explain.activate': '¿Qué hace la activación?',
  'explain.activate.text':
    'La activación pone en marcha una licencia, ahora mismo o en la fecha y hora que elijas. Desde entonces está activa y cuenta su duración. Una licencia vinculada pero sin activar aún no ha empezado.',
  'explain.nodeId': '¿Qué es un nodeId?',
  'explain.nodeId.text':
    'El nodeId es el nombre con el que el servicio conoce un controlador: casi siempre su número de serie. Está impreso en la etiqueta del controlador, por ejemplo M1S240821VZLL5E230D, a menudo con un código que puedes escanear. Un final como _site_0 indica una parte de ese controlador y no está en la etiqueta.',
} satisfies Record<keyof typeof en, string>;
