import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'المساعدة والمعلومات القانونية',
  'brand.link.help': 'المساعدة',
  'brand.link.privacy': 'الخصوصية',
  'brand.link.terms': 'شروط الاستخدام',
  'brand.newTab': '(يفتح علامة تبويب جديدة)',
  'brand.status.accent':
    '{theme}: تباين اللون \u2068{configured}\u2069 في النص هو \u2068{contrast}:1\u2069 ويجب ألا يقل عن \u2068{required}:1\u2069. لون الروابط والعلامات والحواف هو \u2068{used}\u2069.',
  'brand.status.changed': 'استُبدلت ألوان في \u2068config.json\u2069 لأن تباينها منخفض جدًا:',
  'brand.status.fill':
    '{theme}: تباين اللون \u2068{configured}\u2069 على الأزرار هو \u2068{contrast}:1\u2069 ويجب ألا يقل عن \u2068{required}:1\u2069. لون الأزرار هو \u2068{used}\u2069.',
  'brand.status.ok': 'تباين كل الألوان كافٍ في كل مظهر، ويمكن تحميل كل الصور.',
  'brand.status.pictures':
    'تعذّر تحميل هذه الصور: \u2068{paths}\u2069. ضعها بجانب \u2068config.json\u2069 أو صحّح مساراتها.',
  'brand.status.title': 'العلامة التجارية',
  'brand.support': 'الدعم',
  'brand.support.page': 'صفحة الدعم',
} satisfies Record<keyof typeof en, string>;
