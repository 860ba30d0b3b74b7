import { and, eq, inArray, isNull } from 'drizzle-orm';
import { NETWORK_OF, platformsOf, type Network } from '../../../contracts/messaging/networks';
import { platform, type Platform } from '../../../contracts/accounts/account';
import type { Tx } from '../../database';
import { platformAccounts } from '../../schema';

export interface ThreadAccount {
  name: string;
  platform: Platform;
  network: Network;
  currency: string;
}

/** The connected accounts that the role holds for, narrowed to one or to a network, by their ids. */
export async function threadAccounts(tx: Tx, { accountId, network }: { accountId?: string; network?: Network }): Promise<Map<string, ThreadAccount>> {
  const rows = await tx
    .select({
      id: platformAccounts.id,
      name: platformAccounts.displayName,
      platform: platformAccounts.platform,
      currency: platformAccounts.currency,
    })
    .from(platformAccounts)
    .where(
      and(
        isNull(platformAccounts.removedAt),
        accountId === undefined ? undefined : eq(platformAccounts.id, accountId),
        network === undefined ? undefined : inArray(platformAccounts.platform, platformsOf(network)),
      ),
    );
  return new Map(
    rows.map(({ id, name, currency, ...row }) => {
      const known = platform.parse(row.platform);
      return [id, { name, currency, platform: known, network: NETWORK_OF[known] }];
    }),
  );
}
