import type en from '#i18n/en/problem.ts';

export default {} satisfies Record<keyof typeof en, string>;
