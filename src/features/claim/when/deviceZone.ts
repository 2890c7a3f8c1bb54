/** The zone of the reader's device, an IANA name. */
export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
