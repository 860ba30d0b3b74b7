import type { ExportKind } from '../../contracts/fans/names';
import { sql, type SQL } from 'drizzle-orm';
import type { ExportQuery } from '../../contracts/fans/export';
import type { Tx } from '../database';
import { fanConditions } from './fan-conditions';

export interface ExportPageRequest {
  accountId: string;
  kind: ExportKind;
  query: ExportQuery;
  after: string | null;
  limit: number;
}

/** Rows of an export in the order of `id`, as the columns of the file name them; columns that end in `_cents` hold cents as text. */
export type ExportRow = { id: string } & Record<string, unknown>;

/** The next rows of an export by keyset. */
export async function readExportPage(tx: Tx, request: ExportPageRequest): Promise<ExportRow[]> {
  const { rows } = await tx.execute<ExportRow>(sql`${SELECTS[request.kind](request, await fansOf(tx, request))} limit ${request.limit}`);
  return rows;
}

/** Which fans a file of fans has, as a condition on `fans f`. */
async function fansOf(tx: Tx, { kind, query: { fanIds, audience, listId, search, state } }: Pick<ExportPageRequest, 'kind' | 'query'>): Promise<SQL> {
  if (kind !== 'fans') return sql`true`;
  const named = fanIds === undefined ? sql`true` : sql`f.id = any (${sql.param(fanIds)}::uuid[])`;
  return sql`${named} and ${await fanConditions(tx, { audience, listId, search, state })}`;
}

/** How many rows a file of fans will have; null for the other kinds, which are not counted. */
export async function countExportRows(tx: Tx, request: Pick<ExportPageRequest, 'accountId' | 'kind' | 'query'>): Promise<number | null> {
  if (request.kind !== 'fans') return null;
  const { rows } = await tx.execute<{ rows: number }>(
    sql`select count(*)::int as rows from fans f where f.account_id = ${request.accountId} and ${await fansOf(tx, request)}`,
  );
  return rows[0]!.rows;
}

const iso = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SELECTS: Record<ExportKind, (request: ExportPageRequest, fans: SQL) => SQL> = {
  fans: (
    { accountId, after },
    chosen,
  ) => sql`select f.id, platform_fan_id, username, display_name, language, country, time_zone, array_to_string(tags, ';') as tags, spend_cents::text as spend, purchases, ${iso(sql`first_purchase_at`)} as first_purchase_at,
        ${iso(sql`last_purchase_at`)} as last_purchase_at, ${iso(sql`subscribed_at`)} as subscribed_at, ${iso(sql`expires_at`)} as expires_at, ${iso(sql`last_seen_at`)} as last_seen_at, ${iso(sql`suppressed_at`)} as suppressed_at,
        ${iso(sql`consent_withdrawn_at`)} as consent_withdrawn_at, case when custom <> '{}' then custom::text end as custom
      from fans f where account_id = ${accountId} and (${after}::uuid is null or f.id > ${after}) and ${chosen} order by f.id`,
  transactions: ({ accountId, query, after }) => sql`
    select t.id, t.platform_transaction_id as transaction_id, f.platform_fan_id, t.kind, t.status, ${iso(sql`t.occurred_at`)} as occurred_at, t.gross_cents::text as gross, t.fee_cents::text as fee, t.net_cents::text as net, t.currency, t.quantity
    from fan_transactions t join fans f on f.id = t.fan_id
    where t.account_id = ${accountId} and (${after}::uuid is null or t.id > ${after}) and (${query.since ?? null}::timestamptz is null or t.occurred_at >= ${query.since ?? null})
      and (${query.until ?? null}::timestamptz is null or t.occurred_at < ${query.until ?? null}) order by t.id`,
  recipients: ({ accountId, query, after }) => sql`
    select r.fan_id as id, f.platform_fan_id, f.username, case when r.variant_id is null then 'holdout' else v.name end as variant, r.reason, 'campaign' as author, ${iso(sql`r.next_at`)} as next_at, ${iso(sql`r.sent_at`)} as sent_at,
      ${iso(sql`r.read_at`)} as read_at, ${iso(sql`r.replied_at`)} as replied_at, ${iso(sql`r.bought_at`)} as bought_at, r.revenue_cents::text as revenue
    from campaign_recipients r left join fans f on f.id = r.fan_id left join campaign_variants v on v.id = r.variant_id
    where r.account_id = ${accountId} and r.campaign_id = ${query.campaignId ?? null} and (${after}::uuid is null or r.fan_id > ${after}) order by r.fan_id`,
};
