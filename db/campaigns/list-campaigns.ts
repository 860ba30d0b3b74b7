import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { CampaignSort } from '../../contracts/campaigns/campaign-sorts';
import type { CampaignKind } from '../../contracts/campaigns/protection';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import type { Tx } from '../database';
import { campaigns } from '../schema';
import type { CampaignRow } from './campaign-rows';

export interface CampaignFilter {
  accountId?: string;
  status?: CampaignStatus;
  kind?: CampaignKind;
  /** Part of the name. */
  search?: string;
  /** Those put away, instead of the others. */
  archived?: boolean;
}

/** Each sort key as a text that sorts bytewise as its value does, so that one kind of cursor serves all. */
const KEYS: Record<CampaignSort, SQL<string>> = {
  created: sql<string>`''`,
  name: sql<string>`lower(${campaigns.name} collate "C")`,
  status: sql<string>`${campaigns.status}`,
  starts: sql<string>`coalesce(to_char(coalesce(${campaigns.startedAt}, ${campaigns.startAt}) at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '')`,
  ends: sql<string>`coalesce(to_char(${campaigns.finishedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '')`,
  fans: sql<string>`lpad(coalesce(${campaigns.audienceSize}, 0)::text, 12, '0')`,
};

/** Campaigns in the asked order, each with the key at which the next page goes on. */
export async function listCampaigns(
  tx: Tx,
  {
    workspaceId,
    sort,
    order,
    after,
    limit,
    ...filter
  }: CampaignFilter & {
    workspaceId: string;
    sort: CampaignSort;
    order: 'asc' | 'desc';
    after: { key: string; id: string } | null;
    limit: number;
  },
): Promise<(CampaignRow & { key: string })[]> {
  const key = sql<string>`(${KEYS[sort]}) collate "C"`;
  const direction = sql.raw(order);
  const compare = sql.raw(order === 'desc' ? '<' : '>');
  const rows = await tx
    .select({ row: campaigns, key })
    .from(campaigns)
    .where(
      and(
        matching(workspaceId, filter),
        after === null ? undefined : sql`(${key}, ${campaigns.id}) ${compare} (${after.key}::text, ${after.id}::uuid)`,
      ),
    )
    .orderBy(sql`${key} ${direction}, ${campaigns.id} ${direction}`)
    .limit(limit);
  return rows.map((one) => ({ ...one.row, key: one.key }));
}

/** How many campaigns stand where; archived ones are counted apart. */
export async function countCampaigns(tx: Tx, workspaceId: string, filter: Omit<CampaignFilter, 'status' | 'archived'>) {
  return tx
    .select({ status: campaigns.status, archived: sql<boolean>`${campaigns.archivedAt} is not null`, count: sql<number>`count(*)::int` })
    .from(campaigns)
    .where(matching(workspaceId, { ...filter, archived: undefined }))
    .groupBy(campaigns.status, sql`${campaigns.archivedAt} is not null`);
}

function matching(workspaceId: string, { accountId, kind, status, search, archived }: CampaignFilter): SQL | undefined {
  return and(
    eq(campaigns.workspaceId, workspaceId),
    accountId === undefined ? undefined : eq(campaigns.accountId, accountId),
    kind === undefined ? undefined : eq(campaigns.kind, kind),
    status === undefined ? undefined : eq(campaigns.status, status),
    search === undefined ? undefined : sql`strpos(lower(${campaigns.name}), lower(${search})) > 0`,
    archived === undefined ? undefined : archived ? isNotNull(campaigns.archivedAt) : isNull(campaigns.archivedAt),
  );
}
