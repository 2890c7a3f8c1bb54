import type en from '#i18n/en/licenses.ts';

export default {} satisfies Record<keyof typeof en, string>;
