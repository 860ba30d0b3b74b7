import { sql } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import type { Tx } from '../database';
import { audienceSql } from './audience-sql';

export interface AudiencePageRequest {
  accountId: string;
  audience: Audience;
  /** The last fan of the page before; null for the first page. */
  after: string | null;
  limit: number;
}

export interface AudienceFan {
  id: string;
  timeZone: string | null;
  suppressed: boolean;
  frozen: boolean;
  consentWithdrawn: boolean;
}

/** The next fans of an audience in the order of their ids; fewer than `limit` means that no more follow. Who may not be messaged is in it and marked. */
export async function audiencePage(tx: Tx, { accountId, audience, after, limit }: AudiencePageRequest): Promise<AudienceFan[]> {
  const { included, excluded } = audienceSql(audience);
  const { rows } = await tx.execute<AudienceFan & Record<string, unknown>>(sql`
    select f.id, f.time_zone as "timeZone", f.suppressed_at is not null as suppressed, f.frozen_at is not null as frozen, f.consent_withdrawn_at is not null as "consentWithdrawn"
    from fans f where f.account_id = ${accountId} and (${after}::uuid is null or f.id > ${after}) and ${included} and not ${excluded}
    order by f.id limit ${limit}`);
  return rows;
}
