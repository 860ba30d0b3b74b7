import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'drizzle-orm';
import { createCampaignActivities } from '../../activities/campaigns';
import type { CampaignActivities } from '../../activities/campaigns/campaign-activities';
import { lockCampaign } from '../../db/campaigns/lock-campaign';
import { inWorkspace } from '../../db/database';
import { campaignRows, seedCampaign, sendAllQueued } from '../support/campaign-world';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { someoneWaits } from '../support/someone-waits';

let db: TestDatabase;
let campaign: CampaignActivities;
let woken: string[];
const environment = new MockActivityEnvironment();
const pages = { pageSize: 3, pages: 100 };

/** As a worker would run it. */
function run<K extends keyof CampaignActivities>(
  name: K,
  ...args: Parameters<CampaignActivities[K]>
): Promise<Awaited<ReturnType<CampaignActivities[K]>>> {
  return environment.run(campaign[name] as never, ...args);
}

async function set(key: { workspaceId: string; campaignId: string }, what: ReturnType<typeof sql>): Promise<void> {
  await inWorkspace(db.app, key.workspaceId, (tx) => tx.execute(sql`update campaigns set ${what} where id = ${key.campaignId}`));
}

beforeAll(async () => {
  db = await createTestDatabase();
  campaign = createCampaignActivities({ app: db.app, wakeSender: async (accountId) => void woken.push(accountId) });
});
beforeEach(() => {
  woken = [];
});
afterAll(() => db.drop());

describe('snapshot', () => {
  it('I6: makes each fan one recipient, one message and one queue row, however often it runs', async () => {
    const key = await seedCampaign(db, { fans: 10, holdoutBp: 2_000 });
    expect(await run('snapshotAudience', { ...key, pageSize: 3, pages: 2 })).toEqual({ done: false, stopped: false, rows: 6 });
    expect(await run('snapshotAudience', { ...key, ...pages })).toEqual({ done: true, stopped: false, rows: 4 });
    const first = await campaignRows(db, key);
    expect(first.recipients).toHaveLength(10);
    const queued = first.recipients.filter(({ reason }) => reason === 'queued');
    expect(first.recipients.filter(({ reason }) => reason === 'holdout')).toHaveLength(10 - queued.length);
    expect(first.messages.map(({ id }) => id).sort()).toEqual(queued.map(({ messageId }) => messageId).sort());
    expect(first.outbox.map(({ messageId }) => messageId).sort()).toEqual(queued.map(({ messageId }) => messageId).sort());
    expect(woken).toContain(key.accountId);

    // A worker that died after the commit runs the last page again; then the whole snapshot is asked for again.
    await set(key, sql`snapshot_cursor = null`);
    expect(await run('snapshotAudience', { ...key, ...pages })).toEqual({ done: true, stopped: false, rows: 0 });
    expect(await campaignRows(db, key)).toEqual(first);
  });

  it('gives who may not be messaged the reason at once, and no message', async () => {
    const key = await seedCampaign(db, { fans: 4, weights: [10_000] });
    await inWorkspace(db.app, key.workspaceId, async (tx) => {
      await tx.execute(sql`update fans set suppressed_at = now() where account_id = ${key.accountId} and platform_fan_id = 'fan-1'`);
      await tx.execute(sql`update fans set frozen_at = now() where account_id = ${key.accountId} and platform_fan_id = 'fan-2'`);
      await tx.execute(sql`update fans set consent_withdrawn_at = now() where account_id = ${key.accountId} and platform_fan_id = 'fan-3'`);
    });
    await run('snapshotAudience', { ...key, ...pages });
    const { recipients, messages } = await campaignRows(db, key);
    expect(recipients.map(({ reason }) => reason).sort()).toEqual(['queued', 'skipped.frozen', 'skipped.no_consent', 'skipped.suppressed']);
    expect(messages).toHaveLength(1);
  });

  it('puts fans in quiet hours off until their morning, by their own zone', async () => {
    const now = new Date();
    const minute = now.getUTCHours() * 60 + now.getUTCMinutes();
    const quietHours = { startMinute: (minute + 1_380) % 1_440, endMinute: (minute + 60) % 1_440 };
    const key = await seedCampaign(db, { fans: 2, weights: [10_000], quietHours, zoneOf: (fan) => (fan === 0 ? 'Etc/UTC' : 'Etc/GMT-12') });
    await run('snapshotAudience', { ...key, ...pages });
    const { recipients, outbox } = await campaignRows(db, key);
    expect(recipients.map(({ reason }) => reason)).toEqual(['held.quiet_hours', 'queued']);
    expect(outbox[0]?.notBefore).toBe(recipients[0]?.nextAt);
    expect(Date.parse(`${outbox[0]?.notBefore}00`) - now.getTime()).toBeGreaterThan(58 * 60_000);
  });

  it('writes nothing for a campaign that is paused or cancelled', async () => {
    for (const status of ['paused', 'cancelled']) {
      const key = await seedCampaign(db, { fans: 3, status });
      expect(await run('snapshotAudience', { ...key, ...pages })).toEqual({ done: false, stopped: true, rows: 0 });
      expect((await campaignRows(db, key)).recipients).toHaveLength(0);
    }
  });
});

