import type { Alphabet } from '#features/licenses/rules/phonetic.ts';

/** As spelled on the telephone in Poland. */
export default {
  name: 'Polski',
  letters:
    'Adam Barbara Celina Dorota Ewa Franciszek Genowefa Henryk Irena Jadwiga Karol Leon Maria Natalia Olga Paweł Quebec Roman Stanisław Tadeusz Urszula Violetta Wacław Xawery Ypsylon Zygmunt',
  digits: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  capital: 'wielka litera',
  small: 'mała litera',
  character: 'znak',
  signs: {
    '-': 'myślnik',
    _: 'podkreślenie',
    '.': 'kropka',
    '/': 'ukośnik',
    '\\': 'ukośnik wsteczny',
    ' ': 'spacja',
    ':': 'dwukropek',
    '+': 'plus',
    '#': 'krzyżyk',
    '@': 'małpa',
    '*': 'gwiazdka',
    '=': 'znak równości',
  },
} satisfies Alphabet;
