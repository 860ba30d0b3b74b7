import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { pino } from 'pino';
import type { Agent } from 'supertest';
import { createCampaignActivities } from '../../activities/campaigns';
import { createStartMissingCampaigns } from '../../activities/campaigns/start-missing-campaigns';
import { commandCampaign } from '../../api/campaigns/command-campaign';
import { createProgressFeed } from '../../api/campaigns/progress-feed';
import { pauseCampaignRow } from '../../db/campaigns/pause-campaign';
import { ERROR_CODES } from '../../contracts/api/error-codes';
import type { Campaign } from '../../contracts/campaigns/campaign';
import { CAMPAIGN_TASK_QUEUE, campaignWorkflowId, pauseCampaign } from '../../workflows/campaigns/contract';
import { eventually } from '../support/eventually';
import { createTestApi, type TestApi } from '../support/api';
import { sendAllQueued } from '../support/campaign-world';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const ORIGIN = 'http://127.0.0.1:3000';
const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
let api: TestApi;
let owner: Pool;
let agent: Agent;
let workspaceId: string;
let accountId: string;

beforeAll(async () => {
  // A server of its own: campaigns run on the task queue of the product.
  temporal = await startTestTemporal({ ownServer: true });
  api = await createTestApi({ services: { temporal: temporal.client } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const signedUp = await api.signUp();
  agent = signedUp.agent;
  workspaceId = signedUp.workspaceId!;
  const { rows } = await owner.query<{ id: string }>(
    `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', 'a', 'Rose') returning id`,
    [workspaceId],
  );
  accountId = rows[0]!.id;
  await owner.query('insert into senders (account_id, workspace_id, limit_per_minute) values ($1, $2, null)', [accountId, workspaceId]);
  await owner.query(
    `insert into fans (workspace_id, account_id, platform_fan_id, display_name) select $1, $2, n::text, 'Fan ' || n from generate_series(1, 30) n`,
    [workspaceId, accountId],
  );
});
afterAll(async () => {
  await owner.end();
  await api.close();
  await temporal.stop();
});

const post = (path: string, body: object = {}) => agent.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const get = async <T>(path: string) => (await agent.get(`/v1${path}`).expect(200)).body as T;
const key = (campaignId: string) => ({ workspaceId, accountId, campaignId });
const withRuns = <T>(use: () => Promise<T>) =>
  withWorker(
    temporal,
    {
      workflowsPath,
      taskQueue: CAMPAIGN_TASK_QUEUE,
      activities: createCampaignActivities({ app: api.database.app, wakeSender: async () => undefined }),
    },
    use,
  );

async function make(more: object = {}): Promise<Campaign> {
  const variants = ['A', 'B'].map((name) => ({ name, weightBp: 5_000, text: `From ${name}` }));
  return (await post('/campaigns', { name: 'Spring', accountId, variants, ...more }).expect(201)).body as Campaign;
}

async function until(campaignId: string, what: (campaign: Campaign) => boolean): Promise<Campaign> {
  for (;;) {
    const campaign = await get<Campaign>(`/campaigns/${campaignId}`);
    if (what(campaign)) return campaign;
    await sleep(50);
  }
}

it('runs from launch to completed, with pause, edit, resume and a chosen winner', async () => {
  await withRuns(async () => {
    const { id, variants } = await make({ holdoutBp: 2_000, testPhase: { shareBp: 5_000, waitMinutes: 60 } });
    await post(`/campaigns/${id}/launch`).expect(200);
    await until(id, ({ phase }) => phase === 'testing');
    expect((await post(`/campaigns/${id}/pause`).expect(200)).body).toEqual({ status: 'paused', phase: 'testing' });
    expect((await post(`/campaigns/${id}/pause`).expect(409)).body).toMatchObject({ code: 'campaigns.wrong_status' });
    const texts = ['C', 'D'].map((name) => ({ text: `From ${name}` }));
    expect((await post(`/campaigns/${id}/edit`, { variants: texts.slice(1) }).expect(422)).body).toMatchObject({
      errors: [{ pointer: '/variants' }],
    });
    await post(`/campaigns/${id}/edit`, { variants: texts, version: 1 }).expect(200);
    // Somebody who still looks at the first version does not undo that unseen.
    expect((await post(`/campaigns/${id}/edit`, { variants: texts, version: 1 }).expect(409)).body).toMatchObject({ code: 'conflict' });
    expect(await get(`/campaigns/${id}`)).toMatchObject({ version: 2, variants: [{ name: 'A', text: 'From C' }, { text: 'From D' }] });
    expect((await post(`/campaigns/${id}/resume`).expect(200)).body).toEqual({ status: 'running', phase: 'testing' });
    expect((await post(`/campaigns/${id}/choose-winner`, { variantId: workspaceId }).expect(422)).body).toMatchObject({
      code: 'campaigns.unknown_variant',
    });
    await post(`/campaigns/${id}/choose-winner`, { variantId: variants[1]!.id }).expect(200);
    await until(id, ({ phase }) => phase === 'sending');
    await sendAllQueued(api.database, key(id));
    const done = await until(id, ({ status }) => status === 'completed');
    expect(done).toMatchObject({ phase: 'done', recipients: 30, winnerVariantId: variants[1]!.id });
    const progress = await get<{ states: Record<string, number>; recipients: number }>(`/campaigns/${id}/progress`);
    expect(progress).toMatchObject({ recipients: 30, states: { open: 0, skipped: 0, failed: 0 } });
    expect(progress.states['sent']! + progress.states['holdout']!).toBe(30);
    expect(await get(`/campaigns/${id}/results`)).toMatchObject({
      comparedOn: 'test',
      decided: true,
      decidedBy: expect.stringMatching(/^user:/) as string,
      winnerVariantId: variants[1]!.id,
    });
    const { items } = await get<{ items: { type: string }[] }>(`/campaigns/${id}/timeline`);
    expect(items.map(({ type }) => type).reverse()).toEqual([
      'campaign.created',
      'campaign.launched',
      'campaign.started',
      'campaign.phase_testing',
      'campaign.paused',
      'campaign.edited',
      'campaign.resumed',
      'campaign.winner_chosen',
      'campaign.phase_sending',
      'campaign.completed',
    ]);
  });
});

it('reschedules, and cancels for good; the same Idempotency-Key is the same command', async () => {
  await withRuns(async () => {
    const { id } = await make({ startAt: new Date(Date.now() + 3_600_000).toISOString() });
    await post(`/campaigns/${id}/launch`).expect(200);
    expect((await post(`/campaigns/${id}/reschedule`, { startAt: '2020-01-01T00:00:00Z' }).expect(422)).body).toMatchObject({
      code: 'campaigns.time_in_past',
    });
    const startAt = new Date(Date.now() + 7_200_000).toISOString();
    await post(`/campaigns/${id}/reschedule`, { startAt }).expect(200);
    expect(await get(`/campaigns/${id}`)).toMatchObject({ startAt, status: 'scheduled' });
    for (let twice = 0; twice < 2; twice += 1) {
      expect((await post(`/campaigns/${id}/cancel`).set('Idempotency-Key', 'cancel-once').expect(200)).body).toEqual({
        status: 'cancelled',
        phase: 'done',
      });
    }
    expect(await temporal.client.workflow.getHandle(campaignWorkflowId(id)).result()).toEqual({ status: 'cancelled' });
    await post(`/campaigns/${id}/resume`).expect(409);
  });
});

it('starts a run that never came to be: by the sweep, or with the first command', async () => {
  const swept = await make();
  const commanded = await make({ startAt: new Date(Date.now() + 3_600_000).toISOString() });
  for (const { id } of [swept, commanded])
    await owner.query(`update campaigns set status = 'scheduled', phase = 'waiting', updated_at = now() - interval '1 minute' where id = $1`, [id]);
  await withRuns(async () => {
    expect((await post(`/campaigns/${commanded.id}/cancel`).expect(200)).body).toMatchObject({ status: 'cancelled' });
    const sweep = createStartMissingCampaigns({ temporal: temporal.client, senderPool: api.database.sender.$client, page: 1 });
    for (let twice = 0; twice < 2; twice += 1) expect(await sweep()).toMatchObject({ campaigns: expect.any(Number) as number });
    await until(swept.id, ({ phase }) => phase === 'sending');
    await sendAllQueued(api.database, key(swept.id));
    await until(swept.id, ({ status }) => status === 'completed');
  });
});

it('a run that missed a pause, because Temporal was away, goes on where it stood when somebody resumes', async () => {
  await withRuns(async () => {
    const { id } = await make();
    await post(`/campaigns/${id}/launch`).expect(200);
    await until(id, ({ phase }) => phase === 'sending');
    const paused = await pauseCampaignRow(api.database.app, { ...key(id), actor: 'user:x' });
    expect(paused).toMatchObject({ changed: true, standing: { status: 'paused', phase: 'sending' } });
    expect((await post(`/campaigns/${id}/resume`).expect(200)).body).toEqual({ status: 'running', phase: 'sending' });
    await sendAllQueued(api.database, key(id));
    await until(id, ({ status }) => status === 'completed');
    const { items } = await get<{ items: { type: string }[] }>(`/campaigns/${id}/timeline`);
    expect(items.filter(({ type }) => type === 'campaign.paused')).toHaveLength(1);
  });
});

it('says that nobody answers when no worker runs', async () => {
  const { id } = await make();
  await post(`/campaigns/${id}/launch`).expect(200);
  const impatient = impatientCommand(200);
  try {
    expect((await impatient(id)).status).toBe(503);
  } finally {
    await temporal.client.workflow.getHandle(campaignWorkflowId(id)).terminate();
  }
});

/** The verb with a Temporal client that waits no longer than told. */
function impatientCommand(waitMs: number): (campaignId: string) => Promise<{ status: number }> {
  const client = Object.create(temporal.client, {
    withDeadline: { value: (_: number, work: () => Promise<unknown>) => temporal.client.withDeadline(Date.now() + waitMs, work) },
  }) as typeof temporal.client;
  const ctx = { db: api.database.app, workspaceId, temporal: client, actor: { type: 'user', id: 'x' } } as never;
  return async (campaignId) => {
    const refusal = await commandCampaign({ ctx, campaignId, update: pauseCampaign, input: {}, idempotencyKey: null }).catch(
      (error: { code: keyof typeof ERROR_CODES }) => error,
    );
    return { status: 'code' in refusal ? ERROR_CODES[refusal.code].status : 200 };
  };
}

describe('live progress', () => {
  it('is counted once for all who watch, and only when it changes', async () => {
    const { id } = await make();
    const queries = jest.spyOn(api.database.app, 'transaction');
    const feed = createProgressFeed(api.database.app, pino({ level: 'silent' }));
    const seen: string[][] = [[], []];
    const counts = () => queries.mock.calls.length;
    const toldAfter: number[] = [];
    const stops = seen.map((list) =>
      feed.watch({ workspaceId, id }, ({ status }) => {
        list.push(status);
        toldAfter.push(counts());
      }),
    );
    // Nothing is told of the second count, which finds the same.
    await eventually(async () => expect(counts()).toBeGreaterThan(2));
    expect({ seen, toldAfter }).toEqual({ seen: [['draft'], ['draft']], toldAfter: [1, 1] });
    await owner.query(`update campaigns set status = 'cancelled' where id = $1`, [id]);
    const both = ['draft', 'cancelled'];
    await eventually(async () => expect(seen).toEqual([both, both]));
    stops.forEach((stop) => stop());
    const before = counts();
    await sleep(1_200);
    expect(counts()).toBe(before);
    queries.mockRestore();
  });
});

it('streams progress to a signed-in page and to nobody else', async () => {
  const { id } = await make();
  const server: Server = api.app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/campaigns/${id}/live`;
  try {
    expect((await fetch(url)).status).toBe(401);
    const stop = new AbortController();
    const apiKey = (await post('/api-keys', { name: 'Live', scopes: ['campaigns.read'] }).expect(201)).body as { key: string };
    const answer = await fetch(url, { headers: { authorization: `Bearer ${apiKey.key}` }, signal: stop.signal });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const chunk of answer.body!) {
      text += new TextDecoder().decode(chunk as Uint8Array);
      if (text.includes('event:progress') || text.includes('event: progress')) break;
    }
    expect(text).toContain('"status":"draft"');
    stop.abort();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
