import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'التراخيص التي تنتهي بعد \u2068{month}\u2069',
  'overview.filter.capacity': 'التراخيص التي تذكر القدرة: \u2068{capacity}\u2069',
  'overview.filter.endedRecently':
    'التراخيص التي انتهت خلال {days, plural, zero {اليوم} one {آخر يوم} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'overview.filter.endsSoon':
    'التراخيص التي تنتهي خلال {days, plural, zero {اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'overview.filter.month': 'التراخيص التي تنتهي في \u2068{month}\u2069',
  'overview.filter.notActivated': 'التراخيص المربوطة غير المفعّلة',
  'overview.filter.past': 'التراخيص المنتهية',
  'overview.filter.state': 'التراخيص: {state}',
  'overview.filter.type': 'النوع: \u2068{type}\u2069',
  'overview.filter.unknown': 'التراخيص التي لا يُعرف انتهاؤها',
  'overview.filter.unlinked': 'التراخيص غير المربوطة بوحدة تحكم',
  'overview.attention': 'ما يستدعي الانتباه',
  'overview.back': 'العودة إلى النظرة العامة',
  'overview.capacity.notStated': 'غير مذكور في {count} من {all}',
  'overview.capacity.title': 'القدرة حسب النوع',
  'overview.capacity.about':
    'قدرات التراخيص غير المنتهية ({count}) بوحدة kW. لا تُحسب القدرات غير المذكورة: فقد تعني أنها بلا حد أو غير مشمولة.',
  'overview.capacity': 'القدرة',
  'overview.customers.failed': 'تعذّر تحميل قائمة عملائك',
  'overview.empty.hint':
    'يظهر هنا ما يحتاج إلى اهتمام لدى عملائك: تراخيص تنتهي قريبًا، أو غير مربوطة أو غير مفعّلة بعد. لا يملك حسابك بعد صلاحية الوصول إلى أي عميل. يُرجى طلبها من إدارة حسابك.',
  'overview.empty.title': 'لا عملاء بعد',
  'overview.ends.about': 'تواريخ انتهاء ذكرتها الخدمة أو حُسبت من المدة.',
  'overview.ends.computed': 'محسوب من المدة',
  'overview.ends.later': 'بعد \u2068{month}\u2069: {count}',
  'overview.ends.month': 'الشهر',
  'overview.ends.noUnit': 'تواريخ الانتهاء التي ذكرتها الخدمة فقط، لأن الوحدة الزمنية للمدة غير مضبوطة.',
  'overview.ends.past': 'انتهت: {count}',
  'overview.ends.stated': 'ذكرته الخدمة',
  'overview.ends.title': 'الانتهاء حسب الشهر',
  'overview.ends.unknown': 'انتهاء غير معروف: {count}',
  'overview.failed.title':
    '{count, plural, zero {حُمّل كل العملاء} one {تعذّر تحميل عميل واحد، فالأرقام لا تشمله} two {تعذّر تحميل عميلين، فالأرقام لا تشملهما} few {تعذّر تحميل # عملاء، فالأرقام لا تشملهم} many {تعذّر تحميل # عميلًا، فالأرقام لا تشملهم} other {تعذّر تحميل # عميل، فالأرقام لا تشملهم}}',
  'overview.licenses':
    '{count, plural, zero {لا تراخيص} one {ترخيص واحد} two {ترخيصان} few {# تراخيص} many {# ترخيصًا} other {# ترخيص}}',
  'overview.loading': 'جارٍ تحميل عملائك…',
  'overview.many.hint':
    '{count, plural, zero {لا يستلزم ذلك أي طلب إلى الخدمة.} one {يستلزم ذلك طلبًا واحدًا إلى الخدمة.} two {يستلزم ذلك طلبين إلى الخدمة. يمكنك الإيقاف والمتابعة لاحقًا.} few {يستلزم ذلك # طلبات إلى الخدمة، تُرسل أربعة أربعة. يمكنك الإيقاف والمتابعة لاحقًا.} many {يستلزم ذلك # طلبًا إلى الخدمة، تُرسل أربعة أربعة. يمكنك الإيقاف والمتابعة لاحقًا.} other {يستلزم ذلك # طلب إلى الخدمة، تُرسل أربعة أربعة. يمكنك الإيقاف والمتابعة لاحقًا.}}',
  'overview.many.start':
    '{count, plural, zero {لا عملاء للتحميل} one {تحميل عميل واحد} two {تحميل عميلين} few {تحميل # عملاء} many {تحميل # عميلًا} other {تحميل # عميل}}',
  'overview.many.title':
    '{count, plural, zero {حُمّلت تراخيص كل العملاء} one {لم تُحمّل بعد تراخيص عميل واحد} two {لم تُحمّل بعد كل تراخيص عميلين} few {لم تُحمّل بعد كل تراخيص # عملاء} many {لم تُحمّل بعد كل تراخيص # عميلًا} other {لم تُحمّل بعد كل تراخيص # عميل}}',
  'overview.matching': 'التراخيص',
  'overview.matching.count': 'التراخيص: {shown} من {all}، العملاء: {customers}',
  'overview.needs.endedRecently':
    '{count, plural, zero {لا تراخيص انتهت} one {ترخيص واحد انتهى} two {ترخيصان انتهيا} few {# تراخيص انتهت} many {# ترخيصًا انتهت} other {# ترخيص انتهت}} خلال {days, plural, zero {اليوم} one {آخر يوم} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  'overview.needs.endsSoon':
    '{count, plural, zero {لا تراخيص تنتهي} one {ترخيص واحد ينتهي} two {ترخيصان ينتهيان} few {# تراخيص تنتهي} many {# ترخيصًا تنتهي} other {# ترخيص تنتهي}} خلال {days, plural, zero {اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'overview.needs.notActivated':
    '{count, plural, zero {لا تراخيص مربوطة وغير مفعّلة} one {ترخيص واحد مربوط وغير مفعّل} two {ترخيصان مربوطان وغير مفعّلين} few {# تراخيص مربوطة وغير مفعّلة} many {# ترخيصًا مربوطة وغير مفعّلة} other {# ترخيص مربوطة وغير مفعّلة}}',
  'overview.needs.unlinked':
    '{count, plural, zero {كل التراخيص مربوطة بوحدات تحكم} one {ترخيص واحد غير مربوط بوحدة تحكم} two {ترخيصان غير مربوطين بوحدة تحكم} few {# تراخيص غير مربوطة بوحدة تحكم} many {# ترخيصًا غير مربوطة بوحدة تحكم} other {# ترخيص غير مربوطة بوحدة تحكم}}',
  'overview.none': 'لا تراخيص مطابقة',
  'overview.noneYet': 'لا تراخيص مطابقة حتى الآن',
  'overview.noneYet.hint': 'لم يُحمّل كل العملاء.',
  'overview.nothing': 'لا شيء يستدعي الانتباه.',
  'overview.nothingYet': 'لا شيء يستدعي الانتباه حتى الآن.',
  'overview.kw': '\u2068{kw} kW\u2069',
  'overview.number': 'التراخيص',
  'overview.progress': 'العملاء المحمّلون: {done} من {total}',
  'overview.progress.failed': 'العملاء المحمّلون: {done} من {total}، وتعذّر تحميل {failed}',
  'overview.state': 'الحالة',
  'overview.states.about': 'من تراخيص العملاء المحمّلين ({count}).',
  'overview.states.title': 'التراخيص حسب الحالة',
  'overview.table.hide': 'إخفاء الجدول',
  'overview.table.show': 'عرض كجدول',
  'overview.title': 'نظرة عامة',
  'overview.type.commercial': 'تجاري',
  'overview.type.other': 'أخرى',
  'overview.type.residential': 'سكني',
  'overview.withoutUuid':
    '{count, plural, zero {لكل العملاء UUID معروف.} one {عميل واحد ليس له UUID معروف، فلا يمكن تحميل تراخيصه.} two {عميلان ليس لهما UUID معروف، فلا يمكن تحميل تراخيصهما.} few {# عملاء ليس لهم UUID معروف، فلا يمكن تحميل تراخيصهم.} many {# عميلًا ليس لهم UUID معروف، فلا يمكن تحميل تراخيصهم.} other {# عميل ليس لهم UUID معروف، فلا يمكن تحميل تراخيصهم.}}',
} satisfies Record<keyof typeof en, string>;
