import { sql, type SQL } from 'drizzle-orm';
import { bordersOf, campaignsReceived, clockRules } from '../../domain/fans/clock-rules';
import type { Tx } from '../database';
import { dateColumn } from './audience-sql';
import { judgeMembers } from './judge-members';
import { fansOf, lockLiveLists } from './live-list-rows';

/** What campaigns sent is committed a moment after its time; this much is looked at again. */
const LATE = sql`interval '10 minutes'`;

/**
 * Asks for another look at fans, where a live list cares: what changes no row of `fans` is told by this, in the transaction of the change.
 * @param fans a query of `id`
 * @param cares which of the live lists `l` it is about
 */
export async function reviewFans(tx: Tx, workspaceId: string, fans: SQL, cares: SQL): Promise<void> {
  await tx.execute(sql`insert into fans_to_review (workspace_id, fan_id) select ${workspaceId}, changed.id from (${fans}) as changed (id)
    where exists (select from fan_lists l where l.kind = 'live' and ${cares})`);
}

/** Live lists whose rules name this list. */
export function namesList(listId: string): SQL {
  return sql`(l.rules -> 'include' -> 'listIds' ? ${listId} or l.rules -> 'exclude' -> 'listIds' ? ${listId})`;
}

/** Live lists with a rule on this field. */
export function hasField(field: string): SQL {
  const path = `$.*.filters[*] ? (@.field == "${field}")`;
  return sql`l.rules @? ${path}::jsonpath`;
}

/** Takes the next fans that changed and judges them. @returns how many were taken; fewer than `limit` means that no more wait */
export async function reviewPage(tx: Tx, workspaceId: string, limit: number, now?: SQL): Promise<number> {
  const lists = await lockLiveLists(tx);
  const { rows } = await tx.execute<{ id: string }>(sql`
    delete from fans_to_review where id in (select id from fans_to_review where workspace_id = ${workspaceId} order by id limit ${limit}) returning fan_id as id`);
  await judgeMembers(tx, workspaceId, lists, [...new Set(rows.map(({ id }) => id))], now);
  return rows.length;
}

/** Puts every fan whose date crossed the border of a rule since the list's last look, and whoever a named campaign reached since, among those to review. */
export async function reviewByClock(tx: Tx, workspaceId: string, now: SQL = sql`now()`): Promise<void> {
  for (const list of await lockLiveLists(tx)) {
    const since = sql`(select reviewed_at from fan_lists where id = ${list.id})`;
    const ranges = clockRules(list.rules).flatMap((rule) =>
      bordersOf(rule).map((days) => {
        const ahead = sql`${days}::int * interval '24 hours'`;
        return sql`select f.id from fans f where f.workspace_id = ${workspaceId} and ${fansOf(list)} and ${between(rule.field, sql`${since} + ${ahead}`, sql`${now} + ${ahead}`)}`;
      }),
    );
    const campaigns = campaignsReceived(list.rules);
    const reached =
      campaigns.length === 0
        ? []
        : [
            sql`select r.fan_id from campaign_recipients r where r.campaign_id = any (${sql.param(campaigns)}::uuid[]) and r.sent_at > ${since} - ${LATE}`,
          ];
    const found = [...ranges, ...reached];
    if (found.length === 0) continue;
    await tx.execute(
      sql`insert into fans_to_review (workspace_id, fan_id) select ${workspaceId}, c.id from (${sql.join(found, sql` union `)}) as c (id)`,
    );
    await tx.execute(sql`update fan_lists set reviewed_at = ${now} where id = ${list.id}`);
  }
}

/** Fans whose date lies in a span, by the index of that date: for those that are indexed as expressions a function looks it up, see 0032_fans_by_clock. */
function between(field: string, from: SQL, to: SQL): SQL {
  const isExpression = field === 'lastActiveAt' || field === 'lastSeenAt' || field === 'lastPurchaseAt';
  if (isExpression) return sql`f.id in (select fans_by_clock(${field}, ${from}, ${to}))`;
  return sql`${dateColumn(field)} >= ${from} and ${dateColumn(field)} <= ${to}`;
}
