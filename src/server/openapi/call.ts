import type { OpenAPIV3_1 } from 'openapi-types';

/** Service that a document describes. */
export type Target =
  /** The embedded service, served at the address of the document. */
  | { kind: 'practice' }
  /** The real services; `throughHost` if the host that serves the document forwards calls to them. */
  | { kind: 'real'; api: string; auth: string; throughHost: boolean };

export interface Answer {
  status: number;
  description: string;
  /** Name of the body’s schema, `text` for a token; absent for an empty body. */
  body?: string;
  example?: unknown;
  /** Set if only the practice service is known to return this status. */
  practiceOnly?: true;
}

/** Parameter with an OpenAPI 3.1 schema, which the package’s types support only for bodies. */
export type Parameter = Omit<OpenAPIV3_1.ParameterObject, 'schema'> & { schema: OpenAPIV3_1.SchemaObject };

/** Text for both services, or a text for each. */
export type Words = string | { practice: string; real: string };

export interface Call {
  method: 'get' | 'post' | 'put';
  path: string;
  tag: 'Authentication' | 'Licenses' | 'Companies' | 'Devices' | 'Account';
  operationId: string;
  summary: string;
  description: Words;
  /** Rights required of the caller. */
  rights: Words;
  /** Kind of the bearer token. */
  token: 'access' | 'refresh' | null;
  deprecated?: true;
  parameters?: Parameter[];
  /** `realExample` replaces an example that would change something real if sent to the real service by mistake. */
  body?: { schema: string; example: unknown; realExample?: unknown };
  answers: Answer[];
}

/** Returns an error response with its documented body. */
export function refused(
  status: number,
  description: string,
  message: string,
  more: Pick<Answer, 'practiceOnly'> = {},
): Answer {
  return { status, description, body: 'Error', example: { message }, ...more };
}

export const badRequest = (description = 'A parameter or the body is missing or not as described.') =>
  refused(400, description, 'Missing or misformatted query parameter or body');
export const unauthorised = (description = 'The token is missing, expired, or not valid.') =>
  refused(401, description, 'Failed to verify token');
export const forbidden = (description: string) =>
  refused(403, description, 'User does not have sufficient rights');
export const notFound = (description: string) => refused(404, description, 'Resource not found');
