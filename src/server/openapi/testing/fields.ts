import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

/** Returns the documented fields of a schema, such as `Device.userRights.monitorManagement`. */
export function documentedFields(document: OpenAPIV3_1.Document, schema: Schema): Set<string> {
  const fields = new Set<string>();
  walk(document, schema, '', undefined, (name) => fields.add(name));
  return fields;
}

/** Returns the documented fields that are present in a value. */
export function fieldsIn(document: OpenAPIV3_1.Document, schema: Schema, value: unknown): Set<string> {
  const fields = new Set<string>();
  walk(document, schema, '', { value }, (name) => fields.add(name));
  return fields;
}

/** @param at value to compare with the schema; undefined visits all documented fields */
function walk(
  document: OpenAPIV3_1.Document,
  schema: Schema,
  name: string,
  at: { value: unknown } | undefined,
  onField: (field: string) => void,
): void {
  if ('$ref' in schema) {
    const id = schema.$ref.split('/').at(-1) ?? '';
    const target = document.components?.schemas?.[id];
    if (target) walk(document, target, id, at, onField);
    return;
  }
  for (const option of schema.anyOf ?? []) walk(document, option, name, at, onField);
  if (schema.type === 'array') {
    const items =
      at === undefined ? [undefined] : Array.isArray(at.value) ? at.value.map((value) => ({ value })) : [];
    for (const item of items) walk(document, schema.items, name, item, onField);
  }
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    const found = at && valueOf(at.value, field);
    if (at && !found) continue;
    onField(`${name}.${field}`);
    walk(document, inner, `${name}.${field}`, found, onField);
  }
}

function valueOf(value: unknown, field: string): { value: unknown } | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return { value: (value as Record<string, unknown>)[field] };
}
