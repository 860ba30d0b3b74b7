import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { claimGrant } from '../../db/messaging/claim-grant';
import { inWorkspace } from '../../db/database';
import { readQueuePage, type QueueLineRow } from '../../db/accounts/queue-page';
import { queuePlace } from '../../db/messaging/outbound/message-rows';
import { SendWorld, type WorldAccount } from '../support/send-world';

jest.setTimeout(120_000);

const FANS_A_CALL = 3;
const FANS = 14;

let world: SendWorld;
beforeAll(async () => {
  world = await SendWorld.open();
});
afterAll(() => world.stop());

const sql = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> => (await world.owner.query(text, values)).rows as T[];

/** A row of the queue: whose it is, and when it may leave. Few values, so that many share one instant. */
interface Row {
  from: 'human' | 'automation' | 'one' | 'other' | 'held' | 'many' | 'more';
  at: 'due' | 'just' | 'later' | 'never';
}
const row = fc.record<Row>({
  from: fc.constantFrom('human', 'automation', 'one', 'other', 'held', 'many', 'more'),
  at: fc.constantFrom('due', 'due', 'just', 'later', 'never'),
});
const AT = { due: "now() - interval '1 hour'", just: "now() - interval '1 minute'", later: "now() + interval '1 hour'", never: "'infinity'" };
const CAMPAIGNS = ['one', 'other', 'held', 'many', 'more'] as const;

/** Campaigns that send each alone, one that holds everybody, and two that leave as messages to many. */
async function campaigns({ workspaceId, accountId }: WorldAccount): Promise<Record<string, string>> {
  const ids = Object.fromEntries(CAMPAIGNS.map((name) => [name, randomUUID()]));
  for (const name of CAMPAIGNS)
    await sql(
      `with c as (insert into campaigns (id, workspace_id, account_id, name, status, phase, audience, kind, delivery) values ($1, $2, $3, $4, $5, 'sending', '{}', 'bulk', $6) returning id)
       insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text) select $2, id, 0, 'A', 10000, 'Hello' from c`,
      [ids[name], workspaceId, accountId, name, name === 'held' ? 'paused' : 'running', name === 'many' || name === 'more' ? 'native' : 'each'],
    );
  return ids;
}

async function fill(account: WorldAccount, of: Record<string, string>, rows: readonly Row[]): Promise<void> {
  await sql('delete from outbox where account_id = $1', [account.accountId]);
  await sql('delete from mass_sends where account_id = $1', [account.accountId]);
  // Nobody has had anything yet: caps are no matter of order.
  await sql('delete from message_attempts where account_id = $1', [account.accountId]);
  for (const [n, { from, at }] of rows.entries()) {
    const campaignId = of[from] ?? null;
    const source = campaignId === null ? from : 'campaign';
    await sql(
      `with m as (insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason, text)
         select gen_random_uuid(), $1, $2, $3, 'out', $4, $5::uuid, (select id from campaign_variants where campaign_id = $5::uuid), 'queued', 'Hello' returning id)
       insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, native)
         select $2, id, $1, $3, $6, ${AT[at]}, $4, $5::uuid, $7 from m`,
      [
        account.workspaceId,
        account.accountId,
        account.fanIds[n],
        source,
        campaignId,
        source === 'human' ? 0 : source === 'automation' ? 1 : 2,
        from === 'many' || from === 'more',
      ],
    );
  }
}

/** What the sender itself takes, grant after grant, with nothing in its way but its own rules. */
async function taken(account: WorldAccount): Promise<string[][]> {
  const grants: string[][] = [];
  await sql('update senders set epoch = epoch + 1, idle = false where account_id = $1', [account.accountId]);
  const [sender] = await sql<{ epoch: string }>('select epoch from senders where account_id = $1', [account.accountId]);
  for (;;) {
    const claim = await claimGrant(world.database.sender.$client, {
      ...account,
      epoch: Number(sender!.epoch),
      unlimitedBatch: 1,
      busy: false,
      busyFans: new Set(),
      keyWindowMs: null,
      lookFurther: false,
      massRecipients: () => FANS_A_CALL,
      longestWaitMs: { slot: 0, slowed: 0, breaker: 0, busy: 0 },
    });
    if (claim.kind === 'idle') return grants;
    if (claim.kind === 'refused') continue;
    if (claim.kind !== 'granted') throw new Error(`The sender stands still: ${claim.kind}.`);
    grants.push(claim.attempts.map(({ messageId }) => messageId));
    await sql(`update mass_sends set status = 'reading' where account_id = $1`, [account.accountId]);
  }
}

/** Every line of the queue, in pages of three. */
async function listed({ workspaceId, accountId }: WorldAccount): Promise<QueueLineRow[]> {
  const lines: QueueLineRow[] = [];
  for (let after: { key: string; id: string } | null = null; ;) {
    const page: QueueLineRow[] = await inWorkspace(world.database.app, workspaceId, (tx) =>
      readQueuePage(tx, { accountId, filter: {}, after, limit: 3, fansACall: FANS_A_CALL }),
    );
    lines.push(...page);
    const last = page.at(-1);
    if (page.length < 3 || last === undefined) return lines;
    after = { key: last.position, id: last.tie };
  }
}

describe('the order of the queue', () => {
  it('law: is the order in which the sender takes it, slot by slot, whatever waits; nothing that is not due stands before', async () => {
    const account = await world.account({ fans: FANS });
    const of = await campaigns(account);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: FANS }), async (rows) => {
        await fill(account, of, rows);
        const lines = await listed(account);
        const queued = await sql<{ id: string; campaignId: string | null; native: boolean }>(
          'select message_id as id, source_id as "campaignId", native from outbox where account_id = $1',
          [account.accountId],
        );
        const places = new Map<string, number>();
        for (const { id } of queued) {
          const of = { accountId: account.accountId, messageId: id, fansACallOf: () => FANS_A_CALL };
          const found = await inWorkspace(world.database.app, account.workspaceId, (tx) => queuePlace(tx, of));
          if (found !== null) places.set(id, found.place);
        }
        const grants = await taken(account);
        const campaignOf = new Map(queued.map((one) => [one.id, one.native ? one.campaignId : null]));
        const due = lines.filter(({ standing }) => standing === 'due');

        // Due lines lead, and their places rise as they are listed.
        expect(lines.slice(0, due.length)).toEqual(due);
        expect(due.map(({ place }) => place)).toEqual(due.map(({ place }) => place).toSorted((a, b) => a! - b!));
        // Each stands at the number of the grant that takes it; one message to many at that of its first call.
        const first = new Map<string, number>();
        grants.forEach((messageIds, index) => {
          for (const id of messageIds) {
            const key = campaignOf.get(id) ?? id;
            if (!first.has(key)) first.set(key, index + 1);
          }
        });
        expect(new Map(due.map((line) => [line.messageId ?? line.sourceId, line.place]))).toEqual(first);
        // A single message says the same, and so does each that leaves with others, of the call that opens next.
        for (const [id, place] of places) expect(place).toBeLessThanOrEqual(grants.findIndex((messageIds) => messageIds.includes(id)) + 1);
        for (const [id, place] of places) if (campaignOf.get(id) === null) expect(place).toBe(first.get(id));
        // What waits for its time is there once, in the order of the times.
        const later = lines.slice(due.length);
        expect(later.reduce((sum, { fans }) => sum + (fans ?? 1), 0) + due.reduce((sum, { fans }) => sum + (fans ?? 1), 0)).toBe(queued.length);
        const times = later.map(({ nextMs }) => nextMs ?? Infinity);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      { numRuns: 25 },
    );
  });
});
