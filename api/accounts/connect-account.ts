import { and, eq, sql } from 'drizzle-orm';
import type { Account, AccountInput } from '../../contracts/accounts/account';
import { storeSecret } from '../../db/accounts/store-secret';
import { inWorkspace } from '../../db/database';
import { askSoon } from '../../db/messaging/history/gap-row';
import { dueWithOpenDoor } from '../../db/messaging/open-door';
import { askForHistory } from '../../db/messaging/history/history-row';
import { noteAccountStatus } from '../../db/notifications/account-notes';
import { platformAccounts, senders } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { askPlatform } from './ask-platform';
import { checkPlatformUrl } from './check-platform-url';
import { getAccount } from './list-accounts';

/**
 * Asks the platform with the given key, then keeps account, sender and sealed secrets. An account that was disconnected before comes back with
 * its fans and history. @throws DomainError accounts.url_refused, accounts.already_connected, and as askPlatform
 */
export async function connectAccount({ ctx, input }: { ctx: Ctx; input: AccountInput }): Promise<Account> {
  if (ctx.actor.accountIds !== null)
    throw new DomainError('permission.denied', 'Your role holds for named accounts only; somebody who has the whole workspace connects a new one.');
  const { workspaceId } = ctx;
  const baseUrl = await checkPlatformUrl({ baseUrl: input.baseUrl, platform: input.platform, sandboxOrigin: ctx.sandboxOrigin });
  const state = await askPlatform(ctx, input.platform, { baseUrl, apiKey: input.apiKey, platformAccountId: input.platformAccountId });
  const accountId = await inWorkspace(ctx.db, workspaceId, async (tx) => {
    const same = and(
      eq(platformAccounts.workspaceId, workspaceId),
      eq(platformAccounts.platform, input.platform),
      eq(platformAccounts.platformAccountId, input.platformAccountId),
    );
    const [known] = await tx
      .select({ id: platformAccounts.id, removedAt: platformAccounts.removedAt })
      .from(platformAccounts)
      .where(same)
      .for('update');
    if (known && known.removedAt === null) throw new DomainError('accounts.already_connected', 'Change it where it is, or give it a new key there.');
    const seal = (plain: string) => ctx.secrets.seal(plain, workspaceId);
    const values = {
      workspaceId,
      platform: input.platform,
      baseUrl,
      platformAccountId: input.platformAccountId,
      displayName: input.displayName ?? state.displayName,
      currency: input.currency,
      timeZone: input.timeZone,
      quietStartMinute: input.quietHours?.startMinute ?? null,
      quietEndMinute: input.quietHours?.endMinute ?? null,
      status: state.status,
      statusReason: null,
      statusAt: sql`now()`,
      capabilities: state.capabilities,
      authorityNote: input.authorityNote,
      createdBy: ctx.userId,
      removedAt: null,
      webhookSecretBeforeId: null,
      webhookSecretBeforeUntil: null,
      apiKeySecretId: await storeSecret(tx, { workspaceId, kind: 'platform_api_key', ciphertext: seal(input.apiKey) }),
      webhookSecretId:
        input.webhookSecret === undefined
          ? null
          : await storeSecret(tx, { workspaceId, kind: 'webhook_secret', ciphertext: seal(input.webhookSecret) }),
    };
    const [saved] = known
      ? await tx.update(platformAccounts).set(values).where(eq(platformAccounts.id, known.id)).returning({ id: platformAccounts.id })
      : await tx.insert(platformAccounts).values(values).returning({ id: platformAccounts.id });
    if (!saved) throw new Error('Postgres kept no account and gave no error.');
    await tx
      .insert(senders)
      .values({ accountId: saved.id, workspaceId, limitPerMinute: input.limitPerMinute })
      .onConflictDoUpdate({
        target: senders.accountId,
        set: {
          limitPerMinute: input.limitPerMinute,
          epoch: sql`${senders.epoch} + 1`,
          pausedAt: null,
          pausedBy: null,
          pausedReason: null,
          failures: 0,
          breakerUntil: null,
          slowedUntil: null,
        },
      });
    if (state.status === 'active') await dueWithOpenDoor(tx, saved.id);
    await askForHistory(tx, { workspaceId, accountId: saved.id, again: false });
    await askSoon(tx, saved.id);
    await noteAccountStatus(tx, { workspaceId, accountId: saved.id }, state.status);
    await audit(
      tx,
      ctx,
      'account.connected',
      { type: 'account', id: saved.id },
      {
        platform: input.platform,
        baseUrl,
        platformAccountId: input.platformAccountId,
        limitPerMinute: input.limitPerMinute,
        authorityNote: input.authorityNote,
      },
    );
    return saved.id;
  });
  await Promise.all([ctx.wakeSender(accountId), ctx.startHistory({ workspaceId, accountId })]);
  return getAccount({ ctx, accountId });
}
