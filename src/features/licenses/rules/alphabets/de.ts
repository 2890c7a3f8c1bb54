import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** DIN 5009:2022, for offices and business. */
export default {
  name: 'Deutsch',
  letters:
    'Aachen Berlin Chemnitz Düsseldorf Essen Frankfurt Goslar Hamburg Ingelheim Jena Köln Leipzig München Nürnberg Offenbach Potsdam Quickborn Rostock Salzwedel Tübingen Unna Völklingen Wuppertal Xanten Ypsilon Zwickau',
  digits: 'null eins zwei drei vier fünf sechs sieben acht neun',
  capital: 'groß',
  small: 'klein',
  character: 'Zeichen',
  signs: {
    '-': 'Bindestrich',
    _: 'Unterstrich',
    '.': 'Punkt',
    '/': 'Schrägstrich',
    '\\': 'umgekehrter Schrägstrich',
    ' ': 'Leerzeichen',
    ':': 'Doppelpunkt',
    '+': 'Pluszeichen',
    '#': 'Raute',
    '@': 'At-Zeichen',
    '*': 'Sternchen',
    '=': 'Gleichheitszeichen',
  },
} satisfies Alphabet;
