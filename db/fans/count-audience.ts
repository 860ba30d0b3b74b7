import { sql } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import type { Protection, ProtectedCounts } from '../../contracts/campaigns/protection';
import type { AudienceCounts } from '../../contracts/fans/audience-counts';
import { protectedAs } from '../campaigns/protection-facts';
import type { Tx } from '../database';
import { audienceSql } from './audience-sql';

interface LeftAlone {
  protect: Protection | null;
  /** Of the message. */
  mediaIds: readonly string[];
}

/** How many an audience reaches, and why the others are left out; each fan is counted for the first reason that holds. */
export async function countAudience(
  tx: Tx,
  accountId: string,
  audience: Audience,
  { protect, mediaIds }: LeftAlone = { protect: null, mediaIds: [] },
): Promise<AudienceCounts> {
  const { included, excluded } = audienceSql(audience);
  const reachable = sql`f.suppressed_at is null and f.frozen_at is null and f.consent_withdrawn_at is null`;
  const alone = protect === null ? sql`null::text` : sql`case when ${reachable} and not ${excluded} then ${protectedAs(protect, mediaIds)} end`;
  const { rows } = await tx.execute<AudienceCounts & Record<string, unknown>>(sql`
    with side as (select ${excluded} as out, f.suppressed_at is not null as suppressed, f.frozen_at is not null as frozen, f.consent_withdrawn_at is not null as withdrawn, ${alone} as alone
      from fans f where f.account_id = ${accountId} and ${included})
    select count(*)::int as included, count(*) filter (where out)::int as excluded, count(*) filter (where not out and suppressed)::int as suppressed,
      count(*) filter (where not out and not suppressed and frozen)::int as frozen, count(*) filter (where not out and not suppressed and not frozen and withdrawn)::int as "consentWithdrawn",
      count(*) filter (where not out and not suppressed and not frozen and not withdrawn and alone is null)::int as eligible,
      ${protect === null ? sql`null::jsonb` : PROTECTED} as protected
    from side`);
  return rows[0]!;
}

const NAMES: readonly (keyof ProtectedCounts)[] = ['alreadyBought', 'sameMedia', 'messageWaiting', 'conversation', 'otherCreators'];
const PROTECTED = sql`jsonb_build_object(${sql.join(
  NAMES.map((name) => sql`${sql.raw(`'${name}'`)}, count(*) filter (where alone = ${sql.raw(`'${name}'`)})`),
  sql`, `,
)})`;
