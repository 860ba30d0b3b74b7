import { drizzle } from 'drizzle-orm/node-postgres';
import type { PoolClient } from 'pg';
import type { SenderKey } from '../../contracts/messaging/sender-key';
import type { AccountEffect } from '../../domain/messaging/next-step';
import { breakerOpenMs } from '../../domain/messaging/breaker';
import { noteAccountStatus, noteBreakerClosed, noteBreakerOpen } from '../notifications/account-notes';

/**
 * Writes what an answer says about the account itself: breaker, slow-down, status. A status change raises
 * the epoch, so that no grant passes it; an older attempt never undoes a newer standing.
 */
export async function applyAccountEffect(
  client: PoolClient,
  { workspaceId, accountId }: SenderKey,
  effect: AccountEffect,
  { lastError, attemptId, of = 'message_attempts' }: { lastError: string | null; attemptId: string; of?: 'message_attempts' | 'unsend_attempts' },
): Promise<void> {
  if (effect.health === 'success') {
    const { rowCount } = await client.query({
      name: 'health_ok',
      text: 'update senders set failures = 0, breaker_until = null where account_id = $1 and failures > 0',
      values: [accountId],
    });
    if (rowCount) await noteBreakerClosed(drizzle({ client }), { workspaceId, accountId });
  }
  if (effect.health === 'failure') {
    const { rows } = await client.query<{ failures: number }>(
      `update senders set failures = failures + 1, last_error = $2 where account_id = $1 and (breaker_until is null or breaker_until <= clock_timestamp()) returning failures`,
      [accountId, lastError],
    );
    // Calls that were under way when it opened say nothing new.
    const openMs = breakerOpenMs(rows[0]?.failures ?? 0);
    if (openMs > 0) {
      await client.query(`update senders set breaker_until = clock_timestamp() + make_interval(secs => $2) where account_id = $1`, [
        accountId,
        openMs / 1000,
      ]);
      await noteBreakerOpen(drizzle({ client }), { workspaceId, accountId }, openMs);
    }
  }
  if (effect.slowMs !== undefined) {
    await client.query(
      `update senders set slowed_until = greatest(slowed_until, clock_timestamp() + make_interval(secs => $2)), last_error = $3 where account_id = $1`,
      [accountId, effect.slowMs / 1000, lastError],
    );
  }
  if (effect.status !== undefined) {
    const { rowCount } = await client.query(
      `update platform_accounts a set status = $2, status_reason = $3, status_at = t.started_at from ${of} t
       where a.id = $1 and a.status <> $2 and t.id = $4 and a.status_at <= t.started_at`,
      [accountId, effect.status, lastError, attemptId],
    );
    if (rowCount) {
      await client.query('update senders set epoch = epoch + 1 where account_id = $1', [accountId]);
      await noteAccountStatus(drizzle({ client }), { workspaceId, accountId }, effect.status);
    }
  }
}
