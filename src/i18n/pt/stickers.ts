import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about':
    'A câmara de qualquer telemóvel abre o controlador a partir da etiqueta QR, pronto para uma licença.',
  'stickers.all': 'Selecionar todos',
  'stickers.chosen': 'Controladores selecionados: {chosen} de {all}',
  'stickers.code': 'Código QR de {nodeId}',
  'stickers.empty': 'Nenhum controlador para imprimir etiquetas QR',
  'stickers.empty.hint':
    'As etiquetas QR são impressas para os controladores que pode ver. Atualize quando os controladores estiverem registados.',
  'stickers.failed': 'Não foi possível carregar os controladores',
  'stickers.hint':
    'Imprima a 100 %, sem ajustar. Numa folha já usada, comece na primeira etiqueta que sobra, contando linha a linha.',
  'stickers.none': 'Selecione pelo menos um controlador.',
  'stickers.noneChosen': 'Desmarcar todos',
  'stickers.paper': 'Folhas de etiquetas',
  'stickers.paper.option': '{name}: {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Pré-visualização',
  'stickers.print':
    '{count, plural, =0 {Imprimir # etiquetas QR} one {Imprimir # etiqueta QR} other {Imprimir # etiquetas QR}}',
  'stickers.start': 'Primeira etiqueta',
  'stickers.title': 'Etiquetas QR',
} satisfies Record<keyof typeof en, string>;
