export default {
  'ticket.language': 'Ticket language',
  'ticket.language.failed':
    'This language could not be loaded. A ticket is copied in the language of this page.',
} as const;
