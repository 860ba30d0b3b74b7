import { RATE_BAR_MS, type AccountActivity, type QueueGroup } from '../../contracts/accounts/activity';
import { readAccountRows, type AccountRow } from '../../db/accounts/account-rows';
import { countLookedUp, readBars, readMinutes, readQueue, type MinuteRow, type QueueRow } from '../../db/accounts/account-activity';
import { countOpenCalls } from '../../db/accounts/queue-many';
import { inWorkspace } from '../../db/database';
import { queueEnds } from '../../domain/accounts/queue-ends';
import { gapOf } from '../../domain/campaigns/spaced-times';
import { rateBars } from '../../domain/accounts/rate-bars';
import { notFound } from '../../domain/domain-error';
import { BREAKER_THRESHOLD } from '../../domain/messaging/breaker';
import { massRecipients } from '../../domain/messaging/mass-recipients';
import type { Ctx } from '../context';
import { namesOf } from './names-of';
import { toSenderState } from './to-account';

const MINUTE_MS = 60_000;
const MINUTES = 60;
/** A call of a minute that is over may still get its answer: its minute is counted again. */
const SETTLED_MS = 2 * MINUTE_MS;

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** @param before what was counted last: only its newest minutes are counted again. @throws DomainError not_found */
export async function getActivity({
  ctx,
  accountId,
  before = null,
}: {
  ctx: Pick<Ctx, 'db' | 'workspaceId' | 'authDb' | 'connectorOf'>;
  accountId: string;
  before?: AccountActivity | null;
}): Promise<AccountActivity> {
  const of = { workspaceId: ctx.workspaceId, accountId };
  const found = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [row] = await readAccountRows(tx, ctx.workspaceId, { id: accountId });
    if (!row) throw notFound('account');
    const { nowMs } = row;
    const fromMs = Math.floor(nowMs / MINUTE_MS) * MINUTE_MS - (MINUTES - 1) * MINUTE_MS;
    const sinceMs = before === null ? fromMs : Math.max(fromMs, Math.floor(Date.parse(before.asOf) / MINUTE_MS) * MINUTE_MS - SETTLED_MS);
    const known = new Map((before?.lastHour ?? []).map(({ at, sent, failed }) => [Date.parse(at), { sent, failed }]));
    const counted = await readMinutes(tx, { ...of, sinceMs });
    const bars =
      row.limitPerMinute === null ? barsOf(await readBars(tx, { ...of, nowMs, barMs: RATE_BAR_MS })) : rateBars(row.ring, nowMs, RATE_BAR_MS);
    return {
      row,
      bars,
      minutes: minutesOf(fromMs, sinceMs, known, counted),
      queue: await readQueue(tx, of),
      lookedUp: await countLookedUp(tx, accountId),
      calls: await countOpenCalls(tx, accountId),
    };
  });
  const { row, bars, minutes, queue, lookedUp, calls } = found;
  const fansACall = massRecipients(ctx.connectorOf(row.platform).capabilities);
  const { groups, emptyAt } = groupsOf(queue, paceOf(row, bars), fansACall);
  return {
    accountId,
    asOf: new Date(row.nowMs).toISOString(),
    sender: toSenderState(row, await namesOf(ctx, [row.pausedBy])),
    lastMinute: bars,
    lastHour: minutes,
    queue: groups,
    lookedUp,
    calls: calls.flatMap(({ standing, ...of }) => (standing === 'sending' ? [] : [{ standing, ...of }])),
    emptyAt,
    breaker: {
      failures: row.failures,
      opensAt: BREAKER_THRESHOLD,
      until: iso(row.breakerUntilMs !== null && row.breakerUntilMs > row.nowMs ? row.breakerUntilMs : null),
    },
  };
}

/** Names of campaigns are for those who may see campaigns. */
export const withoutNames =
  (maySeeCampaigns: boolean) =>
  (activity: AccountActivity): AccountActivity =>
    maySeeCampaigns ? activity : { ...activity, queue: activity.queue.map((group) => ({ ...group, name: null })) };

