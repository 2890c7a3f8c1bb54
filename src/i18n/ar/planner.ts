import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'ساعة هذا الجهاز تسبق ساعة الخادم {minutes, plural, zero {بأقل من دقيقة} one {بدقيقة واحدة} two {بدقيقتين} few {بـ # دقائق} many {بـ # دقيقة} other {بـ # دقيقة}}. العبرة بالوقت بتوقيت UTC.',
  'claim.when.clockBehind':
    'ساعة هذا الجهاز تتأخر عن ساعة الخادم {minutes, plural, zero {بأقل من دقيقة} one {بدقيقة واحدة} two {بدقيقتين} few {بـ # دقائق} many {بـ # دقيقة} other {بـ # دقيقة}}. العبرة بالوقت بتوقيت UTC.',
  'claim.when.date': 'التاريخ',
  'claim.when.date.missing': 'يُرجى اختيار التاريخ.',
  'claim.when.farAhead': 'هذا بعد أكثر من سنة. يُرجى التحقق من السنة.',
  'claim.when.here': 'بساعة هذا الجهاز: \u2068{here}\u2069',
  'claim.when.meaning': '\u2068{local}\u2069 = \u2068{utc}\u2069',
  'claim.when.never': 'تُقدَّم الساعات فوق هذه الساعة، فلا وجود لها. أقرب وقت صالح بعدها \u2068{next}\u2069.',
  'claim.when.past': 'مضى هذا الوقت.',
  'claim.when.time': 'الوقت في الموقع',
  'claim.when.time.missing': 'يُرجى اختيار الوقت.',
  'claim.when.twice': 'تُؤخَّر الساعات، فتتكرر هذه الساعة مرتين. أيهما؟',
  'claim.when.zone': 'المنطقة الزمنية للموقع',
  'claim.when.zone.here': '\u2068{zone}\u2069 (مثل هذا الجهاز)',
  'claim.when.zone.unknown': 'لا يبيّن هذا الجهاز منطقته الزمنية. يُرجى اختيار منطقة الموقع.',
} satisfies Record<keyof typeof en, string>;
