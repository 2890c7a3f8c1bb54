import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** As spelled on the telephone in France. */
export default {
  name: 'Français',
  letters:
    'Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier Yvonne Zoé',
  digits: 'zéro un deux trois quatre cinq six sept huit neuf',
  capital: 'majuscule',
  small: 'minuscule',
  character: 'caractère',
  signs: {
    '-': 'tiret',
    _: 'tiret bas',
    '.': 'point',
    '/': 'barre oblique',
    '\\': 'barre oblique inversée',
    ' ': 'espace',
    ':': 'deux-points',
    '+': 'plus',
    '#': 'dièse',
    '@': 'arobase',
    '*': 'astérisque',
    '=': 'égal',
  },
} satisfies Alphabet;
