/** The steps that a user can request for a license, with their names in URLs (`?do=`) and in the form. */
export const REQUESTED_STEPS = ['both', 'claim', 'activate'] as const;
export type RequestedSteps = (typeof REQUESTED_STEPS)[number];

export const requestsClaim = (steps: RequestedSteps) => steps !== 'activate';
export const requestsActivation = (steps: RequestedSteps) => steps !== 'claim';
