import { sql } from 'drizzle-orm';
import type { Tx } from '../../database';

export interface GapStanding extends Record<string, unknown> {
  platform: string;
  baseUrl: string;
  platformAccountId: string;
  apiKeySecretId: string;
  /** Up to here the record is known to have everything; milliseconds since 1970, by the database's clock like `nowMs`. */
  knownUntilMs: number;
  nowMs: number;
  heardAtMs: number | null;
  /** Payments are to be looked through back to the oldest that is not settled. */
  isToSettle: boolean;
  oldestLoadingMs: number | null;
}

/**
 * Accounts of all workspaces that are due, the longest due first; each is put off for a quarter of an hour before it is asked, in that order, so that those
 * whom a run that broke off did not come to are the first of the next. With the sender's role.
 */
export const DUE_FOR_NEWS = `
with due as (select d.account_id, d.poll_due_at from account_histories d join platform_accounts a on a.id = d.account_id
  where d.poll_due_at <= now() and d.status = 'completed' and a.status = 'active' and a.removed_at is null and a.api_key_secret_id is not null
  order by d.poll_due_at limit $1 for update of d skip locked),
  placed as (select account_id, row_number() over (order by poll_due_at) as place from due),
  taken as (update account_histories h set poll_due_at = now() + interval '15 minutes' + place * interval '1 microsecond'
    from placed where h.account_id = placed.account_id returning h.account_id, h.workspace_id, place)
select account_id as "accountId", workspace_id as "workspaceId" from taken order by place`;

/** Payments stay open for a week or so; older ones that never settled are not waited for. */
const OPEN_DAYS = 45;

export async function readGap(tx: Tx, accountId: string): Promise<GapStanding | null> {
  // Asked from now on: behind those who wait for their turn, should this look break off.
  await tx.execute(
    sql`update account_histories set poll_due_at = now() + interval '15 minutes' where account_id = ${accountId} and status = 'completed'`,
  );
  const { rows } = await tx.execute<GapStanding>(sql`
    select a.platform, a.base_url as "baseUrl", a.platform_account_id as "platformAccountId", a.api_key_secret_id as "apiKeySecretId",
      extract(epoch from h.known_until)::float8 * 1000 as "knownUntilMs", extract(epoch from clock_timestamp())::float8 * 1000 as "nowMs",
      extract(epoch from a.webhook_received_at)::float8 * 1000 as "heardAtMs", h.settled_at < now() - interval '1 day' as "isToSettle",
      case when h.settled_at < now() - interval '1 day' then (
        select extract(epoch from min(t.occurred_at))::float8 * 1000 from fan_transactions t where t.workspace_id = h.workspace_id and t.account_id = h.account_id
          and t.status = 'loading' and t.occurred_at > now() - make_interval(days => ${OPEN_DAYS})) end as "oldestLoadingMs"
    from account_histories h join platform_accounts a on a.id = h.account_id
    where h.account_id = ${accountId} and h.status = 'completed' and h.known_until is not null and a.api_key_secret_id is not null and a.removed_at is null`);
  return rows[0] ?? null;
}

/** Everything up to `untilMs` was looked at; the next look is due after `inMs`. */
export async function closeGap(
  tx: Tx,
  accountId: string,
  { untilMs, inMs, settled }: { untilMs: number; inMs: number; settled: boolean },
): Promise<void> {
  await tx.execute(sql`update account_histories set known_until = greatest(known_until, to_timestamp(${untilMs / 1000}::float8)), poll_due_at = now() + make_interval(secs => ${inMs / 1000}),
    settled_at = case when ${settled} then now() else settled_at end where account_id = ${accountId}`);
}

/** Asks at the next opportunity: the account is back, or its webhooks are. */
export async function askSoon(tx: Pick<Tx, 'execute'>, accountId: string): Promise<void> {
  await tx.execute(sql`update account_histories set poll_due_at = now() where account_id = ${accountId} and poll_due_at > now()`);
}

/** Of these ids of messages the ones that the record knows, each with whether it is noted as read. */
export async function knownMessages(
  tx: Tx,
  accountId: string,
  platformMessageIds: readonly string[],
): Promise<ReadonlyMap<string, { isRead: boolean }>> {
  const { rows } = await tx.execute<{ pid: string; read: boolean }>(sql`
    select p.platform_message_id as pid, m.read_at is not null or m.direction = 'in' or m.id is null as read
    from platform_message_ids p left join messages m on m.account_id = p.account_id and m.id = p.message_id
    where p.account_id = ${accountId} and p.platform_message_id = any (${sql.param([...platformMessageIds])}::text[])`);
  return new Map(rows.map(({ pid, read }) => [pid, { isRead: read }]));
}

/** The statuses in the record of these payments. */
export async function knownPayments(tx: Tx, accountId: string, transactionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.execute<{ tid: string; status: string }>(sql`
    select platform_transaction_id as tid, status from fan_transactions
    where account_id = ${accountId} and platform_transaction_id = any (${sql.param([...transactionIds])}::text[])`);
  return new Map(rows.map(({ tid, status }) => [tid, status]));
}
