import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept': 'تحفظ الزيارة نهاية هذا المفتاح فقط. أما المفتاح الكامل فيحتاج إلى شبكة.',
  'licenseDetail.calendar': 'إضافة الانتهاء إلى التقويم',
  'licenseDetail.calendar.title': 'انتهاء الترخيص \u2068{key}\u2069 للعميل \u2068{customer}\u2069',
  'licenseDetail.copyDatalink': 'نسخ معرّف الارتباط',
  'licenseDetail.copyId': 'نسخ المعرّف',
  'licenseDetail.copyLink': 'نسخ الرابط',
  'licenseDetail.copyTicket': 'نسخ لتذكرة دعم',
  'licenseDetail.copyTicket.markdown': 'نسخ بصيغة Markdown',
  'licenseDetail.datalinks': 'الارتباطات بوحدات التحكم',
  'licenseDetail.datalinks.none': 'لا يوجد',
  'licenseDetail.duration.unit.hint':
    'لا تبيّن الخدمة هل هذا عدد أيام أو أشهر أو سنوات. يمكن لإدارة التطبيق ضبط الوحدة الزمنية، فيُحسب الانتهاء عندئذ.',
  'licenseDetail.key.aloud': 'قراءة المفتاح بصوت عالٍ',
  'licenseDetail.key.aloudBack': 'العودة إلى التفاصيل',
  'licenseDetail.key.hide': 'إخفاء المفتاح',
  'licenseDetail.key.show': 'إظهار المفتاح',
  'licenseDetail.ticket.customer': 'العميل',
  'licenseDetail.ticket.read': 'القراءة',
} satisfies Record<keyof typeof en, string>;
