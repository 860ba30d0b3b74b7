import { sql } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import type { AudienceCounts } from '../../contracts/fans/audience-counts';
import type { Tx } from '../database';
import { audienceSql } from './audience-sql';

/** How many an audience reaches, and why the others are left out; each fan is counted for the first reason that holds. */
export async function countAudience(tx: Tx, accountId: string, audience: Audience): Promise<AudienceCounts> {
  const { included, excluded } = audienceSql(audience);
  const { rows } = await tx.execute<AudienceCounts & Record<string, unknown>>(sql`
    with side as (select ${excluded} as out, f.suppressed_at is not null as suppressed, f.frozen_at is not null as frozen, f.consent_withdrawn_at is not null as withdrawn
      from fans f where f.account_id = ${accountId} and ${included})
    select count(*)::int as included, count(*) filter (where out)::int as excluded, count(*) filter (where not out and suppressed)::int as suppressed,
      count(*) filter (where not out and not suppressed and frozen)::int as frozen, count(*) filter (where not out and not suppressed and not frozen and withdrawn)::int as "consentWithdrawn",
      count(*) filter (where not out and not suppressed and not frozen and not withdrawn)::int as eligible
    from side`);
  return rows[0]!;
}
