import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { Campaign } from '../../contracts/campaigns/campaign';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';

let api: TestApi;
let owner: Pool;
let agent: Agent;
let campaignId: string;

const post = (path: string, body: object) => agent.post(`/v1${path}`).set('Origin', 'http://127.0.0.1:3000').send(body);

beforeAll(async () => {
  api = await createTestApi();
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const signedUp = await api.signUp();
  agent = signedUp.agent;
  const { accountId } = await createTestAccount(api.database, signedUp.workspaceId!);
  await owner.query(`insert into fans (workspace_id, account_id, platform_fan_id) select $1, $2, n::text from generate_series(1, 6) n`, [
    signedUp.workspaceId,
    accountId,
  ]);
  const made = await post('/campaigns', { name: 'Spring', accountId, holdoutBp: 1_000, variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] });
  campaignId = (made.body as Campaign).id;
  await owner.query(`update campaigns set status = 'completed' where id = $1`, [campaignId]);
  await owner.query(
    `insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason)
     select $1, f.id, f.workspace_id, f.account_id, (select id from campaign_variants where campaign_id = $1), false, 1, 1,
       (array['sent', 'failed.media', 'failed.media', 'failed.platform', 'unknown.unconfirmed', 'skipped.suppressed'])[f.platform_fan_id::int]
     from fans f where f.account_id = $2`,
    [campaignId, accountId],
  );
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

async function fansOf({ audience }: Campaign): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select f.platform_fan_id as id from fan_list_members m join fans f on f.id = m.fan_id where m.list_id = any ($1) order by 1',
    [audience.include.listIds],
  );
  return rows.map(({ id }) => id);
}

it('I2: drafts a new campaign for those who failed, never for the unknown, and leaves every outcome as it is', async () => {
  const draft = (await post(`/campaigns/${campaignId}/retry`, { name: 'Spring, once more' }).expect(201)).body as Campaign;
  expect(draft).toMatchObject({ status: 'draft', name: 'Spring, once more', holdoutBp: 0, testPhase: null, variants: [{ text: 'Hello' }] });
  expect(await fansOf(draft)).toEqual(['2', '3', '4']);
  const { rows } = await owner.query(`select reason, count(*)::int as n from campaign_recipients where campaign_id = $1 group by 1 order by 1`, [
    campaignId,
  ]);
  expect(rows).toEqual([
    { reason: 'failed.media', n: 2 },
    { reason: 'failed.platform', n: 1 },
    { reason: 'sent', n: 1 },
    { reason: 'skipped.suppressed', n: 1 },
    { reason: 'unknown.unconfirmed', n: 1 },
  ]);
});

it('takes those of one reason, again under the same name', async () => {
  const body = { name: 'Spring, once more', reasons: ['failed.media'] };
  expect(await fansOf((await post(`/campaigns/${campaignId}/retry`, body).expect(201)).body as Campaign)).toEqual(['2', '3']);
});

it('refuses reasons that do not prove that nothing was sent, and reasons that nobody has', async () => {
  for (const reason of ['unknown.unconfirmed', 'sent', 'skipped.suppressed'])
    expect((await post(`/campaigns/${campaignId}/retry`, { name: 'No', reasons: [reason] }).expect(422)).body).toMatchObject({
      code: 'request.invalid',
    });
  const nobody = await post(`/campaigns/${campaignId}/retry`, { name: 'No', reasons: ['failed.invalid'] }).expect(422);
  expect(nobody.body).toMatchObject({ code: 'campaigns.audience_empty' });
  const { rows } = await owner.query(`select 1 from fan_lists where name like 'No (%'`);
  expect(rows).toEqual([]);
});
