import type { Page } from '../../contracts/api/page';
import type { FanProfile, HistoryEntry, HistoryQuery } from '../../contracts/fans/fan-profile';
import { inWorkspace } from '../../db/database';
import { fanHistory } from '../../db/fans/fan-history';
import { barriersOf, listsOfFan, moneyOf } from '../../db/fans/fan-profile';
import { ifRevenue, type Ctx } from '../context';
import { pageOfRows, readBehind } from '../cursor';
import { requireFan } from './read-fans';
import { toFan } from './to-fan';

export function getProfile({ ctx, fanId }: { ctx: Ctx; fanId: string }): Promise<FanProfile> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const fan = await requireFan(tx, fanId);
    const money = ctx.actor.permissions.has('revenue.read') ? await moneyOf(tx, fan) : { months: null, byKind: null };
    return { fan: toFan(ctx, fan), lists: await listsOfFan(tx, fanId), barriers: await barriersOf(tx, fan), ...money };
  });
}

/** Newest first. Texts of messages are for those who may read messages, amounts for those who may see money. */
export async function getHistory({ ctx, fanId, query }: { ctx: Ctx; fanId: string; query: HistoryQuery }): Promise<Page<HistoryEntry>> {
  const rows = await readBehind(query.cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, async (tx) =>
      fanHistory(tx, { fan: await requireFan(tx, fanId), kind: query.kind, after, limit: query.limit + 1 }),
    ),
  );
  const maySeeTexts = ctx.actor.permissions.has('messages.read');
  return pageOfRows(
    rows,
    query.limit,
    ({ key, ...row }) => ({
      ...row,
      at: row.at ?? key,
      text: maySeeTexts || (row.kind !== 'message' && row.kind !== 'campaign') ? row.text : null,
      cents: ifRevenue(ctx, row.cents),
    }),
    ({ key, id }) => [key, id],
  );
}
