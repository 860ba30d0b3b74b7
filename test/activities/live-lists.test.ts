import { sql, type SQL } from 'drizzle-orm';
import fc from 'fast-check';
import { createRefreshLists } from '../../activities/fans/refresh-lists';
import { audience, type AudienceRule } from '../../contracts/accounts/audience';
import { LIST_TEMPLATES, rulesOfTemplate, type ListTemplate } from '../../contracts/fans/list-templates';
import { audienceSql } from '../../db/fans/audience-sql';
import { inWorkspace, type Tx } from '../../db/database';
import { fillPage } from '../../db/fans/fill-list';
import { reviewByClock, reviewPage } from '../../db/fans/fans-to-review';
import { addMembers, removeMembers } from '../../db/fans/list-members';
import { lockLiveLists } from '../../db/fans/live-list-rows';
import { goesByClock } from '../../domain/fans/clock-rules';
import { createTestAccount } from '../support/fans';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-06-10T12:00:00Z');
const CAMPAIGN = '0197a000-0000-7000-8000-0000000000c1';
const FANS = 24;
const LIVE = 4;

let database: TestDatabase;
let account: { workspaceId: string; accountId: string };
const inTest = <T>(work: (tx: Tx) => Promise<T>) => inWorkspace(database.app, account.workspaceId, work);
const time = (ms: number) => new Date(ms).toISOString();
const at = (ms: number): SQL => sql`${time(ms)}::timestamptz`;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What a writer does to one fan, or to the clock. */
type Step =
  | { do: 'field'; fan: number; column: string; halfDays: number }
  | { do: 'spend'; fan: number; cents: number }
  | { do: 'list'; fan: number; add: boolean }
  | { do: 'buy' | 'sent'; fan: number }
  | { do: 'rules'; list: number }
  | { do: 'clock'; halfDays: number }
  | { do: 'fan' };

