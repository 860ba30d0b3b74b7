import type { Agent } from 'supertest';
import { Pool } from 'pg';
import type { Campaign } from '../../contracts/campaigns/campaign';
import { createTestApi, type TestApi } from '../support/api';

const ORIGIN = 'http://127.0.0.1:3000';
let api: TestApi;
let owner: Pool;
let agent: Agent;
let workspaceId: string;
let accountId: string;
const started: string[] = [];

const variant = (name: string, weightBp: number, more: object = {}) => ({ name, weightBp, text: 'Hi {{first_name|there}}', ...more });
const draft = (more: object = {}) => ({ name: 'Spring', accountId, variants: [variant('A', 5_000), variant('B', 5_000)], ...more });
const post = (path: string, body: object = {}) => agent.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const get = (path: string) => agent.get(`/v1${path}`);
const make = async (more: object = {}) => (await post('/campaigns', draft(more)).expect(201)).body as Campaign;

async function account(of: string, fans: number, more = ''): Promise<string> {
  const capabilities = {
    sendIdempotency: null,
    text: { max: 40, unit: 'characters' },
    price: { minCents: 300, maxCents: 20_000, needsMedia: true },
    maxMedia: 2,
    readReceipts: true,
  };
  const { rows } = await owner.query<{ id: string }>(
    `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name, capabilities ${more && ', status'})
    values ($1, 'sandbox', 'http://127.0.0.1:1', gen_random_uuid(), 'Rose', $2 ${more}) returning id`,
    [of, capabilities],
  );
  await owner.query('insert into senders (account_id, workspace_id) values ($1, $2)', [rows[0]!.id, of]);
  await owner.query(
    `insert into fans (workspace_id, account_id, platform_fan_id, display_name) select $1, $2, n::text, 'Fan ' || n from generate_series(1, $3) n`,
    [of, rows[0]!.id, fans],
  );
  return rows[0]!.id;
}

