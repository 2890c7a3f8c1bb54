/** Whether the page is written from right to left. Only for what CSS cannot mirror by itself: keys and drawings. */
export const isRightToLeft = (): boolean => document.dir === 'rtl';
