import type { OpenAPIV3_1 } from 'openapi-types';
import { openApiDocument } from '#server/openapi/document.ts';
import { operationsOf, type Operation } from '#server/openapi/testing/operations.ts';
import { CONTROLLERS, CUSTOMERS } from '#server/sandbox/seed/known.ts';
import type { Random } from './random.ts';
import { mutateBytes, mutateValue } from './values.ts';

/** One request, byte by byte: each character is one byte. */
export interface FuzzedRequest {
  text: string;
  /** It is HTTP that a server has to answer. */
  isFramed: boolean;
}

const PLACES = [
  '/',
  '/customers',
  '/assets/',
  '/config.json',
  '/openapi.json',
  '/reference',
  '/healthz',
  '/readyz',
  '/metrics',
  '/icon.svg',
  '/v1/',
  '/auth/',
  '*',
];
const METHODS = ['GET', 'GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE', 'PATCH', 'TRACE', 'QUERY', 'get'];
const IDS = [CUSTOMERS.deSmet.uuid, CONTROLLERS.oneLicense.nodeId, String(CONTROLLERS.managed.id), '0'];
const HEADERS: [name: string, values: readonly string[]][] = [
  ['Accept', ['*/*', 'text/html', 'application/json;q=x', ',;,']],
  ['Accept-Encoding', ['gzip, br', 'identity;q=0', '*;q=0', 'gzip;q=9']],
  ['Content-Encoding', ['gzip', 'br', 'identity']],
  ['Expect', ['100-continue', '200-ok']],
  ['If-Modified-Since', ['Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday']],
  ['If-None-Match', ['*', '"x"', 'W/"']],
  ['If-Unmodified-Since', ['2020-01-01T00:00:00Z', 'x', '-1']],
  ['Origin', ['null', 'https://evil.example', 'x']],
  ['Range', ['bytes=0-1', 'bytes=-1', 'bytes=9-1,0-0']],
  ['Upgrade', ['websocket', 'h2c']],
  ['X-Forwarded-For', ['1.2.3.4', '::1, x', ',']],
  ['X-HTTP-Method-Override', ['DELETE']],
];

export interface Tokens {
  access: readonly string[];
  refresh: readonly string[];
}

/** The requests of a run: every call of the document and every other place of the host, as they should be and worse. */
export function createRequests(random: Random) {
  const all = operationsOf(openApiDocument({ kind: 'practice' }));
  // A password takes a third of a second to check, on purpose.
  const fast = all.filter(({ path }) => path !== '/auth/login');

  return (tokens: Tokens): FuzzedRequest => {
    const head: string[] = [];
    const isCall = random.chance(0.75);
    const operation = random.pick(random.chance(0.1) ? all : fast);
    const method = isCall && !random.chance(0.05) ? operation.method.toUpperCase() : random.pick(METHODS);
    const body = isCall ? bodyOf(random, operation) : random.chance(0.1) ? random.text(200) : '';
    head.push(
      `${method} ${isCall ? targetOf(random, operation) : placeOf(random)} HTTP/1.1`,
      'Host: localhost',
    );
    if (random.chance(0.95)) head.push(`Authorization: Bearer ${tokenFor(random, operation, tokens)}`);
    if (body !== '') head.push(`Content-Type: ${random.chance(0.95) ? 'application/json' : 'text/plain'}`);
    for (const [name, values] of HEADERS)
      if (random.chance(0.04)) head.push(`${name}: ${random.pick(values)}`);
    const bytes = Buffer.from(body).toString('latin1');
    const framed = frame(random, head, bytes);
    return random.chance(0.3)
      ? { text: mutateBytes(random, framed), isFramed: false }
      : { text: framed, isFramed: !/^(Expect|Upgrade):/m.test(framed) };
  };
}

function tokenFor(random: Random, { spec }: Operation, { access, refresh }: Tokens): string {
  const takesRefresh = spec.security?.some((names) => 'refreshToken' in names) ?? false;
  const fitting = random.pick(takesRefresh ? refresh : access);
  return random.chance(0.9) ? fitting : random.pick([...access, ...refresh, `${fitting}x`, 'x', '']);
}

function frame(random: Random, head: readonly string[], body: string): string {
  const lines = [...head, 'Connection: close'];
  if (body !== '' && random.chance(0.1)) {
    const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    return `${[...lines, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n${chunk}`;
  }
  if (body !== '') lines.push(`Content-Length: ${body.length}`);
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** Without what would end the first line of a request: that is for the mutations of bytes. */
const inLine = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(
      /[\0-\x20\x7f-\xff]/g,
      (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );

function placeOf(random: Random): string {
  const place = random.pick(PLACES);
  return inLine(random.chance(0.4) ? place + random.text(60) : place);
}

function targetOf(random: Random, { path, spec }: Operation): string {
  const parameters = (spec.parameters ?? []) as OpenAPIV3_1.ParameterObject[];
  const valueOf = (name: string) => {
    const example: unknown = parameters.find((parameter) => parameter.name === name)?.example;
    const usual = example !== undefined && random.chance(0.7) ? String(example) : random.pick(IDS);
    return random.chance(0.2) ? encodeURI(random.text(30).replaceAll(/\p{Cs}/gu, '')) : usual;
  };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && random.chance(0.3))
    .map(({ name }) => `${name}=${valueOf(name)}`);
  return inLine(query.length > 0 ? `${filled}?${query.join('&')}` : filled);
}

function bodyOf(random: Random, { spec }: Operation): string {
  const content = (spec.requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content[
    'application/json'
  ];
  if (!content) return random.chance(0.05) ? random.text(100) : '';
  const value: unknown = random.chance(0.3) ? content.example : mutateValue(random, content.example);
  const text = JSON.stringify(value) ?? '';
  return random.chance(0.1) ? mutateBytes(random, text) : text;
}
