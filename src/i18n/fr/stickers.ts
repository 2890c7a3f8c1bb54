import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about':
    'L’appareil photo de n’importe quel téléphone ouvre le contrôleur depuis son étiquette, prêt à recevoir une licence.',
  'stickers.all': 'Tout choisir',
  'stickers.chosen': 'Contrôleurs choisis : {chosen} sur {all}',
  'stickers.code': 'QR code de {nodeId}',
  'stickers.empty': 'Aucun contrôleur pour lequel imprimer une étiquette',
  'stickers.empty.hint':
    'Les étiquettes s’impriment pour les contrôleurs visibles pour vous. Actualisez une fois les contrôleurs enregistrés.',
  'stickers.failed': 'Impossible de charger les contrôleurs',
  'stickers.hint':
    'Imprimez à 100 %, sans mise à l’échelle. Sur une planche entamée, commencez à la première étiquette restante, en comptant ligne par ligne.',
  'stickers.none': 'Choisissez au moins un contrôleur.',
  'stickers.noneChosen': 'Ne rien choisir',
  'stickers.paper': 'Type de planche',
  'stickers.paper.option': '{name} : {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Aperçu',
  'stickers.print': '{count, plural, one {Imprimer # étiquette} other {Imprimer # étiquettes}}',
  'stickers.start': 'Première étiquette',
  'stickers.title': 'Étiquettes QR',
} satisfies Record<keyof typeof en, string>;
