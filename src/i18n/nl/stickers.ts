import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about':
    'De camera van elke telefoon opent de controller vanaf de sticker, klaar voor een licentie.',
  'stickers.all': 'Alles kiezen',
  'stickers.chosen': '{chosen} van {all} controllers gekozen',
  'stickers.code': 'QR-code van {nodeId}',
  'stickers.empty': 'Geen controllers om stickers voor te printen',
  'stickers.empty.hint':
    'Stickers worden geprint voor controllers die je kunt zien. Vernieuw zodra de controllers zijn geregistreerd.',
  'stickers.failed': 'De controllers konden niet worden geladen',
  'stickers.hint':
    'Print op 100 %, zonder te schalen. Begin op een gebruikt vel bij het eerste label dat over is, rij voor rij geteld.',
  'stickers.none': 'Kies ten minste één controller.',
  'stickers.noneChosen': 'Niets kiezen',
  'stickers.paper': 'Etiketpapier',
  'stickers.paper.option': '{name}: {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Voorbeeld',
  'stickers.print': '{count, plural, one {# sticker printen} other {# stickers printen}}',
  'stickers.start': 'Eerste label',
  'stickers.title': 'Stickers',
} satisfies Record<keyof typeof en, string>;
