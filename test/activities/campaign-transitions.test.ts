import { MockActivityEnvironment } from '@temporalio/testing';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import { createCampaignActivities } from '../../activities/campaigns';
import { CAMPAIGN_STATUSES, type CampaignStatus } from '../../contracts/campaigns/status';
import { CAMPAIGN_TRANSITIONS } from '../../domain/campaigns/lifecycle';
import { createTestApi, type TestApi } from '../support/api';
import { startTestTemporal, type TestTemporal } from '../support/temporal';

let api: TestApi;
let owner: Pool;
let temporal: TestTemporal;
let agent: Agent;
let workspaceId: string;
let accountId: string;

beforeAll(async () => {
  // A server of its own: a launched campaign starts on the task queue of the product, where no worker shall take it.
  temporal = await startTestTemporal({ ownServer: true });
  api = await createTestApi({ services: { temporal: temporal.client } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const person = await api.signUp();
  agent = person.agent;
  workspaceId = person.workspaceId!;
  const { rows } = await owner.query<{ id: string }>(
    `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', 'a', 'Rose') returning id`,
    [workspaceId],
  );
  accountId = rows[0]!.id;
  await owner.query('insert into senders (account_id, workspace_id) values ($1, $2)', [accountId, workspaceId]);
  await owner.query(`insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, '1')`, [workspaceId, accountId]);
});
afterAll(async () => {
  await owner.end();
  await api.close();
  await temporal.stop();
});

type Command = 'launch' | 'beginCampaign' | 'completeCampaign' | 'recordPause' | 'recordResume' | 'recordCancel';
const COMMANDS: readonly Command[] = ['launch', 'beginCampaign', 'completeCampaign', 'recordPause', 'recordResume', 'recordCancel'];
const PHASE: Record<CampaignStatus, string> = {
  draft: 'draft',
  scheduled: 'waiting',
  running: 'sending',
  paused: 'waiting',
  completed: 'done',
  cancelled: 'done',
};

/** A campaign that stands at `from`; a paused one remembers where it came from. */
async function campaignAt(from: CampaignStatus, pausedFrom: CampaignStatus | null): Promise<string> {
  const { body } = await agent
    .post('/v1/campaigns')
    .send({ name: 'Spring', accountId, variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] })
    .expect(201);
  const { id } = body as { id: string };
  await owner.query('update campaigns set status = $2, phase = $3, paused_from = $4 where id = $1', [id, from, PHASE[from], pausedFrom]);
  return id;
}

/** Where the campaign stands after the command; a refused one leaves it where it was. */
async function statusAfter(
  command: Command,
  from: CampaignStatus,
  pausedFrom: CampaignStatus | null = from === 'paused' ? 'running' : null,
): Promise<string> {
  const campaignId = await campaignAt(from, pausedFrom);
  const key = { workspaceId, accountId, campaignId };
  const activities = createCampaignActivities({ app: api.database.app, wakeSender: () => Promise.resolve() });
  const refused = (error: unknown) => expect(error).toMatchObject({ type: 'campaigns.wrong_status' });
  if (command === 'launch') await agent.post(`/v1/campaigns/${campaignId}/launch`).expect(from === 'draft' ? 200 : 409);
  else await new MockActivityEnvironment().run(() => activities[command]({ ...key, actor: 'user:test' })).catch(refused);
  const { rows } = await owner.query<{ status: string }>('select status from campaigns where id = $1', [campaignId]);
  return rows[0]!.status;
}

describe('the record goes from status to status as the lifecycle says', () => {
  it.each<[string, Command]>([
    ['draft → scheduled', 'launch'],
    ['scheduled → running', 'beginCampaign'],
    ['scheduled → paused', 'recordPause'],
    ['scheduled → cancelled', 'recordCancel'],
    ['running → paused', 'recordPause'],
    ['running → completed', 'completeCampaign'],
    ['running → cancelled', 'recordCancel'],
    ['paused → scheduled', 'recordResume'],
    ['paused → running', 'recordResume'],
    ['paused → cancelled', 'recordCancel'],
  ])('%s', async (transition, command) => {
    const [from, to] = transition.split(' → ') as [CampaignStatus, CampaignStatus];
    expect(await statusAfter(command, from, from === 'paused' ? (to === 'scheduled' ? 'scheduled' : 'running') : null)).toBe(to);
  });

  it('and takes no other way', async () => {
    for (const from of CAMPAIGN_STATUSES) {
      for (const command of COMMANDS) {
        const to = (await statusAfter(command, from)) as CampaignStatus;
        if (to !== from)
          expect({ from, command, to, allowed: CAMPAIGN_TRANSITIONS[from].includes(to) }).toEqual({ from, command, to, allowed: true });
      }
    }
  });
});