describe('test phase', () => {
  const testPhase = { shareBp: 5_000, waitMinutes: 5, fallback: 'split' as const };

  it('queues the test share only, decides, and rolls out the rest once', async () => {
    const key = await seedCampaign(db, { fans: 40, testPhase });
    await run('snapshotAudience', { ...key, ...pages });
    const drawn = await campaignRows(db, key);
    const test = drawn.recipients.filter(({ inTest }) => inTest);
    expect(drawn.outbox).toHaveLength(test.length);
    expect(drawn.recipients.filter(({ reason }) => reason === 'held.test_phase')).toHaveLength(40 - test.length);
    await run('enterPhase', { ...key, from: 'snapshot', to: 'testing' });
    expect(await run('countOpen', key)).toMatchObject({ open: test.length });
    await sendAllQueued(db, key);
    expect(await run('countOpen', key)).toMatchObject({ open: 0 });
    const measuring = await run('startMeasuring', key);
    expect(measuring.phase).toBe('measuring');
    expect(measuring.decideAtMs! - Date.now()).toBeGreaterThan(4 * 60_000);
    expect(await run('startMeasuring', key)).toEqual(measuring);

    expect(await run('decideTest', key)).toMatchObject({ phase: 'rollout', status: 'running' });
    expect(await run('decideTest', key)).toMatchObject({ phase: 'rollout' });
    expect(await run('rollOut', { ...key, pageSize: 3, pages: 2 })).toEqual({ done: false, stopped: false, rows: 6 });
    await run('rollOut', { ...key, ...pages });
    const after = await campaignRows(db, key);
    expect(after.outbox).toHaveLength(40 - test.length);
    // No winner, fallback split: everybody keeps the arm that was drawn.
    expect(after.recipients.map(({ variantId }) => variantId)).toEqual(drawn.recipients.map(({ variantId }) => variantId));
    expect(await run('rollOut', { ...key, ...pages })).toEqual({ done: true, stopped: false, rows: 0 });
    expect(await campaignRows(db, key)).toEqual(after);
  });

  it('finds the variant that won and gives it to the rest', async () => {
    const key = await seedCampaign(db, { fans: 400, testPhase });
    const loser = key.variantIds[0]!;
    const winner = key.variantIds[1]!;
    await run('snapshotAudience', { ...key, pageSize: 500, pages: 1 });
    await run('enterPhase', { ...key, from: 'snapshot', to: 'testing' });
    await sendAllQueued(db, key);
    await run('startMeasuring', key);
    await inWorkspace(db.app, key.workspaceId, (tx) =>
      tx.execute(sql`update campaign_recipients set replied_at = now() where campaign_id = ${key.campaignId} and variant_id = ${winner} and in_test`),
    );
    await run('decideTest', key);
    await run('rollOut', { ...key, pageSize: 500, pages: 1 });
    const { recipients } = await campaignRows(db, key);
    expect(recipients.filter(({ inTest, variantId }) => inTest && variantId === loser).length).toBeGreaterThan(50);
    const rest = recipients.filter(({ inTest }) => !inTest);
    expect(new Set(rest.map(({ variantId }) => variantId))).toEqual(new Set([winner]));
    expect(new Set(rest.map(({ probability }) => probability))).toEqual(new Set([1]));
  });

  type Target = Parameters<typeof campaignRows>[1] & { accountId: string };
  const wishFor = (key: Target, variantId: string) =>
    sql`insert into unsends (workspace_id, account_id, campaign_id, variant_id, actor) values (${key.workspaceId}, ${key.accountId}, ${key.campaignId}, ${variantId}, 'system:test')`;
  const takeBack = (key: Target, variantId: string) => inWorkspace(db.app, key.workspaceId, (tx) => tx.execute(wishFor(key, variantId)));

  it('gives nobody a variant that was taken back: those who waited get the one that is left, and a person cannot choose it', async () => {
    const key = await seedCampaign(db, { fans: 40, testPhase });
    const [withdrawn, left] = key.variantIds as [string, string];
    await run('snapshotAudience', { ...key, ...pages });
    await run('enterPhase', { ...key, from: 'snapshot', to: 'testing' });
    await sendAllQueued(db, key);
    await run('startMeasuring', key);
    await takeBack(key, withdrawn);
    await expect(run('recordWinner', { ...key, actor: 'user:1', variantId: withdrawn })).rejects.toMatchObject({ type: 'campaigns.unknown_variant' });
    await run('decideTest', key);
    await run('rollOut', { ...key, pageSize: 100, pages: 1 });
    const rest = (await campaignRows(db, key)).recipients.filter(({ inTest }) => !inTest);
    expect(new Set(rest.map(({ variantId, reason }) => `${variantId} ${reason}`))).toEqual(new Set([`${left} queued`]));
  });

  it('leaves a variant out of a page that waited while its wish was written', async () => {
    const key = await seedCampaign(db, { fans: 40 });
    const [withdrawn, left] = key.variantIds as [string, string];
    let page: Promise<unknown> = Promise.resolve();
    await inWorkspace(db.app, key.workspaceId, async (tx) => {
      await lockCampaign(tx, key.campaignId);
      page = run('snapshotAudience', { ...key, ...pages });
      await someoneWaits({ query: (text) => tx.execute(sql.raw(text)) });
      await tx.execute(wishFor(key, withdrawn));
    });
    await page;
    const { recipients } = await campaignRows(db, key);
    expect(new Set(recipients.map(({ variantId, reason }) => `${variantId} ${reason}`))).toEqual(
      new Set([`${withdrawn} skipped.cancelled`, `${left} queued`]),
    );
  });

  it('ends whom the draw or the decision gives a variant that is taken back meanwhile; a wish that was stopped counts no more', async () => {
    const key = await seedCampaign(db, { fans: 40 });
    const [first, second] = key.variantIds as [string, string];
    await takeBack(key, first);
    await takeBack(key, second);
    await inWorkspace(db.app, key.workspaceId, (tx) => tx.execute(sql`update unsends set status = 'stopped' where variant_id = ${second}`));
    await run('snapshotAudience', { ...key, ...pages });
    const drawn = await campaignRows(db, key);
    const reasons = new Set(drawn.recipients.map(({ variantId, reason }) => `${variantId} ${reason}`));
    expect(reasons).toEqual(new Set([`${first} skipped.cancelled`, `${second} queued`]));
    expect(drawn.outbox).toHaveLength(drawn.recipients.filter(({ variantId }) => variantId === second).length);

    const decided = await seedCampaign(db, { fans: 40, testPhase, phase: 'testing' });
    await inWorkspace(db.app, decided.workspaceId, (tx) => tx.execute(sql`update campaigns set phase = 'snapshot' where id = ${decided.campaignId}`));
    await run('snapshotAudience', { ...decided, ...pages });
    await inWorkspace(db.app, decided.workspaceId, (tx) => tx.execute(sql`update campaigns set phase = 'testing' where id = ${decided.campaignId}`));
    await run('recordWinner', { ...decided, actor: 'user:1', variantId: decided.variantIds[0]! });
    await takeBack(decided, decided.variantIds[0]!);
    await run('rollOut', { ...decided, pageSize: 100, pages: 1 });
    const rest = (await campaignRows(db, decided)).recipients.filter(({ inTest }) => !inTest);
    expect(new Set(rest.map(({ reason }) => reason))).toEqual(new Set(['skipped.cancelled']));
  });

  it('takes a person’s choice once, and refuses a variant of another campaign', async () => {
    const key = await seedCampaign(db, { fans: 4, testPhase, phase: 'testing' });
    const other = await seedCampaign(db, { fans: 1 });
    await expect(run('recordWinner', { ...key, actor: 'user:1', variantId: other.variantIds[0]! })).rejects.toMatchObject({
      type: 'campaigns.unknown_variant',
    });
    const chosen = { ...key, actor: 'user:1', variantId: key.variantIds[0]! };
    expect(await run('recordWinner', chosen)).toMatchObject({ phase: 'rollout' });
    expect(await run('recordWinner', chosen)).toMatchObject({ phase: 'rollout' });
    await expect(run('recordWinner', { ...chosen, variantId: key.variantIds[1]! })).rejects.toMatchObject({ type: 'campaigns.wrong_status' });
  });
});

