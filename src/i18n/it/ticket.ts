import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'Lingua del ticket',
  'ticket.language.failed':
    'Impossibile caricare questa lingua. Il ticket viene copiato nella lingua di questa pagina.',
} satisfies Record<keyof typeof en, string>;
