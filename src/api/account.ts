import type { Session } from '#auth/session/session.ts';
import { path } from '#http/path.ts';
import type { ForgotPasswordRequest } from './contract/requests.ts';

/**
 * Asks the service to mail the next step to a person who forgot their password. It answers the same whether or not
 * it knows the address.
 * @param language two letters, for the mail
 * @throws Problem `forbidden` for an address it never mails to, `limited` within 60 s of the last time
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
