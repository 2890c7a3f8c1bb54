import type { Platform } from '#net/platform.ts';
import { LIMIT_MS, send } from '#net/wire.ts';
import type { ForgotPasswordRequest } from './contract/account.ts';

/**
 * Asks the service to mail the next step to a person who forgot their password. It answers the same whether or not
 * it knows the address.
 * @param language two letters, for the mail
 * @throws Problem `forbidden` for an address it never mails to, `limited` within 60 s of the last time
 */
export async function forgotPassword(
  platform: Platform,
  apiUrl: string,
  language: string,
  body: ForgotPasswordRequest,
): Promise<void> {
  await send(platform, {
    method: 'POST',
    url: `${apiUrl}/v1/auth/forgot-password?language=${encodeURIComponent(language)}`,
    call: 'POST /v1/auth/forgot-password',
    accept: 'json',
    body,
    limitMs: LIMIT_MS.write,
  });
}
