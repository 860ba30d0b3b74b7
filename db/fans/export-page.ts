import { sql, type SQL } from 'drizzle-orm';
import { audience } from '../../contracts/accounts/audience';
import type { ExportKind, ExportQuery } from '../../contracts/fans/export';
import type { Tx } from '../database';
import { audienceSql } from './audience-sql';

export interface ExportPageRequest {
  accountId: string;
  kind: ExportKind;
  query: ExportQuery;
  after: string | null;
  limit: number;
}

/** Rows of an export in the order of `id`, as the columns of the file name them; columns that end in `_cents` hold cents as text. */
export type ExportRow = { id: string } & Record<string, unknown>;

/** Columns of each kind of file, in their order. */
export const EXPORT_COLUMNS: Readonly<Record<ExportKind, readonly string[]>> = {
  fans: [
    'platform_fan_id',
    'username',
    'display_name',
    'language',
    'country',
    'time_zone',
    'tags',
    'spend',
    'purchases',
    'first_purchase_at',
    'last_purchase_at',
    'subscribed_at',
    'expires_at',
    'last_seen_at',
    'suppressed_at',
    'consent_withdrawn_at',
    'custom',
  ],
  transactions: ['transaction_id', 'platform_fan_id', 'kind', 'status', 'occurred_at', 'gross', 'fee', 'net', 'currency', 'quantity'],
  recipients: ['platform_fan_id', 'username', 'variant', 'reason', 'author', 'next_at', 'sent_at', 'read_at', 'replied_at', 'bought_at', 'revenue'],
};

/** The next rows of an export by keyset. */
export async function readExportPage(tx: Tx, request: ExportPageRequest): Promise<ExportRow[]> {
  const { rows } = await tx.execute<ExportRow>(sql`${SELECTS[request.kind](request)} limit ${request.limit}`);
  return rows;
}

const iso = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SELECTS: Record<ExportKind, (request: ExportPageRequest) => SQL> = {
  fans: ({ accountId, query, after }) => {
    const { included, excluded } = audienceSql(query.audience ?? audience.parse({}));
    return sql`select f.id, platform_fan_id, username, display_name, language, country, time_zone, array_to_string(tags, ';') as tags, spend_cents::text as spend, purchases, ${iso(sql`first_purchase_at`)} as first_purchase_at,
        ${iso(sql`last_purchase_at`)} as last_purchase_at, ${iso(sql`subscribed_at`)} as subscribed_at, ${iso(sql`expires_at`)} as expires_at, ${iso(sql`last_seen_at`)} as last_seen_at, ${iso(sql`suppressed_at`)} as suppressed_at,
        ${iso(sql`consent_withdrawn_at`)} as consent_withdrawn_at, case when custom <> '{}' then custom::text end as custom
      from fans f where account_id = ${accountId} and (${after}::uuid is null or f.id > ${after}) and ${included} and not ${excluded} order by f.id`;
  },
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
