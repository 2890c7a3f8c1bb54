import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'Język zgłoszenia',
  'ticket.language.failed':
    'Nie udało się wczytać tego języka. Zgłoszenie zostanie skopiowane w języku tej strony.',
} satisfies Record<keyof typeof en, string>;
