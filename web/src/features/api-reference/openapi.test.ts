import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curlOf, exampleValue } from './example-value';
import { boundsWords, endpointGroups, typeWords, type OpenApiDocument } from './openapi';

const document = JSON.parse(readFileSync(join(__dirname, '../../../../api/generated/openapi.json'), 'utf8')) as OpenApiDocument;
const { schemas } = document.components;
const endpoints = endpointGroups(document).flatMap((group) => group.endpoints);

describe('endpointGroups', () => {
  it('shows every operation of the document once', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(endpoints.map(({ operationId }) => operationId).sort()).toEqual(operations.sort());
  });

  it('finds by words of path, method and summary, in any order', () => {
    const found = endpointGroups(document, 'pause post campaigns').flatMap((group) => group.endpoints.map(({ path }) => path));
    expect(found).toEqual(['/v1/campaigns/{campaignId}/pause']);
  });

  it('finds nothing for a word that is nowhere', () => expect(endpointGroups(document, 'zeppelin')).toEqual([]));
});

it.each([
  [{ type: 'string', format: 'uuid' }, 'string (uuid)'],
  [{ type: ['integer', 'null'] }, 'integer or null'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Campaign' } }, 'list of Campaign'],
  [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'string' }] }, 'string or number'],
  [{ const: 'split' }, '"split"'],
  [{}, 'any'],
])('typeWords(%j) is %s', (schema, words) => expect(typeWords(schema)).toBe(words));

it.each([
  [{ minimum: 1, maximum: 200 }, '1 to 200'],
  [{ maxLength: 500 }, 'at most 500 characters'],
  [{ minItems: 1 }, 'at least 1 entries'],
  [{}, null],
])('boundsWords(%j) is %s', (schema, words) => expect(boundsWords(schema)).toBe(words));

describe('examples', () => {
  it('holds what is required, and follows references', () => {
    const tree = {
      A: { type: 'object', required: ['b'], properties: { b: { $ref: '#/components/schemas/B' }, c: { type: 'string' } } },
      B: { enum: ['x'] },
    };
    expect(exampleValue({ $ref: '#/components/schemas/A' }, tree)).toEqual({ b: 'x' });
  });

  it('ends for a schema that holds itself', () => {
    const tree = { A: { type: 'object', required: ['a'], properties: { a: { $ref: '#/components/schemas/A' } } } };
    expect(JSON.stringify(exampleValue({ $ref: '#/components/schemas/A' }, tree))).toContain('{}');
  });

  it.each(endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))('%s has a call to paste', (_name, endpoint) => {
    const curl = curlOf(endpoint, 'http://127.0.0.1:3000', schemas);
    expect(curl).toContain(`'http://127.0.0.1:3000${endpoint.path}'`);
    const body = /-d '([\s\S]*)'$/.exec(curl)?.[1];
    if (body !== undefined) expect(() => JSON.parse(body.replaceAll(`'\\''`, `'`)) as unknown).not.toThrow();
  });

  it('keeps a quote in a body inside the shell’s quotes', () => {
    const endpoint = { ...endpoints[0]!, requestBody: { content: { 'application/json': { schema: { const: "it's" } } } } };
    expect(curlOf(endpoint, '', {})).toContain(`-d '"it'\\''s"'`);
  });
});
