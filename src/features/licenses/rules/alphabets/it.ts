import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** As spelled on the telephone in Italy. */
export default {
  name: 'Italiano',
  letters:
    'Ancona Bologna Como Domodossola Empoli Firenze Genova Hotel Imola Jolly Kursaal Livorno Milano Napoli Otranto Padova Quarto Roma Savona Torino Udine Venezia Washington Xilofono York Zara',
  digits: 'zero uno due tre quattro cinque sei sette otto nove',
  capital: 'maiuscola',
  small: 'minuscola',
  character: 'carattere',
  signs: {
    '-': 'trattino',
    _: 'trattino basso',
    '.': 'punto',
    '/': 'barra',
    '\\': 'barra rovesciata',
    ' ': 'spazio',
    ':': 'due punti',
    '+': 'più',
    '#': 'cancelletto',
    '@': 'chiocciola',
    '*': 'asterisco',
    '=': 'uguale',
  },
} satisfies Alphabet;
