import type { z } from 'zod';
import type { FanCounts, FanSelection, suppressManyAnswer, suppressManyBody } from '../../contracts/fans/fan-selection';
import type { AudienceCounts, countAudienceBody } from '../../contracts/fans/audience-counts';
import { inWorkspace } from '../../db/database';
import { countAudience } from '../../db/fans/count-audience';
import { countFans } from '../../db/fans/count-fans';
import { suppressPage } from '../../db/fans/suppress-page';
import { audit } from '../audit';
import { actorName, ifRevenue, type Ctx } from '../context';
import { requireAccount } from './require-account';
import { requireMoneyFor } from './require-money-for';

/** Locks of one page are held for a moment only: sends to these fans go on in between. */
const PAGE_FANS = 5_000;

/** @throws DomainError permission.denied when money decides the choice and the person may not see it */
export async function countSelection({ ctx, selection }: { ctx: Ctx; selection: FanSelection }): Promise<FanCounts> {
  requireMoneyFor(ctx, selection);
  const counts = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => countFans(tx, selection));
  return { ...counts, spent: ifRevenue(ctx, counts.spent) };
}

/** How many fans of an account an audience reaches. @throws DomainError not_found, permission.denied as `countSelection` */
export async function countOfAudience({
  ctx,
  input: { accountId, audience, protect, mediaIds },
}: {
  ctx: Ctx;
  input: z.output<typeof countAudienceBody>;
}): Promise<AudienceCounts> {
  requireMoneyFor(ctx, { filter: { audience } });
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    return countAudience(tx, accountId, audience, { protect, mediaIds });
  });
}

/** Page by page, each committed with its line in the audit log: cut off in the middle, the same request again goes on. */
export async function suppressMany({
  ctx,
  input: { selection, reason, wording },
}: {
  ctx: Ctx;
  input: z.output<typeof suppressManyBody>;
}): Promise<z.output<typeof suppressManyAnswer>> {
  requireMoneyFor(ctx, selection);
  const how = { workspaceId: ctx.workspaceId, reason, wording, actor: actorName(ctx.actor) };
  const total = { suppressed: 0, already: 0 };
  for (let after: string | null = null; ;) {
    const page = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
      const done = await suppressPage(tx, ctx.fanHasher, selection, how, after, PAGE_FANS);
      if (done.suppressed > 0)
        await audit(tx, ctx, 'fans.suppressed', { type: 'workspace', id: ctx.workspaceId }, { fans: done.suppressed, reason, wording });
      return done;
    });
    total.suppressed += page.suppressed;
    total.already += page.already;
    if (page.last === null) return total;
    after = page.last;
  }
}
