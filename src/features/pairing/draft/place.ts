/** Of the draft. */
export const PLACE = 'pairing';
