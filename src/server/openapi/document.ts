import { STATUS_CODES } from 'node:http';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { Answer, Call, Target, Words } from './call.ts';
import { accountCalls } from './calls/account.ts';
import { authCalls } from './calls/auth.ts';
import { companyCalls } from './calls/company.ts';
import { deviceCalls } from './calls/device.ts';
import { licenseCalls } from './calls/license.ts';
import { responseHeaders } from './headers.ts';
import { ref } from './schemas/define.ts';
import { allSchemas } from './schemas/all.ts';
import { commonAnswers } from './commonAnswers.ts';

export const CALLS: readonly Call[] = [
  ...authCalls,
  ...licenseCalls,
  ...companyCalls,
  ...deviceCalls,
  ...accountCalls,
];

const TAGS: Record<Call['tag'], string> = {
  Authentication: 'Refresh tokens and access tokens.',
  Licenses: 'Claim and activate licenses, and list those of a controller or a customer.',
  Companies: 'The customers.',
  Devices: 'Controllers, their sites and what hangs below them.',
  Account: 'What a user does without being signed in.',
};

/**
 * Returns the OpenAPI 3.1 document of a service, generated from the schemas of `#api/contract`.
 * @param host base URL of the host; by default relative to the document
 */
export function openApiDocument(target: Target, host = '.'): OpenAPIV3_1.Document {
  const info: OpenAPIV3_1.InfoObject & { 'x-service': Target['kind'] } = {
    title: target.kind === 'real' ? 'License API' : 'License API (practice service)',
    version: '1',
    description: about(target),
    // Read by the reference page, which asks for confirmation before it changes real data.
    'x-service': target.kind,
  };
  return {
    openapi: '3.1.0',
    info,
    servers: serversOf(target, 'api', host),
    security: [{ accessToken: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: pathsOf(target, host),
    components: { schemas: allSchemas(target.kind === 'real'), securitySchemes: SECURITY },
  };
}

const SECURITY: Record<string, OpenAPIV3_1.SecuritySchemeObject> = {
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'An access token, valid for 10 minutes: `GET /auth/accesstoken` answers one.',
  },
  refreshToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A refresh token, valid for 14 days: `POST /auth/login` answers one.',
  },
};

function about(target: Target): string {
  const limits =
    'After a 429, wait as long as `Retry-After` says: an address that calls ten times within a minute in spite of it is banned for five minutes.';
  const errors = 'Every error is a JSON object of the schema `Error`.';
  const service =
    target.kind === 'practice'
      ? 'The practice service that is embedded in this host, on data of its own. A body may be as large as 1 MB.'
      : 'The real services. Fields and values that are not listed may appear: be tolerant in what you read. A proxy in between may answer with HTML, or not at all.';
  return [service, errors, limits].join('\n\n');
}

/** Returns the servers in order of preference, the host of the document first. */
function serversOf(target: Target, part: 'api' | 'auth', host: string): OpenAPIV3_1.ServerObject[] {
  if (target.kind === 'practice') return [{ url: host, description: 'The practice service on this host' }];
  const real = { url: target[part], description: part === 'api' ? 'The API' : 'The authentication service' };
  return target.throughHost ? [{ url: host, description: 'Through this host' }, real] : [real];
}

function pathsOf(target: Target, host: string): OpenAPIV3_1.PathsObject {
  const paths: Record<string, OpenAPIV3_1.PathItemObject> = {};
  for (const call of CALLS) {
    const item = (paths[call.path] ??= call.path.startsWith('/auth/')
      ? { servers: serversOf(target, 'auth', host) }
      : {});
    // An OpenAPI 3.1 operation; the package’s type of a path item expects 3.0.
    item[call.method] = operation(call, target) as OpenAPIV3_1.PathItemObject['get'];
  }
  return paths;
}

function operation(call: Call, target: Target): OpenAPIV3_1.OperationObject {
  const { tag, operationId, summary, deprecated, token, parameters, body } = call;
  const answers = [...call.answers, ...commonAnswers(call, target)]
    .filter(({ practiceOnly }) => target.kind === 'practice' || !practiceOnly)
    .sort((a, b) => a.status - b.status);
  return {
    tags: [tag],
    operationId,
    summary,
    description: `${said(call.description, target)}\n\nRights: ${said(call.rights, target)}`,
    ...(deprecated && { deprecated }),
    security: token ? [{ [`${token}Token`]: [] }] : [],
    ...(parameters && { parameters: parameters as OpenAPIV3_1.ParameterObject[] }),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: ref(body.schema),
            example: target.kind === 'real' ? (body.realExample ?? body.example) : body.example,
          },
        },
      },
    }),
    responses: Object.fromEntries(answers.map((answer) => [answer.status, response(answer, target)])),
  };
}

const said = (words: Words, { kind }: Target) => (typeof words === 'string' ? words : words[kind]);

function response(answer: Answer, target: Target): OpenAPIV3_1.ResponseObject {
  const { status, description, body } = answer;
  const headers = responseHeaders(status, target);
  return {
    description,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body && { content: contentOf(answer) }),
  };
}

function contentOf({ status, body, example }: Answer): Record<string, OpenAPIV3_1.MediaTypeObject> {
  if (body === 'text') return { 'text/plain': { schema: { type: 'string', minLength: 1 }, example } };
  if (body !== 'Error') return { 'application/json': { schema: ref(body ?? ''), example } };
  const whole = { statusCode: status, error: STATUS_CODES[status] ?? 'Error', ...(example as object) };
  // Keywords beside `$ref` apply as well (JSON Schema 2020-12).
  const schema = status === 429 ? { ...ref('Error'), required: ['retryAfter'] } : ref('Error');
  return { 'application/json': { schema, example: status === 429 ? { ...whole, retryAfter: 20 } : whole } };
}
