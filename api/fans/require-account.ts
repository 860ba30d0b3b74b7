import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/database';
import { platformAccounts } from '../../db/schema';
import { notFound } from '../../domain/domain-error';

/** @throws DomainError not_found for an account that is not there, was disconnected or is out of reach of the role */
export async function requireAccount(tx: Tx, accountId: string): Promise<{ id: string; currency: string; platform: string }> {
  const [account] = await tx
    .select({ id: platformAccounts.id, currency: platformAccounts.currency, platform: platformAccounts.platform })
    .from(platformAccounts)
    .where(and(eq(platformAccounts.id, accountId), isNull(platformAccounts.removedAt)));
  if (!account) throw notFound('account');
  return account;
}
