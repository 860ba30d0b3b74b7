import { Pool } from 'pg';
import type { Agent } from 'supertest';
import { ROLES, roleAllows, type Role } from '../../contracts/accounts/permissions';
import type { Route } from '../../api/define-route';
import { routes } from '../../api/routes';
import { createTestApi, type TestApi } from '../support/api';
import { sampleBodies, sampleQueries, seedEverything, type WorldIds } from '../support/route-samples';

let api: TestApi;
let owner: Pool;
const agents = new Map<Role, Agent>();
let narrow: Agent;
let workspaceId: string;
let ownerId: string;
let foreign: WorldIds;
let sibling: WorldIds;

/** Temporal is down: whatever needs it says so. */
const down = new Proxy(
  {},
  {
    get: () => () => {
      throw Object.assign(new Error('no connection'), { code: 14 });
    },
  },
);
const temporal = {
  withDeadline: <T>(_deadline: number, work: () => T) => work(),
  workflow: down,
  schedule: down,
  workflowService: down,
  options: { namespace: 'default' },
};
const storage = down;

beforeAll(async () => {
  api = await createTestApi({ services: { temporal: temporal as never, storage: storage as never } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const first = await api.signUp();
  workspaceId = first.workspaceId ?? '';
  ownerId = first.userId;
  agents.set('owner', first.agent);
  const mine = await seedEverything(owner, workspaceId, ownerId);
  sibling = await seedEverything(owner, workspaceId, ownerId);
  for (const role of [...ROLES.filter((one) => one !== 'owner'), null]) {
    const person = await api.signUp(role ?? 'narrow');
    const { rows } = await owner.query<{ id: string }>(
      `insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, $3, $4) returning id`,
      [workspaceId, person.userId, role ?? 'manager', role !== null],
    );
    if (role === null)
      await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [
        rows[0]?.id,
        mine.accountId,
        workspaceId,
      ]);
    await person.agent.put('/v1/me/workspace').send({ workspaceId }).expect(204);
    if (role === null) narrow = person.agent;
    else agents.set(role, person.agent);
  }
  const other = await api.signUp();
  foreign = await seedEverything(owner, other.workspaceId ?? '', other.userId);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const nameOf = (route: Route) => `${route.method} ${route.path}`;

async function call(agent: Agent, route: Route, ids: WorldIds) {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const id = name === 'token' ? 'no-such-invitation' : ids[name];
    if (id === undefined) throw new Error(`${nameOf(route)} has a parameter ${name}; add one to test/support/route-samples.ts.`);
    return id;
  });
  const request = agent[route.method](`/v1${path}`)
    .query(sampleQueries(ids)[nameOf(route)] ?? {})
    .set('Origin', 'http://127.0.0.1:3000');
  if (route.upload) return request.set('content-type', route.upload[0] ?? '').send('id\n1\n');
  return route.body ? request.send(sampleBodies(ids)[nameOf(route)] ?? {}) : request;
}
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

describe.each(routes.map((route) => [nameOf(route), route] as const))('%s', (_name, route) => {
  it('lets in exactly the roles of the table', async () => {
    if (route.path === '/me/leave') return;
    for (const role of ROLES) {
      const agent = agents.get(role) as Agent;
      const allowed = route.permission === 'signed_in' || roleAllows(role, route.permission);
      // Who is let in has a world of their own to change or destroy.
      const ids = allowed ? await seedEverything(owner, workspaceId, ownerId) : sibling;
      const answer = await call(agent, route, ids);
      const seen = `${role}: ${answer.status} ${codeOf(answer) ?? ''} ${JSON.stringify((answer.body as { errors?: unknown }).errors ?? '')}`;
      if (allowed) {
        expect(seen).not.toMatch(
          / (401|500) | 403 (?!members\.role_too_high|keys\.scope_too_wide|replies\.shared|threads\.note_of_another)| 422 request\.invalid/,
        );
        if (route.method === 'get' && !route.path.includes('{token}')) expect(seen).toMatch(/ (200|503) /);
      } else expect(seen).toMatch(/ 403 permission\.denied/);
      if (route.path === '/workspaces') await agent.put('/v1/me/workspace').send({ workspaceId }).expect(204);
    }
  });

  if (!route.path.includes('{')) return;
  it.each([
    ['another workspace', () => agents.get('owner') as Agent, () => foreign],
    ['an account that the role does not hold for', () => narrow, () => sibling],
  ])('finds nothing of %s', async (what, agent, ids) => {
    const workspaceWide = /\{(memberId|invitationId|keyId|token|shiftId)\}/.test(route.path);
    if (what !== 'another workspace' && workspaceWide) return;
    const before = await contents();
    const answer = await call(agent(), route, ids());
    expect(`${answer.status} ${codeOf(answer)} ${JSON.stringify((answer.body as { errors?: unknown }).errors ?? '')}`).toMatch(/^404 not_found/);
    expect(await contents()).toEqual(before);
  });
});

/** What a request that finds nothing must leave as it is. */
async function contents(): Promise<unknown> {
  const { rows } =
    await owner.query(`select (select count(*) from audit_log) as audit, (select count(*) from messages) as messages, (select count(*) from outbox) as outbox,
    (select count(*) from members) as members, (select sum(epoch) from senders) as epochs, (select string_agg(status, ',' order by id) from campaigns) as campaigns, (select count(*) from platform_accounts where removed_at is null) as accounts`);
  return rows;
}
