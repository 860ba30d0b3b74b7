import { Pool } from 'pg';
import supertest, { type Agent } from 'supertest';
import type { CampaignCounts, CampaignFigures } from '../../contracts/campaigns/campaign-list';
import type { LaunchPreview } from '../../contracts/campaigns/campaign';
import type { DraftAnswer } from '../../contracts/campaigns/draft';
import type { SampleFans } from '../../contracts/campaigns/sample-fans';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';

const ORIGIN = 'http://127.0.0.1:3000';
let api: TestApi;
let owner: Pool;
let agent: Agent;
let workspaceId: string;
let accountId: string;

beforeAll(async () => {
  const temporal = { withDeadline: <T>(_deadline: number, work: () => T) => work(), workflow: { start: async () => undefined } };
  api = await createTestApi({ services: { temporal: temporal as never } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const signedUp = await api.signUp();
  agent = signedUp.agent;
  workspaceId = signedUp.workspaceId!;
  ({ accountId } = await createTestAccount(api.database, workspaceId));
  await owner.query(
    `insert into fans (workspace_id, account_id, platform_fan_id, display_name, language, custom)
     select $1, $2, n::text, case when n > 1 then 'Fan ' || n end, case when n % 3 = 0 then 'fr' else 'en' end, case when n = 2 then '{"city":"Lyon"}'::jsonb else '{}' end from generate_series(1, 9) n`,
    [workspaceId, accountId],
  );
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const post = (path: string, body: object = {}) => agent.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const put = (path: string, body: object) => agent.put(`/v1${path}`).set('Origin', ORIGIN).send(body);
const get = async <T>(path: string) => (await agent.get(`/v1${path}`).expect(200)).body as T;
const empty = (more: object = {}) => ({ accountId, variants: [{ name: 'A', weightBp: 10_000 }], ...more });
const begin = async (more: object = {}) => (await post('/campaigns/drafts', empty(more)).expect(201)).body as DraftAnswer;

it('one message of the platform to many: says what it cannot do, and when each way would end', async () => {
  const native = (more: object) => begin({ name: 'Tonight', kind: 'bulk', delivery: 'native', ...more });
  const said = async (more: object) => (await native(more)).problems.map(({ pointer, code }) => `${pointer} ${code}`).sort();
  const words = (text: string, more: object = {}) => [{ name: 'A', weightBp: 10_000, text, ...more }];
  expect(await said({ variants: words('Hi {{first_name|you}}'), paceBp: 5_000 })).toEqual([
    '/paceBp native_has_no_pace',
    '/variants/0/text native_has_no_variables',
  ]);
  expect(await said({ variants: words('', { mediaIds: ['m1'] }) })).toEqual(['/variants/0/text native_needs_text']);
  expect(await said({ kind: 'campaign', variants: words('Hi') })).toEqual(['/delivery native_is_bulk']);
  await owner.query(`update platform_accounts set platform = 'onlyfanskit' where id = $1`, [accountId]);
  expect(await said({ variants: words('Hi') })).toEqual(['/delivery native_not_here']);
  await owner.query(`update platform_accounts set platform = 'sandbox' where id = $1`, [accountId]);
  const { campaign, problems } = await native({ variants: words('Hi') });
  expect([problems, campaign.delivery]).toEqual([[], 'native']);
  const { deliveries, forecast, plan } = await get<LaunchPreview>(`/campaigns/${campaign.id}/preview`);
  expect([plan.toSend, deliveries.native?.calls, forecast.endAt]).toEqual([9, 1, deliveries.native?.endAt]);
  expect(Date.parse(deliveries.native!.endAt!)).toBeLessThan(Date.parse(deliveries.each.endAt!));
  // An edit while it runs may not bring in what a launch refuses.
  await owner.query(`update campaigns set status = 'running' where id = $1`, [campaign.id]);
  for (const [text, code] of [
    ['', 'native_needs_text'],
    ['Hi {{first_name|you}}', 'native_has_no_variables'],
  ] as const) {
    const { body } = await post(`/campaigns/${campaign.id}/edit`, { variants: [{ text, priceCents: 0, mediaIds: ['m1'] }] }).expect(422);
    expect((body as { errors: unknown }).errors).toMatchObject([{ pointer: '/variants/0/text', code }]);
  }
  await owner.query(`update campaigns set status = 'draft' where id = $1`, [campaign.id]);
});

it('a draft may be unfinished: it says what is missing, as words a page can translate', async () => {
  const { campaign, problems } = await begin({
    name: '',
    audience: { include: { filters: [{ field: 'tag', op: 'eq', value: '' }] } },
    variants: [
      { name: 'A', weightBp: 4_000, text: 'Hi {{naem|x}}' },
      { name: 'B', weightBp: 5_000 },
    ],
  });
  expect(campaign).toMatchObject({ status: 'draft', name: '', revision: 1, runUrl: null });
  expect(problems.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
    '/audience/include/filters/0/value filter_incomplete',
    '/name required',
    '/variants weights_sum',
    '/variants/0/text variable_unknown',
    '/variants/1/text text_or_media',
  ]);
  expect(problems.find(({ code }) => code === 'variable_unknown')?.params).toMatchObject({ variable: 'naem', line: 1 });
  expect((await post(`/campaigns/${campaign.id}/launch`).expect(422)).body).toMatchObject({ code: 'request.invalid' });
  await agent.get(`/v1/campaigns/${campaign.id}/preview`).expect(422);
  await agent.delete(`/v1/campaigns/${campaign.id}`).set('Origin', ORIGIN).expect(204);
});

it('campaigns.draft_changed: a save over a newer revision is refused, and goes through once it names that one', async () => {
  const { campaign } = await begin({ name: 'Mine' });
  const save = (revision: number, name: string) => put(`/campaigns/${campaign.id}/draft`, { revision, definition: empty({ name }) });
  expect((await save(1, 'Theirs').expect(200)).body).toMatchObject({
    campaign: { name: 'Theirs', revision: 2, savedBy: expect.stringMatching(/^user:/) as string },
  });
  expect((await save(1, 'Mine again').expect(409)).body).toMatchObject({
    code: 'campaigns.draft_changed',
    detail: expect.stringContaining('revision 2') as string,
  });
  expect((await get<DraftAnswer>(`/campaigns/${campaign.id}/draft`)).campaign.name).toBe('Theirs');
  expect((await save(2, 'Mine again').expect(200)).body).toMatchObject({ campaign: { name: 'Mine again', revision: 3 } });
});

it('many saves of one sitting are one entry of the history', async () => {
  const { campaign } = await begin({ name: 'Typed' });
  for (let revision = 1; revision <= 4; revision += 1)
    await put(`/campaigns/${campaign.id}/draft`, { revision, definition: empty({ name: `Typed ${revision}` }) }).expect(200);
  const { items } = await get<{ items: { type: string }[] }>(`/campaigns/${campaign.id}/timeline`);
  expect(items.map(({ type }) => type)).toEqual(['campaign.rewritten', 'campaign.created']);
});

it('a launched campaign is no draft: saving is refused, and its run is linked for operators', async () => {
  const { campaign } = await begin({ name: 'Off it goes', variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] });
  // Somebody saved it after it was looked at: what nobody has read is not launched.
  await put(`/campaigns/${campaign.id}/draft`, {
    revision: 1,
    definition: empty({ name: 'Off it goes', variants: [{ name: 'A', weightBp: 10_000, text: 'Hello again' }] }),
  }).expect(200);
  expect((await post(`/campaigns/${campaign.id}/launch`, { revision: 1 }).expect(409)).body).toMatchObject({ code: 'campaigns.draft_changed' });
  await post(`/campaigns/${campaign.id}/launch`, { revision: 2 }).expect(200);
  expect((await put(`/campaigns/${campaign.id}/draft`, { revision: 1, definition: empty() }).expect(409)).body).toMatchObject({
    code: 'campaigns.wrong_status',
  });
  expect(await get(`/campaigns/${campaign.id}`)).toMatchObject({
    runUrl: `http://127.0.0.1:8233/namespaces/default/workflows/campaign%2F${campaign.id}`,
  });
  const key = await post('/api-keys', { name: 'Reader', scopes: ['campaigns.read'] }).expect(201);
  const { body } = await agent
    .get(`/v1/campaigns/${campaign.id}`)
    .set('Authorization', `Bearer ${(key.body as { key: string }).key}`)
    .set('Cookie', '')
    .expect(200);
  expect(body).toMatchObject({ runUrl: null });
  await post(`/campaigns/${campaign.id}/archive`).expect(409);
});

it('copies a campaign without its times, archives it, and brings it back', async () => {
  const { campaign } = await begin({ name: 'First', startAt: '2100-01-01T00:00:00Z', variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] });
  const copy = (await post(`/campaigns/${campaign.id}/copy`, { name: 'Second' }).expect(201)).body as DraftAnswer['campaign'];
  expect(copy).toMatchObject({ name: 'Second', status: 'draft', startAt: null, variants: [{ text: 'Hello' }] });
  expect(copy.id).not.toBe(campaign.id);
  const before = await get<CampaignCounts>('/campaigns/counts');
  await post(`/campaigns/${copy.id}/archive`).expect(200);
  expect(await get<CampaignCounts>('/campaigns/counts')).toEqual({
    ...before,
    all: before.all - 1,
    draft: before.draft - 1,
    archived: before.archived + 1,
  });
  expect((await get<{ items: { id: string }[] }>('/campaigns?archived=yes')).items.map(({ id }) => id)).toEqual([copy.id]);
  expect((await get<{ items: { id: string }[] }>('/campaigns')).items.map(({ id }) => id)).not.toContain(copy.id);
  await post(`/campaigns/${copy.id}/unarchive`).expect(200);
  expect(await get<CampaignCounts>('/campaigns/counts')).toEqual(before);
});

it('lists by name, start, end and size, page by page, and finds by a part of the name', async () => {
  for (const sort of ['created', 'name', 'status', 'starts', 'ends', 'fans']) {
    for (const order of ['asc', 'desc']) {
      const seen: string[] = [];
      const all = (await get<{ items: { id: string }[] }>(`/campaigns?sort=${sort}&order=${order}&limit=200`)).items.map(({ id }) => id);
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { items: { id: string }[]; nextCursor: string | null } = await get(
          `/campaigns?sort=${sort}&order=${order}&limit=2${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect({ sort, order, seen }).toEqual({ sort, order, seen: all });
    }
  }
  const names = (await get<{ items: { name: string }[] }>('/campaigns?sort=name&order=asc')).items.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...names].sort());
  expect((await get<{ items: { name: string }[] }>('/campaigns?search=OFF%20IT')).items.map(({ name }) => name)).toEqual(['Off it goes']);
});

it('gives the figures of a page of campaigns, and what happened over time without gaps', async () => {
  const { campaign } = await begin({ name: 'Ran', variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] });
  await owner.query(`update campaigns set status = 'completed', phase = 'done', launched_at = now(), finished_at = now() where id = $1`, [
    campaign.id,
  ]);
  await owner.query(
    `insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason, sent_at, replied_at, revenue_cents)
     select $1, id, workspace_id, account_id, $2, false, 1, 1, case when n <= 7 then 'sent' else 'skipped.suppressed' end, case when n <= 7 then '2026-05-01T10:00:30Z'::timestamptz + n * interval '1 minute' end,
       case when n = 7 then '2026-05-01T10:20:00Z'::timestamptz end, case when n = 7 then 1200 else 0 end from (select *, row_number() over (order by id) as n from fans where account_id = $3) f`,
    [campaign.id, campaign.variants[0]!.id, accountId],
  );
  const { items } = await get<{ items: CampaignFigures[] }>(`/campaigns/figures?ids=${campaign.id}`);
  expect(items).toMatchObject([
    {
      campaignId: campaign.id,
      recipients: 9,
      states: { sent: 7, skipped: 2, open: 0 },
      replied: 1,
      revenueCents: 1_200,
      winner: null,
      leading: null,
      endAt: null,
    },
  ]);
  const activity = await get<{ bucketMs: number; points: { at: string; sent: number; replied: number }[] }>(`/campaigns/${campaign.id}/activity`);
  expect(activity.bucketMs).toBe(60_000);
  expect(activity.points).toHaveLength(20);
  expect(activity.points[0]).toEqual({ at: '2026-05-01T10:01:00.000Z', sent: 1, replied: 0, bought: 0 });
  expect(activity.points[10]).toMatchObject({ sent: 0, replied: 0 });
  expect(activity.points.at(-1)).toMatchObject({ at: '2026-05-01T10:20:00.000Z', replied: 1 });
});

it('shows real fans of every language to read a message as, with what they have', async () => {
  const sample = (await post('/audiences/sample', { accountId, audience: {}, limit: 3 }).expect(200)).body as SampleFans;
  expect(new Set(sample.fans.map(({ language }) => language))).toEqual(new Set(['en', 'fr']));
  expect(sample.fans.some(({ values }) => values['first_name'] === null)).toBe(true);
  expect(sample.variables).toEqual(expect.arrayContaining(['first_name', 'custom.city']));
  expect(sample.languages).toEqual([
    { language: 'en', count: 6 },
    { language: 'fr', count: 3 },
  ]);
  await post('/audiences/sample', { accountId: workspaceId, audience: {} }).expect(404);
});

it('plans a launch in numbers that add up, and gives no end to an audience of nobody', async () => {
  const { campaign } = await begin({ name: 'Plan', holdoutBp: 1_000, variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] });
  expect(await get(`/campaigns/${campaign.id}/preview`)).toMatchObject({
    audience: { eligible: 9 },
    plan: { toSend: 8, holdout: 1, inTest: null, exact: false },
    forecast: { sentInTime: 8 },
  });
  const nobody = await begin({ name: 'Nobody', audience: { include: { filters: [{ field: 'tag', op: 'eq', value: 'none' }] } } });
  expect(await get(`/campaigns/${nobody.campaign.id}/preview`)).toMatchObject({ plan: { toSend: 0 }, forecast: { endAt: null } });
});

it('sends a test of one variant only, and of none whose text is not ready', async () => {
  const { campaign } = await begin({
    name: 'Test',
    variants: [
      { name: 'A', weightBp: 5_000, text: 'Hello' },
      { name: 'B', weightBp: 5_000 },
    ],
  });
  const { rows } = await owner.query<{ id: string }>('select id from fans where account_id = $1 order by id limit 1', [accountId]);
  const fanIds = [rows[0]!.id];
  const [a, b] = campaign.variants.map(({ id }) => id);
  const { body: made } = await post('/api-keys', { name: 'Writes drafts', scopes: ['campaigns.write'] }).expect(201);
  const byKey = supertest(api.app)
    .post(`/v1/campaigns/${campaign.id}/test-send`)
    .set('Authorization', `Bearer ${(made as { key: string }).key}`);
  expect((await byKey.send({ fanIds, variantIds: [a] }).expect(403)).body).toMatchObject({ code: 'permission.denied' });
  expect((await post(`/campaigns/${campaign.id}/test-send`, { fanIds, variantIds: [a] }).expect(202)).body).toMatchObject({
    messages: [{ variantId: a }],
  });
  expect((await post(`/campaigns/${campaign.id}/test-send`, { fanIds, variantIds: [b] }).expect(422)).body).toMatchObject({
    code: 'request.invalid',
  });
});
