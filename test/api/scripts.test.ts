import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { PlatformEvent } from '../../contracts/messaging/platform-event';
import type { Script, ScriptFigures } from '../../contracts/messaging/scripts/script';
import type { ScriptRun } from '../../contracts/messaging/scripts/script-run';
import { inWorkspace } from '../../db/database';
import { applyPlatformEvent } from '../../db/messaging/inbound/apply-platform-event';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';
import { someoneWaits } from '../support/someone-waits';

const ORIGIN = 'http://127.0.0.1:3000';
let api: TestApi;
let owner: Pool;
let agent: Agent;
let chatter: Agent;
let account: { workspaceId: string; accountId: string };
let fanCount = 0;

beforeAll(async () => {
  api = await createTestApi();
  owner = new Pool({ connectionString: api.database.urls.owner, max: 1 });
  const person = await api.signUp();
  agent = person.agent;
  account = await createTestAccount(api.database, person.workspaceId!);
  const other = await api.signUp('Chloé');
  chatter = other.agent;
  await owner.query(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter')`, [account.workspaceId, other.userId]);
  await chatter.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const post = (path: string, body: object = {}, by = agent) => by.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const put = (path: string, body: object, by = agent) => by.put(`/v1${path}`).set('Origin', ORIGIN).send(body);
const STEPS = [
  { text: 'Hi {{first_name|there}}', note: 'Wait for the answer' },
  { text: 'For you', priceCents: 900, mediaIds: ['m1'], waitMinutes: 5 },
  { text: 'Good night' },
];
const makeScript = async (change: object = {}) => (await post('/scripts', { name: 'Welcome', steps: STEPS, ...change }).expect(201)).body as Script;

async function makeFan(name: string | null = 'Zoé Martin'): Promise<string> {
  fanCount += 1;
  const { rows } = await owner.query<{ id: string }>(
    `insert into fans (workspace_id, account_id, platform_fan_id, display_name) values ($1, $2, $3, $4) returning id`,
    [account.workspaceId, account.accountId, `fan${fanCount}`, name],
  );
  return rows[0]!.id;
}
const pathOf = (fanId: string) => `/accounts/${account.accountId}/fans/${fanId}/script`;
const begin = async (scriptId: string, fanId: string) => (await post(pathOf(fanId), { scriptId }, chatter).expect(201)).body as ScriptRun;
const send = async (run: { id: string }, position: number, by = chatter) =>
  (await post(`/script-runs/${run.id}/send`, { position }, by).expect(200)).body as ScriptRun;
const runOf = async (fanId: string) => ((await agent.get(`/v1${pathOf(fanId)}`).expect(200)).body as { run: ScriptRun }).run;
const messagesTo = async (fanId: string) =>
  (
    await owner.query<{ id: string; text: string; priority: number }>(
      `select m.id, m.text, o.priority from messages m join outbox o on o.message_id = m.id where m.fan_id = $1 order by m.id`,
      [fanId],
    )
  ).rows;

/** The platform has it under this id, and says what happened. */
async function reached(run: ScriptRun, position: number, platformMessageId: string): Promise<void> {
  const { messageId } = run.moves[position]!;
  await owner.query(
    `insert into platform_message_ids (account_id, platform_message_id, message_id, fan_id, workspace_id) values ($1, $2, $3, $4, $5)`,
    [run.accountId, platformMessageId, messageId, run.fanId, account.workspaceId],
  );
  await owner.query(`update messages set reason = 'sent', sent_at = now(), read_at = now() where id = $1`, [messageId]);
}
const happen = (event: PlatformEvent) =>
  inWorkspace(api.database.app, account.workspaceId, (tx) =>
    applyPlatformEvent(
      { tx, ...account, nowMs: Date.now(), lastTry: true, stopWords: [], fanHashes: (id) => [Buffer.from(id.padEnd(32, '.'))] },
      event,
    ),
  );

it('sends a step as a person’s own message, once, whoever clicks however often', async () => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  const run = await begin(script.id, fanId);
  expect(run).toMatchObject({ state: 'running', position: 0, next: { text: 'Hi Zoé', missing: [], owned: [], adviseAt: null } });
  const woken = api.woken.length;
  const answers = await Promise.all([send(run, 0), send(run, 0), send(run, 0, agent), send(run, 0)]);
  for (const answer of answers) expect(answer).toMatchObject({ position: 1, moves: [{ position: 0, reason: 'queued' }] });
  expect(await messagesTo(fanId)).toMatchObject([{ text: 'Hi Zoé', priority: 0 }]);
  expect(api.woken).toHaveLength(woken + 1);
  expect((await post(`/script-runs/${run.id}/send`, { position: 2 }).expect(409)).body).toMatchObject({ code: 'scripts.moved' });
  const moved = (await post(`/script-runs/${run.id}/skip`, { position: 1 }, chatter).expect(200)).body as ScriptRun;
  const log = `select data from audit_log where target_id = $1 and action = 'script.step_skipped'`;
  expect((await owner.query(log, [run.scriptId])).rows).toEqual([{ data: { accountId: run.accountId, fanId: run.fanId, position: 1 } }]);
  expect(moved).toMatchObject({ position: 2, moves: [{}, { messageId: null, by: 'Chloé' }] });
  expect(await send(run, 2)).toMatchObject({ state: 'done', stopReason: null, position: 3, next: null });
  expect(await messagesTo(fanId)).toHaveLength(2);
  expect((await post(`/script-runs/${run.id}/send`, { position: 3 }).expect(409)).body).toMatchObject({ code: 'scripts.moved' });
});

it('begins with nobody while a step cannot be sent, and says which', async () => {
  const broken = await makeScript({
    steps: [
      { text: 'x' },
      { text: ' ' },
      { text: 'Hi {{nobody|x}}' },
      { text: 'Buy', priceCents: 500 },
      { text: 'Buy', priceCents: 1, mediaIds: ['m'] },
    ],
  });
  expect(broken.problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/steps/1/text text_or_media',
    '/steps/2/text variable_unknown',
    '/steps/3/mediaIds price_needs_media',
    '/steps/4/priceCents price_range',
  ]);
  expect((await post(pathOf(await makeFan()), { scriptId: broken.id }).expect(409)).body).toMatchObject({ code: 'scripts.problems' });
  expect((await makeScript({ steps: [] })).problems).toMatchObject([{ code: 'steps_none' }]);
});

it('keeps a fan in the middle with the version they began with', async () => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  const run = await begin(script.id, fanId);
  const steps = [{ ...script.steps[0]!, text: 'Hello' }, ...script.steps.slice(2)];
  const saved = (await put(`/scripts/${script.id}`, { revision: 1, name: 'Welcome', steps }).expect(200)).body as Script;
  expect(saved).toMatchObject({ version: 2, revision: 2, running: 1, steps: [{ id: script.steps[0]!.id }, { id: script.steps[2]!.id }] });
  expect((await send(run, 0)).moves).toHaveLength(1);
  expect(await messagesTo(fanId)).toMatchObject([{ text: 'Hi Zoé' }]);
  expect((await begin(script.id, await makeFan())).steps).toHaveLength(2);
  // Nobody is in version 3 when it is saved again: no version for every save.
  const third = (await put(`/scripts/${script.id}`, { revision: 2, name: 'Welcome', steps: [] }).expect(200)).body as Script;
  expect((await put(`/scripts/${script.id}`, { revision: third.revision, name: 'Welcome', steps }).expect(200)).body).toMatchObject({ version: 3 });
  expect((await put(`/scripts/${script.id}`, { revision: 2, name: 'Lost', steps }).expect(409)).body).toMatchObject({ code: 'conflict' });
});

