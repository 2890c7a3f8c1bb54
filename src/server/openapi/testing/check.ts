import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenAPIV3_1 } from 'openapi-types';
import { contentPointers, matching, operationsOf, type Operation } from './operations.ts';
import type { Exchange } from './tap.ts';

/** Tells what of an exchange is not as the document says, as lines. */
export type Check = (exchange: Exchange) => string[];

/** Headers that every HTTP server may send; any other has to be documented. */
const OF_HTTP =
  /^(access-control-.*|cache-control|connection|content-.*|cross-origin-.*|date|keep-alive|origin-agent-cluster|permissions-policy|referrer-policy|strict-transport-security|transfer-encoding|vary|x-content-type-options|x-frame-options)$/;
/** What is answered before anybody looks for a call. */
const BEFORE_ROUTING = [400, 413, 429];

export function createCheck(document: OpenAPIV3_1.Document): Check {
  // Formats are checked; words and examples beside them are no mistake.
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
  const operations = operationsOf(document);

  function faults(pointer: string, value: unknown): string[] {
    const validate = ajv.getSchema(`document${pointer}`);
    if (!validate) return [`${pointer} is not there`];
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
    );
  }

  function ofAnswer(operation: Operation, { status, headers, body, method }: Exchange): string[] {
    const answer = operation.spec.responses?.[status] as OpenAPIV3_1.ResponseObject | undefined;
    if (!answer) return [`status ${status} is not documented: ${body.slice(0, 200)}`];
    return [
      ...headerFaults(answer, headers),
      ...(method === 'HEAD' ? [] : bodyFaults(contentPointers(operation, status), headers, body)),
    ];
  }

  function bodyFaults(content: Map<string, string>, headers: Record<string, string>, body: string) {
    if (content.size === 0) return body === '' ? [] : ['a body where none is documented'];
    const type = headers['content-type']?.split(';')[0] ?? '';
    const pointer = content.get(type);
    if (!pointer) return [`content type ${type || 'none'} is not documented`];
    return faults(pointer, type === 'application/json' ? parse(body) : body);
  }

  function ofRequest(operation: Operation, values: Record<string, string>, exchange: Exchange): string[] {
    const { spec, pointer } = operation;
    const { requestHeaders, requestBody, url } = exchange;
    const query = new URL(url, 'http://host').searchParams;
    const parameters = (spec.parameters ?? []) as OpenAPIV3_1.ParameterObject[];
    const wrong = parameters.flatMap((parameter, index) => {
      const texts = given(parameter, values, query, requestHeaders);
      if (texts.length === 0) return parameter.required ? [`${parameter.name} is missing`] : [];
      const value = read(parameter.schema as OpenAPIV3_1.SchemaObject, texts);
      return faults(`${pointer}/parameters/${index}/schema`, value).map(
        (line) => `${parameter.name}: ${line}`,
      );
    });
    if (spec.security?.length && !/^Bearer +\S+$/i.test(requestHeaders.authorization ?? '')) {
      wrong.push('no token');
    }
    if (spec.requestBody) {
      wrong.push(...faults(`${pointer}/requestBody/content/application~1json/schema`, parse(requestBody)));
    } else if (requestBody !== '') wrong.push('a body where none is documented');
    return wrong;
  }

  return (exchange) => {
    const { method, url, status, headers } = exchange;
    const found = matching(operations, new URL(url, 'http://host').pathname);
    const asked = method === 'HEAD' ? 'get' : method.toLowerCase();
    const match = found.find(({ operation }) => operation.method === asked);
    const told = (lines: string[]) => lines.map((line) => `${method} ${url} ${status}: ${line}`);
    if (match) {
      const request = status < 300 ? ofRequest(match.operation, match.values, exchange) : [];
      return told([
        ...request.map((line) => `accepted, and not as documented: ${line}`),
        ...ofAnswer(match.operation, exchange),
      ]);
    }
    // A browser’s question whether another origin may call is answered before any call.
    if (method === 'OPTIONS' && status === 204) return [];
    if (BEFORE_ROUTING.includes(status)) return [];
    if (found.length === 0) return status === 404 ? [] : told(['no such path is documented']);
    const allow = found.map(({ operation }) => operation.method.toUpperCase()).sort();
    if (status !== 405) return told(['no such method is documented']);
    return headers.allow === allow.join(', ')
      ? []
      : told([`Allow is ${headers.allow}, documented ${allow.join(', ')}`]);
  };
}

function headerFaults(
  { headers: documented = {} }: OpenAPIV3_1.ResponseObject,
  sent: Record<string, string>,
) {
  const named = Object.entries(documented as Record<string, OpenAPIV3_1.HeaderObject>);
  const missing = named
    .filter(([name, { required }]) => required && sent[name.toLowerCase()] === undefined)
    .map(([name]) => `header ${name} is missing`);
  const mistyped = named
    .filter(([name, { schema }]) => {
      const value = sent[name.toLowerCase()];
      const isInteger = (schema as OpenAPIV3_1.SchemaObject | undefined)?.type === 'integer';
      return value !== undefined && isInteger && !/^\d+$/.test(value);
    })
    .map(([name]) => `header ${name} is no integer`);
  const known = new Set(named.map(([name]) => name.toLowerCase()));
  const more = Object.keys(sent)
    .filter((name) => !known.has(name) && !OF_HTTP.test(name))
    .map((name) => `header ${name} is not documented`);
  return [...missing, ...mistyped, ...more];
}

function given(
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

/** The texts of a parameter as the value that its schema is about. */
function read(schema: OpenAPIV3_1.SchemaObject, texts: string[]): unknown {
  if (schema.type === 'array')
    return texts.map((text) => read(schema.items as OpenAPIV3_1.SchemaObject, [text]));
  const [text = ''] = texts;
  if (schema.type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
