import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** As spelled on the telephone in Portugal. */
export default {
  name: 'Português',
  letters:
    'Aveiro Bragança Coimbra Dafundo Évora Faro Guarda Horta Itália José Kilograma Lisboa Maria Nazaré Ovar Porto Queluz Rossio Setúbal Tavira Unidade Vidago Waldemar Xavier York Zulmira',
  digits: 'zero um dois três quatro cinco seis sete oito nove',
  capital: 'maiúscula',
  small: 'minúscula',
  character: 'carácter',
  signs: {
    '-': 'hífen',
    _: 'traço inferior',
    '.': 'ponto',
    '/': 'barra',
    '\\': 'barra invertida',
    ' ': 'espaço',
    ':': 'dois pontos',
    '+': 'mais',
    '#': 'cardinal',
    '@': 'arroba',
    '*': 'asterisco',
    '=': 'igual',
  },
} satisfies Alphabet;
