import { resolve, type Schema, type Schemas } from './document.ts';

/** One field of a body or one parameter, as a row of its table. */
export interface FieldRow {
  /** `filter.nodeType[]` for what is inside. */
  name: string;
  /** `string`, `integer or null`, `list of string`, or the name of a schema. */
  type: string;
  required: boolean;
  /** In the order in which they are said: format, length, bounds, values, default. */
  limits: Limit[];
  description: string;
}

export type Limit =
  | { kind: 'format' | 'values' | 'default'; text: string }
  | { kind: 'length' | 'value'; min?: number; max?: number };

/** The fields of an object with those of the objects and lists inside, from the outside in. */
export function fieldRows(schema: Schema, schemas: Schemas, prefix = ''): FieldRow[] {
  const { schema: whole } = resolve(schema, schemas);
  if (whole.type === 'array') return fieldRows(whole.items ?? {}, schemas, `${prefix.slice(0, -1)}[].`);
  const { properties = {}, required = [] } = whole;
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
