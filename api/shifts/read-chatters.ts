import type { ChatterReport, ChattersQuery } from '../../contracts/shifts/chatters';
import { inWorkspace } from '../../db/database';
import { workspaceSettings } from '../../db/schema';
import { dayCounts, saleCounts, shiftTimes, writingCounts } from '../../db/shifts/chatter-figures';
import { endForgotten } from '../../db/shifts/shift-rows';
import { namesOf } from '../accounts/names-of';
import { ifRevenue, type Ctx } from '../context';
import { shownPerson } from './see-everyone';

/** What each person wrote, how quickly they answered and what was sold by it; one's own for who does not see everyone's. */
export async function readChatters({ ctx, query }: { ctx: Ctx; query: ChattersQuery }): Promise<ChatterReport> {
  const userId = shownPerson(ctx, query.userId);
  const period = { fromMs: Date.parse(query.from), toMs: Date.parse(query.to), userId };
  const { saleHours, writing, sales, times, days } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await endForgotten(tx, ctx.workspaceId);
    const [settings] = await tx.select({ saleHours: workspaceSettings.saleHours }).from(workspaceSettings);
    return {
      saleHours: settings?.saleHours ?? 24,
      writing: await writingCounts(tx, period),
      sales: await saleCounts(tx, period),
      times: await shiftTimes(tx, period),
      days: await dayCounts(tx, period, query.timeZone),
    };
  });
  const people = [...new Set([...writing, ...sales, ...times].flatMap((one) => (one.userId === null ? [] : [one.userId])))];
  const names = await namesOf(
    ctx,
    people.map((id) => `user:${id}`),
  );
  const items = people.map((id) => {
    const wrote = writing.find((one) => one.userId === id);
    const sold = sales.find((one) => one.userId === id);
    const worked = times.find((one) => one.userId === id);
    return {
      userId: id,
      name: names.get(`user:${id}`) ?? null,
      shifts: worked?.shifts ?? 0,
      workedMinutes: worked?.workedMinutes ?? 0,
      messages: wrote?.messages ?? 0,
      fans: wrote?.fans ?? 0,
      answers: wrote?.answers ?? 0,
      replyMedianMs: wrote?.replyMedianMs ?? null,
      replyP90Ms: wrote?.replyP90Ms ?? null,
      sales: sold?.sales ?? 0,
      money: ifRevenue(ctx, sold?.money ?? []),
    };
  });
  const nobody = sales.find((one) => one.userId === null);
  return {
    saleHours,
    items: items.sort((a, b) => b.messages - a.messages || b.sales - a.sales || (a.name ?? '').localeCompare(b.name ?? '')),
    days: days.map((day) => ({ ...day, money: ifRevenue(ctx, day.money) })),
    nobody: userId === null ? { sales: nobody?.sales ?? 0, money: ifRevenue(ctx, nobody?.money ?? []) } : null,
  };
}
