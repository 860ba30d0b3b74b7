import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../../db/database';
import type { ThreadKey } from '../../../db/messaging/threads/change-threads';
import { fans, platformAccounts } from '../../../db/schema';
import { notFound } from '../../../domain/domain-error';

/** @throws DomainError not_found, for a fan of another account and for an account that was disconnected alike */
export async function requireFanOf(tx: Tx, { accountId, fanId }: ThreadKey): Promise<void> {
  const [found] = await tx
    .select({ id: fans.id })
    .from(fans)
    .innerJoin(platformAccounts, eq(platformAccounts.id, fans.accountId))
    .where(and(eq(fans.accountId, accountId), eq(fans.id, fanId), isNull(platformAccounts.removedAt)));
  if (!found) throw notFound('fan');
}
