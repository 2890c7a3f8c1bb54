import * as z from 'zod/mini';
import { defineAccounts } from './account.ts';
import { jsonSchemas, ref, type JsonSchema, type Registry, type Words } from './define.ts';
import { defineDevices } from './device.ts';
import { defineLicenses } from './license.ts';

/** Fields that the practice service always returns, although the app can do without them. */
const ALWAYS: Record<string, string[]> = {
  Device: ['id', 'lastUpdate', 'properties', 'userRights'],
  Error: ['statusCode', 'error', 'message'],
};

/**
 * Returns the schemas of requests, as strict as they are parsed, and of responses. The schemas of responses are exact
 * for the practice service; for the real service they require only the fields that the app needs, since no field is
 * documented as required.
 */
export function allSchemas(isReal: boolean): Record<string, JsonSchema> {
  const registry: Registry = z.registry<Words>();
  defineLicenses(registry);
  defineDevices(registry);
  defineAccounts(registry);
  const sent = jsonSchemas(registry, 'input');
  const answered = isReal ? sent : jsonSchemas(registry, 'output');
  return Object.fromEntries(
    Object.keys(sent).map((id) => [
      id,
      /(Request|Query|Update)$/.test(id) ? sent[id] : exact(id, answered, isReal),
    ]),
  ) as Record<string, JsonSchema>;
}

function exact(id: string, schemas: Record<string, JsonSchema>, isReal: boolean): JsonSchema {
  const schema = { ...schemas[id] } as JsonSchema;
  if (!isReal && ALWAYS[id]) schema.required = ALWAYS[id];
  if (id === 'Device') schema.properties = { ...schema.properties, properties: STORED };
  return schema;
}

const STORED: JsonSchema = {
  anyOf: [ref('DeviceProperties'), { type: 'object', description: 'Written without `validate=true`.' }],
  description:
    'All properties, or those that `fields` names. Without `validate=true` a value of any type is stored.',
};
