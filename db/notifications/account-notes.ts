import { sql } from 'drizzle-orm';
import type { AccountStatus } from '../../contracts/messaging/platform';
import type { NotificationKind } from '../../contracts/notifications/kinds';
import { notifyLive } from '../live';
import { resolveNotifications, writeNotification, type NoteTx } from './write-notification';

interface AccountKey {
  workspaceId: string;
  accountId: string;
}

const KIND_OF_STATUS: Record<AccountStatus, NotificationKind | null> = {
  active: null,
  session_expired: 'account.login_lost',
  needs_2fa: 'account.login_lost',
  disconnected: 'account.login_lost',
  restricted: 'account.restricted',
};
const OF_STATUS: NotificationKind[] = ['account.login_lost', 'account.restricted'];

/** Called where the status of an account changes: tells open pages, notes what is lost, and ends what is over. */
export async function noteAccountStatus(tx: NoteTx, { workspaceId, accountId }: AccountKey, status: AccountStatus): Promise<void> {
  const kind = KIND_OF_STATUS[status];
  await notifyLive(tx, { workspaceId, topic: 'account', id: accountId, accountId });
  await resolveNotifications(tx, { workspaceId, subjectId: accountId, kinds: OF_STATUS.filter((one) => one !== kind) });
  if (kind !== null) await writeNotification(tx, { workspaceId, accountId, kind, subjectId: accountId, data: { status } });
}

/** Shorter openings end by themselves before anybody has looked. */
const BREAKER_TOLD_FROM_MS = 60_000;

export async function noteBreakerOpen(tx: NoteTx, { workspaceId, accountId }: AccountKey, openMs: number): Promise<void> {
  if (openMs < BREAKER_TOLD_FROM_MS) return;
  await writeNotification(tx, { workspaceId, accountId, kind: 'account.breaker_open', subjectId: accountId });
}

export async function noteBreakerClosed(tx: NoteTx, { workspaceId, accountId }: AccountKey): Promise<void> {
  await resolveNotifications(tx, { workspaceId, subjectId: accountId, kinds: ['account.breaker_open'] });
}

/** The account was taken out by a person: nothing about it needs anybody. */
export async function noteAccountRemoved(tx: NoteTx, { workspaceId, accountId }: AccountKey): Promise<void> {
  await tx.execute(
    sql`update notifications set resolved_at = now() where workspace_id = ${workspaceId} and account_id = ${accountId} and resolved_at is null and subject_id = ${accountId}`,
  );
}

/** One more message that may have been sent and that only a person can decide about. */
export async function noteUnknownOutcome(tx: NoteTx, { workspaceId, accountId }: AccountKey): Promise<void> {
  const isNew = await writeNotification(tx, { workspaceId, accountId, kind: 'account.unknown_outcomes', subjectId: accountId, data: { count: 1 } });
  if (!isNew) await countUnknown(tx, { workspaceId, accountId }, 1);
}

/** A person decided about one of them; the last one ends it. */
export async function noteOutcomeDecided(tx: NoteTx, key: AccountKey): Promise<void> {
  await countUnknown(tx, key, -1);
}

async function countUnknown(tx: NoteTx, { workspaceId, accountId }: AccountKey, by: 1 | -1): Promise<void> {
  await tx.execute(sql`
    update notifications set data = jsonb_build_object('count', greatest(0, (data ->> 'count')::int + ${by})),
      resolved_at = case when (data ->> 'count')::int + ${by} <= 0 then now() end
    where workspace_id = ${workspaceId} and kind = 'account.unknown_outcomes' and subject_id = ${accountId} and resolved_at is null`);
}
