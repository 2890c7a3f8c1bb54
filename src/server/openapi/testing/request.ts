import type { OpenAPIV3_1 } from 'openapi-types';
import type { Operation } from './operations.ts';
import { parseJson } from './parseJson.ts';
import type { Exchange } from './tap.ts';
import type { Validate } from './validate.ts';

/**
 * Returns the differences between a request and the documentation of its operation, one line each.
 * @param values values of the path parameters
 */
export function requestFaults(
  { spec, pointer }: Operation,
  values: Record<string, string>,
  { requestHeaders, requestBody, url }: Exchange,
  validate: Validate,
): string[] {
  const query = new URL(url, 'http://host').searchParams;
  const parameters = (spec.parameters ?? []) as OpenAPIV3_1.ParameterObject[];
  const faults = parameters.flatMap((parameter, index) => {
    const texts = textsOf(parameter, values, query, requestHeaders);
    if (texts.length === 0) return parameter.required ? [`${parameter.name} is missing`] : [];
    const value = valueOf(parameter.schema as OpenAPIV3_1.SchemaObject, texts);
    return validate(`${pointer}/parameters/${index}/schema`, value).map(
      (line) => `${parameter.name}: ${line}`,
    );
  });
  if (spec.security?.length && !/^Bearer +\S+$/i.test(requestHeaders.authorization ?? '')) {
    faults.push('no token');
  }
  if (spec.requestBody) {
    const schema = `${pointer}/requestBody/content/application~1json/schema`;
    faults.push(...validate(schema, parseJson(requestBody)));
  } else if (requestBody !== '') faults.push('a body where none is documented');
  return faults;
}

function textsOf(
  { name, in: place }: OpenAPIV3_1.ParameterObject,
  values: Record<string, string>,
  query: URLSearchParams,
  headers: Record<string, string>,
): string[] {
  if (place === 'query') return query.getAll(name);
  const value = place === 'path' ? values[name] : headers[name.toLowerCase()];
  if (value === undefined) return [];
  return [place === 'path' ? decodeURIComponent(value) : value];
}

/** Converts the texts of a parameter to a value of its schema's type. */
function valueOf(schema: OpenAPIV3_1.SchemaObject, texts: string[]): unknown {
  if (schema.type === 'array') {
    return texts.map((text) => valueOf(schema.items as OpenAPIV3_1.SchemaObject, [text]));
  }
  const [text = ''] = texts;
  if (schema.type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
  return text;
}