it('stops when the fan buys, and counts what each step did', async () => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  const run = await begin(script.id, fanId);
  await send(run, 0);
  const offered = await send(run, 1);
  expect(offered.next).toMatchObject({ text: 'Good night' });
  await reached(offered, 0, 'pm-free');
  await reached(offered, 1, 'pm-sold');
  await happen({ type: 'message_unlocked', fanPlatformId: `fan${fanCount}`, platformMessageId: 'pm-free', occurredAtMs: null });
  expect(await runOf(fanId)).toMatchObject({ state: 'running' });
  const money = { transactionId: 'tx-1', grossCents: 900, feeCents: 180, vatCents: 0, netCents: 720, currency: 'USD' };
  for (let twice = 0; twice < 2; twice += 1)
    await happen({ type: 'purchase', fanPlatformId: `fan${fanCount}`, platformMessageId: 'pm-sold', occurredAtMs: null, money });
  expect(await runOf(fanId)).toMatchObject({ state: 'stopped', stopReason: 'bought', endedBy: null, next: null });
  const figures = (await agent.get(`/v1/scripts/${script.id}/figures`).expect(200)).body as ScriptFigures;
  const [first, second] = script.steps.map(({ id }) => figures.steps.find(({ stepId }) => stepId === id));
  expect(figures).toMatchObject({ runs: 1, running: 0, stopped: { bought: 1, refused: 0 } });
  expect(first).toMatchObject({ sent: 1, read: 1, bought: 0, revenue: [] });
  expect(second).toMatchObject({ sent: 1, read: 1, bought: 1, revenue: [{ currency: 'USD', cents: 900 }] });
  const hidden = (await chatter.get(`/v1/scripts/${script.id}/figures`).expect(200)).body as ScriptFigures;
  expect(hidden.steps.map(({ revenue }) => revenue)).toEqual([null, null]);
});

