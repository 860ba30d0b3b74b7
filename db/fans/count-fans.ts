import { sql } from 'drizzle-orm';
import type { FanCounts, FanSelection } from '../../contracts/fans/fan-selection';
import type { Tx } from '../database';
import { selectionConditions } from './fan-conditions';

/** How many fans a selection has, how many of them can be written to, and what they spent. */
export async function countFans(tx: Tx, selection: FanSelection): Promise<FanCounts> {
  const { rows } = await tx.execute<Omit<FanCounts, 'spent'> & { currency: string; cents: number }>(sql`
    select a.currency, count(*)::int as fans, coalesce(sum(f.spend_cents), 0)::float8 as cents, coalesce(sum(f.purchases), 0)::int as purchases,
      count(*) filter (where f.suppressed_at is not null)::int as suppressed, count(*) filter (where f.frozen_at is not null)::int as frozen,
      count(*) filter (where f.consent_withdrawn_at is not null)::int as "consentWithdrawn",
      count(*) filter (where f.suppressed_at is null and f.frozen_at is null and f.consent_withdrawn_at is null)::int as reachable
    from fans f join platform_accounts a on a.id = f.account_id where ${await selectionConditions(tx, selection)} group by a.currency order by a.currency`);
  const sum = (name: 'fans' | 'reachable' | 'suppressed' | 'frozen' | 'consentWithdrawn' | 'purchases') =>
    rows.reduce((total, row) => total + row[name], 0);
  return {
    fans: sum('fans'),
    reachable: sum('reachable'),
    suppressed: sum('suppressed'),
    frozen: sum('frozen'),
    consentWithdrawn: sum('consentWithdrawn'),
    purchases: sum('purchases'),
    spent: rows.map(({ currency, cents }) => ({ currency, cents })),
  };
}