const fanIndex = fc.nat(FANS - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('field' as const),
    fan: fanIndex,
    column: fc.constantFrom('expires_at', 'subscribed_at', 'last_seen_at', 'last_message_at', 'last_purchase_at', 'first_purchase_at', 'created_at'),
    halfDays: fc.integer({ min: -12, max: 12 }),
  }),
  fc.record({ do: fc.constant('spend' as const), fan: fanIndex, cents: fc.nat(9) }),
  fc.record({ do: fc.constant('list' as const), fan: fanIndex, add: fc.boolean() }),
  fc.record({ do: fc.constantFrom('buy' as const, 'sent' as const), fan: fanIndex }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rules' as const), list: fc.nat(LIVE - 1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('clock' as const), halfDays: fc.integer({ min: 1, max: 9 }) }) },
  fc.constant({ do: 'fan' as const }),
);
const dayRule = fc.record({
  field: fc.constantFrom('expiresAt', 'subscribedAt', 'lastSeenAt', 'lastPurchaseAt', 'firstPurchaseAt', 'createdAt', 'lastActiveAt'),
  op: fc.constantFrom('within_days', 'older_than_days', 'in_next_days'),
  value: fc.integer({ min: 1, max: 4 }),
});
const rule: fc.Arbitrary<AudienceRule> = fc.oneof(
  { weight: 3, arbitrary: dayRule },
  fc.record({ field: fc.constant('spendCents'), op: fc.constantFrom('gte', 'lt'), value: fc.nat(9) }),
  fc.record({ field: fc.constant('boughtMedia'), op: fc.constantFrom('in', 'not_in'), value: fc.constant<string[]>(['m1']) }),
  fc.record({ field: fc.constant('receivedCampaign'), op: fc.constantFrom('in', 'not_in'), value: fc.constant<string[]>([CAMPAIGN]) }),
);
/** Of a list: its own filters, and which lists made after it (0 is the static one) it names on either side. */
const shape = fc.record({
  include: fc.array(rule, { minLength: 1, maxLength: 2 }),
  exclude: fc.array(rule, { maxLength: 1 }),
  match: fc.constantFrom('any' as const, 'all' as const),
  names: fc.array(fc.nat(LIVE), { maxLength: 1 }),
  leavesOut: fc.array(fc.nat(LIVE), { maxLength: 1 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

class World {
  nowMs = START;
  fans: string[] = [];
  lists: string[] = [];
  shapes: Shape[] = [];

  rulesOf(index: number) {
    const { include, exclude, match, names, leavesOut } = this.shapes[index]!;
    const later = (list: number[]) => list.filter((n) => n === 0 || n > index + 1).map((n) => this.lists[n]!);
    return audience.parse({ include: { listIds: later(names), filters: include, match }, exclude: { listIds: later(leavesOut), filters: exclude } });
  }

  async begin(shapes: Shape[]) {
    this.shapes = shapes;
    account = await createTestAccount(database);
    await inTest(async (tx) => {
      const { rows: made } = await tx.execute<{ id: string }>(
        sql`insert into fan_lists (workspace_id, name) values (${account.workspaceId}, 'Static') returning id`,
      );
      this.lists.push(made[0]!.id);
      await this.addFans(tx, FANS);
      for (let index = 0; index < LIVE; index++) {
        const { rows } = await tx.execute<{ id: string }>(
          sql`insert into fan_lists (workspace_id, account_id, name, kind, rules) values (${account.workspaceId}, ${index === 1 ? account.accountId : null}, ${`Live ${index}`}, 'live', '{}') returning id`,
        );
        this.lists.push(rows[0]!.id);
      }
      for (let index = 0; index < LIVE; index++) await this.setRules(tx, index);
      await addMembers(tx, account.workspaceId, { id: this.lists[0]!, accountId: null }, { fanIds: this.fans.slice(0, FANS / 2) });
    });
  }

  async addFans(tx: Tx, count: number) {
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into fans (workspace_id, account_id, platform_fan_id, created_at, spend_cents, expires_at, last_seen_at)
      select ${account.workspaceId}, ${account.accountId}, 'p' || (n + ${this.fans.length}), ${at(this.nowMs)}, n % 9, ${at(this.nowMs)} + n * interval '12 hours', ${at(this.nowMs)} - n * interval '12 hours'
      from generate_series(1, ${count}::int) n returning id`);
    this.fans.push(...rows.map(({ id }) => id));
  }

  async setRules(tx: Tx, index: number) {
    const rules = this.rulesOf(index);
    await tx.execute(sql`update fan_lists set rules = ${JSON.stringify(rules)}, by_clock = ${goesByClock(rules)}, reviewed_at = ${at(this.nowMs)}, fill_after = null, filled_at = null
      where id = ${this.lists[index + 1]!}`);
  }

  async take(tx: Tx, one: Step) {
    const fan = 'fan' in one ? this.fans[one.fan]! : '';
    switch (one.do) {
      case 'field':
        return tx.execute(sql`update fans set ${sql.identifier(one.column)} = ${at(this.nowMs + (one.halfDays * DAY_MS) / 2)} where id = ${fan}`);
      case 'spend':
        return tx.execute(sql`update fans set spend_cents = ${one.cents} where id = ${fan}`);
      case 'list':
        return one.add
          ? addMembers(tx, account.workspaceId, { id: this.lists[0]!, accountId: null }, { fanIds: [fan] })
          : removeMembers(tx, account.workspaceId, { id: this.lists[0]!, accountId: null }, { fanIds: [fan] });
      case 'buy':
        await tx.execute(
          sql`insert into fan_media (fan_id, media_id, workspace_id) values (${fan}, 'm1', ${account.workspaceId}) on conflict do nothing`,
        );
        return tx.execute(sql`update fans set updated_at = now() where id = ${fan}`);
      case 'sent':
        return tx.execute(sql`insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, in_test, probability, version, reason, sent_at)
          values (${CAMPAIGN}, ${fan}, ${account.workspaceId}, ${account.accountId}, false, 1, 1, 'sent', ${at(this.nowMs)}) on conflict do nothing`);
      case 'rules': {
        const [first, ...rest] = this.shapes[one.list]!.include;
        this.shapes[one.list]!.include = first === undefined ? [{ field: 'spendCents', op: 'gte', value: 3 }] : rest;
        return this.setRules(tx, one.list);
      }
      case 'clock':
        this.nowMs += (one.halfDays * DAY_MS) / 2;
        return;
      case 'fan':
        return this.addFans(tx, 1);
    }
  }

  /** As the activity does, by this world's clock. */
  async refresh() {
    const now = at(this.nowMs);
    await inTest((tx) => reviewByClock(tx, account.workspaceId, now));
    for (let more = true; more;) {
      const changed = await inTest((tx) => reviewPage(tx, account.workspaceId, 7, now));
      const filled = changed === 7 ? 0 : await inTest((tx) => fillPage(tx, account.workspaceId, 10, now));
      more = changed === 7 || filled !== null;
    }
  }

  /** Members as they are, and as a full look at everybody finds them, list by list. */
  async compare() {
    await inTest(async (tx) => {
      for (const list of await lockLiveLists(tx)) {
        const { included, excluded } = audienceSql(list.rules, at(this.nowMs));
        const { rows: wanted } = await tx.execute<{ id: string }>(sql`select f.id from fans f where ${included} and not ${excluded} order by 1`);
        const { rows: members } = await tx.execute<{ id: string }>(
          sql`select fan_id as id from fan_list_members where list_id = ${list.id} order by 1`,
        );
        expect({ list: list.name, ids: members.map(({ id }) => id) }).toEqual({ list: list.name, ids: wanted.map(({ id }) => id) });
      }
    });
  }
}

describe('live lists', () => {
  it('hold after any events and any passing of time exactly whom a full look would find', async () => {
    const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { minLength: LIVE, maxLength: LIVE }), rounds, async (shapes, all) => {
        const world = new World();
        await world.begin(structuredClone(shapes));
        await world.refresh();
        await world.compare();
        for (const steps of all) {
          for (const one of steps) await inTest(async (tx) => void (await world.take(tx, one)));
          await world.refresh();
          await world.compare();
        }
      }),
      { numRuns: 15 },
    );
  });

  it('cost a workspace without any nothing: its changes are not even noted', async () => {
    account = await createTestAccount(database);
    const waiting = await inTest(async (tx) => {
      await tx.execute(sql`insert into fans (workspace_id, account_id, platform_fan_id) values (${account.workspaceId}, ${account.accountId}, '1')`);
      await tx.execute(sql`update fans set spend_cents = 5`);
      return (await tx.execute(sql`select from fans_to_review`)).rowCount;
    });
    expect(waiting).toBe(0);
  });

  it('look by the clock only at fans of the workspace whose date crossed a border', async () => {
    account = await createTestAccount(database);
    const filters = (['lastActiveAt', 'lastSeenAt', 'lastPurchaseAt'] as const).map((field) => ({ field, op: 'older_than_days', value: 30 }));
    const rules = audience.parse({ include: { match: 'any', filters } });
    await inTest(async (tx) => {
      await tx.execute(sql`insert into fans (workspace_id, account_id, platform_fan_id, last_message_at, last_seen_at, last_purchase_at)
        select ${account.workspaceId}, ${account.accountId}, n::text, d, d, d from (select n, now() - n * interval '1 hour' as d from generate_series(1, 2000) n) f`);
      await tx.execute(sql`delete from fans_to_review`);
      await tx.execute(sql`insert into fan_lists (workspace_id, name, kind, rules, by_clock, filled_at, reviewed_at)
        values (${account.workspaceId}, 'Silent', 'live', ${JSON.stringify(rules)}, true, now(), now() - interval '210 minutes')`);
    });
    const crossed = await inTest(async (tx) => {
      await reviewByClock(tx, account.workspaceId);
      return (await tx.execute(sql`select distinct fan_id from fans_to_review`)).rowCount;
    });
    expect(crossed).toBe(4);
    // It reads past the policies, so it has to keep workspaces apart itself.
    const since = sql`now() - interval '100 days'`;
    const seen = (tx: Tx) => tx.execute(sql`select fans_by_clock('lastSeenAt', ${since}, now())`);
    expect((await inTest(seen)).rowCount).toBe(2_000);
    const other = await createTestAccount(database);
    expect((await inWorkspace(database.app, other.workspaceId, seen)).rowCount).toBe(0);
  });

  it('are filled in pages that a killed run goes on from', async () => {
    account = await createTestAccount(database);
    const list = await inTest(async (tx) => {
      await tx.execute(
        sql`insert into fans (workspace_id, account_id, platform_fan_id, spend_cents) select ${account.workspaceId}, ${account.accountId}, n::text, n from generate_series(1, 50) n`,
      );
      const rules = audience.parse({ include: { filters: [{ field: 'spendCents', op: 'gt', value: 20 }] } });
      const { rows } = await tx.execute<{ id: string }>(
        sql`insert into fan_lists (workspace_id, name, kind, rules) values (${account.workspaceId}, 'Live', 'live', ${JSON.stringify(rules)}) returning id`,
      );
      return rows[0]!.id;
    });
    const standing = () =>
      inTest(async (tx) => {
        const { rows } = await tx.execute<{ done: number; total: number; filled: boolean; members: number }>(sql`
          select fill_done as done, fill_total as total, filled_at is not null as filled, (select count(*)::int from fan_list_members where list_id = ${list}) as members from fan_lists where id = ${list}`);
        return rows[0]!;
      });
    let pages = 0;
    const killed = createRefreshLists(database, {
      pageFans: 20,
      onPage: () => {
        if (++pages === 1) throw new Error('killed');
      },
    });
    await expect(killed(account)).rejects.toThrow('killed');
    expect(await standing()).toEqual({ done: 20, total: 50, filled: false, members: 0 });
    await createRefreshLists(database, { pageFans: 20 })(account);
    expect(await standing()).toEqual({ done: 50, total: 50, filled: true, members: 30 });
  });

  it('hold what the templates of the page say, and go with the days', async () => {
    account = await createTestAccount(database);
    const day = sql`interval '1 day'`;
    await inTest(async (tx) => {
      await tx.execute(sql`insert into fans (workspace_id, account_id, platform_fan_id, spend_cents, subscribed_at, expires_at, subscription_status, last_message_at)
        select ${account.workspaceId}, ${account.accountId}, name, cents, now() - joined * ${day}, now() + ends * ${day}, status, now() - wrote * ${day}
        from (values ('top', 50000, 90, 30, 'active', 1), ('middle', 49999, 90, 30, 'active', 1), ('small', 9999, 90, 30, 'active', 1), ('new', 0, 2, 30, 'active', 1),
          ('expiring', 0, 90, 2, 'active', 1), ('expired', 0, 90, 30, 'expired', 1), ('inactive', 0, 90, 30, 'active', 40)) f (name, cents, joined, ends, status, wrote)`);
      await tx.execute(sql`insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, in_test, probability, version, reason, sent_at, bought_at)
        select ${CAMPAIGN}, id, workspace_id, account_id, false, 1, 1, 'sent', now(), now() from fans where account_id = ${account.accountId} and platform_fan_id = 'small'`);
      for (const template of LIST_TEMPLATES) {
        const rules = structuredClone(rulesOfTemplate(template));
        if (template === 'bought') rules.include.filters[0]!.value = [CAMPAIGN];
        const known = audience.parse(rules);
        await tx.execute(sql`insert into fan_lists (workspace_id, name, kind, rules, by_clock, reviewed_at)
          values (${account.workspaceId}, ${template}, 'live', ${JSON.stringify(known)}, ${goesByClock(known)}, now())`);
      }
    });
    const members = () =>
      inTest(async (tx) => {
        const { rows } = await tx.execute<{
          list: ListTemplate;
          fan: string;
        }>(sql`select l.name as list, f.platform_fan_id as fan from fan_list_members m
          join fan_lists l on l.id = m.list_id join fans f on f.id = m.fan_id where f.account_id = ${account.accountId} order by 1, 2`);
        return Object.fromEntries(LIST_TEMPLATES.map((name) => [name, rows.filter(({ list }) => list === name).map(({ fan }) => fan)]));
      });
    const refresh = createRefreshLists(database);
    await refresh(account);
    const first = {
      top: ['top'],
      middle: ['middle'],
      small: ['small'],
      new: ['new'],
      expiring: ['expiring'],
      expired: ['expired'],
      inactive: ['inactive'],
    };
    expect(await members()).toEqual({ ...first, bought: ['small'] });
    // Four days later nobody has said that the subscription of one is over: its day has passed all the same.
    await inTest((tx) =>
      reviewByClock(tx, account.workspaceId, sql`now() + 4 * ${day}`).then(() => reviewPage(tx, account.workspaceId, 100, sql`now() + 4 * ${day}`)),
    );
    expect(await members()).toMatchObject({ new: ['new'], expiring: [], expired: ['expired', 'expiring'] });
    // A webhook that comes late tells of a renewal.
    await inTest((tx) =>
      tx.execute(sql`update fans set expires_at = now() + 33 * ${day} where account_id = ${account.accountId} and platform_fan_id = 'expiring'`),
    );
    await refresh(account);
    expect(await members()).toMatchObject({ expired: ['expired'] });
  });
});
