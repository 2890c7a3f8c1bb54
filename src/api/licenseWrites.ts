import type { ApiClient } from '#auth/client/apiClient.ts';
import { path } from '#http/path.ts';
import { ActivateAnswer, ClaimAnswer } from './contract/licenseWrites.ts';
import type { ActivateRequest, ClaimRequest } from './contract/requests.ts';
import type { Timed } from './licenses.ts';
import { parseAnswer } from './parseAnswer.ts';

/**
 * Links a license to a controller, which the API cannot undo. Sent once; `src/operations` reads the result back.
 * @param signal cancels the request while it is queued, also before a second attempt after a 429 or 401. It has no
 * effect on a request in flight.
 * @throws Problem, or AbortError if `signal` cancelled the request
 */
export async function claimLicense(
  client: ApiClient,
  body: ClaimRequest,
  signal?: AbortSignal,
): Promise<Timed<ClaimAnswer>> {
  const answer = await client.call({
    kind: 'write',
    method: 'POST',
    path: path('/v1/license/claim'),
    body,
    signal,
  });
  return {
    value: parseAnswer(ClaimAnswer, answer.body, 'POST /v1/license/claim'),
    serverTime: answer.serverTime,
  };
}

/** Sets the activation date to now or to `activationIso`. Sent once, and cancelled like {@link claimLicense}. */
export async function activateLicense(
  client: ApiClient,
  body: ActivateRequest,
  signal?: AbortSignal,
): Promise<Timed<ActivateAnswer>> {
  const answer = await client.call({
    kind: 'write',
    method: 'POST',
    path: path('/v1/license/activate'),
    body,
    signal,
  });
  return {
    value: parseAnswer(ActivateAnswer, answer.body, 'POST /v1/license/activate'),
    serverTime: answer.serverTime,
  };
}
