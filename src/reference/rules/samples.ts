import type { HttpRequest } from './request.ts';

export const LANGUAGES = ['curl', 'JavaScript', 'Python'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Returns code that sends the request, ready to paste. */
export function sampleOf(language: Language, request: HttpRequest): string {
  if (language === 'curl') return curl(request);
  return language === 'JavaScript' ? javaScript(request) : python(request);
}

const shell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function curl({ method, url, headers, body }: HttpRequest): string {
  return [
    `curl -X ${method} ${shell(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  -H ${shell(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`  -d ${shell(body)}`]),
  ].join(' \\\n');
}

const quoted = (text: string) => JSON.stringify(text);
const record = (entries: Record<string, string>, indent: string) =>
  Object.entries(entries)
    .map(([name, value]) => `${indent}${quoted(name)}: ${quoted(value)},`)
    .join('\n');

function javaScript({ method, url, headers, body }: HttpRequest): string {
  const json = body === undefined ? undefined : parse(body);
  const sent = json === undefined ? quoted(body ?? '') : `JSON.stringify(${indented(json, '  ')})`;
  return [
    `const response = await fetch(${quoted(url)}, {`,
    `  method: ${quoted(method)},`,
    ...(Object.keys(headers).length > 0 ? ['  headers: {', record(headers, '    '), '  },'] : []),
    ...(body === undefined ? [] : [`  body: ${sent},`]),
    '});',
    'console.log(response.status, await response.text());',
  ].join('\n');
}

function python({ method, url, headers, body }: HttpRequest): string {
  const json = body === undefined ? undefined : parse(body);
  // With `json=`, requests sets the content type itself.
  const { 'Content-Type': _type, ...others } = headers;
  const shown = json === undefined ? headers : others;
  return [
    'import requests',
    '',
    'response = requests.request(',
    `    ${quoted(method)},`,
    `    ${quoted(url)},`,
    ...(Object.keys(shown).length > 0 ? ['    headers={', record(shown, '        '), '    },'] : []),
    ...(body === undefined
      ? []
      : [json === undefined ? `    data=${quoted(body)},` : `    json=${pythonValue(json, '    ')},`]),
    '    timeout=30,',
    ')',
    'print(response.status_code, response.text)',
  ].join('\n');
}

const indented = (value: unknown, indent: string) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

function pythonValue(value: unknown, indent: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}    `;
  const parts = Array.isArray(value)
    ? value.map((item) => pythonValue(item, inner))
    : Object.entries(value).map(([name, item]) => `${quoted(name)}: ${pythonValue(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => `${inner}${part},`).join('\n')}\n${indent}${close}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
