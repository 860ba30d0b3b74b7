import { and, eq, isNull } from 'drizzle-orm';
import { readSecret } from '../../../db/accounts/store-secret';
import { inWorkspace } from '../../../db/database';
import type { ThreadKey } from '../../../db/messaging/threads/change-threads';
import { fans, platformAccounts } from '../../../db/schema';
import type { Ctx } from '../../context';

const TIMEOUT_MS = 10_000;

/**
 * Tells the platform that the thread was read, so that its own app says the same. Nobody waits for the answer, and one that fails is only logged:
 * the next reading says it again.
 */
export async function markReadAtPlatform({ ctx, accountId, fanId }: ThreadKey & { ctx: Ctx }): Promise<void> {
  const found = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [row] = await tx
      .select({ account: platformAccounts, fanPlatformId: fans.platformFanId })
      .from(fans)
      .innerJoin(platformAccounts, eq(platformAccounts.id, fans.accountId))
      .where(and(eq(fans.id, fanId), eq(platformAccounts.id, accountId), eq(platformAccounts.status, 'active'), isNull(platformAccounts.removedAt)));
    const sealed = row?.account.apiKeySecretId ? await readSecret(tx, row.account.apiKeySecretId) : null;
    return row === undefined || sealed === null ? null : { ...row, apiKey: ctx.secrets.open(sealed, ctx.workspaceId) };
  });
  if (found === null) return;
  const { account, fanPlatformId, apiKey } = found;
  const credentials = { baseUrl: account.baseUrl, platformAccountId: account.platformAccountId, apiKey };
  void ctx
    .connectorOf(account.platform)
    .markRead({ account: credentials, fanPlatformId, timeoutMs: TIMEOUT_MS })
    .then(
      (answer) => {
        if (answer.outcome === 'failed') ctx.log.info({ accountId, kind: answer.error.kind }, 'the platform was not told that a thread was read');
      },
      (cause: unknown) => ctx.log.warn({ accountId, err: cause }, 'the platform could not be told that a thread was read'),
    );
}
