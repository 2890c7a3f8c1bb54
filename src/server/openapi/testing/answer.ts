import type { OpenAPIV3_1 } from 'openapi-types';
import { contentPointers, type Operation } from './operations.ts';
import { parseJson } from './parseJson.ts';
import type { Exchange } from './tap.ts';
import type { Validate } from './validate.ts';

/** Generic HTTP headers. Every other response header must be documented. */
const OF_HTTP =
  /^(access-control-.*|cache-control|connection|content-.*|cross-origin-.*|date|keep-alive|origin-agent-cluster|permissions-policy|referrer-policy|strict-transport-security|transfer-encoding|vary|x-content-type-options|x-frame-options)$/;

/** Returns the differences between a response and the documentation of its operation, one line each. */
export function answerFaults(
  operation: Operation,
  { status, headers, body, method }: Exchange,
  validate: Validate,
): string[] {
  const answer = operation.spec.responses?.[status] as OpenAPIV3_1.ResponseObject | undefined;
  if (!answer) return [`status ${status} is not documented: ${body.slice(0, 200)}`];
  const content = contentPointers(operation, status);
  return [
    ...headerFaults(answer, headers),
    ...(method === 'HEAD' ? [] : bodyFaults(content, headers['content-type'], body, validate)),
  ];
}

function bodyFaults(
  content: Map<string, string>,
  contentType: string | undefined,
  body: string,
  validate: Validate,
): string[] {
  if (content.size === 0) return body === '' ? [] : ['a body where none is documented'];
  const type = contentType?.split(';')[0] ?? '';
  const pointer = content.get(type);
  if (!pointer) return [`content type ${type || 'none'} is not documented`];
  return validate(pointer, type === 'application/json' ? parseJson(body) : body);
}

function headerFaults(
  { headers: documented = {} }: OpenAPIV3_1.ResponseObject,
  sent: Record<string, string>,
): string[] {
  const named = Object.entries(documented as Record<string, OpenAPIV3_1.HeaderObject>);
  const known = new Set(named.map(([name]) => name.toLowerCase()));
  return [
    ...named.flatMap(([name, { required, schema }]) => {
      const value = sent[name.toLowerCase()];
      if (value === undefined) return required ? [`header ${name} is missing`] : [];
      const isInteger = (schema as OpenAPIV3_1.SchemaObject | undefined)?.type === 'integer';
      return isInteger && !/^\d+$/.test(value) ? [`header ${name} is no integer`] : [];
    }),
    ...Object.keys(sent)
      .filter((name) => !known.has(name) && !OF_HTTP.test(name))
      .map((name) => `header ${name} is not documented`),
  ];
}
