import type { OpenAPIV3_1 } from 'openapi-types';
import * as z from 'zod/mini';

export type JsonSchema = OpenAPIV3_1.SchemaObject;
/** What the document says beyond what a zod schema checks: words, examples, formats. */
export type Words = JsonSchema & { id?: string };
export type Registry = z.core.$ZodRegistry<Words>;

/** The reference to a schema of the document. */
export const ref = (id: string): OpenAPIV3_1.ReferenceObject => ({ $ref: `#/components/schemas/${id}` });

/**
 * Names a schema of the contract and describes its fields. Every field needs its words, so a new one does not compile
 * without them.
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

/** Describes the fields of a schema that has no name of its own. */
export function describe<Shape extends z.core.$ZodShape>(
  registry: Registry,
  schema: z.ZodMiniObject<Shape, z.core.$ZodObjectConfig>,
  fields: Record<keyof Shape & string, JsonSchema>,
): void {
  for (const [name, words] of Object.entries<JsonSchema>(fields)) {
    const field = schema.shape[name as keyof Shape];
    // A schema that has a name is described there.
    if (field && registry.get(field)?.id === undefined) registry.add(field, words);
  }
}

/**
 * All schemas of a registry as JSON Schema 2020-12, by their names.
 * @param io `output` has every field that the service always writes as required and allows no other; `input` is what
 *   may be sent, and what a tolerant reader needs
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

// What holds for every JSON number or text alike says nothing to a reader.
function simplify(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.format) delete schema.pattern;
  // A type of the document’s own stands in the place of what the contract’s readers put up with.
  if (schema.type) delete schema.anyOf;
  if (JSON.stringify(schema.propertyNames) === '{"type":"string"}') delete schema.propertyNames;
  // A reader's default, which is nothing that the service says.
  delete schema.default;
}
