import { isProblem } from '#http/problem.ts';

// The API documentation says only that the error message "mentions 2FA or partial".
const SECOND_FACTOR = /2fa|partial/i;

/** Whether a sign-in failed because the account needs a second factor. The API documents no way to send one. */
export function needsSecondFactor(error: unknown): boolean {
  return isProblem(error, 'unauthorised') && SECOND_FACTOR.test(error.facts.serverMessage ?? '');
}
