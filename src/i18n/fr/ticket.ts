import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'Langue du ticket',
  'ticket.language.failed':
    'Impossible de charger cette langue. Le ticket est copié dans la langue de cette page.',
} satisfies Record<keyof typeof en, string>;
