import * as z from 'zod/mini';
import { defineAccounts } from './account.ts';
import { jsonSchemas, ref, type JsonSchema, type Registry, type Words } from './define.ts';
import { defineDevices } from './device.ts';
import { defineLicenses } from './license.ts';

/** What the practice service always writes, where the contract's readers do without. */
const ALWAYS: Record<string, string[]> = {
  Device: ['id', 'lastUpdate', 'properties', 'userRights'],
  Error: ['statusCode', 'error', 'message'],
};

/**
 * The schemas of requests, as strict as the contract parses them, and those of answers: exact for the practice service,
 * which is ours, and for the real one no more than a reader needs, since none of its fields is documented as required.
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
