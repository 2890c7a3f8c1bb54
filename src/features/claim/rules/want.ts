/** Which of the two ticks are asked for. */
export const WANTS = ['both', 'link', 'activate'] as const;
export type Want = (typeof WANTS)[number];

export const wantsLink = (want: Want) => want !== 'activate';
export const wantsActivation = (want: Want) => want !== 'link';
