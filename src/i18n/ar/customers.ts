import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers':
    '{count, plural, zero {لا وحدات تحكم} one {وحدة تحكم واحدة} two {وحدتا تحكم} few {# وحدات تحكم} many {# وحدة تحكم} other {# وحدة تحكم}}',
  'customers.count': 'العملاء: {shown} من {all, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}',
  'customers.empty.hint':
    'يظهر عملاؤك هنا، ولكل منهم تراخيصه ووحدات التحكم الخاصة به. لا يملك حسابك بعد صلاحية الوصول إلى أي عميل: يُرجى طلبها من إدارة حسابك. إن كان لديك UUID عميل، فيمكنك لصقه أعلاه لفتح صفحته.',
  'customers.empty.title': 'لا عملاء بعد',
  'customers.endsSoon':
    '{count, plural, zero {لا شيء ينتهي قريبًا} one {واحد ينتهي قريبًا} two {اثنان ينتهيان قريبًا} few {# تنتهي قريبًا} many {# تنتهي قريبًا} other {# تنتهي قريبًا}}',
  'customers.failed': 'تعذّر تحميل العملاء',
  'customers.filter': 'بحث عن عميل',
  'customers.filter.hint': 'بالاسم أو الرقم. لصق UUID أو رقم يفتح صفحة العميل.',
  'customers.licenses':
    '{count, plural, zero {لا تراخيص} one {ترخيص واحد} two {ترخيصان} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}}',
  'customers.loading': 'جارٍ تحميل عملائك…',
  'customers.missing': 'لا أحد من عملائك يحمل الرقم \u2068{id}\u2069. يُرجى التحقق من الرقم، أو لصق UUID.',
  'customers.noMatch.hint': 'يمكن البحث بجزء من الاسم، أو لصق UUID العميل.',
  'customers.noMatch.title': 'لا عميل يطابق «\u2068{text}\u2069»',
  'customers.noUuid': 'UUID غير معروف',
  'customers.notActivated':
    '{count, plural, zero {لا شيء للتفعيل} one {ترخيص واحد للتفعيل} two {ترخيصان للتفعيل} few {# تراخيص للتفعيل} many {# ترخيصًا للتفعيل} other {# ترخيص للتفعيل}}',
  'customers.showAll': 'عرض كل العملاء',
  'customers.title': 'العملاء',
  'customers.unlinked':
    '{count, plural, zero {الكل مربوط} one {ترخيص واحد بلا ربط} two {ترخيصان بلا ربط} few {# تراخيص بلا ربط} many {# ترخيصًا بلا ربط} other {# ترخيص بلا ربط}}',
} satisfies Record<keyof typeof en, string>;
