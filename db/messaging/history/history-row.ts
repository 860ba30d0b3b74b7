import { sql } from 'drizzle-orm';
import type { HistoryStage, HistoryStatus } from '../../../contracts/accounts/history';
import type { Tx } from '../../database';

export interface HistoryStanding extends Record<string, unknown> {
  status: HistoryStatus;
  stage: HistoryStage;
  cursor: string | null;
  failures: number;
  platform: string;
  baseUrl: string;
  platformAccountId: string;
  apiKeySecretId: string | null;
  accountStatus: string;
  currency: string;
  /** The platform asked the sender to wait until then, milliseconds from now; 0: it did not. */
  slowedMs: number;
}

/** Reads how far the back-fill is and holds its row: who stops it finds its page written, or stops the page. Null: the account is gone. */
export async function lockHistory(tx: Tx, accountId: string): Promise<HistoryStanding | null> {
  const { rows } = await tx.execute<HistoryStanding>(sql`
    select h.status, h.stage, h.cursor, h.failures, a.platform, a.base_url as "baseUrl", a.platform_account_id as "platformAccountId", a.api_key_secret_id as "apiKeySecretId",
      a.status as "accountStatus", a.currency, greatest(0, extract(epoch from coalesce(s.slowed_until, now()) - clock_timestamp()) * 1000)::float8 as "slowedMs"
    from account_histories h join platform_accounts a on a.id = h.account_id left join senders s on s.account_id = a.id
    where h.account_id = ${accountId} and a.removed_at is null for no key update of h`);
  return rows[0] ?? null;
}

/** Asks for the account's past from the beginning, or, where it was stopped or failed, from where it is. A run that goes on is left alone. */
export async function askForHistory(
  tx: Tx,
  { workspaceId, accountId, again }: { workspaceId: string; accountId: string; again: boolean },
): Promise<void> {
  await tx.execute(sql`insert into account_histories (account_id, workspace_id) values (${accountId}, ${workspaceId}) on conflict do nothing`);
  await tx.execute(sql`update account_histories set status = 'waiting', failures = 0, error = null, finished_at = null
    where account_id = ${accountId} and status in ('stopped', 'failed')`);
  if (!again) return;
  const { rowCount } =
    await tx.execute(sql`update account_histories set status = 'waiting', stage = 'fans', cursor = null, fans = 0, chats = 0, chats_read = 0, messages = 0,
    transactions = 0, skipped = 0, failures = 0, error = null, started_at = now(), finished_at = null where account_id = ${accountId} and status = 'completed'`);
  if (rowCount) await tx.execute(sql`delete from history_chats where account_id = ${accountId}`);
}

/** @returns whether it was going on. */
export async function stopHistory(tx: Tx, accountId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(
    sql`update account_histories set status = 'stopped', finished_at = now() where account_id = ${accountId} and status in ('waiting', 'running')`,
  );
  return rowCount === 1;
}

export async function beginHistory(tx: Tx, accountId: string): Promise<void> {
  await tx.execute(sql`update account_histories set status = 'running' where account_id = ${accountId} and status = 'waiting'`);
}

/** A page was written: counts are added, the cursor stands behind it. */
export async function advanceHistory(
  tx: Tx,
  accountId: string,
  counts: Partial<Record<'fans' | 'chats' | 'chatsRead' | 'messages' | 'transactions' | 'skipped', number>>,
  next: { stage: HistoryStage; cursor: string | null },
): Promise<void> {
  const { fans = 0, chats = 0, chatsRead = 0, messages = 0, transactions = 0, skipped = 0 } = counts;
  await tx.execute(sql`update account_histories set fans = fans + ${fans}, chats = chats + ${chats}, chats_read = chats_read + ${chatsRead}, messages = messages + ${messages},
    transactions = transactions + ${transactions}, skipped = skipped + ${skipped}, stage = ${next.stage}, cursor = ${next.cursor}, failures = 0, error = null where account_id = ${accountId}`);
}

/** The whole past is there: from now on only what is new is asked for, from when the reading began. */
export async function completeHistory(tx: Tx, accountId: string): Promise<void> {
  await tx.execute(sql`update account_histories set status = 'completed', finished_at = now(), failures = 0, error = null,
    known_until = started_at, settled_at = started_at, poll_due_at = now() where account_id = ${accountId} and status = 'running'`);
}

/** The platform refused; after `most` times in a row a person is asked to look. @returns whether it is tried again */
export async function noteHistoryFailure(tx: Tx, accountId: string, kind: string, most: number): Promise<boolean> {
  const { rows } = await tx.execute<{ status: string }>(sql`update account_histories set error = ${kind}, failures = failures + 1,
    status = case when failures + 1 >= ${most} then 'failed' else status end, finished_at = case when failures + 1 >= ${most} then now() end
    where account_id = ${accountId} and status = 'running' returning status`);
  return rows[0]?.status === 'running';
}

export interface HistoryRow extends Record<string, unknown> {
  status: HistoryStatus;
  stage: HistoryStage;
  fans: number;
  chats: number;
  chatsRead: number;
  messages: number;
  transactions: number;
  skipped: number;
  error: string | null;
  startedAtMs: number;
  finishedAtMs: number | null;
  knownUntilMs: number | null;
}

const ms = (column: string) => sql.raw(`extract(epoch from ${column})::float8 * 1000`);

const COLUMNS = sql`h.status, h.stage, h.fans, h.chats, h.chats_read as "chatsRead", h.messages, h.transactions, h.skipped, h.error, ${ms('h.started_at')} as "startedAtMs",
  ${ms('h.finished_at')} as "finishedAtMs", ${ms('h.known_until')} as "knownUntilMs"`;

export async function readHistory(tx: Tx, accountId: string): Promise<HistoryRow | null> {
  const { rows } = await tx.execute<HistoryRow>(sql`select ${COLUMNS} from account_histories h where h.account_id = ${accountId}`);
  return rows[0] ?? null;
}

/** Those that go on now, of the accounts that this person sees; the longest first. */
export async function listRunningHistories(tx: Tx, limit: number): Promise<(HistoryRow & { accountId: string; accountName: string })[]> {
  const { rows } = await tx.execute<HistoryRow & { accountId: string; accountName: string }>(sql`
    select ${COLUMNS}, a.id as "accountId", a.display_name as "accountName" from account_histories h join platform_accounts a on a.id = h.account_id and a.removed_at is null
    where h.status in ('waiting', 'running') order by h.started_at, a.id limit ${limit}`);
  return rows;
}