it('a purchase after the last step turns its end into Bought within the hours of the sale rule; how a person ended it stands', async () => {
  const play = async (end: 'sent' | 'refused', hoursAgo: number) => {
    const [script, fanId] = [await makeScript(), await makeFan()];
    const platformFanId = `fan${fanCount}`;
    let run = await begin(script.id, fanId);
    for (const position of end === 'sent' ? [0, 1, 2] : [0, 1]) run = await send(run, position);
    if (end === 'refused') run = (await post(`/script-runs/${run.id}/stop`, { reason: 'refused' }).expect(200)).body as ScriptRun;
    expect(run).toMatchObject(end === 'sent' ? { state: 'done', stopReason: null } : { state: 'stopped', stopReason: 'refused' });
    await reached(run, 1, `late-${fanId}`);
    await owner.query(`update script_runs set ended_at = now() - make_interval(hours => $2) where id = $1`, [run.id, hoursAgo]);
    await happen({
      type: 'purchase',
      fanPlatformId: platformFanId,
      platformMessageId: `late-${fanId}`,
      occurredAtMs: null,
      money: { transactionId: `late-${fanId}`, grossCents: 900, currency: 'USD' },
    } as PlatformEvent);
    const { state, stopReason, endedBy } = await runOf(fanId);
    return { state, stopReason, endedBy };
  };
  expect(await play('sent', 23)).toEqual({ state: 'stopped', stopReason: 'bought', endedBy: null });
  expect(await play('sent', 25)).toMatchObject({ state: 'done', stopReason: null });
  expect(await play('refused', 1)).toMatchObject({ state: 'stopped', stopReason: 'refused' });
});

it.each([
  [
    'a STOP of the fan',
    (fanId: string) =>
      happen({ type: 'message_received', fanPlatformId: fanId, platformMessageId: `in-${fanId}`, text: 'STOP', occurredAtMs: null } as PlatformEvent),
  ],
  [
    'a suppression by hand',
    (_platformId: string, fanId: string) => post(`/fans/${fanId}/suppress`, { reason: 'manual', wording: 'asked' }).expect(200),
  ],
])('stops on %s', async (_what, suppress) => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  const run = await begin(script.id, fanId);
  await suppress(`fan${fanCount}`, fanId);
  expect(await runOf(fanId)).toMatchObject({ state: 'stopped', stopReason: 'suppressed' });
  await post(`/script-runs/${run.id}/send`, { position: 0 }).expect(409);
  expect((await post(pathOf(fanId), { scriptId: script.id }).expect(409)).body).toMatchObject({ code: 'messages.fan_unreachable' });
  expect(await messagesTo(fanId)).toEqual([]);
});

