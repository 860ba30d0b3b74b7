import type { Page } from '../../contracts/api/page';
import type { FanProfile, HistoryEntry, HistoryQuery } from '../../contracts/fans/fan-profile';
import { inWorkspace } from '../../db/database';
import { fanHistory } from '../../db/fans/fan-history';
import { barriersOf, listsOfFan, moneyOf } from '../../db/fans/fan-profile';
import { DomainError } from '../../domain/domain-error';
import { ifRevenue, type Ctx } from '../context';
import { decodeCursor, pageOfRows } from '../cursor';
import { requireFan } from './read-fans';
import { toFan } from './to-fan';

export function getProfile({ ctx, fanId }: { ctx: Ctx; fanId: string }): Promise<FanProfile> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const fan = await requireFan(tx, fanId);
    const money = ctx.actor.permissions.has('revenue.read') ? await moneyOf(tx, fan) : { months: null, byKind: null };
    return { fan: toFan(ctx, fan), lists: await listsOfFan(tx, fanId), barriers: await barriersOf(tx, fan), ...money };
  });
}

const TIME = /^\d{4,}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d){0,2}$/;

/** Newest first. Texts of messages are for those who may read messages, amounts for those who may see money. */
export async function getHistory({ ctx, fanId, query }: { ctx: Ctx; fanId: string; query: HistoryQuery }): Promise<Page<HistoryEntry>> {
  const after = decodeCursor(query.cursor, 2);
  if (after !== null && !(TIME.test(String(after[0])) && typeof after[1] === 'string'))
    throw new DomainError('request.cursor', 'Take the cursor from nextCursor of the page before, or leave it out to begin anew.');
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const fan = await requireFan(tx, fanId);
    return fanHistory(tx, { fan, kind: query.kind, after: after as [string, string] | null, limit: query.limit + 1 });
  });
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
