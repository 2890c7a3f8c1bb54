export default {
  'stickers.about': 'Any phone’s camera opens the controller from its sticker, ready for a license.',
  'stickers.all': 'Choose all',
  'stickers.chosen': '{chosen} of {all} controllers chosen',
  'stickers.code': 'QR code of {nodeId}',
  'stickers.empty': 'No controllers to print stickers for',
  'stickers.empty.hint':
    'Stickers are printed for controllers that you can see. Refresh once the controllers are registered.',
  'stickers.failed': 'The controllers could not be loaded',
  'stickers.hint':
    'Print at 100 %, without scaling. On a used sheet, start at the first label that is left, counted row by row.',
  'stickers.none': 'Choose at least one controller.',
  'stickers.noneChosen': 'Choose none',
  'stickers.paper': 'Label paper',
  'stickers.paper.option': '{name}: {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Preview',
  'stickers.print': '{count, plural, one {Print # sticker} other {Print # stickers}}',
  'stickers.start': 'First label',
  'stickers.title': 'Stickers',
} as const;
