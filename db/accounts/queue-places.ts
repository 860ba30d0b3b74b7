import { sql, type SQL } from 'drizzle-orm';

/** Campaigns of the account that hold their fans: what is due of them is put off when it is met, and takes no slot. */
export const pausedCampaigns = (accountId: string): SQL => sql`array(select id from campaigns where account_id = ${accountId} and status = 'paused')`;

/**
 * Due rows of an account in the order in which the sender takes them, each with how many slots it takes up to it. Of one message to many the row that
 * opens a call has the slot (`opens`); those that leave with it have none of their own.
 * @param fansACall fans that one call of the platform reaches; null where each leaves alone
 * @param upTo only rows up to this one
 */
export function duePlaces(accountId: string, fansACall: number | null, upTo?: SQL): SQL {
  const nth =
    fansACall === null
      ? sql`null::bigint`
      : sql`case when o.native then row_number() over (partition by o.native, o.source_id order by o.not_before, o.message_id) end`;
  return sql`
    select d.message_id, d.nth is not null as many, d.source_id, coalesce(d.opens, true) as opens,
      (count(*) filter (where coalesce(d.opens, true)) over (order by d.priority, d.not_before, d.message_id rows unbounded preceding))::int as place
    from (
      select n.*, (n.nth - 1) % ${fansACall ?? 1}::int = 0 as opens from (
        select o.message_id, o.source_id, o.priority, o.not_before, ${nth} as nth from outbox o
        where o.account_id = ${accountId} and o.priority in (0, 1, 2) and o.not_before > '-infinity' and o.not_before <= now()
          and coalesce(o.source_id <> all (${pausedCampaigns(accountId)}), true) and ${upTo ?? sql`true`}) n) d`;
}
