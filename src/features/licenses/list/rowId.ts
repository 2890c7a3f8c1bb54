/** The id of the control that opens a license's details, so that the focus finds its way back to it. */
export const rowId = (licenseId: string) => `license-${licenseId}`;
