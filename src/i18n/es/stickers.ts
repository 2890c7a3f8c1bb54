import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about':
    'La cámara de cualquier teléfono abre el controlador desde su pegatina, listo para una licencia.',
  'stickers.all': 'Elegir todo',
  'stickers.chosen': 'Controladores elegidos: {chosen} de {all}',
  'stickers.code': 'Código QR de {nodeId}',
  'stickers.empty': 'No hay controladores para imprimir pegatinas',
  'stickers.empty.hint':
    'Se imprimen pegatinas de los controladores que puedes ver. Actualiza cuando estén registrados.',
  'stickers.failed': 'No se pudieron cargar los controladores',
  'stickers.hint':
    'Imprime al 100 %, sin ajustar la escala. En una hoja empezada, comienza por la primera etiqueta que quede, contando fila por fila.',
  'stickers.none': 'Elige al menos un controlador.',
  'stickers.noneChosen': 'No elegir nada',
  'stickers.paper': 'Papel',
  'stickers.paper.option': '{name}: {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Vista previa',
  'stickers.print': '{count, plural, one {Imprimir # pegatina} other {Imprimir # pegatinas}}',
  'stickers.start': 'Primera etiqueta',
  'stickers.title': 'Pegatinas',
} satisfies Record<keyof typeof en, string>;
