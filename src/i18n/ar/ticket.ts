import type en from '#i18n/en/ticket.ts';

export default {
  'ticket.language': 'لغة تذكرة الدعم',
  'ticket.language.failed': 'تعذّر تحميل هذه اللغة. تُنسخ تذكرة الدعم بلغة هذه الصفحة.',
} satisfies Record<keyof typeof en, string>;
