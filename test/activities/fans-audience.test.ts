import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { audience, audienceRule, type AudienceRule } from '../../contracts/accounts/audience';
import { FAN_FIELD_KINDS, OPS_BY_KIND, fieldKind } from '../../contracts/accounts/audience-rule';
import { inWorkspace } from '../../db/database';
import { audiencePage } from '../../db/fans/audience-page';
import { audienceSql } from '../../db/fans/audience-sql';
import { countAudience } from '../../db/fans/count-audience';
import { isInAudience, type FanProfile } from '../../domain/accounts/audience-rules';
import { createTestAccount } from '../support/fans';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const NOW = Date.parse('2026-06-10T12:00:00Z');
const LISTS = ['0197a000-0000-7000-8000-00000000000a', '0197a000-0000-7000-8000-00000000000b'];
const CAMPAIGNS = ['0197a000-0000-7000-8000-0000000000c1', '0197a000-0000-7000-8000-0000000000c2'];
const DID = ['receivedCampaign', 'readCampaign', 'repliedCampaign', 'boughtCampaign'] as const;
type ListedFan = FanProfile & { listIds: string[] };

const date = fc.option(fc.integer({ min: -40, max: 40 }).map((days) => new Date(NOW - days * 43_200_000)));
const text = fc.option(fc.constantFrom('', 'fr', 'FR', 'en', 'Élan', 'élan', '12', '7.5', 'İ', 'a_%\\'));
const fan: fc.Arbitrary<ListedFan> = fc.record({
  spendCents: fc.nat(12),
  purchases: fc.nat(9),
  firstPurchaseAt: date,
  lastPurchaseAt: date,
  subscribedAt: date,
  expiresAt: date,
  lastSeenAt: date,
  lastMessageAt: date,
  createdAt: date.map((one) => one ?? new Date(NOW)),
  language: text,
  country: text,
  timeZone: text,
  subscriptionStatus: fc.option(fc.constantFrom('active', 'expired', 'none')),
  tags: fc.subarray(['fr', 'FR', 'x']),
  custom: fc.record(
    { a: fc.oneof(text, fc.integer({ min: -3, max: 12 }), fc.boolean(), fc.constantFrom('-1.50', '12.', '1e3', '007')) },
    { requiredKeys: [] },
  ),
  boughtMedia: fc.subarray(['fr', 'X', '12']),
  receivedCampaign: fc.subarray(CAMPAIGNS),
  readCampaign: fc.subarray(CAMPAIGNS),
  repliedCampaign: fc.subarray(CAMPAIGNS),
  boughtCampaign: fc.subarray(CAMPAIGNS),
  listIds: fc.subarray(LISTS),
});
const value = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('fr', 'EN', 'L', '2026-06-01', '2026-06-10T14:00:00+02:00', '12', '%', '_', 'true'),
  fc.integer({ min: -5, max: 40 }),
  fc.constant(7.5),
  fc.array(fc.constantFrom('fr', 'X', '12', 'Élan'), { minLength: 1, maxLength: 3 }),
  fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
  fc.array(fc.constantFrom(...CAMPAIGNS), { minLength: 1, maxLength: 2 }),
);
const rule = fc
  .constantFrom(...Object.keys(FAN_FIELD_KINDS), 'custom.a', 'custom.b')
  .chain((field) => fc.record({ field: fc.constant(field), op: fc.constantFrom(...(OPS_BY_KIND[fieldKind(field)!] as readonly string[])), value }))
  .filter((raw) => audienceRule.safeParse(raw).success)
  .map((raw) => raw as AudienceRule);
const side = fc.record({ listIds: fc.subarray(LISTS), filters: fc.array(rule, { maxLength: 3 }), match: fc.constantFrom('all', 'any') });

let database: TestDatabase;
let account: { workspaceId: string; accountId: string };
const people: (ListedFan & { id: string })[] = [];
const inTest = <T>(work: Parameters<typeof inWorkspace<T>>[2]) => inWorkspace(database.app, account.workspaceId, work);

