import type en from '#i18n/en/claim.ts';

export default {} satisfies Record<keyof typeof en, string>;
