import type { OpenAPIV3_1 } from 'openapi-types';

export interface Operation {
  /** Path as documented, such as `/v1/device/{deviceId}`. */
  path: string;
  method: string;
  /** JSON pointer to the operation in the document. */
  pointer: string;
  spec: OpenAPIV3_1.OperationObject;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function operationsOf(document: OpenAPIV3_1.Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const spec = item?.[method] as OpenAPIV3_1.OperationObject | undefined;
      const pointer = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
      return spec ? [{ path, method, pointer, spec }] : [];
    }),
  );
}

/** Returns the operations of any method whose path matches, with the values of the path parameters. */
export function matching(operations: readonly Operation[], pathname: string) {
  const found = operations.map((operation) => ({ operation, values: valuesOf(operation.path, pathname) }));
  // A path without parameters takes precedence over a path with parameters.
  const exact = found.filter(({ operation }) => operation.path === pathname);
  const all = exact.length > 0 ? exact : found;
  return all.flatMap(({ operation, values }) => (values ? [{ operation, values }] : []));
}

function valuesOf(path: string, pathname: string): Record<string, string> | undefined {
  const pattern = path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^${pattern}$`).exec(pathname);
  return match ? { ...match.groups } : undefined;
}

/** Returns JSON pointers to the schemas of a status’s body, by media type. */
export function contentPointers({ spec, pointer }: Operation, status: number): Map<string, string> {
  const answer = spec.responses?.[status] as OpenAPIV3_1.ResponseObject | undefined;
  return new Map(
    Object.keys(answer?.content ?? {}).map((type) => [
      type,
      `${pointer}/responses/${status}/content/${type.replaceAll('/', '~1')}/schema`,
    ]),
  );
}
