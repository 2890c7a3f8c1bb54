import type en from '#i18n/en/controllers.ts';

export default {} satisfies Record<keyof typeof en, string>;
