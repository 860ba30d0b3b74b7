import type { PoolClient } from 'pg';
import type { AccountStatus } from '../../contracts/messaging/platform';
import type { Turn } from '../../domain/campaigns/campaign-turns';
import type { Grant } from '../../domain/messaging/rate-window';

/** The sender of an account as a claim sees it, locked for the rest of the transaction. Times are epoch milliseconds of the database clock. */
export interface SenderRow {
  nowMs: number;
  /** `performance.now()` when the row was read: later instants are `nowMs` plus what passed since. */
  readAtMs: number;
  epoch: number;
  limitPerMinute: number | null;
  ring: Grant[];
  /** Of campaigns that leave room for others; null when there is none. */
  turns: Record<string, Turn> | null;
  paused: boolean;
  status: AccountStatus;
  slowedUntilMs: number | null;
  breakerUntilMs: number | null;
  failures: number;
  accountTimeZone: string;
  quietHours: { startMinute: number; endMinute: number } | null;
  caps: { perDay: number; perWeek: number };
}

// The clock is read above the locked row, not beside it: a lock that was waited for must not make the time stale.
const LOCK_SENDER = `
with s as materialized (select * from senders where account_id = $1 for no key update)
select extract(epoch from clock_timestamp()) * 1000 as "nowMs", s.epoch::float8 as epoch, s.limit_per_minute as "limitPerMinute", s.ring, s.turns,
  s.paused_at is not null as paused, a.status, extract(epoch from s.slowed_until) * 1000 as "slowedUntilMs",
  extract(epoch from s.breaker_until) * 1000 as "breakerUntilMs", s.failures, a.time_zone as "accountTimeZone",
  a.quiet_start_minute as "quietStart", a.quiet_end_minute as "quietEnd", coalesce(w.cap_per_day, 3) as "capPerDay", coalesce(w.cap_per_week, 10) as "capPerWeek"
from s
join platform_accounts a on a.id = s.account_id
left join workspace_settings w on w.workspace_id = s.workspace_id`;

type Raw = Omit<SenderRow, 'nowMs' | 'readAtMs' | 'slowedUntilMs' | 'breakerUntilMs' | 'quietHours' | 'caps'> & {
  nowMs: string;
  slowedUntilMs: string | null;
  breakerUntilMs: string | null;
  quietStart: number | null;
  quietEnd: number | null;
  capPerDay: number;
  capPerWeek: number;
};

const millis = (value: string | null): number | null => (value === null ? null : Number(value));

/** Locks and reads the sender's row; null when the account was removed. The transaction's snapshot of the account is checked by the epoch. */
export async function lockSender(client: PoolClient, accountId: string): Promise<SenderRow | null> {
  const { rows } = await client.query<Raw>({ name: 'lock_sender', text: LOCK_SENDER, values: [accountId] });
  const row = rows[0];
  if (!row) return null;
  return {
    ...row,
    readAtMs: performance.now(),
    nowMs: Number(row.nowMs),
    slowedUntilMs: millis(row.slowedUntilMs),
    breakerUntilMs: millis(row.breakerUntilMs),
    quietHours: row.quietStart === null || row.quietEnd === null ? null : { startMinute: row.quietStart, endMinute: row.quietEnd },
    caps: { perDay: row.capPerDay, perWeek: row.capPerWeek },
  };
}

/** Keeps the turns of campaigns that leave room; the row is locked by this transaction. */
export async function keepTurns(client: PoolClient, accountId: string, turns: Readonly<Record<string, Turn>>): Promise<void> {
  await client.query({ name: 'keep_turns', text: 'update senders set turns = $2 where account_id = $1', values: [accountId, JSON.stringify(turns)] });
}
