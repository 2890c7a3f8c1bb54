import type en from '#i18n/en/common.ts';

export default {
  'common.appName': 'Licenties',
} satisfies Record<keyof typeof en, string>;
