import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'Idioma del ticket',
  'ticket.language.failed': 'No se pudo cargar este idioma. El ticket se copia en el idioma de esta página.',
} satisfies Record<keyof typeof en, string>;
