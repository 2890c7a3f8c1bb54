import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'Idioma do ticket',
  'ticket.language.failed':
    'Não foi possível carregar este idioma. O ticket é copiado no idioma desta página.',
} satisfies Record<keyof typeof en, string>;
