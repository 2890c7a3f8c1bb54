import type { OpenAPIV3_1 } from 'openapi-types';

export interface Operation {
  /** As in the document, `/v1/device/{deviceId}`. */
  path: string;
  method: string;
  /** Where it stands in the document, as a JSON pointer. */
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

/** The operations whose path this is, whatever their methods, and what stands in the place of each parameter. */
export function matching(operations: readonly Operation[], pathname: string) {
  const found = operations.map((operation) => ({ operation, values: valuesOf(operation.path, pathname) }));
  // A path without parameters comes before one with them.
  const exact = found.filter(({ operation }) => operation.path === pathname);
  const all = exact.length > 0 ? exact : found;
  return all.flatMap(({ operation, values }) => (values ? [{ operation, values }] : []));
}

function valuesOf(path: string, pathname: string): Record<string, string> | undefined {
  const pattern = path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^${pattern}$`).exec(pathname);
  return match ? { ...match.groups } : undefined;
}

/** The body’s schema of a status, by media type, as JSON pointers. */
export function contentPointers({ spec, pointer }: Operation, status: number): Map<string, string> {
  const answer = spec.responses?.[status] as OpenAPIV3_1.ResponseObject | undefined;
  return new Map(
    Object.keys(answer?.content ?? {}).map((type) => [
      type,
      `${pointer}/responses/${status}/content/${type.replaceAll('/', '~1')}/schema`,
    ]),
  );
}