beforeAll(async () => {
  database = await createTestDatabase();
  account = await createTestAccount(database);
  await inTest(async (tx) => {
    for (const id of LISTS) await tx.execute(sql`insert into fan_lists (id, workspace_id, name) values (${id}, ${account.workspaceId}, ${id})`);
    for (const [index, one] of fc.sample(fan, { numRuns: 150, seed: 7 }).entries()) {
      const { rows } = await tx.execute<{
        id: string;
      }>(sql`insert into fans (workspace_id, account_id, platform_fan_id, spend_cents, purchases, first_purchase_at, last_purchase_at, subscribed_at, expires_at, last_seen_at, last_message_at, created_at, language, country, time_zone,
          subscription_status, tags, custom, suppressed_at, frozen_at, consent_withdrawn_at)
        values (${account.workspaceId}, ${account.accountId}, ${index}, ${one.spendCents}, ${one.purchases}, ${one.firstPurchaseAt}, ${one.lastPurchaseAt}, ${one.subscribedAt}, ${one.expiresAt}, ${one.lastSeenAt}, ${one.lastMessageAt}, ${one.createdAt}, ${one.language}, ${one.country}, ${one.timeZone},
          ${one.subscriptionStatus}, ${sql.param([...one.tags])}, ${JSON.stringify(one.custom)}, ${index % 10 === 0 ? 'now' : null}, ${index % 10 < 2 ? 'now' : null}, ${index % 10 < 3 ? 'now' : null}) returning id`);
      for (const listId of one.listIds)
        await tx.execute(
          sql`insert into fan_list_members (list_id, fan_id, workspace_id) values (${listId}, ${rows[0]!.id}, ${account.workspaceId})`,
        );
      for (const mediaId of one.boughtMedia)
        await tx.execute(sql`insert into fan_media (fan_id, media_id, workspace_id) values (${rows[0]!.id}, ${mediaId}, ${account.workspaceId})`);
      for (const campaignId of CAMPAIGNS) {
        const [sent, read, replied, bought] = DID.map((field) => (one[field].includes(campaignId) ? 'now' : null));
        await tx.execute(sql`insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, in_test, probability, version, reason, sent_at, read_at, replied_at, bought_at)
          values (${campaignId}, ${rows[0]!.id}, ${account.workspaceId}, ${account.accountId}, false, 1, 1, 'sent', ${sent}, ${read}, ${replied}, ${bought})`);
      }
      people.push({ ...one, id: rows[0]!.id });
    }
  });
});
afterAll(() => database.drop());

describe('audiences in SQL', () => {
  it('hold exactly the fans that the pure rules hold', async () => {
    await fc.assert(
      fc.asyncProperty(side, side, async (include, exclude) => {
        const definition = audience.parse({ include, exclude });
        const { included, excluded } = audienceSql(definition, sql`${new Date(NOW).toISOString()}::timestamptz`);
        const found = await inTest(async (tx) =>
          (await tx.execute<{ id: string }>(sql`select f.id from fans f where ${included} and not ${excluded}`)).rows.map(({ id }) => id).sort(),
        );
        expect(found).toEqual(
          people
            .filter((one) => isInAudience(one, definition, NOW))
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('come page by page, everybody once', async () => {
    const everybody = audience.parse({});
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await inTest((tx) => audiencePage(tx, { accountId: account.accountId, audience: everybody, after, limit: 40 }));
      seen.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id ?? null;
      if (page.length < 40) break;
    }
    expect(seen).toEqual(people.map(({ id }) => id).sort());
  });

  it('are counted with each fan under one reason', async () => {
    const counts = await inTest((tx) =>
      countAudience(tx, account.accountId, audience.parse({ exclude: { filters: [{ field: 'tag', op: 'eq', value: 'x' }] } })),
    );
    const left = people.filter((one) => !one.tags.includes('x'));
    const index = (one: { id: string }) => people.findIndex(({ id }) => id === one.id) % 10;
    expect(counts).toEqual({
      included: 150,
      excluded: 150 - left.length,
      suppressed: left.filter((one) => index(one) === 0).length,
      frozen: left.filter((one) => index(one) === 1).length,
      consentWithdrawn: left.filter((one) => index(one) === 2).length,
      protected: null,
      eligible: left.filter((one) => index(one) > 2).length,
    });
  });
});
