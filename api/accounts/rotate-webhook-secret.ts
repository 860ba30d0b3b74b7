import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { NewWebhookSecret, WebhookSecretInput } from '../../contracts/accounts/account';
import { dropSecret, storeSecret } from '../../db/accounts/store-secret';
import { inWorkspace } from '../../db/database';
import { platformAccounts } from '../../db/schema';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { lockAccount, NO_SECRET_BEFORE } from './change-account';

/**
 * Gives the account a new webhook secret. The one before holds for a while as well: it is changed here first, at the platform later, and what is signed by
 * either comes in. One that is made here fits every way of signing. @throws DomainError not_found
 */
export async function rotateWebhookSecret({
  ctx,
  accountId,
  input,
}: {
  ctx: Ctx;
  accountId: string;
  input: WebhookSecretInput;
}): Promise<NewWebhookSecret> {
  const { workspaceId } = ctx;
  const secret = input.secret ?? `whsec_${randomBytes(32).toString('base64')}`;
  const until = input.overlapMinutes === 0 ? null : new Date(ctx.now().getTime() + input.overlapMinutes * 60_000);
  return inWorkspace(ctx.db, workspaceId, async (tx) => {
    const before = await lockAccount(tx, accountId);
    const webhookSecretId = await storeSecret(tx, { workspaceId, kind: 'webhook_secret', ciphertext: ctx.secrets.seal(secret, workspaceId) });
    const old =
      before.webhookSecretId === null || until === null
        ? NO_SECRET_BEFORE
        : { webhookSecretBeforeId: before.webhookSecretId, webhookSecretBeforeUntil: until };
    await tx
      .update(platformAccounts)
      .set({ webhookSecretId, ...old })
      .where(eq(platformAccounts.id, accountId));
    await dropSecret(tx, before.webhookSecretBeforeId);
    if (old.webhookSecretBeforeId === null) await dropSecret(tx, before.webhookSecretId);
    const oldHoldsUntil = old.webhookSecretBeforeUntil?.toISOString() ?? null;
    await audit(tx, ctx, 'account.webhook_secret_changed', { type: 'account', id: accountId }, { oldHoldsUntil });
    return { secret: input.secret === undefined ? secret : null, oldHoldsUntil };
  });
}
