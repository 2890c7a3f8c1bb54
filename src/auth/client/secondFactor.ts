import { isProblem } from '#http/problem.ts';

// How the service words it is documented only so far: the message "mentions 2FA or partial".
const SECOND_FACTOR = /2fa|partial/i;

/** Whether a sign-in was refused because the account needs a second factor, which the API does not describe. */
export function needsSecondFactor(error: unknown): boolean {
  return isProblem(error, 'unauthorised') && SECOND_FACTOR.test(error.facts.serverMessage ?? '');
}
