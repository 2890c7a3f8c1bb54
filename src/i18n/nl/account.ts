import type en from '#i18n/en/account.ts';

export default {} satisfies Record<keyof typeof en, string>;
