import type { OpenAPIV3_1 } from 'openapi-types';

/** Which service a document describes. */
export type Target =
  /** The embedded one, which answers at the address of the document. */
  | { kind: 'practice' }
  /** The real ones; `throughHost` where the host that serves the document passes calls on to them. */
  | { kind: 'real'; api: string; auth: string; throughHost: boolean };

export interface Answer {
  status: number;
  /** What it means. */
  description: string;
  /** The name of the body’s schema, `text` for a token, or nothing for an empty body. */
  body?: string;
  example?: unknown;
  /** Only the practice service is known to answer this. */
  practiceOnly?: true;
}

/** With a schema of 3.1, which the types of the package give to bodies alone. */
export type Parameter = Omit<OpenAPIV3_1.ParameterObject, 'schema'> & { schema: OpenAPIV3_1.SchemaObject };

/** Words that hold for both services, or those of each. */
export type Words = string | { practice: string; real: string };

/** One call of the services. */
export interface Call {
  method: 'get' | 'post' | 'put';
  path: string;
  tag: 'Authentication' | 'Licenses' | 'Companies' | 'Devices' | 'Account';
  operationId: string;
  summary: string;
  description: Words;
  /** Who may make it. */
  rights: Words;
  /** Which token it takes. */
  token: 'access' | 'refresh' | null;
  deprecated?: true;
  parameters?: Parameter[];
  /** `realExample` where that of the practice service would be sent to the real one by mistake. */
  body?: { schema: string; example: unknown; realExample?: unknown };
  answers: Answer[];
}

/** Status and message of an error that the services answer. */
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
