import type { OpenAPIV3_1 } from 'openapi-types';
import type { Target } from './call.ts';

const EVERY: Record<string, OpenAPIV3_1.HeaderObject> = {
  Date: {
    description: 'The service’s own time, as an HTTP date.',
    required: true,
    schema: { type: 'string' },
    example: 'Thu, 26 Nov 2026 08:15:31 GMT',
  },
  'X-Request-Id': {
    description:
      'The id of this request, for a ticket: the one that was sent in this header, else a new one.',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '9d6f2a14-7b3e-4c58-a0d1-5e8f3b7c2a64',
  },
};

const RETRY_AFTER: OpenAPIV3_1.HeaderObject = {
  description: 'Seconds to wait before the next call.',
  required: true,
  schema: { type: 'integer', minimum: 1 },
  example: 20,
};

/** Returns the response headers for a status. For the real services, only `Retry-After` is documented. */
export function responseHeaders(status: number, { kind }: Target): Record<string, OpenAPIV3_1.HeaderObject> {
  return {
    ...(kind === 'practice' && EVERY),
    ...((status === 429 || (status === 503 && kind === 'practice')) && { 'Retry-After': RETRY_AFTER }),
  };
}
