import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'drizzle-orm';
import { createReleaseHeld } from '../../activities/campaigns/release-held';
import { createSnapshotAudience } from '../../activities/campaigns/snapshot-audience';
import { audience } from '../../contracts/accounts/audience';
import { protection, type Protection } from '../../contracts/campaigns/protection';
import { protectionFacts } from '../../db/campaigns/protection-facts';
import { inWorkspace } from '../../db/database';
import { countAudience } from '../../db/fans/count-audience';
import { protectionRefusal } from '../../domain/campaigns/protection';
import type { CampaignKey } from '../../workflows/campaigns/contract';
import { campaignRows, seedCampaign } from '../support/campaign-world';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { createTestAccount } from '../support/fans';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const draw = (key: CampaignKey, pageSize: number) =>
  new MockActivityEnvironment().run(createSnapshotAudience({ app: database.app, wakeSender: () => Promise.resolve() }), {
    ...key,
    pageSize,
    pages: 5,
  });
const NAMES = {
  'skipped.already_bought': 'alreadyBought',
  'skipped.media_sent': 'sameMedia',
  'skipped.message_waiting': 'messageWaiting',
  'skipped.in_conversation': 'conversation',
  'skipped.other_creator': 'otherCreators',
} as const;
const ALL: Protection = protection.parse({ conversationHours: 24, messageWaiting: true, sameMedia: true, otherCreators: 'all' });

/** A bulk message to 40 fans; fan n has what the n-th bits of its number say, so that every combination is there. */
async function world() {
  const key = await seedCampaign(database, { fans: 40, weights: [10_000] });
  const other = await createTestAccount(database, key.workspaceId);
  await inWorkspace(database.app, key.workspaceId, async (tx) => {
    await tx.execute(sql`update campaigns set kind = 'bulk', protect = ${JSON.stringify(ALL)} where id = ${key.campaignId}`);
    await tx.execute(sql`update campaign_variants set media_ids = '{m1}' where campaign_id = ${key.campaignId}`);
    const fans = (bit: number) =>
      sql`(select id, n from (select id, row_number() over (order by id)::int as n from fans where account_id = ${key.accountId}) f where (n >> ${bit}) & 1 = 1)`;
    await tx.execute(sql`insert into fan_media (fan_id, media_id, workspace_id) select id, 'm1', ${key.workspaceId} from ${fans(0)} f`);
    await tx.execute(
      sql`insert into messages (workspace_id, account_id, fan_id, direction, source, reason, media_ids) select ${key.workspaceId}, ${key.accountId}, id, 'out', 'human', 'sent', '{m1,m2}' from ${fans(1)} f`,
    );
    await tx.execute(sql`insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at, unread)
      select ${key.accountId}, id, ${key.workspaceId}, uuidv7(), now() - interval '2 days', 1 from ${fans(2)} f`);
    await tx.execute(sql`insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at)
      select ${key.accountId}, id, ${key.workspaceId}, uuidv7(), now() - interval '1 hour' from ${fans(3)} f on conflict (account_id, fan_id) do update set last_at = excluded.last_at`);
    await tx.execute(
      sql`insert into fans (workspace_id, account_id, platform_fan_id) select ${key.workspaceId}, ${other.accountId}, f.platform_fan_id from fans f join ${fans(4)} b on b.id = f.id`,
    );
  });
  return { ...key, otherId: other.accountId };
}

