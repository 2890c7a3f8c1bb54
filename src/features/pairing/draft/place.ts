/** Of the draft. */
export const DRAFT_NAME = 'pairing';
