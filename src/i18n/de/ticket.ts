import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'Sprache des Tickets',
  'ticket.language.failed':
    'Diese Sprache konnte nicht geladen werden. Ein Ticket wird in der Sprache dieser Seite kopiert.',
} satisfies Record<keyof typeof en, string>;
