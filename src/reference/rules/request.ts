import type { Call, Parameter } from './document.ts';

/** The form of a call: the parameters as text, by name, and the body. */
export interface Input {
  values: Record<string, string>;
  body: string;
}

export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export const isList = ({ schema }: Parameter): boolean => schema.type === 'array';

/** Returns a form that is filled with the examples of the document. */
export function exampleInput({ parameters, body }: Call): Input {
  const text = ({ example }: Parameter) =>
    Array.isArray(example) ? example.join(' ') : String(example ?? '');
  return {
    values: Object.fromEntries(parameters.map((parameter) => [parameter.name, text(parameter)])),
    body: body ? JSON.stringify(body.example ?? {}, null, 2) : '',
  };
}

/**
 * Returns the request for a form. Empty query and header parameters are left out.
 * @param base base URL without a trailing slash
 * @param authorization value of the Authorization header, or null for no header
 */
export function requestOf(call: Call, base: string, input: Input, authorization: string | null): HttpRequest {
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let { path } = call;
  for (const parameter of call.parameters) {
    const value = (input.values[parameter.name] ?? '').trim();
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
    else if (value === '') continue;
    else if (parameter.in === 'header') headers[parameter.name] = value;
    else
      for (const item of isList(parameter) ? value.split(/\s+/) : [value]) query.append(parameter.name, item);
  }
  if (authorization !== null) headers.Authorization = authorization;
  if (call.body) headers['Content-Type'] = 'application/json';
  const search = query.toString();
  return {
    method: call.method,
    url: base + path + (search && `?${search}`),
    headers,
    ...(call.body && { body: input.body }),
  };
}