beforeAll(async () => {
  const temporal = {
    withDeadline: <T>(_deadline: number, work: () => T) => work(),
    workflow: { start: async (_type: string, options: { workflowId: string }) => void started.push(options.workflowId) },
  };
  api = await createTestApi({ services: { temporal: temporal as never } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const signedUp = await api.signUp();
  agent = signedUp.agent;
  workspaceId = signedUp.workspaceId!;
  accountId = await account(workspaceId, 4);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

describe('bad input gets a clear error at its place', () => {
  const past = new Date(Date.now() - 3_600_000).toISOString();
  it.each<[string, object, string, RegExp]>([
    ['weights that do not add up', { variants: [variant('A', 5_000), variant('B', 4_500)] }, '/variants', /add up to 9500 basis points, not 10000/],
    ['a time in the past', { startAt: past }, '/startAt', /lies in the past/],
    ['an expiry in the past', { expiresAt: past }, '/expiresAt', /expire before anything is sent/],
    ['an expiry before the start', { startAt: '2100-01-02T00:00:00Z', expiresAt: '2100-01-01T00:00:00Z' }, '/expiresAt', /expire before it starts/],
    ['a time without a zone', { startAt: '2100-01-02T00:00:00' }, '/startAt', /with its offset/],
    ['a price without media', { variants: [variant('A', 10_000, { priceCents: 500 })] }, '/variants/0/priceCents', /needs media to sell/],
    [
      'a price the platform does not take',
      { variants: [variant('A', 10_000, { priceCents: 100, mediaIds: ['m'] })] },
      '/variants/0/priceCents',
      /from 300 to 20000/,
    ],
    [
      'more media than the platform takes',
      { variants: [variant('A', 10_000, { mediaIds: ['a', 'b', 'c'] })] },
      '/variants/0/mediaIds',
      /takes 2 media/,
    ],
    [
      'a text longer than the platform takes',
      { variants: [variant('A', 10_000, { text: 'x'.repeat(41) })] },
      '/variants/0/text',
      /has 41 characters, the platform takes 40/,
    ],
    ['an unknown variable', { variants: [variant('A', 10_000, { text: 'Hi {{naem|x}}' })] }, '/variants/0/text', /no variable "naem"/],
    [
      'a variable without a fallback',
      { variants: [variant('A', 10_000, { text: 'Hi {{first_name}}' })] },
      '/variants/0/text',
      /Say what the others read/,
    ],
    ['a field that does not exist', { holdout: 500 }, '/holdout', /no such field/],
    ['an account of nobody', { accountId: '018f0000-0000-7000-8000-000000000001' }, '/accountId', /no platform account/],
    ['a list of nobody', { audience: { include: { listIds: ['018f0000-0000-7000-8000-000000000001'] } } }, '/audience/include/listIds/0', /no list/],
    ['nine variants', { variants: Array.from({ length: 9 }, (_, n) => variant(`V${n}`, n === 0 ? 2_000 : 1_000)) }, '/variants', /at most 8/],
    ['a test of one variant', { variants: [variant('A', 10_000)], testPhase: { shareBp: 1_000, waitMinutes: 5 } }, '/testPhase', /at least two/],
    [
      'a fallback that is no variant',
      { testPhase: { shareBp: 1_000, waitMinutes: 5, fallback: 2 } },
      '/testPhase/fallback',
      /positions go from 0 to 1/,
    ],
  ])('%s', async (_name, more, pointer, detail) => {
    const { body } = await post('/campaigns', draft(more)).expect(422);
    expect(body).toMatchObject({
      code: 'request.invalid',
      errors: expect.arrayContaining([expect.objectContaining({ in: 'body', pointer, detail: expect.stringMatching(detail) as string })]),
    });
  });

  it('JSON that is none, and JSON of the wrong shape', async () => {
    const broken = await agent.post('/v1/campaigns').set('Origin', ORIGIN).set('Content-Type', 'application/json').send('{"name": ').expect(400);
    expect(broken.body).toMatchObject({ code: 'request.malformed' });
    expect((await post('/campaigns', ['Spring'] as object).expect(422)).body).toMatchObject({ code: 'request.invalid' });
    expect((await get('/campaigns')).body).toMatchObject({ items: [] });
  });
});

describe('drafts', () => {
  it('are written, read, rewritten, listed and deleted', async () => {
    const made = await make({ holdoutBp: 1_000, testPhase: { shareBp: 2_000, waitMinutes: 60 } });
    expect(made).toMatchObject({
      status: 'draft',
      phase: 'draft',
      testPhase: { shareBp: 2_000, waitMinutes: 60, fallback: 'split' },
      audience: { include: { listIds: [] } },
    });
    expect((await get(`/campaigns/${made.id}`).expect(200)).body).toEqual(made);
    const rewritten = await agent
      .put(`/v1/campaigns/${made.id}`)
      .set('Origin', ORIGIN)
      .send(draft({ name: 'Summer', variants: [variant('Only', 10_000)] }))
      .expect(200);
    expect(rewritten.body).toMatchObject({ name: 'Summer', holdoutBp: 0, variants: [{ id: made.variants[0]!.id, name: 'Only' }] });
    expect((await get('/campaigns?status=draft&limit=1').expect(200)).body).toMatchObject({ items: [{ id: made.id }], nextCursor: null });
    expect((await get(`/campaigns/${made.id}/timeline`)).body).toMatchObject({
      items: [{ type: 'campaign.rewritten' }, { type: 'campaign.created' }],
    });
    await agent.delete(`/v1/campaigns/${made.id}`).set('Origin', ORIGIN).expect(204);
    await get(`/campaigns/${made.id}`).expect(404);
  });

  it('are not seen from another workspace', async () => {
    const { id } = await make();
    const stranger = (await api.signUp()).agent;
    for (const path of ['', '/preview', '/progress', '/results', '/recipients', '/timeline'])
      await stranger.get(`/v1/campaigns/${id}${path}`).expect(404);
    for (const path of ['/launch', '/pause', '/cancel']) await stranger.post(`/v1/campaigns/${id}${path}`).set('Origin', ORIGIN).expect(404);
  });
});

describe('launch', () => {
  it('checks, schedules, starts the run once and says when it would end', async () => {
    const { id } = await make();
    expect((await get(`/campaigns/${id}/preview`).expect(200)).body).toMatchObject({
      audience: { included: 4, eligible: 4 },
      forecast: { sentInTime: 4 },
    });
    const { body } = await post(`/campaigns/${id}/launch`).expect(200);
    expect(body).toMatchObject({
      campaign: { status: 'scheduled', phase: 'waiting', version: 1 },
      audience: { eligible: 4 },
      forecast: { warnings: [] },
    });
    expect(Date.parse((body as { forecast: { endAt: string } }).forecast.endAt)).toBeGreaterThan(Date.now());
    expect(started).toContain(`campaign/${id}`);
    expect((await post(`/campaigns/${id}/launch`).expect(409)).body).toMatchObject({ code: 'campaigns.wrong_status' });
    expect((await agent.put(`/v1/campaigns/${id}`).set('Origin', ORIGIN).send(draft()).expect(409)).body).toMatchObject({
      code: 'campaigns.wrong_status',
    });
    await agent.delete(`/v1/campaigns/${id}`).set('Origin', ORIGIN).expect(409);
  });

  it('refuses an audience of nobody', async () => {
    const { id } = await make({ audience: { include: { filters: [{ field: 'tag', op: 'eq', value: 'vip' }] } } });
    expect((await post(`/campaigns/${id}/launch`).expect(422)).body).toMatchObject({
      code: 'campaigns.audience_empty',
      detail: expect.stringContaining('No fan of the account fits') as string,
    });
    const everybodyOut = await make({ audience: { exclude: { filters: [{ field: 'tag', op: 'not_set' }] } } });
    expect((await post(`/campaigns/${everybodyOut.id}/launch`).expect(422)).body).toMatchObject({
      code: 'campaigns.audience_empty',
      detail: expect.stringContaining('4 fans fit the audience, but') as string,
    });
    expect((await get(`/campaigns/${id}`)).body).toMatchObject({ status: 'draft' });
  });

  it('refuses an account that has to sign in again', async () => {
    const tired = await account(workspaceId, 1, ", 'session_expired'");
    const { id } = await make({ accountId: tired });
    expect((await post(`/campaigns/${id}/launch`).expect(409)).body).toMatchObject({
      code: 'campaigns.account_unable',
      detail: expect.stringContaining('session expired') as string,
    });
  });

  it('refuses a start that has passed since the draft was written', async () => {
    const { id } = await make();
    await owner.query(`update campaigns set start_at = now() - interval '1 day' where id = $1`, [id]);
    expect((await post(`/campaigns/${id}/launch`).expect(422)).body).toMatchObject({ errors: [{ pointer: '/startAt' }] });
  });
});

describe('a campaign that ran', () => {
  let id: string;
  let variants: Campaign['variants'];
  beforeAll(async () => {
    const big = await account(workspaceId, 400);
    ({ id, variants } = await make({ accountId: big, holdoutBp: 1_000 }));
    const ids = variants.map((one) => one.id);
    await owner.query(`update campaigns set status = 'running', phase = 'sending', started_at = now() where id = $1`, [id]);
    await owner.query(
      `insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason, sent_at, read_at, replied_at, revenue_cents)
       select $1, id, workspace_id, account_id, case when n <= 40 then null when n % 2 = 0 then $2::uuid else $3::uuid end, false, case when n <= 40 then 0.1 else 0.45 end, 1,
         case when n <= 40 then 'holdout' when n <= 50 then 'queued' when n <= 60 then 'skipped.suppressed' else 'sent' end,
         case when n > 60 then now() end, case when n > 200 then now() end, case when n > 100 and n % 2 = 0 then now() end, case when n > 390 then 500 else 0 end
       from (select *, row_number() over (order by id) as n from fans where account_id = $4) f`,
      [id, ids[0], ids[1], big],
    );
  });

  it('shows everybody once in its progress', async () => {
    const { body } = await get(`/campaigns/${id}/progress`).expect(200);
    expect(body).toMatchObject({
      status: 'running',
      recipients: 400,
      states: { open: 10, sent: 340, holdout: 40, skipped: 10, failed: 0, unknown: 0 },
      sentLastMinute: 340,
      accountHeld: null,
    });
    expect(Date.parse((body as { endAt: string }).endAt) - Date.now()).toBeLessThan(61_000);
  });

  it('shows what holds them while it is paused, without touching their rows', async () => {
    await owner.query(`update campaigns set status = 'paused' where id = $1`, [id]);
    const { body } = await get(`/campaigns/${id}/progress`);
    expect(body).toMatchObject({
      endAt: null,
      states: { open: 10 },
      reasons: expect.arrayContaining([{ reason: 'held.source_paused', count: 10 }]) as unknown,
    });
    expect(((await get(`/campaigns/${id}/recipients?reason=held.source_paused`)).body as { items: object[] }).items).toHaveLength(10);
    await owner.query(`update campaigns set status = 'running' where id = $1`, [id]);
  });

  it('concludes nothing while it runs, and counts only those whose message left or never will', async () => {
    const { body } = await get(`/campaigns/${id}/results`).expect(200);
    expect(body).toMatchObject({
      verdict: 'not_enough_data',
      winnerVariantId: null,
      variants: [{ assigned: 180, open: 5, rate: expect.closeTo(150 / 175, 6) as number }, { rate: 0 }],
      holdout: { lift: null },
    });
  });

  it('compares its variants and the holdout once it is over', async () => {
    await owner.query(`update campaigns set status = 'completed' where id = $1`, [id]);
    const { body } = await get(`/campaigns/${id}/results`).expect(200);
    await owner.query(`update campaigns set status = 'running' where id = $1`, [id]);
    expect(body).toMatchObject({
      comparedOn: 'all',
      verdict: 'winner',
      winnerVariantId: variants[0]!.id,
      decided: false,
      sampleRatio: { ok: true },
      variants: [
        { assigned: 180, sent: 170, skipped: 5, open: 5, replied: 150, revenueCents: 2_500 },
        { assigned: 180, sent: 170, replied: 0, revenueCents: 2_500 },
      ],
      holdout: { assigned: 40, replied: 0, lift: { difference: expect.closeTo(150 / 360, 6) as number } },
    });
  });

  it('hides money from those who may not see it', async () => {
    await owner.query(`update campaigns set metric = 'revenue' where id = $1`, [id]);
    const key = await agent
      .post('/v1/api-keys')
      .set('Origin', ORIGIN)
      .send({ name: 'Reader', scopes: ['campaigns.read'] })
      .expect(201);
    const reader = (path: string) =>
      agent
        .get(`/v1${path}`)
        .set('Authorization', `Bearer ${(key.body as { key: string }).key}`)
        .set('Cookie', '');
    const { body } = await reader(`/campaigns/${id}/results`).expect(200);
    expect(body).toMatchObject({
      variants: [{ revenueCents: null, rate: null, low: null }, { revenueCents: null }],
      holdout: { revenueCents: null, lift: null },
      comparisons: [],
    });
    expect((await reader(`/campaigns/${id}/recipients?limit=1`)).body).toMatchObject({ items: [{ revenueCents: null }] });
    await owner.query(`update campaigns set metric = 'reply' where id = $1`, [id]);
  });

  it('pages through its recipients by reason and variant', async () => {
    const seen = new Set<string>();
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = (await get(
        `/campaigns/${id}/recipients?state=sent&variantId=${variants[1]!.id}&limit=100${cursor && `&cursor=${cursor}`}`,
      ).expect(200)) as { body: { items: { fanId: string; reason: string; variantId: string }[]; nextCursor: string | null } };
      for (const item of body.items) {
        expect(item).toMatchObject({ reason: 'sent', variantId: variants[1]!.id });
        seen.add(item.fanId);
      }
      cursor = body.nextCursor;
    }
    expect(seen.size).toBe(170);
    expect(((await get(`/campaigns/${id}/recipients?variantId=holdout&limit=200`)).body as { items: object[] }).items).toHaveLength(40);
    await get(`/campaigns/${id}/recipients?reason=nothing`).expect(422);
  });

  it('gives its recipients as a file, all of them or those of a filter, and notes who took it', async () => {
    const lines = (await get(`/campaigns/${id}/recipients.csv?variantId=holdout`).expect(200)).text.trimEnd().split('\n');
    expect(lines[0]).toBe(
      '\ufefffan_id,platform_fan_id,username,name,variant,reason,next_at,sent_at,read_at,replied_at,bought_at,revenue_cents,currency',
    );
    expect(lines).toHaveLength(41);
    expect((await get(`/campaigns/${id}/recipients.csv`).expect(200)).text.trimEnd().split('\n')).toHaveLength(401);
    const { rows } = await owner.query(`select data from audit_log where action = 'campaign.recipients_exported' order by id`);
    expect(rows).toEqual([{ data: { variantId: 'holdout' } }, { data: {} }]);
  });
});

it('sends every variant to test fans, before people’s turn and outside the results', async () => {
  const { id, variants } = await make();
  const { rows: fans } = await owner.query<{ id: string }>('select id from fans where account_id = $1 order by id limit 2', [accountId]);
  const { body } = await post(`/campaigns/${id}/test-send`, { fanIds: fans.map((fan) => fan.id) }).expect(202);
  expect((body as { messages: object[] }).messages).toHaveLength(4);
  const { rows } = await owner.query(
    'select o.source, o.priority, m.variant_id, m.text from outbox o join messages m on m.id = o.message_id where o.source_id = $1',
    [id],
  );
  expect(rows).toHaveLength(4);
  expect(rows).toContainEqual({ source: 'test', priority: 0, variant_id: variants[0]!.id, text: 'Hi {{first_name|there}}' });
  expect(api.woken).toContain(accountId);
  const other = await account(workspaceId, 1);
  const { rows: strangers } = await owner.query<{ id: string }>('select id from fans where account_id = $1', [other]);
  expect((await post(`/campaigns/${id}/test-send`, { fanIds: [strangers[0]!.id] }).expect(422)).body).toMatchObject({
    errors: [{ pointer: '/fanIds/0' }],
  });
  expect((await get(`/campaigns/${id}/progress`)).body).toMatchObject({ recipients: 0 });
});

it('takes no commands before launch', async () => {
  const { id } = await make();
  for (const command of ['pause', 'resume', 'cancel'])
    expect((await post(`/campaigns/${id}/${command}`).expect(409)).body).toMatchObject({ code: 'campaigns.wrong_status' });
});
