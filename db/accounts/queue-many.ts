import { sql, type SQL } from 'drizzle-orm';
import { CALL_STANDINGS, type CallStanding } from '../../contracts/accounts/call-standings';
import type { QueueChange, QueueFilter } from '../../contracts/accounts/queue';
import type { Tx } from '../database';

const STATUSES: Record<CallStanding, string> = { in_doubt: 'unknown', delivering: 'sending', reading_back: 'reading' };

/** What a call for many stands at, in the words of the queue. */
export const CALL_STANDING = sql.raw(
  `case s.status ${CALL_STANDINGS.map((standing) => `when '${STATUSES[standing]}' then '${standing}'`).join(' ')} else 'sending' end`,
);

const OPEN = sql.raw(`s.status in ('calling', 'unknown', 'sending', 'reading')`);

/** Calls for many whose fans are not all known yet, `s`; `c` is the campaign. */
export function openCalls(accountId: string, { source, sourceId, standing }: QueueFilter): SQL {
  const parts = [sql`s.account_id = ${accountId}`, OPEN];
  if (source !== undefined && source !== 'campaign') parts.push(sql`false`);
  if (sourceId !== undefined) parts.push(sql`s.campaign_id = ${sourceId}`);
  if (standing !== undefined) parts.push(sql`${CALL_STANDING} = ${standing}`);
  return sql`mass_sends s left join campaigns c on c.id = s.campaign_id where ${sql.join(parts, sql` and `)}`;
}

export interface OpenCalls extends Record<string, unknown> {
  standing: CallStanding | 'sending';
  calls: number;
  /** Whose outcome is not known. */
  fans: number;
}

/** Calls of an account, one row a standing: all, those that a filter finds, or those named. */
export async function countOpenCalls(tx: Tx, accountId: string, { filter, many }: Pick<QueueChange, 'filter' | 'many'> = {}): Promise<OpenCalls[]> {
  const named = (many ?? []).map(({ campaignId, standing }) => sql`s.campaign_id = ${campaignId} and ${CALL_STANDING} = ${standing}`);
  const which = many === undefined ? sql`true` : sql`(${sql.join(named, sql` or `)})`;
  const { rows } = await tx.execute<OpenCalls>(sql`
    select ${CALL_STANDING} as standing, count(*)::int as calls, sum((select count(*) from unknown_sends u where u.mass_send_id = s.id))::int as fans
    from ${openCalls(accountId, filter ?? {})} and ${which} group by 1 order by 1`);
  return rows;
}
