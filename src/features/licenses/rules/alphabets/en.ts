import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** ICAO and NATO, 1956. */
export default {
  name: 'English (NATO)',
  letters:
    'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  digits: 'zero one two three four five six seven eight nine',
  capital: 'capital',
  small: 'small',
  character: 'character',
  signs: {
    '-': 'dash',
    _: 'underscore',
    '.': 'dot',
    '/': 'slash',
    '\\': 'backslash',
    ' ': 'space',
    ':': 'colon',
    '+': 'plus',
    '#': 'hash',
    '@': 'at sign',
    '*': 'asterisk',
    '=': 'equals sign',
  },
} satisfies Alphabet;
