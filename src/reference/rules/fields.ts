import { resolve, type Schema, type Schemas } from './document.ts';

/** A row of the table of body fields or parameters. */
export interface FieldRow {
  /** Path of the field, such as `filter.nodeType[]`. */
  name: string;
  /** `string`, `integer or null`, `list of string`, or the name of a schema. */
  type: string;
  required: boolean;
  /** In display order: format, length, bounds, values, default. */
  limits: Limit[];
  description: string;
}

export type Limit =
  | { kind: 'format' | 'values' | 'default'; text: string }
  | { kind: 'length' | 'value'; min?: number; max?: number };

/** Returns the fields of an object, each followed by the fields of the objects and lists that it contains. */
export function fieldRows(schema: Schema, schemas: Schemas, prefix = ''): FieldRow[] {
  const { schema: resolved } = resolve(schema, schemas);
  if (resolved.type === 'array') return fieldRows(resolved.items ?? {}, schemas, `${prefix.slice(0, -1)}[].`);
  const { properties = {}, required = [] } = resolved;
  return Object.entries(properties).flatMap(([name, field]) => [
    rowOf(prefix + name, field, required.includes(name), schemas),
    ...fieldRows(field, schemas, `${prefix}${name}.`),
  ]);
}

export function rowOf(name: string, field: Schema, required: boolean, schemas: Schemas): FieldRow {
  const { schema } = resolve(field, schemas);
  const inner = schema.type === 'array' ? resolve(schema.items ?? {}, schemas).schema : schema;
  return {
    name,
    type: typeName(field, schemas),
    required,
    limits: limitsOf(inner, schema.default),
    description: field.description ?? schema.description ?? '',
  };
}

function typeName(field: Schema, schemas: Schemas): string {
  const { schema, name } = resolve(field, schemas);
  if (schema.type === 'array') return `${typeName(schema.items ?? {}, schemas)}[]`;
  if (name !== undefined) return name;
  if (schema.anyOf) return [...new Set(schema.anyOf.map((option) => typeName(option, schemas)))].join(' | ');
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  return schema.type ?? 'any';
}

function limitsOf(schema: Schema, preset: unknown): Limit[] {
  const { format, minLength, maxLength, minimum, maximum } = schema;
  return [
    ...(format ? [{ kind: 'format' as const, text: format }] : []),
    ...(minLength !== undefined || maxLength !== undefined
      ? [{ kind: 'length' as const, min: minLength, max: maxLength }]
      : []),
    ...(minimum !== undefined || maximum !== undefined
      ? [{ kind: 'value' as const, min: minimum, max: maximum }]
      : []),
    ...(schema.enum ? [{ kind: 'values' as const, text: schema.enum.join(', ') }] : []),
    ...(preset === undefined ? [] : [{ kind: 'default' as const, text: String(preset) }]),
  ];
}
