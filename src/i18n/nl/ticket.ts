import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'Taal van het ticket',
  'ticket.language.failed':
    'Deze taal kon niet worden opgehaald. Een ticket wordt gekopieerd in de taal van deze pagina.',
} satisfies Record<keyof typeof en, string>;
