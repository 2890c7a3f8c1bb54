import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept':
    'A visita neste dispositivo guarda só o fim desta chave. A chave inteira precisa de rede.',
  'licenseDetail.calendar': 'Adicionar fim ao calendário',
  'licenseDetail.calendar.title': 'A licença {key} de {customer} expira',
  'licenseDetail.copyDatalink': 'Copiar id da associação',
  'licenseDetail.copyId': 'Copiar id',
  'licenseDetail.copyLink': 'Copiar link',
  'licenseDetail.copyTicket': 'Copiar para um ticket',
  'licenseDetail.copyTicket.markdown': 'Copiar como Markdown',
  'licenseDetail.datalinks': 'Associações a controladores',
  'licenseDetail.datalinks.none': 'nenhuma',
  'licenseDetail.duration.unit.hint':
    'O serviço não diz se são dias, meses ou anos. Quem administra pode definir a unidade; o fim passa então a ser calculado.',
  'licenseDetail.key.aloud': 'Ler a chave em voz alta',
  'licenseDetail.key.aloudBack': 'Voltar aos detalhes',
  'licenseDetail.key.hide': 'Ocultar chave',
  'licenseDetail.key.show': 'Mostrar chave',
  'licenseDetail.ticket.customer': 'Cliente',
  'licenseDetail.ticket.read': 'Leitura',
} satisfies Record<keyof typeof en, string>;
