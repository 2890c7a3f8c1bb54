import { resolve, type Schema, type Schemas } from './document.ts';

/** Returns the TypeScript definitions of a schema and of all schemas that it refers to. */
export function typescriptOf(root: Schema, schemas: Schemas): string {
  const named = new Map<string, string>();
  const text = typeOf(root, '', (name) => define(name, schemas, named));
  const definitions = [...named.values()].join('\n\n');
  return root.$ref === undefined ? [text, definitions].filter(Boolean).join('\n\n') : definitions;
}

function define(name: string, schemas: Schemas, named: Map<string, string>): void {
  if (named.has(name)) return;
  // Reserves the position, so that a definition precedes the definitions that it refers to.
  named.set(name, '');
  const { schema } = resolve({ $ref: `#/${name}` }, schemas);
  const body = typeOf(schema, '', (other) => define(other, schemas, named));
  const isInterface = body.startsWith('{');
  named.set(name, isInterface ? `interface ${name} ${body}` : `type ${name} = ${body};`);
}

const WORDS: Record<string, string> = { integer: 'number', null: 'null' };

function typeOf(schema: Schema, indent: string, uses: (name: string) => void): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? 'unknown';
    uses(name);
    return name;
  }
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return union(schema.anyOf.map((option) => typeOf(option, indent, uses)));
  if (Array.isArray(schema.type)) {
    return union(schema.type.map((type) => typeOf({ ...schema, type }, indent, uses)));
  }
  if (schema.type === 'array') {
    const item = typeOf(schema.items ?? {}, indent, uses);
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  if (schema.type === 'object') return objectOf(schema, indent, uses);
  return schema.type === undefined ? 'unknown' : (WORDS[schema.type] ?? schema.type);
}

const union = (types: string[]) => [...new Set(types)].join(' | ');

function objectOf(schema: Schema, indent: string, uses: (name: string) => void): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, field]) => {
    const mark = required.includes(name) ? '' : '?';
    return `${inner}${key(name)}${mark}: ${typeOf(field, inner, uses)};`;
  });
  if (typeof additionalProperties === 'object') {
    // The type of an index signature must include the types of all named fields, so with fields it is `unknown`.
    const value = fields.length > 0 ? 'unknown' : typeOf(additionalProperties, inner, uses);
    fields.push(`${inner}[name: string]: ${value};`);
  }
  if (fields.length === 0) return 'Record<string, unknown>';
  return `{\n${fields.join('\n')}\n${indent}}`;
}

const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
