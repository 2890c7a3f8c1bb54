import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept':
    'La visita en este dispositivo guarda solo el final de esta clave. La clave completa necesita red.',
  'licenseDetail.calendar': 'Añadir el fin al calendario',
  'licenseDetail.calendar.title': 'Caduca la licencia {key} de {customer}',
  'licenseDetail.copyDatalink': 'Copiar id del vínculo',
  'licenseDetail.copyId': 'Copiar id',
  'licenseDetail.copyLink': 'Copiar enlace',
  'licenseDetail.copyTicket': 'Copiar para un ticket',
  'licenseDetail.copyTicket.markdown': 'Copiar como Markdown',
  'licenseDetail.datalinks': 'Vínculos con controladores',
  'licenseDetail.datalinks.none': 'ninguno',
  'licenseDetail.duration.unit.hint':
    'El servicio no dice si son días, meses o años. Un administrador puede configurar la unidad; entonces se calcula el fin.',
  'licenseDetail.key.aloud': 'Leer la clave en voz alta',
  'licenseDetail.key.aloudBack': 'Volver a los detalles',
  'licenseDetail.key.hide': 'Ocultar la clave',
  'licenseDetail.key.show': 'Mostrar la clave',
  'licenseDetail.ticket.customer': 'Cliente',
  'licenseDetail.ticket.read': 'Datos leídos el',
} satisfies Record<keyof typeof en, string>;