const barsOf = (counts: ReadonlyMap<number, number>) =>
  Array.from({ length: MINUTE_MS / RATE_BAR_MS }, (_, index) => counts.get(MINUTE_MS / RATE_BAR_MS - 1 - index) ?? 0);

function minutesOf(fromMs: number, sinceMs: number, known: ReadonlyMap<number, { sent: number; failed: number }>, counted: readonly MinuteRow[]) {
  const fresh = new Map(counted.map((one) => [one.minuteMs, one]));
  return Array.from({ length: MINUTES }, (_, index) => {
    const atMs = fromMs + index * MINUTE_MS;
    const one = (atMs < sinceMs ? known : fresh).get(atMs);
    return { at: new Date(atMs).toISOString(), sent: one?.sent ?? 0, failed: one?.failed ?? 0 };
  });
}

/** At which pace the queue leaves from when on: the limit, or what leaves now where there is none. No pace while a person has to act. */
function paceOf(row: AccountRow, bars: readonly number[]): { startMs: number; perMinute: number | null } {
  const blocked = row.pausedAtMs !== null || row.status !== 'active';
  const startMs = Math.max(row.nowMs, row.breakerUntilMs ?? 0, row.slowedUntilMs ?? 0);
  return { startMs, perMinute: blocked ? null : (row.limitPerMinute ?? bars.reduce((sum, count) => sum + count, 0)) };
}

function groupsOf(
  rows: readonly QueueRow[],
  pace: { startMs: number; perMinute: number | null },
  fansACall: number | null,
): { groups: QueueGroup[]; emptyAt: string | null } {
  const bySource = new Map<string, QueueRow[]>();
  for (const row of rows) {
    const key = `${row.source} ${row.sourceId ?? ''}`;
    bySource.set(key, [...(bySource.get(key) ?? []), row]);
  }
  const parts = [...bySource.values()];
  const { endsMs, emptyMs } = queueEnds({ ...pace, parts: parts.map((part) => partOf(part, pace.perMinute, fansACall)) });
  return { groups: parts.map((part, index) => groupOf(part, endsMs[index] ?? null, fansACall)), emptyAt: iso(emptyMs) };
}

const sum = (rows: readonly QueueRow[], of: (row: QueueRow) => number) => rows.reduce((total, row) => total + of(row), 0);
const isReady = ({ standing }: QueueRow) => standing === 'due' || standing === 'sending';

const isMany = (rows: readonly QueueRow[], fansACall: number | null) => fansACall !== null && rows.every(({ native }) => native);

function partOf(rows: readonly QueueRow[], perMinute: number | null, fansACall: number | null) {
  const slots = (count: number) => (isMany(rows, fansACall) ? Math.ceil(count / (fansACall ?? 1)) : count);
  const timed = rows.filter((row) => !isReady(row) && row.count > row.endless);
  return {
    priority: rows[0]?.priority ?? 0,
    ready: slots(sum(rows.filter(isReady), (row) => row.count)),
    timed:
      timed.length === 0
        ? null
        : {
            count: slots(sum(timed, (row) => row.count - row.endless)),
            firstMs: Math.min(...timed.map((row) => row.firstMs ?? 0)),
            lastMs: Math.max(...timed.map((row) => row.lastMs ?? 0)),
          },
    endless: sum(rows, (row) => (isReady(row) ? 0 : row.endless)),
    gapMs: gapOf(perMinute || null, rows[0]?.paceBp ?? null),
  };
}

function groupOf(rows: readonly QueueRow[], endMs: number | null, fansACall: number | null): QueueGroup {
  const count = (standing: string) =>
    sum(
      rows.filter((row) => row.standing === standing),
      (row) => row.count,
    );
  const [first] = rows;
  if (!first) throw new Error('A part of a queue without rows cannot be.');
  return {
    source: first.source,
    sourceId: first.sourceId,
    name: first.name,
    total: sum(rows, (row) => row.count),
    due: count('due'),
    inFlight: count('sending'),
    held: rows.flatMap(({ standing, count: held, firstMs }) =>
      standing === 'due' || standing === 'sending' ? [] : [{ reason: standing, count: held, nextAt: iso(firstMs) }],
    ),
    endAt: iso(endMs),
    many: isMany(rows, fansACall),
  };
}
