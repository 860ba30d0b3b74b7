import type { Pool } from 'pg';
import { stateOf, type ReasonCode } from '../../contracts/messaging/reason-codes';

export interface Outcomes {
  recipients: number;
  sent: number;
  /** Final reason `unknown.unconfirmed`. */
  unknown: number;
  unresolved: number;
  /** Without a final reason, those being reconciled aside. */
  open: number;
}

/** How the recipients of all campaigns of an account stand. */
export async function countOutcomes(pool: Pool, accountId: string): Promise<Outcomes> {
  const { rows } = await pool.query<{ reason: ReasonCode; n: number }>(
    'select reason, count(*)::int as n from campaign_recipients where account_id = $1 group by reason',
    [accountId],
  );
  const count = (wanted: (reason: ReasonCode) => boolean) => rows.reduce((sum, { reason, n }) => sum + (wanted(reason) ? n : 0), 0);
  return {
    recipients: count(() => true),
    sent: count((reason) => reason === 'sent'),
    unknown: count((reason) => reason === 'unknown.unconfirmed'),
    unresolved: count((reason) => reason === 'unknown.reconciling'),
    open: count((reason) => stateOf(reason) === 'open' && reason !== 'unknown.reconciling'),
  };
}
