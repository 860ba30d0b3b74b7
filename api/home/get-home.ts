import type { Home } from '../../contracts/home/home';
import { inWorkspace } from '../../db/database';
import { readHomeFacts } from '../../db/home/first-steps';
import { keepSentDays, readHomeDays } from '../../db/home/home-days';
import { readWaitingFans } from '../../db/home/waiting-fans';
import { ifRevenue, type Ctx } from '../context';

/** Numbers of two weeks, who waits for an answer, the first steps, and whether the tour was seen. */
export async function getHome({ ctx }: { ctx: Ctx }): Promise<Home> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { timeZone, tourSeen, account, fans, campaign, colleague } = await readHomeFacts(tx, ctx.workspaceId, ctx.userId);
    await keepSentDays(tx, ctx.workspaceId, timeZone);
    const days = await readHomeDays(tx, ctx.workspaceId, timeZone);
    const waiting = ctx.actor.permissions.has('messages.read') ? await readWaitingFans(tx) : null;
    return {
      timeZone,
      asOf: new Date().toISOString(),
      days: days.map((day) => ({ ...day, revenue: ifRevenue(ctx, day.revenue) })),
      waiting: waiting?.map(({ sinceMs, ...one }) => ({ ...one, since: new Date(sinceMs).toISOString() })) ?? null,
      steps: { account, fans, campaign, colleague },
      tourSeen,
    };
  });
}
