import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Account, AccountChange } from '../../contracts/accounts/account';
import { reconsiderHeld } from '../../db/accounts/reconsider-held';
import { dropSecret, storeSecret } from '../../db/accounts/store-secret';
import { inWorkspace, type Tx } from '../../db/database';
import { platformAccounts, senders } from '../../db/schema';
import { notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { getAccount } from './list-accounts';

/** The columns of an account whose old secret holds no more. */
export const NO_SECRET_BEFORE = { webhookSecretBeforeId: null, webhookSecretBeforeUntil: null };

/** Changes that the sender must not overlook raise its epoch; messages that wait for the old hours are decided again. */
export async function changeAccount({ ctx, accountId, input }: { ctx: Ctx; accountId: string; input: AccountChange }): Promise<Account> {
  const { webhookSecret, limitPerMinute, quietHours, ...plain } = input;
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await lockAccount(tx, accountId);
    const hours =
      quietHours === undefined ? {} : { quietStartMinute: quietHours?.startMinute ?? null, quietEndMinute: quietHours?.endMinute ?? null };
    const secret =
      webhookSecret === undefined
        ? {}
        : {
            webhookSecretId:
              webhookSecret === null
                ? null
                : await storeSecret(tx, {
                    workspaceId: ctx.workspaceId,
                    kind: 'webhook_secret',
                    ciphertext: ctx.secrets.seal(webhookSecret, ctx.workspaceId),
                  }),
          };
    const change = { ...plain, ...hours, ...secret, ...(webhookSecret === undefined ? {} : NO_SECRET_BEFORE) };
    if (Object.keys(change).length > 0) await tx.update(platformAccounts).set(change).where(eq(platformAccounts.id, accountId));
    if (webhookSecret !== undefined) for (const id of [before.webhookSecretId, before.webhookSecretBeforeId]) await dropSecret(tx, id);
    const [sender] = await tx.select({ limitPerMinute: senders.limitPerMinute }).from(senders).where(eq(senders.accountId, accountId)).for('update');
    await tx
      .update(senders)
      .set({ epoch: sql`${senders.epoch} + 1`, ...(limitPerMinute === undefined ? {} : { limitPerMinute }) })
      .where(eq(senders.accountId, accountId));
    await audit(
      tx,
      ctx,
      'account.changed',
      { type: 'account', id: accountId },
      {
        before: {
          displayName: before.displayName,
          currency: before.currency,
          timeZone: before.timeZone,
          quietStartMinute: before.quietStartMinute,
          quietEndMinute: before.quietEndMinute,
          limitPerMinute: sender?.limitPerMinute ?? null,
        },
        after: {
          ...plain,
          ...hours,
          ...(limitPerMinute === undefined ? {} : { limitPerMinute }),
          ...(webhookSecret === undefined ? {} : { webhookSecret: webhookSecret === null ? 'removed' : 'replaced' }),
        },
      },
    );
  });
  if (quietHours !== undefined || input.timeZone !== undefined)
    await reconsiderHeld(ctx.db, { workspaceId: ctx.workspaceId, accountId, reasons: ['held.quiet_hours'] });
  await ctx.wakeSender(accountId);
  return getAccount({ ctx, accountId });
}

/** @throws DomainError not_found */
export async function lockAccount(tx: Tx, accountId: string) {
  const [found] = await tx
    .select()
    .from(platformAccounts)
    .where(and(eq(platformAccounts.id, accountId), isNull(platformAccounts.removedAt)))
    .for('update');
  if (!found) throw notFound('account');
  return found;
}