describe('a bulk message that leaves fans alone', () => {
  it('counts, draws and decides about each of them alike', async () => {
    const key = await world();
    const { counts, verdicts } = await inWorkspace(database.app, key.workspaceId, async (tx) => {
      const { rows } = await tx.execute<{ id: string }>(sql`select id from fans where account_id = ${key.accountId}`);
      const fanIds = rows.map(({ id }) => id);
      const facts = await protectionFacts(tx, { accountId: key.accountId, protect: ALL, fanIds, mediaIds: ['m1'] });
      return {
        counts: await countAudience(tx, key.accountId, audience.parse({}), { protect: ALL, mediaIds: ['m1'] }),
        verdicts: fanIds.map((id) => protectionRefusal(ALL, facts.get(id)!, Date.now())),
      };
    });
    await draw(key, 15);
    const drawn = Map.groupBy((await campaignRows(database, key)).recipients, ({ reason }) => reason);
    const size = (reason: string) => drawn.get(reason)?.length ?? 0;
    for (const [reason, name] of Object.entries(NAMES)) {
      expect({ reason, counted: counts.protected![name] }).toEqual({ reason, counted: size(reason) });
      expect(verdicts.filter((one) => one === reason)).toHaveLength(size(reason));
      expect(size(reason)).toBeGreaterThan(0);
    }
    expect(counts.eligible).toBe(size('queued'));
    expect(counts.included).toBe(40);
  });

  it('asks for nothing that was not asked', async () => {
    const key = await world();
    const counted = await inWorkspace(database.app, key.workspaceId, (tx) =>
      countAudience(tx, key.accountId, audience.parse({}), { protect: protection.parse({}), mediaIds: ['m1'] }),
    );
    expect(counted).toMatchObject({
      eligible: 40,
      protected: { alreadyBought: 0, sameMedia: 0, messageWaiting: 0, conversation: 0, otherCreators: 0 },
    });
    const looked = await inWorkspace(database.app, key.workspaceId, async (tx) => {
      const { rows } = await tx.execute<{ id: string }>(sql`select id from fans where account_id = ${key.accountId}`);
      const fanIds = rows.map(({ id }) => id);
      const protect = protection.parse({ messageWaiting: true });
      return [...(await protectionFacts(tx, { accountId: key.accountId, protect, fanIds, mediaIds: ['m1'] })).values()];
    });
    expect(looked.some(({ waiting }) => waiting)).toBe(true);
    for (const facts of looked)
      expect(facts).toEqual({ talkedAtMs: null, waiting: expect.any(Boolean) as boolean, owned: false, hadIt: false, elsewhere: null });
  });
});

describe('a bulk message that leaves room', () => {
  it('gives each message its turn, over pages, and drops whose turn comes after the expiry', async () => {
    const key = await seedCampaign(database, { fans: 10, weights: [10_000], expiresAt: new Date(Date.now() + 83_000) });
    await inWorkspace(database.app, key.workspaceId, (tx) =>
      tx.execute(sql`update campaigns set kind = 'bulk', pace_bp = 5000, started_at = now() where id = ${key.campaignId}`),
    );
    await draw(key, 4);
    const rows = await campaignRows(database, key);
    expect(rows.recipients.map(({ reason }) => reason)).toEqual([...Array<string>(7).fill('queued'), ...Array<string>(3).fill('skipped.expired')]);
    const times = rows.outbox.map(({ notBefore }) => Date.parse(notBefore));
    // Half of 10 a minute: one each 12 s.
    for (let index = 2; index < times.length; index++) expect(times[index]! - times[index - 1]!).toBeCloseTo(12_000, -2);
  });

  it('takes no turn for whom it leaves alone', async () => {
    const key = await seedCampaign(database, { fans: 12, weights: [10_000] });
    await inWorkspace(database.app, key.workspaceId, async (tx) => {
      await tx.execute(sql`update campaigns set kind = 'bulk', pace_bp = 5000, started_at = now() where id = ${key.campaignId}`);
      await tx.execute(
        sql`update fans set suppressed_at = now() where account_id = ${key.accountId} and id in (select id from fans where account_id = ${key.accountId} order by id limit 8)`,
      );
    });
    await draw(key, 4);
    const [first, second] = (await campaignRows(database, key)).outbox.map(({ notBefore }) => Date.parse(notBefore));
    expect(second! - Date.now()).toBeLessThan(12_000);
    expect(first! - Date.now()).toBeLessThanOrEqual(0);
  });

  it('goes on with the turns where an activity was cut off', async () => {
    const key = await seedCampaign(database, { fans: 8, weights: [10_000] });
    await inWorkspace(database.app, key.workspaceId, (tx) =>
      tx.execute(sql`update campaigns set kind = 'bulk', pace_bp = 5000, started_at = now() where id = ${key.campaignId}`),
    );
    await draw(key, 8);
    await inWorkspace(database.app, key.workspaceId, (tx) =>
      tx.execute(sql`update outbox set not_before = 'infinity' where source_id = ${key.campaignId}`),
    );
    const release = createReleaseHeld({ app: database.app, wakeSender: () => Promise.resolve() });
    for (let part = 0; part < 4; part++) await new MockActivityEnvironment().run(release, { ...key, pageSize: 2, pages: 1 });
    const times = (await campaignRows(database, key)).outbox.map(({ notBefore }) => Date.parse(notBefore)).toSorted((a, b) => a - b);
    for (let index = 1; index < times.length; index++) expect(times[index]! - times[index - 1]!).toBeGreaterThan(11_500);
  });
});
