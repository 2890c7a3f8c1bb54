import type { OpenAPIV3_1 } from 'openapi-types';
import type { Parameter } from '#server/openapi/call.ts';

/** Largest integer that the practice service accepts in a URL: 15 digits. */
const LARGEST_ID = 999_999_999_999_999;

export const integerSchema: OpenAPIV3_1.SchemaObject = { type: 'integer', minimum: 0, maximum: LARGEST_ID };
const ITEMS: Record<'integer' | 'uuid' | 'string', OpenAPIV3_1.SchemaObject> = {
  integer: integerSchema,
  uuid: { type: 'string', format: 'uuid' },
  string: { type: 'string' },
};

/** Returns an optional query parameter that may be repeated. */
export const list = (
  name: string,
  of: keyof typeof ITEMS,
  description: string,
  example?: unknown[],
): Parameter => ({
  name,
  in: 'query',
  description,
  schema: { type: 'array', items: ITEMS[of] },
  style: 'form',
  explode: true,
  ...(example && { example }),
});