it('runs one script at a time with a fan; a refusal ends it for good', async () => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  const run = await begin(script.id, fanId);
  expect((await post(pathOf(fanId), { scriptId: (await makeScript()).id }).expect(409)).body).toMatchObject({ code: 'scripts.running' });
  expect((await post(`/script-runs/${run.id}/stop`, { reason: 'bought' }).expect(422)).body).toMatchObject({ code: 'request.invalid' });
  for (const reason of ['refused', 'by_hand'])
    expect((await post(`/script-runs/${run.id}/stop`, { reason }, chatter).expect(200)).body).toMatchObject({
      stopReason: 'refused',
      endedBy: 'Chloé',
    });
  expect(await begin(script.id, fanId)).toMatchObject({ state: 'running', position: 0 });
});

it('never sends a step with a hole in it', async () => {
  const script = await makeScript({ steps: [{ text: 'Hi {{first_name|there}}' }, { text: 'Bye' }] });
  const fanId = await makeFan(null);
  const run = await begin(script.id, fanId);
  await owner.query(`update script_versions set steps = jsonb_set(steps, '{0,text}', '"Hi {{first_name}}"') where script_id = $1`, [script.id]);
  expect((await runOf(fanId)).next).toMatchObject({ missing: ['first_name'] });
  expect((await post(`/script-runs/${run.id}/send`, { position: 0 }).expect(422)).body).toMatchObject({
    errors: [{ code: 'variable_needs_fallback' }],
  });
  expect(await messagesTo(fanId)).toEqual([]);
});

it('is put away and taken up again; chatters run scripts and do not write them', async () => {
  const script = await makeScript({ accountId: account.accountId });
  await post('/scripts', { name: 'x', steps: STEPS }, chatter).expect(403);
  await put(`/scripts/${script.id}`, { revision: 1, name: 'x', steps: STEPS }, chatter).expect(403);
  await post(`/scripts/${script.id}/archive`).expect(200);
  const names = async (query: object) =>
    ((await chatter.get('/v1/scripts').query(query).expect(200)).body as { items: Script[] }).items.map(({ id }) => id);
  expect(await names({ limit: 200 })).not.toContain(script.id);
  expect(await names({ archived: 'yes' })).toEqual([script.id]);
  await post(pathOf(await makeFan()), { scriptId: script.id }).expect(409);
  await post(`/scripts/${script.id}/unarchive`).expect(200);
  const elsewhere = await createTestAccount(api.database, account.workspaceId);
  expect(await names({ accountId: elsewhere.accountId, limit: 200 })).not.toContain(script.id);
});

it('does not become the script of one account while fans of others are in it', async () => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  const run = await begin(script.id, fanId);
  const elsewhere = await createTestAccount(api.database, account.workspaceId);
  const save = () => put(`/scripts/${script.id}`, { revision: 1, name: 'Welcome', accountId: elsewhere.accountId, steps: script.steps });
  expect((await save().expect(409)).body).toMatchObject({
    code: 'conflict',
    detail: expect.stringContaining('fans of other accounts. Stop it there') as string,
  });
  await post(`/script-runs/${run.id}/stop`, { reason: 'by_hand' }).expect(200);
  expect((await save().expect(200)).body).toMatchObject({ accountId: elsewhere.accountId });
});

it('begins with nobody when somebody puts it away at the same moment', async () => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  const holder = await owner.connect();
  try {
    await holder.query('begin');
    await holder.query('update scripts set archived_at = now() where id = $1', [script.id]);
    const begun = post(pathOf(fanId), { scriptId: script.id }, chatter).then(({ status }) => status);
    await someoneWaits(holder);
    await holder.query('commit');
    expect(await begun).toBe(409);
  } finally {
    holder.release(true);
  }
});

it('leaves nothing of an erased fan in a script', async () => {
  const [script, fanId] = [await makeScript(), await makeFan()];
  await send(await begin(script.id, fanId), 0);
  await post(`/fans/${fanId}/erase`, { reason: 'asked' }).expect((answer) => expect(answer.status).toBeLessThan(300));
  const { rows } = await owner.query<{ n: number }>(
    `select (select count(*) from script_runs where fan_id = $1)::int + (select count(*) from script_moves where fan_id = $1)::int as n`,
    [fanId],
  );
  expect(rows[0]!.n).toBe(0);
});
