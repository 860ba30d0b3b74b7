import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import { z } from 'zod';
import type { Route } from '../../api/define-route';
import { routes } from '../../api/routes';
import { createTestApi, type TestApi } from '../support/api';
import { sampleBodies, sampleQueries, seedEverything, type WorldIds } from '../support/route-samples';

let api: TestApi;
let owner: Pool;
let agent: Agent;
let workspaceId: string;
let userId: string;
let foreign: WorldIds;

/** Temporal and the storage are away: whatever needs them says so. */
const away = new Proxy(
  {},
  {
    get: () => () => {
      throw Object.assign(new Error('no connection'), { code: 14 });
    },
  },
);
const temporal = {
  withDeadline: <T>(_deadline: number, work: () => T) => work(),
  workflow: away,
  schedule: away,
  workflowService: away,
  options: { namespace: 'default' },
};

beforeAll(async () => {
  api = await createTestApi({ services: { temporal: temporal as never, storage: away as never } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const me = await api.signUp();
  ({ agent, userId } = me);
  workspaceId = me.workspaceId ?? '';
  const other = await api.signUp();
  foreign = await seedEverything(owner, other.workspaceId ?? '', other.userId);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

/** What a careless or hostile client puts into a field. */
const odd = (): unknown[] => [
  'a\u0000b',
  '\ud800',
  'x'.repeat(4_001),
  Number.MAX_SAFE_INTEGER,
  1e308,
  ['a\u0000b'],
  [null],
  Object.values(foreign),
  randomUUID(),
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-23:59',
  '+01:00',
];
const oddCursors = [
  [],
  ['x', 'y'],
  [1, 2],
  ['a\u0000', 'a\u0000'],
  ['0', randomUUID()],
  ['2026-02-31 00:00:00+00', randomUUID()],
  [1e308, randomUUID()],
].map((position) => Buffer.from(JSON.stringify(position)).toString('base64url'));

type Json = Record<string, unknown>;
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** Paths of all fields of a schema, those of array items and of alternatives included. */
function fieldsOf(given: Schema, at: (string | number)[] = [], depth = 0, defs = given.$defs ?? {}): (string | number)[][] {
  if (depth > 7) return [];
  const schema = given.$ref === undefined ? given : (defs[given.$ref.replace('#/$defs/', '')] ?? {});
  const deeper = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) => fieldsOf(one, at, depth + 1, defs));
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    [...at, name],
    ...fieldsOf(inner, [...at, name], depth + 1, defs),
  ]);
  const items = schema.items ? [[...at, 0], ...fieldsOf(schema.items, [...at, 0], depth + 1, defs)] : [];
  return [...new Map([...deeper, ...named, ...items].map((path) => [path.join('/'), path])).values()];
}

const jsonSchema = (schema: z.ZodType | undefined): Schema =>
  schema ? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema) : {};

/** The sample with one field set; what is missing on the way is made. */
function withField(sample: unknown, path: (string | number)[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === 'number') return [withField(Array.isArray(sample) ? sample[first] : undefined, rest, value)];
  const own = (typeof sample === 'object' && sample !== null && !Array.isArray(sample) ? sample : {}) as Json;
  return { ...own, [first]: withField(own[first], rest, value) };
}

const nameOf = (route: Route) => `${route.method} ${route.path}`;

describe.each(routes.filter(({ upload }) => !upload).map((route) => [nameOf(route), route] as const))('%s', (name, route) => {
  it('answers odd input, but never as if something broke', async () => {
    const ids = await seedEverything(owner, workspaceId, userId);
    const broken: string[] = [];
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, part: string) => ids[part] ?? 'none');
    const query = sampleQueries(ids)[name] ?? {};
    const body = sampleBodies(ids)[name] ?? {};
    const send = async (to: string, asked: Json, given: unknown) => {
      const request = agent[route.method](`/v1${to}`).query(asked).set('Origin', 'http://127.0.0.1:3000');
      const answer = await (route.body ? request.send(given as object) : request);
      if (answer.status === 500) broken.push(`${to} ${JSON.stringify(asked)} ${JSON.stringify(given)?.slice(0, 300)}`);
    };
    const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    for (const field of fieldsOf(jsonSchema(route.body))) await Promise.all(odd().map((value) => send(path, query, withField(body, field, value))));
    for (const [field] of fieldsOf(jsonSchema(route.query)))
      await Promise.all((field === 'cursor' ? oddCursors : odd()).map((value) => send(path, { ...query, [String(field)]: asText(value) }, body)));
    await Promise.all(['%00', 'x', '..%2f', randomUUID()].map((value) => send(route.path.replaceAll(/\{\w+\}/g, value), query, body)));
    if (route.path === '/workspaces' || route.path === '/me/leave') await agent.put('/v1/me/workspace').send({ workspaceId });
    expect(broken).toEqual([]);
  });
});
