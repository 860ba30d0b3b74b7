import { sql } from 'drizzle-orm';
import type { Agent } from 'supertest';
import { createFansActivities } from '../../activities/fans';
import type { Fan } from '../../contracts/fans/fan';
import type { ImportJob, ImportPreview } from '../../contracts/fans/import';
import { inWorkspace } from '../../db/database';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';
import { openTestStorage, type TestStorage } from '../support/storage';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

let temporal: TestTemporal;
let storage: TestStorage;
let api: TestApi;
let agent: Agent;
let account: { workspaceId: string; accountId: string };
/** The key of the test API. */
const hasher = createFanHasher(Buffer.alloc(32, 7).toString('base64'));

beforeAll(async () => {
  [temporal, storage] = await Promise.all([startTestTemporal({ ownServer: true }), openTestStorage()]);
  api = await createTestApi({ services: { storage, temporal: temporal.client } });
  const person = await api.signUp();
  agent = person.agent;
  account = await createTestAccount(api.database, person.workspaceId!);
});
afterAll(async () => {
  storage.close();
  await api.close();
  await temporal.stop();
});

const ORIGIN = 'http://127.0.0.1:3000';
const post = (path: string, body: object = {}) => agent.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const upload = (text: string | Buffer, kind = 'fans') =>
  agent
    .post('/v1/imports')
    .query({ accountId: account.accountId, kind, filename: 'fans.csv' })
    .set('Origin', ORIGIN)
    .set('Content-Type', 'text/csv')
    .send(text);
const withFansWorker = <T>(use: () => Promise<T>) =>
  withWorker(
    temporal,
    {
      workflowsPath: require.resolve('../../workflows/index'),
      taskQueue: 'default',
      activities: createFansActivities({ app: api.database.app, storage, hasher }),
    },
    use,
  );

