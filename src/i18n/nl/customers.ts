import type en from '#i18n/en/customers.ts';

export default {} satisfies Record<keyof typeof en, string>;
