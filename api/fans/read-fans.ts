import { eq } from 'drizzle-orm';
import { audience, type Audience } from '../../contracts/accounts/audience';
import type { Page } from '../../contracts/api/page';
import type { Fan, FansQuery } from '../../contracts/fans/fan';
import { inWorkspace, type Tx } from '../../db/database';
import { listFans, type FanRecord } from '../../db/fans/list-fans';
import { fans } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { pageOfRows, readBehind } from '../cursor';
import { parseInput } from '../parse-input';
import { requireMoneyFor } from './require-money-for';
import { toFan } from './to-fan';

/** @throws DomainError not_found, for one of another workspace alike */
export async function requireFan(tx: Tx, fanId: string, lock = false): Promise<FanRecord> {
  const query = tx.select().from(fans).where(eq(fans.id, fanId));
  const [row] = lock ? await query.for('no key update') : await query;
  if (!row) throw notFound('fan');
  return row;
}

export async function getFan({ ctx, fanId }: { ctx: Ctx; fanId: string }): Promise<Fan> {
  return toFan(ctx, await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireFan(tx, fanId)));
}

/** @throws DomainError permission.denied when money decides the order or the choice and the person may not see it */
export async function findFans({ ctx, query }: { ctx: Ctx; query: FansQuery }): Promise<Page<Fan>> {
  const { cursor, limit, sort, direction, audience: chosen, ...plain } = query;
  const filter = { ...plain, ...(chosen === undefined ? {} : { audience: parseAudience(chosen) }) };
  requireMoneyFor(ctx, { filter }, sort);
  const rows = await readBehind(cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, (tx) => listFans(tx, { filter, sort, direction, after, limit: limit + 1 })),
  );
  return pageOfRows(
    rows,
    limit,
    ({ fan }) => toFan(ctx, fan),
    ({ key, fan }) => [key, fan.id],
  );
}

function parseAudience(text: string): Audience {
  return parseInput([{ in: 'query', schema: audience, value: parseJson(text) }])['query'] as Audience;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new DomainError('request.malformed', 'audience is not valid JSON.');
    throw error;
  }
}
