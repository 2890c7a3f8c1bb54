/** The steps that a person requests for a license, as the address bar (`?do=`) and the form name them. */
export const REQUESTED_STEPS = ['both', 'claim', 'activate'] as const;
export type RequestedSteps = (typeof REQUESTED_STEPS)[number];

export const requestsClaim = (steps: RequestedSteps) => steps !== 'activate';
export const requestsActivation = (steps: RequestedSteps) => steps !== 'claim';
