import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApiDocument } from '#server/openapi/document.ts';
import { callsOf, type OpenApi } from './document.ts';
import { fieldRows, rowOf } from './fields.ts';
import { hasWords, searchText } from './find.ts';
import { exampleInput, requestOf } from './request.ts';
import { sampleOf } from './samples.ts';
import { typescriptOf } from './typescript.ts';

const document = openApiDocument({ kind: 'practice' }) as unknown as OpenApi;
const { schemas } = document.components;
const calls = callsOf(document, 'https://host.example.com/licenses/openapi.json');
const callOf = (id: string) => {
  const call = calls.find((one) => one.id === id);
  if (!call) throw new Error(`There is no call ${id}`);
  return call;
};

function folderWith(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('callsOf', () => {
  it('resolves the base URLs against the URL of the document', () => {
    expect(callOf('login').base).toBe('https://host.example.com/licenses');
    expect(callOf('getCompanies').publicBase).toBe('https://host.example.com/licenses');
  });

  it('has the public URLs of the real services, and sends requests through the host', () => {
    const target = {
      kind: 'real',
      api: 'https://api.example.com',
      auth: 'https://auth.example.com',
    } as const;
    const real = openApiDocument({ ...target, throughHost: true }) as unknown as OpenApi;
    const [login, , , , claim] = callsOf(real, 'https://host.example.com/openapi.json');
    expect(login).toMatchObject({ base: 'https://host.example.com', publicBase: target.auth });
    expect(claim).toMatchObject({ base: 'https://host.example.com', publicBase: target.api });
  });

  it('returns calls that can be searched by path, field, status and right', () => {
    const found = (typed: string) =>
      calls.filter((call) => hasWords(searchText(call, schemas), typed)).map(({ id }) => id);
    expect(found('')).toHaveLength(calls.length);
    expect(found('monitorManagement SET of roles')).toEqual(['updateDevice']);
    expect(found('412')).toEqual(['updateDevice']);
    expect(found('gridkw controller/')).toEqual(['getControllerLicenses']);
    expect(found('nothing of the kind')).toEqual([]);
  });
});

describe('fieldRows and rowOf', () => {
  it('list nested fields after their parent, with their limits', () => {
    const rows = fieldRows({ $ref: '#/components/schemas/DeviceQuery' }, schemas);
    expect(rows.map(({ name }) => name)).toEqual([
      'fields',
      'skipHash',
      'filter',
      'filter.id',
      'filter.nodeId',
      'filter.nodeType',
      'filter.companyId',
      'filter.isActive',
      'conditions',
    ]);
    const [key] = fieldRows({ $ref: '#/components/schemas/ClaimRequest' }, schemas);
    expect(key).toMatchObject({
      name: 'licenseKey',
      type: 'string',
      required: true,
      limits: [{ kind: 'length', min: 1, max: 50 }],
    });
  });

  it('list the fields of list items after the list', () => {
    const names = fieldRows({ $ref: '#/components/schemas/LicenseList' }, schemas).map(({ name }) => name);
    expect(names).toContain('licenses[].datalinks');
  });

  it('return the default, the values and the type of a parameter', () => {
    const mode = callOf('updateDevice').parameters.find(({ name }) => name === 'mode');
    expect(rowOf('mode', mode?.schema ?? {}, false, schemas).limits).toEqual([
      { kind: 'values', text: 'strict, legacy, merge' },
      { kind: 'default', text: 'legacy' },
    ]);
    const id = callOf('getCompanies').parameters[0];
    expect(rowOf('id', id?.schema ?? {}, false, schemas).type).toBe('integer[]');
  });
});

describe('typescriptOf', () => {
  it('includes the schemas that it refers to, and nullable fields', () => {
    expect(typescriptOf({ $ref: '#/components/schemas/ActivateAnswer' }, schemas)).toMatch(
      /^interface ActivateAnswer {\n {2}success: boolean;\n {2}license: License;\n}\n\ninterface License {\n {2}id: string;\n {2}key: string;\n {2}gridKw: number \| null;/,
    );
  });

  it('returns code that compiles and accepts the examples of the document', () => {
    const parts = calls.flatMap(({ id, body, answers }) =>
      [body, ...answers.map((answer) => answer.body)].flatMap((media, n) => {
        if (!media?.schema.$ref) return [];
        const name = media.schema.$ref.split('/').at(-1);
        const example = `const example: ${name} = ${JSON.stringify(media.example)};`;
        return [
          `namespace ${id}${n} {\n${typescriptOf(media.schema, schemas)}\n${example}\nvoid example;\n}`,
        ];
      }),
    );
    const file = folderWith('all.ts', parts.join('\n'));
    const tsc = spawnSync('node_modules/.bin/tsc', ['--noEmit', '--strict', '--ignoreConfig', file]);
    expect(tsc.stdout.toString()).toBe('');
    expect(tsc.status).toBe(0);
  });
});

describe('requestOf', () => {
  it('leaves out empty parameters, repeats list parameters, and encodes values', () => {
    const values = {
      id: '1 2',
      nodeId: 'a&b',
      isActive: '',
      fields: '',
      nodeType: ' ',
      companyId: '',
      skipHash: '',
    };
    expect(requestOf(callOf('getDevices'), 'https://x', { values, body: '' }, null)).toEqual({
      method: 'GET',
      url: 'https://x/v1/device?id=1&id=2&nodeId=a%26b',
      headers: {},
    });
    const input = { values: { nodeId: '../a b' }, body: '' };
    expect(requestOf(callOf('getControllerLicenses'), 'https://x', input, 'Bearer t')).toMatchObject({
      url: 'https://x/v1/license/controller/..%2Fa%20b',
      headers: { Authorization: 'Bearer t' },
    });
  });
});

describe('sampleOf', () => {
  const update = callOf('updateDevice');
  const input = {
    ...exampleInput(update),
    body: `{"properties":{"name":"l'été","a":[null,true,1.5],"b":{}}}`,
  };
  const request = requestOf(update, 'https://x', input, 'Bearer ACCESS_TOKEN');

  it('returns valid shell and JavaScript code', () => {
    const shell = spawnSync('bash', ['-n', folderWith('sample', sampleOf('curl', request))]);
    expect([shell.status, shell.stderr.toString()]).toEqual([0, '']);
    const script = folderWith('sample.mjs', sampleOf('JavaScript', request));
    const checked = spawnSync(process.execPath, ['--check', script]);
    expect([checked.status, checked.stderr.toString()]).toEqual([0, '']);
  });

  // Not every machine has Python.
  const hasPython = spawnSync('python3', ['--version']).status === 0;
  it.skipIf(!hasPython)('returns valid Python code', () => {
    const file = folderWith('sample.py', sampleOf('Python', request));
    const checked = spawnSync('python3', ['-m', 'py_compile', file]);
    expect([checked.status, checked.stderr.toString()]).toEqual([0, '']);
  });

  it('returns the same body in each language', () => {
    expect(sampleOf('curl', request)).toContain(String.raw`"l'\''été"`);
    expect(sampleOf('JavaScript', request)).toContain(`"l'été"`);
    expect(sampleOf('Python', request)).toContain('None,\n');
    expect(sampleOf('Python', request)).not.toContain('Content-Type');
  });
});
