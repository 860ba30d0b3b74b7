import { sql, type SQL } from 'drizzle-orm';
import type { Protection, ProtectedCounts } from '../../contracts/campaigns/protection';
import type { ProtectionFacts } from '../../domain/campaigns/protection';
import type { Tx } from '../database';

/** What the record knows about fans before a campaign is drawn, by fan id; only what its protection looks at. */
export async function protectionFacts(
  tx: Tx,
  { accountId, protect, fanIds, mediaIds }: { accountId: string; protect: Protection; fanIds: readonly string[]; mediaIds: readonly string[] },
): Promise<Map<string, ProtectionFacts>> {
  const { rows } = await tx.execute<{ id: string; facts: ProtectionFacts }>(sql`
    select id, protection_facts(${JSON.stringify(protect)}::jsonb, ${accountId}, id, ${sql.param([...mediaIds])}::text[], null) as facts from unnest(${sql.param([...fanIds])}::uuid[]) as id`);
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}

/** The same verdict as `protectionRefusal`, for counting: a name of `ProtectedCounts` or null, for `fans f`. Asks only what is asked. */
export function protectedAs(protect: Protection, mediaIds: readonly string[]): SQL {
  const media = sql`${sql.param([...mediaIds])}::text[]`;
  const thread = (condition: SQL) => sql`exists (select from threads t where t.account_id = f.account_id and t.fan_id = f.id and ${condition})`;
  const cases: [keyof ProtectedCounts, SQL][] = [];
  if (protect.sameMedia && mediaIds.length > 0)
    cases.push(
      ['alreadyBought', sql`exists (select from fan_media b where b.fan_id = f.id and b.media_id = any (${media}))`],
      [
        'sameMedia',
        sql`exists (select from messages m where m.account_id = f.account_id and m.fan_id = f.id and m.direction = 'out' and m.reason = 'sent' and m.media_ids && ${media})`,
      ],
    );
  if (protect.messageWaiting) cases.push(['messageWaiting', thread(sql`t.closed_at is null and (t.unread > 0 or t.unanswered_since is not null)`)]);
  if (protect.conversationHours !== null)
    cases.push(['conversation', thread(sql`t.last_at > now() - ${protect.conversationHours}::int * interval '1 hour'`)]);
  if (protect.otherCreators !== null) cases.push(['otherCreators', elsewhere(protect.otherCreators === 'talking')]);
  if (cases.length === 0) return sql`null::text`;
  return sql`case ${sql.join(
    cases.map(([name, condition]) => sql`when ${condition} then ${name}::text`),
    sql` `,
  )} end`;
}

function elsewhere(talking: boolean): SQL {
  const open = talking
    ? sql`and exists (select from threads t where t.account_id = o.account_id and t.fan_id = o.id and t.closed_at is null and t.last_at > now() - interval '24 hours')`
    : sql``;
  return sql`exists (select from platform_accounts mine join platform_accounts a on a.workspace_id = mine.workspace_id and a.platform = mine.platform and a.id <> mine.id and a.removed_at is null
    join fans o on o.account_id = a.id and o.platform_fan_id = f.platform_fan_id where mine.id = f.account_id ${open})`;
}
