import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** As spelled on the telephone in the Netherlands and Flanders. */
export default {
  name: 'Nederlands',
  letters:
    'Anton Bernhard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Johan Karel Lodewijk Maria Nico Otto Pieter Quirinus Richard Simon Theodoor Utrecht Victor Willem Xantippe Ypsilon Zaandam',
  digits: 'nul een twee drie vier vijf zes zeven acht negen',
  capital: 'hoofdletter',
  small: 'kleine letter',
  character: 'teken',
  signs: {
    '-': 'streepje',
    _: 'liggend streepje',
    '.': 'punt',
    '/': 'schuine streep',
    '\\': 'omgekeerde schuine streep',
    ' ': 'spatie',
    ':': 'dubbele punt',
    '+': 'plusteken',
    '#': 'hekje',
    '@': 'apenstaartje',
    '*': 'sterretje',
    '=': 'isgelijkteken',
  },
} satisfies Alphabet;
