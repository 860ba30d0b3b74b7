import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Account } from '../../contracts/accounts/account';
import { dropSecret, readSecret, storeSecret } from '../../db/accounts/store-secret';
import { inWorkspace } from '../../db/database';
import { askSoon } from '../../db/messaging/history/gap-row';
import { dueWithOpenDoor } from '../../db/messaging/open-door';
import { noteAccountStatus, noteBreakerClosed } from '../../db/notifications/account-notes';
import { platformAccounts, senders } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { askPlatform } from './ask-platform';
import { lockAccount } from './change-account';
import { getAccount } from './list-accounts';

/**
 * Asks the platform how the account stands and believes it: the way back after a lost login or a lifted restriction. With `apiKey`, that key is
 * tried and, when it works, kept instead of the old one. @throws DomainError as connectAccount
 */
export async function checkAccount({ ctx, accountId, apiKey }: { ctx: Ctx; accountId: string; apiKey?: string }): Promise<Account> {
  const { workspaceId } = ctx;
  const { account, sealed, askedAt } = await inWorkspace(ctx.db, workspaceId, async (tx) => {
    const [found] = await tx
      .select()
      .from(platformAccounts)
      .where(and(eq(platformAccounts.id, accountId), isNull(platformAccounts.removedAt)));
    if (!found) throw notFound('account');
    const { rows } = await tx.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
    return {
      account: found,
      sealed: found.apiKeySecretId === null ? null : await readSecret(tx, found.apiKeySecretId),
      askedAt: rows[0]?.now ?? null,
    };
  });
  const key = apiKey ?? (sealed === null ? null : ctx.secrets.open(sealed, workspaceId));
  if (key === null) throw new DomainError('accounts.credentials_refused', 'The account has no key any more; give it one.');
  const state = await askPlatform(ctx, account.platform, { baseUrl: account.baseUrl, apiKey: key, platformAccountId: account.platformAccountId });
  await inWorkspace(ctx.db, workspaceId, async (tx) => {
    const before = await lockAccount(tx, accountId);
    const secretId =
      apiKey === undefined
        ? before.apiKeySecretId
        : await storeSecret(tx, { workspaceId, kind: 'platform_api_key', ciphertext: ctx.secrets.seal(apiKey, workspaceId) });
    await tx.update(platformAccounts).set({ apiKeySecretId: secretId, capabilities: state.capabilities }).where(eq(platformAccounts.id, accountId));
    // What became known after the question was asked is newer than its answer.
    const believed = await tx
      .update(platformAccounts)
      .set({ status: state.status, statusReason: null, statusAt: sql`${askedAt}::timestamptz` })
      .where(and(eq(platformAccounts.id, accountId), sql`${platformAccounts.statusAt} <= ${askedAt}::timestamptz`));
    if (apiKey !== undefined) await dropSecret(tx, before.apiKeySecretId);
    await tx
      .update(senders)
      .set({ epoch: sql`${senders.epoch} + 1`, failures: 0, breakerUntil: null })
      .where(eq(senders.accountId, accountId));
    if (state.status === 'active') await dueWithOpenDoor(tx, accountId);
    if (state.status === 'active' && before.status !== 'active') await askSoon(tx, accountId);
    if (believed.rowCount === 1) await noteAccountStatus(tx, { workspaceId, accountId }, state.status);
    await noteBreakerClosed(tx, { workspaceId, accountId });
    await audit(
      tx,
      ctx,
      apiKey === undefined ? 'account.checked' : 'account.key_replaced',
      { type: 'account', id: accountId },
      { before: before.status, after: believed.rowCount === 1 ? state.status : before.status },
    );
  });
  await ctx.wakeSender(accountId);
  return getAccount({ ctx, accountId });
}
