import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** As spelled on the telephone in Spain. */
export default {
  name: 'Español',
  letters:
    'Antonio Barcelona Carmen Dolores Enrique Francia Gerona Historia Inés José Kilo Lorenzo Madrid Navarra Oviedo París Querido Ramón Sábado Tarragona Ulises Valencia Washington Xiquena Yegua Zaragoza',
  digits: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  capital: 'mayúscula',
  small: 'minúscula',
  character: 'carácter',
  signs: {
    '-': 'guion',
    _: 'guion bajo',
    '.': 'punto',
    '/': 'barra',
    '\\': 'barra invertida',
    ' ': 'espacio',
    ':': 'dos puntos',
    '+': 'más',
    '#': 'almohadilla',
    '@': 'arroba',
    '*': 'asterisco',
    '=': 'igual',
  },
} satisfies Alphabet;
