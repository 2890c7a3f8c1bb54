import type { Call, Parameter } from './document.ts';

/** What a person has filled in for a call: texts, by the names of the parameters, and the body. */
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

/** The examples of the document, to begin with. */
export function exampleInput({ parameters, body }: Call): Input {
  const text = ({ example }: Parameter) =>
    Array.isArray(example) ? example.join(' ') : String(example ?? '');
  return {
    values: Object.fromEntries(parameters.map((parameter) => [parameter.name, text(parameter)])),
    body: body ? JSON.stringify(body.example ?? {}, null, 2) : '',
  };
}

/**
 * The request that the input makes. A parameter that is left empty is left out.
 * @param authorization the value of the header, where the call takes a token
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
      for (const one of isList(parameter) ? value.split(/\s+/) : [value]) query.append(parameter.name, one);
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
