import type { Session } from '#auth/session/session.ts';
import { path } from '#http/path.ts';
import type { ForgotPasswordRequest } from './contract/requests.ts';

/**
 * Requests a mail for a user who forgot their password. The service gives the same response for unknown addresses.
 * @param language two-letter code of the language of the mail
 * @throws Problem `forbidden` for an address that the service never mails to, `limited` within 60 s of the last request
 */
export async function forgotPassword(
  session: Pick<Session, 'callWithoutToken'>,
  language: string,
  body: ForgotPasswordRequest,
): Promise<void> {
  await session.callWithoutToken({
    kind: 'write',
    method: 'POST',
    path: path('/v1/auth/forgot-password'),
    query: { language },
    body,
  });
}
