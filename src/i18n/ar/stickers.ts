import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about': 'تفتح كاميرا أي هاتف وحدة التحكم من ملصقها، جاهزةً لاستقبال ترخيص.',
  'stickers.all': 'اختيار الكل',
  'stickers.chosen': 'المختار: {chosen} من {all} من وحدات التحكم',
  'stickers.code': 'رمز QR لـ \u2068{nodeId}\u2069',
  'stickers.empty': 'لا وحدات تحكم لطباعة ملصقاتها',
  'stickers.empty.hint': 'تُطبع الملصقات لوحدات التحكم المتاحة لك. يُرجى التحديث بعد تسجيل وحدات التحكم.',
  'stickers.failed': 'تعذّر تحميل وحدات التحكم',
  'stickers.hint':
    'تُطبع بمقياس 100% دون تغيير الحجم. وفي ورقة مستعملة تبدأ الطباعة من أول ملصق باقٍ، بالعد صفًا صفًا.',
  'stickers.none': 'يُرجى اختيار وحدة تحكم واحدة على الأقل.',
  'stickers.noneChosen': 'إلغاء الاختيار',
  'stickers.paper': 'ورق الملصقات',
  'stickers.paper.option':
    '\u2068{name}\u2069: \u2068{columns} × {rows}\u2069، \u2068{width} × {height} mm\u2069',
  'stickers.preview': 'معاينة',
  'stickers.print':
    '{count, plural, zero {لا ملصقات للطباعة} one {طباعة ملصق واحد} two {طباعة ملصقين} few {طباعة # ملصقات} many {طباعة # ملصقًا} other {طباعة # ملصق}}',
  'stickers.start': 'أول ملصق',
  'stickers.title': 'الملصقات',
} satisfies Record<keyof typeof en, string>;
