import type { Home } from '../../contracts/home/home';
import { inWorkspace } from '../../db/database';
import { readHomeFacts } from '../../db/home/first-steps';
import { keepSentDays, readHomeDays } from '../../db/home/home-days';
import { ifRevenue, type Ctx } from '../context';

/** Numbers of two weeks, the first steps, and whether the tour was seen. */
export async function getHome({ ctx }: { ctx: Ctx }): Promise<Home> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { timeZone, tourSeen, account, fans, campaign, colleague } = await readHomeFacts(tx, ctx.workspaceId, ctx.userId);
    await keepSentDays(tx, ctx.workspaceId, timeZone);
    const days = await readHomeDays(tx, ctx.workspaceId, timeZone);
    return {
      timeZone,
      asOf: new Date().toISOString(),
      days: days.map((day) => ({ ...day, revenue: ifRevenue(ctx, day.revenue) })),
      steps: { account, fans, campaign, colleague },
      tourSeen,
    };
  });
}