async function until<T extends { status: string }>(path: string): Promise<T> {
  for (;;) {
    const { body } = (await agent.get(`/v1${path}`).expect(200)) as { body: T };
    if (body.status !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
async function importFile(text: string, options: object = {}, kind?: string): Promise<ImportJob> {
  const { id } = (await upload(text, kind).expect(201)).body as ImportJob;
  await post(`/imports/${id}/start`, options).expect(202);
  return until<ImportJob>(`/imports/${id}`);
}
const fanOf = async (platformFanId: string) =>
  ((await agent.get('/v1/fans').query({ accountId: account.accountId, search: platformFanId }).expect(200)).body as { items: Fan[] }).items.find(
    (one) => one.platformFanId === platformFanId,
  )!;

describe('imports', () => {
  it('go from upload by preview to fans, with the refused rows to be mended', async () => {
    const { id } = (await upload('nr;Prénom;Dépenses;Taille\n1;Zoé;10,50;M\n2;Bob;viel;L\n').expect(201)).body as ImportJob;
    const guessed = (await agent.get(`/v1/imports/${id}/preview`).expect(200)).body as ImportPreview;
    expect(guessed).toMatchObject({
      encoding: 'utf-8',
      separator: ';',
      unknownColumns: ['nr', 'Taille'],
      problems: [
        {
          level: 'error',
          message: expect.stringMatching(/No column is read as platformFanId/) as string,
          code: 'field_missing',
          params: { field: 'platformFanId' },
        },
      ],
      timeZone: 'UTC',
    });
    expect((await post(`/imports/${id}/start`).expect(422)).body).toMatchObject({ code: 'imports.mapping' });
    const options = { mapping: { nr: 'platformFanId', Taille: 'custom.size' } };
    const told = (await post(`/imports/${id}/preview`, options).expect(200)).body as ImportPreview;
    expect(told.problems).toEqual([]);
    expect(told.rows.map((row) => row.refused)).toEqual([null, 'Dépenses "viel" is no amount of money.']);
    expect(told.rows[1]?.fault).toEqual({ code: 'not_amount', params: { column: 'Dépenses', value: 'viel' } });
    await withFansWorker(async () => {
      await post(`/imports/${id}/start`, options).expect(202);
      expect(await until(`/imports/${id}`)).toMatchObject({ status: 'completed', rows: 2, created: 1, refused: 1 });
    });
    expect(await fanOf('1')).toMatchObject({ displayName: 'Zoé', spendCents: 1_050, custom: { size: 'M' } });
    expect((await agent.get(`/v1/imports/${id}/refused.csv`).expect(200)).text.trimEnd().split('\n')).toEqual([
      '\ufeffrefused_row,refused_line,refused_reason,nr,Prénom,Dépenses,Taille',
      '3,3,"Dépenses ""viel"" is no amount of money.",2,Bob,viel,L',
    ]);
    expect((await agent.get(`/v1/imports/${id}/refusals`).expect(200)).body).toMatchObject({
      reasons: [
        { reason: 'Dépenses "…" is no amount of money.', fault: { code: 'not_amount', params: { column: 'Dépenses', value: '…' } }, rows: 1 },
      ],
      rows: [{ row: 3, fault: { params: { value: 'viel' } }, values: ['2', 'Bob', 'viel', 'L'] }],
    });
    expect((await post(`/imports/${id}/start`).expect(409)).body).toMatchObject({ code: 'imports.wrong_status' });
  });

  it.each<[string, string | Buffer, RegExp, string]>([
    ['an empty file', '', /empty/, 'file_empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /a PNG picture/, 'file_binary'],
    ['empty lines', '\n\n', /empty lines only/, 'only_empty_lines'],
  ])('refuse %s in words', async (_name, content, message, code) => {
    const { id, fault } = (await upload(content).expect(201)).body as ImportJob;
    expect(fault).toMatchObject({ code });
    expect((await agent.get(`/v1/imports/${id}/preview`).expect(422)).body).toMatchObject({
      code: 'imports.unreadable',
      detail: expect.stringMatching(message) as string,
    });
    expect((await post(`/imports/${id}/start`).expect(422)).body).toMatchObject({ code: 'imports.unreadable' });
  });

  it('take a header without rows, and say so', async () => {
    const { id } = (await upload('id,name\n').expect(201)).body as ImportJob;
    expect((await agent.get(`/v1/imports/${id}/preview`).expect(200)).body).toMatchObject({
      rows: [],
      problems: [{ level: 'warning', message: expect.stringMatching(/no rows below/) as string }],
    });
  });

  it('refuse a file that is too large, and one for an account that is not there', async () => {
    expect((await upload(`id\n${'1\n'.repeat(600_000)}`).expect(413)).body).toMatchObject({ code: 'request.too_large' });
    await agent
      .post('/v1/imports')
      .query({ accountId: '0197a000-0000-7000-8000-00000000000a' })
      .set('Origin', ORIGIN)
      .set('Content-Type', 'text/csv')
      .send('id\n1')
      .expect(404);
  });

  it('are cancelled without Temporal, once and for all', async () => {
    const { id } = (await upload('id\n1\n').expect(201)).body as ImportJob;
    expect((await post(`/imports/${id}/cancel`).expect(200)).body).toMatchObject({ status: 'cancelled' });
    await post(`/imports/${id}/cancel`).expect(200);
    expect((await post(`/imports/${id}/start`).expect(409)).body).toMatchObject({ code: 'imports.wrong_status' });
  });
});

describe('fans', () => {
  beforeAll(() =>
    withFansWorker(async () => {
      expect(
        await importFile(
          `id,username,spend,tags\n${Array.from({ length: 7 }, (_, at) => `f${at},user_${at},${at}.00,${at % 2 ? 'odd' : ''}`).join('\n')}`,
        ),
      ).toMatchObject({ created: 7 });
    }),
  );

  it('page in every order, everybody once', async () => {
    for (const sort of ['newest', 'spend', 'lastPurchase', 'lastSeen']) {
      const seen: Fan[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const { body } = (await agent
          .get('/v1/fans')
          .query({ sort, search: 'user_', limit: 3, ...(cursor ? { cursor } : {}) })
          .expect(200)) as { body: { items: Fan[]; nextCursor: string | null } };
        seen.push(...body.items);
        cursor = body.nextCursor;
      }
      expect(new Set(seen.map((one) => one.id)).size).toBe(7);
      expect(seen).toHaveLength(7);
      if (sort === 'spend') expect(seen.map((one) => one.spendCents)).toEqual([600, 500, 400, 300, 200, 100, 0]);
    }
    const audience = JSON.stringify({ include: { filters: [{ field: 'tag', op: 'eq', value: 'odd' }] } });
    expect(((await agent.get('/v1/fans').query({ audience }).expect(200)).body as { items: Fan[] }).items).toHaveLength(3);
    expect((await agent.get('/v1/fans').query({ audience: '{' }).expect(400)).body).toMatchObject({ code: 'request.malformed' });
    await agent.get('/v1/fans').query({ cursor: 'nonsense' }).expect(400);
  });

  it('are changed, frozen, suppressed and lifted, each with an audit row', async () => {
    const { id } = await fanOf('f1');
    const patch = (body: object) => agent.patch(`/v1/fans/${id}`).set('Origin', ORIGIN).send(body);
    expect(
      (await patch({ tags: ['a'], custom: { city: 'Nice', gone: null }, timeZone: 'europe/paris', notes: 'kind' }).expect(200)).body,
    ).toMatchObject({ tags: ['a'], custom: { city: 'Nice' }, timeZone: 'Europe/Paris', notes: 'kind' });
    await patch({ timeZone: 'Mars/Base' }).expect(422);
    expect((await post(`/fans/${id}/freeze`, { reason: 'seems young' }).expect(200)).body).toMatchObject({ frozenAt: expect.any(String) as string });
    expect((await post(`/fans/${id}/unfreeze`, { reason: 'looked' }).expect(200)).body).toMatchObject({ frozenAt: null });
    expect((await post(`/fans/${id}/consent`, { state: 'withdrawn', source: 'e-mail' }).expect(200)).body).toMatchObject({
      consentWithdrawnAt: expect.any(String) as string,
    });
    expect((await post(`/fans/${id}/consent`, { state: 'granted', source: 'e-mail' }).expect(200)).body).toMatchObject({ consentWithdrawnAt: null });
    await post(`/fans/${id}/suppress`, { reason: 'complaint' }).expect(200);
    await post(`/fans/${id}/suppress`).expect(200);
    expect(((await agent.get('/v1/suppressions').expect(200)).body as { items: object[] }).items).toMatchObject([
      { fanId: id, reason: 'complaint', liftedAt: null },
    ]);
    expect((await post(`/fans/${id}/lift`, { reason: 'asked back in' }).expect(200)).body).toMatchObject({ suppressedAt: null });
    expect((await post(`/fans/${id}/lift`, { reason: 'again' }).expect(409)).body).toMatchObject({ code: 'fans.not_suppressed' });
    const actions = await inWorkspace(api.database.app, account.workspaceId, async (tx) =>
      (await tx.execute<{ action: string }>(sql`select action from audit_log where target_id = ${id} order by id`)).rows.map((row) => row.action),
    );
    expect(actions).toEqual([
      'fan.changed',
      'fan.frozen',
      'fan.unfrozen',
      'fan.consent_withdrawn',
      'fan.consent_granted',
      'fan.suppressed',
      'fan.suppressed',
      'fan.suppression_lifted',
    ]);
  });

  it('are erased but for the hash, which keeps them suppressed when they come again', async () => {
    const { id } = await fanOf('f2');
    await inWorkspace(api.database.app, account.workspaceId, async (tx) => {
      await tx.execute(
        sql`insert into messages (workspace_id, account_id, fan_id, direction, source, reason, text) values (${account.workspaceId}, ${account.accountId}, ${id}, 'out', 'person', 'sent', 'private')`,
      );
      await tx.execute(
        sql`insert into fan_transactions (workspace_id, account_id, fan_id, platform_transaction_id, kind, occurred_at, gross_cents, net_cents, currency) values (${account.workspaceId}, ${account.accountId}, ${id}, 't', 'tip', now(), 1, 1, 'USD')`,
      );
    });
    await post(`/fans/${id}/erase`, { reason: 'asked to' }).expect(204);
    await agent.get(`/v1/fans/${id}`).expect(404);
    const left = await inWorkspace(
      api.database.app,
      account.workspaceId,
      async (tx) =>
        (
          await tx.execute(sql`select (select count(*)::int from messages where fan_id = ${id}) as messages, (select count(*)::int from fan_transactions where fan_id = ${id}) as transactions,
      (select count(*)::int from suppressions where fan_id = ${id}) as named, (select count(*)::int from suppressions where reason = 'erasure') as tombstones`)
        ).rows[0],
    );
    expect(left).toEqual({ messages: 0, transactions: 0, named: 0, tombstones: 1 });
    await withFansWorker(() => importFile('id,username\nf2,back\n'));
    expect(await fanOf('f2')).toMatchObject({ username: 'back', suppressedAt: expect.any(String) as string });
  });

  it('stand on lists, are counted as an audience, and go out as a file', async () => {
    const list = (await post('/lists', { name: 'Best', accountId: account.accountId }).expect(201)).body as { id: string };
    await post('/lists', { name: 'Best' }).expect(409);
    const ids = (await Promise.all(['f3', 'f4', 'f5'].map(fanOf))).map((one) => one.id);
    expect((await post(`/lists/${list.id}/add`, { fanIds: [...ids, account.accountId] }).expect(200)).body).toMatchObject({ changed: 3 });
    expect((await post(`/lists/${list.id}/add`, { fanIds: ids }).expect(200)).body).toMatchObject({ changed: 0 });
    expect((await post(`/lists/${list.id}/remove`, { fanIds: [ids[0]] }).expect(200)).body).toMatchObject({ changed: 1 });
    expect((await agent.get('/v1/lists').query({ accountId: account.accountId }).expect(200)).body).toMatchObject({
      items: [{ id: list.id, fans: 2 }],
    });
    const audience = { include: { listIds: [list.id] } };
    expect((await post('/audiences/count', { accountId: account.accountId, audience }).expect(200)).body).toEqual({
      included: 2,
      excluded: 0,
      suppressed: 0,
      frozen: 0,
      protected: null,
      consentWithdrawn: 0,
      eligible: 2,
    });
    await withFansWorker(async () => {
      const made = (await post('/exports', { accountId: account.accountId, kind: 'fans', query: { audience } }).expect(202)).body as { id: string };
      expect(await until(`/exports/${made.id}`)).toMatchObject({ status: 'completed', rows: 2 });
      expect(
        (await agent.get(`/v1/exports/${made.id}/file.csv`).expect(200)).text
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.split(',')[0]),
      ).toEqual(['f4', 'f5']);
    });
    expect((await post('/exports', { accountId: account.accountId, kind: 'recipients' }).expect(422)).body).toMatchObject({
      code: 'request.invalid',
    });
    expect((await agent.patch(`/v1/lists/${list.id}`).set('Origin', ORIGIN).send({ name: 'Better' }).expect(200)).body).toMatchObject({
      name: 'Better',
      fans: 2,
    });
    await agent.delete(`/v1/lists/${list.id}`).set('Origin', ORIGIN).expect(204);
    expect(await fanOf('f4')).toBeDefined();
  });
});
