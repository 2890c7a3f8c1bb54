import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'تظهر هنا التراخيص التي يشتريها هذا العميل، ولكل منها حالته وقدراته وتاريخ انتهائه. تُشترى التراخيص خارج هذا التطبيق. إن كان لديك مفتاح ترخيص، فيمكنك به ربط الترخيص بوحدة تحكم.',
  'licenses.empty.title': 'لا تراخيص لهذا العميل بعد',
  'licenses.noneReadable.hint': 'القائمة ليست فارغة، لكن هذا التطبيق لا يستطيع قراءة أي من تراخيصها.',
  'licenses.noneReadable.title': 'تعذّرت قراءة أي ترخيص',
  'licenses.sort.ascending': 'تصاعدي، عكس الترتيب',
  'licenses.sort.descending': 'تنازلي، عكس الترتيب',
  'licenses.sort.none': 'ترتيب الخدمة',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'ثم حسب',
  'licenses.tableSettings.columns': 'الأعمدة',
  'licenses.tableSettings.columns.hint': 'الأعمدة التي لا تتسع تظهر في التفاصيل.',
  'licenses.tableSettings.density': 'ارتفاع الصف',
  'licenses.tableSettings.density.comfortable': 'مريح',
  'licenses.tableSettings.density.compact': 'مضغوط',
} satisfies Record<keyof typeof en, string>;
