import { refused, type Answer, type Call, type Target } from './call.ts';

/** Returns the error responses that are not specific to a call, such as 413, 429 and 503. */
export function commonAnswers(call: Call, target: Target): Answer[] {
  const tooMany = refused(
    429,
    call.operationId === 'forgotPassword'
      ? 'Too many requests, or a mail was asked for less than a minute ago: wait as long as `Retry-After` says.'
      : 'Too many requests: wait as long as `Retry-After` says.',
    'Too many requests from this address',
  );
  const mayBeLarge = call.method !== 'get';
  if (target.kind === 'practice') {
    return [
      tooMany,
      ...(call.answers.some(({ status }) => status === 503)
        ? []
        : [
            refused(
              503,
              'The database is locked by another program or out of space: wait as long as `Retry-After` says.',
              'The database is not available',
            ),
          ]),
      ...(mayBeLarge ? [refused(413, 'The body is larger than 1 MB.', 'Request body is too large')] : []),
      ...(call.body
        ? [
            refused(
              415,
              'The body is not said to be JSON.',
              'The body must be JSON (Content-Type: application/json)',
            ),
          ]
        : []),
    ];
  }
  if (!target.throughHost) return [tooMany];
  return [
    tooMany,
    ...(mayBeLarge
      ? [refused(413, 'The host refuses a body of more than 1 MB.', 'The request is larger than 1 MB')]
      : []),
    refused(502, 'The host cannot reach the service.', 'The service cannot be reached'),
    refused(504, 'The service did not answer the host in time.', 'The service did not answer in time'),
  ];
}
