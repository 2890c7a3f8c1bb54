/** Orders ids and serial numbers, digits by their value, in the same way for readers of every language. */
export const { compare: compareCodes } = new Intl.Collator('en', { numeric: true });
