import type en from '#i18n/en/share.ts';

export default {
  'share.again': 'Procurar de novo',
  'share.all': 'Procurar todos',
  'share.code': 'Procurar o código',
  'share.notTaken': 'O que partilhou não chegou',
  'share.nothing': 'Não há nada à espera aqui',
  'share.nothing.hint':
    'O que outra aplicação partilha aparece aqui uma só vez. Para voltar a ver, partilhe de novo.',
  'share.problem.noPhoto': 'O ficheiro não é uma fotografia. Partilhe uma fotografia ou um texto.',
  'share.problem.noRoom': 'Não há espaço neste dispositivo. Liberte espaço e partilhe de novo.',
  'share.problem.notReady':
    'Este navegador ainda não guardou o painel no dispositivo. Espere aqui alguns segundos sem sair e partilhe de novo. Se também falhar, cole o texto na procura, ou escolha a fotografia onde lê códigos.',
  'share.problem.photosTooLarge':
    'As fotografias têm mais de 48 MB no total. Partilhe menos, ou mais pequenas.',
  'share.problem.textTooLong':
    'O texto tem mais de 100 000 caracteres. Partilhe a parte que refere a licença ou o controlador.',
  'share.problem.tooManyPhotos': 'São mais de 10 fotografias. Partilhe no máximo 10 de cada vez.',
  'share.problem.unreadable': 'Não foi possível ler. Partilhe de novo, como fotografia ou como texto.',
  'share.reader.hint': 'O leitor precisa de rede da primeira vez. Verifique a ligação e tente de novo.',
  'share.text': 'Procurar o texto que o acompanha',
  'share.title': 'Partilhado a partir de outra aplicação',
} satisfies Record<keyof typeof en, string>;
