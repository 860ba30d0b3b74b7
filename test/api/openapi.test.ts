import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOpenApi, operationId } from '../../api/openapi';
import { routes } from '../../api/routes';

const read = (file: string) => readFileSync(path.join(__dirname, '../..', file), 'utf8');

it('is what api/generated/openapi.json says (otherwise: npm run openapi)', () => {
  expect(JSON.parse(read('api/generated/openapi.json'))).toEqual(JSON.parse(JSON.stringify(createOpenApi(routes))));
});

it('is what the typed client was made of (otherwise: npm run openapi)', () => {
  expect(read('contracts/generated/api.ts')).toContain(createHash('sha256').update(read('api/generated/openapi.json')).digest('hex'));
});

it('names each operation once, and documents every path parameter', () => {
  const ids = routes.map(operationId);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const { path: template, params } of routes) {
    const named = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect([template, Object.keys((params as { shape?: object } | undefined)?.shape ?? {})]).toEqual([template, named]);
  }
});