describe('commands', () => {
  const actor = 'user:1';
  const notBefores = async (key: Parameters<typeof campaignRows>[1]) => (await campaignRows(db, key)).outbox.map(({ notBefore }) => notBefore);

  it('I4: pause takes rows out of sight, resume gives each its time again, twice as once', async () => {
    const key = await seedCampaign(db, { fans: 5 });
    await run('snapshotAudience', { ...key, ...pages });
    for (let twice = 0; twice < 2; twice += 1) expect(await run('recordPause', { ...key, actor })).toMatchObject({ status: 'paused' });
    expect(await notBefores(key)).toEqual(Array(5).fill('infinity'));
    expect(await run('releaseHeld', { ...key, ...pages })).toMatchObject({ stopped: true });
    for (let twice = 0; twice < 2; twice += 1)
      expect(await run('recordResume', { ...key, actor })).toMatchObject({ status: 'running', phase: 'snapshot' });
    expect(await run('releaseHeld', { ...key, ...pages })).toEqual({ done: true, stopped: false, rows: 5 });
    expect(await run('releaseHeld', { ...key, ...pages })).toEqual({ done: true, stopped: false, rows: 0 });
    expect(await notBefores(key)).not.toContain('infinity');
    const audit = await inWorkspace(db.app, key.workspaceId, (tx) =>
      tx.execute<{ action: string }>(sql`select action from audit_log where target_id = ${key.campaignId} order by id`),
    );
    expect(audit.rows.map(({ action }) => action)).toEqual(['campaign.paused', 'campaign.resumed']);
  });

  it('cancel ends all but what is under way, and leaves what may have been sent to the sender', async () => {
    const key = await seedCampaign(db, { fans: 40, testPhase: { shareBp: 6_000, waitMinutes: 1, fallback: 'split' } });
    await run('snapshotAudience', { ...key, ...pages });
    const { outbox } = await campaignRows(db, key);
    expect(outbox.length).toBeGreaterThan(2);
    const [inFlight, doubtful] = outbox.map(({ messageId }) => messageId);
    await inWorkspace(db.app, key.workspaceId, async (tx) => {
      await tx.execute(sql`update outbox set not_before = '-infinity', attempt_id = uuidv7() where message_id = ${inFlight!}`);
      await tx.execute(sql`update outbox set maybe_sent = true where message_id = ${doubtful!}`);
    });
    expect(await run('recordCancel', { ...key, actor })).toMatchObject({ status: 'cancelled' });
    woken = [];
    expect(await run('endOpen', { ...key, pageSize: 3, pages: 100 })).toEqual({ done: true, stopped: false, rows: 38 });
    expect(await run('endOpen', { ...key, pageSize: 3, pages: 100 })).toEqual({ done: true, stopped: false, rows: 0 });
    const after = await campaignRows(db, key);
    expect(after.outbox.map(({ messageId }) => messageId).sort()).toEqual([inFlight, doubtful].sort());
    expect(after.outbox.find(({ messageId }) => messageId === doubtful)?.notBefore).not.toBe('infinity');
    expect(after.recipients.filter(({ reason }) => reason === 'skipped.cancelled')).toHaveLength(38);
    expect(after.messages.filter(({ reason }) => reason === 'skipped.cancelled')).toHaveLength(outbox.length - 2);
    expect(new Set(woken)).toEqual(new Set([key.accountId]));
  });

  it('refuses what the record does not allow', async () => {
    const done = await seedCampaign(db, { fans: 1, status: 'completed', phase: 'done' });
    for (const name of ['recordPause', 'recordResume', 'recordCancel'] as const) {
      await expect(run(name, { ...done, actor })).rejects.toMatchObject({ type: 'campaigns.wrong_status', nonRetryable: true });
    }
    await expect(run('recordReschedule', { ...done, actor, startAtMs: 1 })).rejects.toMatchObject({ type: 'campaigns.wrong_status' });
  });

  it('puts a stored version in force for what has not left, once', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    const definition = {
      name: 'Summer',
      variants: [0, 1].map((position) => ({ name: `V${position}`, text: `New ${position}`, priceCents: 500, mediaIds: ['m1', 'm2'] })),
    };
    await expect(run('recordEdit', { ...key, actor, version: 2 })).rejects.toMatchObject({ type: 'campaigns.unknown_version' });
    await inWorkspace(db.app, key.workspaceId, (tx) =>
      tx.execute(sql`insert into campaign_versions (campaign_id, version, workspace_id, definition, created_by)
      values (${key.campaignId}, 2, ${key.workspaceId}, ${JSON.stringify(definition)}, ${actor})`),
    );
    for (let twice = 0; twice < 2; twice += 1) await run('recordEdit', { ...key, actor, version: 2 });
    const { rows } = await inWorkspace(db.app, key.workspaceId, (tx) =>
      tx.execute(sql`select v.text, v.price_cents, v.media_ids, c.version, c.name from campaign_variants v join campaigns c on c.id = v.campaign_id
      where c.id = ${key.campaignId} order by position`),
    );
    expect(rows).toEqual(
      [0, 1].map((position) => ({ text: `New ${position}`, price_cents: 500, media_ids: ['m1', 'm2'], version: 2, name: 'Summer' })),
    );
  });

  it('puts a version in force only in place of the one that was looked at, where that is said', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    const variants = [0, 1].map((position) => ({ name: `V${position}`, text: 'New', priceCents: 0, mediaIds: [] }));
    await inWorkspace(db.app, key.workspaceId, (tx) =>
      tx.execute(sql`insert into campaign_versions (campaign_id, version, workspace_id, definition, created_by)
      select ${key.campaignId}, n, ${key.workspaceId}, ${JSON.stringify({ name: 'Summer', variants })}, ${actor} from generate_series(2, 3) n`),
    );
    // Two people looked at the first version; the one whose command comes later is told.
    await run('recordEdit', { ...key, actor, version: 3, over: 1 });
    await expect(run('recordEdit', { ...key, actor, version: 2, over: 1 })).rejects.toMatchObject({ type: 'conflict', nonRetryable: true });
    expect(await run('recordEdit', { ...key, actor, version: 3, over: 1 })).toMatchObject({ status: 'running' });
  });
});

it('walks from scheduled to completed by guarded steps, each of which may be repeated', async () => {
  const key = await seedCampaign(db, { fans: 2, status: 'scheduled', phase: 'waiting' });
  expect(await run('completeCampaign', key)).toMatchObject({ status: 'scheduled', phase: 'waiting' });
  for (let twice = 0; twice < 2; twice += 1) expect(await run('beginCampaign', key)).toMatchObject({ status: 'running', phase: 'snapshot' });
  await run('snapshotAudience', { ...key, ...pages });
  for (let twice = 0; twice < 2; twice += 1)
    expect(await run('enterPhase', { ...key, from: 'snapshot', to: 'sending' })).toMatchObject({ phase: 'sending' });
  await sendAllQueued(db, key);
  for (let twice = 0; twice < 2; twice += 1) expect(await run('completeCampaign', key)).toMatchObject({ status: 'completed', phase: 'done' });
  expect(await run('readCampaign', key)).toMatchObject({ status: 'completed' });
});
