import type { OpenAPIV3_1 } from 'openapi-types';
import * as z from 'zod/mini';

export type JsonSchema = OpenAPIV3_1.SchemaObject;
/** Documentation beyond the zod schema: descriptions, examples, formats. */
export type Words = JsonSchema & { id?: string };
export type Registry = z.core.$ZodRegistry<Words>;

/** Returns a reference to a named schema of the document. */
export const ref = (id: string): OpenAPIV3_1.ReferenceObject => ({ $ref: `#/components/schemas/${id}` });

/**
 * Names a schema of `#api/contract` and describes its fields. The type requires a description for every field, so a new
 * field does not compile without one.
 */
export function define<Shape extends z.core.$ZodShape>(
  registry: Registry,
  id: string,
  schema: z.ZodMiniObject<Shape, z.core.$ZodObjectConfig>,
  description: string,
  fields: Record<keyof Shape & string, JsonSchema>,
): void {
  registry.add(schema, { id, description });
  describe(registry, schema, fields);
}

/** Describes the fields of an unnamed schema. */
export function describe<Shape extends z.core.$ZodShape>(
  registry: Registry,
  schema: z.ZodMiniObject<Shape, z.core.$ZodObjectConfig>,
  fields: Record<keyof Shape & string, JsonSchema>,
): void {
  for (const [name, words] of Object.entries<JsonSchema>(fields)) {
    const field = schema.shape[name as keyof Shape];
    // Named schemas are described where they are defined.
    if (field && registry.get(field)?.id === undefined) registry.add(field, words);
  }
}

/**
 * Returns all schemas of a registry as JSON Schema 2020-12, by name.
 * @param io `output` requires every field that the service always returns and allows no other field; `input` describes
 *   requests, and responses as a tolerant reader accepts them
 */
export function jsonSchemas(registry: Registry, io: 'input' | 'output'): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, {
    io,
    metadata: registry,
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => simplify(jsonSchema),
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _uri, ...schema }]) => [
      id,
      schema as JsonSchema,
    ]),
  );
}

// Removes keywords that are true of every JSON number or string, and so tell a reader nothing.
function simplify(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.format) delete schema.pattern;
  // A type given here replaces the alternatives that the app's tolerant schemas accept.
  if (schema.type) delete schema.anyOf;
  if (JSON.stringify(schema.propertyNames) === '{"type":"string"}') delete schema.propertyNames;
  // The default is applied by the app when it parses a response; the service never sends it.
  delete schema.default;
}
