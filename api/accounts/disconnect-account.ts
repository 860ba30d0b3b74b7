import { eq, sql } from 'drizzle-orm';
import { dropSecret } from '../../db/accounts/store-secret';
import { inWorkspace } from '../../db/database';
import { stopHistory } from '../../db/messaging/history/history-row';
import { noteAccountRemoved } from '../../db/notifications/account-notes';
import { platformAccounts, senders } from '../../db/schema';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';
import { lockAccount, NO_SECRET_BEFORE } from './change-account';

/** Nothing is sent any more and the keys are gone; fans and history stay. Connecting the account again brings it back. */
export async function disconnectAccount({ ctx, accountId }: { ctx: Ctx; accountId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await lockAccount(tx, accountId);
    await tx
      .update(senders)
      .set({
        epoch: sql`${senders.epoch} + 1`,
        pausedAt: sql`clock_timestamp()`,
        pausedBy: actorName(ctx.actor),
        pausedReason: 'The account was disconnected.',
      })
      .where(eq(senders.accountId, accountId));
    await tx
      .update(platformAccounts)
      .set({ removedAt: sql`now()`, status: 'disconnected', statusAt: sql`now()`, apiKeySecretId: null, webhookSecretId: null, ...NO_SECRET_BEFORE })
      .where(eq(platformAccounts.id, accountId));
    await dropSecret(tx, before.apiKeySecretId);
    await dropSecret(tx, before.webhookSecretId);
    await dropSecret(tx, before.webhookSecretBeforeId);
    await stopHistory(tx, accountId);
    await noteAccountRemoved(tx, { workspaceId: ctx.workspaceId, accountId });
    await audit(tx, ctx, 'account.disconnected', { type: 'account', id: accountId });
  });
}
