import type { HistoryKind } from '../../contracts/fans/names';
import { sql, type SQL } from 'drizzle-orm';
import type { HistoryEntry } from '../../contracts/fans/fan-profile';
import { SHOWN_REASON, SHOWN_REASON_JOINS } from '../campaigns/shown-reason';
import type { Tx } from '../database';

export interface HistoryRequest {
  fan: { id: string; accountId: string };
  kind?: HistoryKind;
  /** Time and id of the last entry of the page before. */
  after: { key: string; id: string } | null;
  limit: number;
}

type Times = 'at' | 'sentAt' | 'readAt' | 'nextAt';
export type HistoryRow = Omit<HistoryEntry, Times> & Record<Times, string | null> & { key: string };

const NULLS = {
  reason: 'text',
  text: 'text',
  cents: 'float8',
  currency: 'text',
  campaignId: 'uuid',
  name: 'text',
  variant: 'text',
  actor: 'text',
} as const;
const LATER = ['sentAt', 'readAt', 'nextAt'] as const;
type Column = keyof typeof NULLS | (typeof LATER)[number];

/** One source of entries; what it does not name is null. */
function entries(kind: HistoryKind, id: SQL, at: SQL, what: SQL, columns: Partial<Record<Column, SQL>>, from: SQL): SQL {
  const of = (name: Column, type: string) => sql`${columns[name] ?? sql`null`}::${sql.raw(type)} as ${sql.identifier(name)}`;
  const rest = [...Object.entries(NULLS).map(([name, type]) => of(name as Column, type)), ...LATER.map((name) => of(name, 'timestamptz'))];
  return sql`select (${id})::text as id, ${kind}::text as kind, ${at} as at, (${what})::text as what, ${sql.join(rest, sql`, `)} from ${from}`;
}

/** Every source is probed by an index that begins with the fan. */
const SOURCES: Record<HistoryKind, (fan: HistoryRequest['fan']) => SQL[]> = {
  message: (fan) => [
    entries(
      'message',
      sql`m.id`,
      sql`m.created_at`,
      sql`m.direction`,
      {
        reason: sql`m.reason`,
        text: sql`m.text`,
        cents: sql`nullif(m.price_cents, 0)`,
        currency: sql`a.currency`,
        actor: sql`'user:' || m.author_id`,
        name: sql`m.source`,
        sentAt: sql`m.sent_at`,
        readAt: sql`m.read_at`,
        nextAt: sql`m.next_at`,
      },
      sql`messages m join platform_accounts a on a.id = m.account_id where m.account_id = ${fan.accountId} and m.fan_id = ${fan.id} and m.source <> 'campaign'`,
    ),
  ],
  campaign: (fan) => [
    entries(
      'campaign',
      sql`r.message_id`,
      sql`r.assigned_at`,
      sql`case when r.variant_id is null then 'holdout' else 'recipient' end`,
      {
        reason: SHOWN_REASON,
        text: sql`coalesce(m.text, v.text)`,
        campaignId: sql`r.campaign_id`,
        name: sql`c.name`,
        variant: sql`v.name`,
        sentAt: sql`r.sent_at`,
        readAt: sql`r.read_at`,
        nextAt: sql`r.next_at`,
      },
      sql`campaign_recipients r ${SHOWN_REASON_JOINS} left join campaign_variants v on v.id = r.variant_id
        left join messages m on m.account_id = r.account_id and m.id = r.message_id where r.fan_id = ${fan.id}`,
    ),
  ],
  purchase: (fan) => [
    entries(
      'purchase',
      sql`t.id`,
      sql`t.occurred_at`,
      sql`t.kind`,
      { reason: sql`t.status`, cents: sql`t.gross_cents`, currency: sql`t.currency` },
      sql`fan_transactions t where t.fan_id = ${fan.id} and t.workspace_id = app_workspace()`,
    ),
  ],
  consent: (fan) => [
    entries(
      'consent',
      sql`k.id`,
      sql`k.at`,
      sql`k.state`,
      { text: sql`k.wording`, name: sql`k.source`, actor: sql`k.actor` },
      sql`consents k where k.fan_id = ${fan.id}`,
    ),
    entries(
      'consent',
      sql`s.id`,
      sql`s.created_at`,
      sql`'suppressed'`,
      { reason: sql`s.reason`, text: sql`s.wording`, actor: sql`s.actor` },
      sql`suppressions s where s.fan_id = ${fan.id}`,
    ),
    entries(
      'consent',
      sql`s.id || ':lifted'`,
      sql`s.lifted_at`,
      sql`'lifted'`,
      { actor: sql`s.lifted_by` },
      sql`suppressions s where s.fan_id = ${fan.id} and s.lifted_at is not null`,
    ),
  ],
  decision: (fan) => [
    entries(
      'decision',
      sql`l.id`,
      sql`l.at`,
      sql`l.action`,
      {
        text: sql`coalesce(l.data ->> 'reason', (select string_agg(one, ', ') from jsonb_array_elements_text(l.data -> 'fields') one))`,
        actor: sql`l.actor`,
      },
      sql`audit_log l where l.workspace_id = app_workspace() and l.target_type = 'fan' and l.target_id = ${fan.id} and l.action in ('fan.frozen', 'fan.unfrozen', 'fan.changed', 'fan.suppression_lifted')`,
    ),
  ],
  record: (fan) => [
    entries('record', sql`f.id`, sql`f.created_at`, sql`'created'`, {}, sql`fans f where f.id = ${fan.id}`),
    entries(
      'record',
      sql`f.id || ':joined'`,
      sql`f.subscribed_at`,
      sql`'joined'`,
      {},
      sql`fans f where f.id = ${fan.id} and f.subscribed_at is not null`,
    ),
    entries(
      'record',
      sql`b.list_id`,
      sql`b.added_at`,
      sql`'list'`,
      { name: sql`l.name` },
      sql`fan_list_members b join fan_lists l on l.id = b.list_id where b.fan_id = ${fan.id}`,
    ),
  ],
};

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const iso = (column: string) => sql.raw(`to_char("${column}" at time zone 'UTC', ${ISO}) as "${column}"`);

/** What happened with a fan, newest first, each with the exact time by which the page after goes on. */
export async function fanHistory(tx: Tx, { fan, kind, after, limit }: HistoryRequest): Promise<HistoryRow[]> {
  const kinds = kind === undefined ? (Object.keys(SOURCES) as HistoryKind[]) : [kind];
  const behind = after === null ? sql`true` : sql`(h.at, h.id) < (${after.key}::timestamptz, ${after.id})`;
  const parts = kinds
    .flatMap((one) => SOURCES[one](fan))
    .map((source) => sql`(select * from (${source}) h where ${behind} order by h.at desc, h.id desc limit ${limit})`);
  const names = sql.raw(['id', 'kind', 'what', ...Object.keys(NULLS)].map((name) => `"${name}"`).join(', '));
  const { rows } = await tx.execute<HistoryRow & Record<string, unknown>>(sql`
    select ${names}, at::text as key, ${iso('at')}, ${sql.join(LATER.map(iso), sql`, `)}
    from (select * from (${sql.join(parts, sql` union all `)}) every_one order by at desc, id desc limit ${limit}) h order by h.at desc, h.id desc`);
  return rows;
}
