import { sql } from 'drizzle-orm';

/**
 * The reason that people are shown: pausing a campaign or an account holds up to a million rows in place without rewriting each, so their "queued"
 * reads as what really holds them. Needs `r` campaign_recipients, `c` campaigns, `a` platform_accounts, `s` senders.
 */
export const SHOWN_REASON = sql`case
  when r.reason <> 'queued' and r.reason not like 'held.%' or r.reason = 'held.test_phase' then r.reason
  when c.status = 'paused' then 'held.source_paused'
  when s.paused_at is not null then 'held.account_paused'
  when a.status in ('session_expired', 'needs_2fa') then 'held.session_expired'
  when r.reason = 'held.source_paused' then 'queued'
  else r.reason end`;

/** The tables that `SHOWN_REASON` needs, joined to `campaign_recipients r`. */
export const SHOWN_REASON_JOINS = sql`join campaigns c on c.id = r.campaign_id join platform_accounts a on a.id = c.account_id left join senders s on s.account_id = c.account_id`;
