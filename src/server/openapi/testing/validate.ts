import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenAPIV3_1 } from 'openapi-types';

/** Returns the violations by a value of the schema at a JSON pointer of the document, one line each. */
export type Validate = (pointer: string, value: unknown) => string[];

export function createValidate(document: OpenAPIV3_1.Document): Validate {
  // Strict mode would refuse keywords such as `example`.
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');

  return (pointer, value) => {
    const validate = ajv.getSchema(`document${pointer}`);
    if (!validate) return [`${pointer} is not in the document`];
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
    );
  };
}
