/** The parts of an OpenAPI 3.1 document that the page reads. The host generates the document (server/openapi). */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

interface Media {
  schema: Schema;
  example?: unknown;
}

interface Server {
  url: string;
  description?: string;
}

interface Operation {
  tags: string[];
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  security: Record<string, unknown>[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<
    string,
    {
      description: string;
      headers?: Record<string, { description?: string; schema?: Schema }>;
      content?: Record<string, Media>;
    }
  >;
}

type PathItem = Partial<Record<'get' | 'post' | 'put', Operation>> & { servers?: Server[] };

export interface OpenApi {
  info: { title: string; description: string; 'x-service': 'practice' | 'real' };
  servers: Server[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, { description?: string }>;
  };
}

export type Schemas = Record<string, Schema>;
export type Token = 'access' | 'refresh';

export interface Answer {
  status: string;
  description: string;
  headers: { name: string; description: string }[];
  /** Absent if the answer has no body. */
  body?: Media & { type: string };
}

/** A call, as the page shows it. */
export interface Call {
  id: string;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  tag: string;
  summary: string;
  about: string;
  rights: string;
  deprecated: boolean;
  token: Token | null;
  parameters: Parameter[];
  body?: Media;
  answers: Answer[];
  /** Base URL of requests from this page, through the host. Without a trailing slash. */
  base: string;
  /** Base URL for other programs, shown in samples. Without a trailing slash. */
  publicBase: string;
}

const METHODS = ['get', 'post', 'put'] as const;

/**
 * Returns all calls of the document.
 * @param address URL of the document, against which relative server URLs are resolved
 */
export function callsOf(document: OpenApi, address: string): Call[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [callOf(path, method, operation, item.servers ?? document.servers, address)] : [];
    }),
  );
}

function callOf(
  path: string,
  method: (typeof METHODS)[number],
  operation: Operation,
  servers: Server[],
  address: string,
): Call {
  const [about = '', rights = ''] = operation.description.split('\n\nRights: ');
  const bases = servers.map(({ url }) => new URL(url, address).href.replace(/\/$/, ''));
  const { accessToken, refreshToken } = Object.assign({}, ...operation.security);
  return {
    id: operation.operationId,
    method: method.toUpperCase() as Call['method'],
    path,
    tag: operation.tags[0] ?? '',
    summary: operation.summary,
    about,
    rights,
    deprecated: operation.deprecated ?? false,
    token: accessToken ? 'access' : refreshToken ? 'refresh' : null,
    parameters: operation.parameters ?? [],
    body: operation.requestBody?.content['application/json'],
    answers: Object.entries(operation.responses).map(
      ([status, { description, headers = {}, content = {} }]) => {
        const [type, media] = Object.entries(content)[0] ?? [];
        return {
          status,
          description,
          headers: Object.entries(headers).map(([name, header]) => ({
            name,
            description: header.description ?? '',
          })),
          ...(type && media && { body: { ...media, type } }),
        };
      },
    ),
    base: bases[0] ?? '',
    publicBase: bases.at(-1) ?? '',
  };
}

/** Resolves a `$ref` to its schema and name. Returns any other schema unchanged, without a name. */
export function resolve(schema: Schema, schemas: Schemas): { schema: Schema; name?: string } {
  if (schema.$ref === undefined) return { schema };
  const name = schema.$ref.split('/').at(-1) ?? '';
  return { schema: schemas[name] ?? {}, name };
}
