import type en from '#i18n/en/terms.ts';

export default {
  'terms.activated.no': 'لم يُفعّل بعد',
  'terms.capacity.batteryKw': 'بطارية',
  'terms.capacity.batteryKw.line': 'بطارية \u2068{kw} kW\u2069',
  'terms.capacity.evKw': 'شاحن',
  'terms.capacity.evKw.line': 'شاحن \u2068{kw} kW\u2069',
  'terms.capacity.gridKw': 'شبكة',
  'terms.capacity.gridKw.line': 'شبكة \u2068{kw} kW\u2069',
  'terms.capacity.none': 'القدرة غير مذكورة',
  'terms.capacity.solarKw': 'شمسي',
  'terms.capacity.solarKw.line': 'شمسي \u2068{kw} kW\u2069',
  'terms.copyKey': 'نسخ المفتاح',
  'terms.duration': 'المدة',
  'terms.duration.days':
    '{count, plural, zero {بلا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'terms.duration.months':
    '{count, plural, zero {بلا أشهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}',
  'terms.duration.unit': '{duration}، الوحدة الزمنية غير مضبوطة',
  'terms.duration.years':
    '{count, plural, zero {بلا سنوات} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
  'terms.endedOn': 'انتهى',
  'terms.ends.computed': 'محسوب من المدة',
  'terms.ends.computedAt': '\u2068{date}\u2069 (محسوب من المدة)',
  'terms.ends.unknown': 'انتهاء غير معروف',
  'terms.export': 'تصدير',
  'terms.exporting': 'جارٍ التصدير…',
  'terms.endsOn': 'ينتهي',
  'terms.linked.many':
    '{count, plural, zero {بلا ارتباطات} one {ارتباط واحد} two {ارتباطان} few {# ارتباطات} many {# ارتباطًا} other {# ارتباط}}',
  'terms.linked.no': 'غير مربوط',
  'terms.linked.notSaid': 'غير مذكور',
  'terms.linked.to': 'مربوط بـ {controllers}',
  'terms.linked.toOthers':
    '{count, plural, zero {مربوط بـ {controllers}} one {مربوط بـ {controllers} وبوحدة أخرى} two {مربوط بـ {controllers} وبوحدتين أخريين} few {مربوط بـ {controllers} وبـ # وحدات أخرى} many {مربوط بـ {controllers} وبـ # وحدة أخرى} other {مربوط بـ {controllers} وبـ # وحدة أخرى}}',
  'terms.linked.yes': 'مربوط',
  'terms.next.activate': 'تفعيل',
  'terms.next.claim': 'ربط بوحدة تحكم',
  'terms.notStated': 'غير مذكور',
  'terms.open': 'فتح الترخيص \u2068{key}\u2069',
  'terms.state.active': 'نشط',
  'terms.state.ended': 'انتهى',
  'terms.state.endsSoon': 'ينتهي قريبًا',
  'terms.state.notActivated': 'غير مفعّل',
  'terms.state.planned': 'تفعيل مجدول',
  'terms.type.commercial': 'تجاري',
  'terms.type.residential': 'سكني',
} satisfies Record<keyof typeof en, string>;
