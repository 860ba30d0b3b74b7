import { sql } from 'drizzle-orm';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import { inWorkspace, type Db } from '../database';

const PAGE = 5_000;

/**
 * Makes messages due again that wait for one of these reasons, in pages: the rule they wait for has changed, and the decision is taken again at
 * their slot. @param accountId null for all accounts of the workspace @returns the accounts that have something due now
 */
export async function reconsiderHeld(
  db: Db,
  { workspaceId, accountId, reasons }: { workspaceId: string; accountId: string | null; reasons: ReasonCode[] },
): Promise<string[]> {
  const touched = new Set<string>();
  for (;;) {
    const { rows } = await inWorkspace(db, workspaceId, (tx) =>
      tx.execute<{ account_id: string }>(sql`
      with held as (
        select o.account_id, o.message_id from outbox o join messages m on m.account_id = o.account_id and m.id = o.message_id
        where o.workspace_id = ${workspaceId} and ${accountId === null ? sql`true` : sql`o.account_id = ${accountId}`}
          and o.not_before > now() and o.not_before < 'infinity' and m.reason in (${sql.join(
            reasons.map((reason) => sql`${reason}`),
            sql`, `,
          )})
        limit ${PAGE} for update of o skip locked)
      update outbox o set not_before = now() from held where o.account_id = held.account_id and o.message_id = held.message_id
      returning o.account_id`),
    );
    for (const row of rows) touched.add(row.account_id);
    if (rows.length < PAGE) return [...touched];
  }
}
