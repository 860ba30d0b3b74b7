import { and, eq } from 'drizzle-orm';
import { inWorkspace } from '../../db/database';
import { memberTours } from '../../db/schema';
import type { Ctx } from '../context';

/** Remembers for this member that the tour was seen, or that it shall be offered again. */
export async function markTour({ ctx, seen }: { ctx: Ctx; seen: boolean }): Promise<void> {
  const mine = { workspaceId: ctx.workspaceId, userId: ctx.userId };
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    if (seen) await tx.insert(memberTours).values(mine).onConflictDoNothing();
    else await tx.delete(memberTours).where(and(eq(memberTours.workspaceId, mine.workspaceId), eq(memberTours.userId, mine.userId)));
  });
}
