import { and, eq, isNull } from 'drizzle-orm';
import type { Page } from '../../contracts/api/page';
import type { OpenShift, Shift, ShiftsQuery } from '../../contracts/shifts/shift';
import { inWorkspace } from '../../db/database';
import { shifts } from '../../db/schema';
import { endForgotten, listShifts, shiftFigures } from '../../db/shifts/shift-rows';
import { namesOf } from '../accounts/names-of';
import type { Ctx } from '../context';
import { pageOfRows, readBehind } from '../cursor';
import { shownPerson } from './see-everyone';
import { readShift, toShift } from './to-shift';

/** Newest first; one's own for who does not see everyone's. */
export async function readShifts({ ctx, query }: { ctx: Ctx; query: ShiftsQuery }): Promise<Page<Shift>> {
  const { cursor, userId, ...rest } = query;
  const person = shownPerson(ctx, userId) ?? undefined;
  const { rows, figures } = await readBehind(cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
      await endForgotten(tx, ctx.workspaceId);
      const found = await listShifts(tx, { workspaceId: ctx.workspaceId, userId: person, ...rest }, after);
      return { rows: found, figures: await shiftFigures(tx, found, ctx.now().getTime()) };
    }),
  );
  const names = await namesOf(
    ctx,
    rows.map((row) => `user:${row.userId}`),
  );
  return pageOfRows(
    rows,
    query.limit,
    (row) => toShift(ctx, row, figures.get(row.id), names),
    ({ startedAt, id }) => [startedAt.toISOString(), id],
  );
}

/** The person's own shift that is open now. */
export async function getOpenShift({ ctx }: { ctx: Ctx }): Promise<OpenShift> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await endForgotten(tx, ctx.workspaceId);
    const [row] = await tx
      .select({ id: shifts.id })
      .from(shifts)
      .where(and(eq(shifts.workspaceId, ctx.workspaceId), eq(shifts.userId, ctx.userId), isNull(shifts.endedAt)));
    return { shift: row ? await readShift(tx, ctx, row.id) : null };
  });
}
