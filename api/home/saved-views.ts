import { and, asc, eq, or } from 'drizzle-orm';
import type { SavedView, SavedViewInput, SavedViewPage, SavedViewPatch } from '../../contracts/home/saved-view';
import { inWorkspace, type Tx } from '../../db/database';
import { savedViews } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { holdsFor } from '../require-holds-for';

type Row = typeof savedViews.$inferSelect;
/** One page's views are a menu, not an archive. */
const MOST_VIEWS = 100;

const toView = (ctx: Ctx, { id, page, name, search, shared, userId, createdAt }: Row): SavedView => ({
  id,
  page,
  name,
  search,
  shared,
  isMine: userId === ctx.userId,
  createdAt: createdAt.toISOString(),
});

const visible = (ctx: Ctx) => and(eq(savedViews.workspaceId, ctx.workspaceId), or(eq(savedViews.userId, ctx.userId), eq(savedViews.shared, true)));

/** Those of the person and those that are shared, by name. */
export async function listSavedViews({ ctx, page }: { ctx: Ctx; page: SavedViewPage }): Promise<{ items: SavedView[] }> {
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx
      .select()
      .from(savedViews)
      .where(and(visible(ctx), eq(savedViews.page, page)))
      .orderBy(asc(savedViews.name), asc(savedViews.id))
      .limit(2 * MOST_VIEWS),
  );
  return { items: rows.map((row) => toView(ctx, row)) };
}

/** @throws DomainError conflict when the person has a view of that name */
export async function createSavedView({ ctx, input }: { ctx: Ctx; input: SavedViewInput }): Promise<SavedView> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const mine = and(eq(savedViews.workspaceId, ctx.workspaceId), eq(savedViews.userId, ctx.userId), eq(savedViews.page, input.page));
    if ((await tx.$count(savedViews, mine)) >= MOST_VIEWS)
      throw new DomainError('conflict', `There are ${MOST_VIEWS} views of yours on this page: remove one that you no longer use.`);
    const [made] = await tx
      .insert(savedViews)
      .values({ workspaceId: ctx.workspaceId, userId: ctx.userId, ...input })
      .onConflictDoNothing()
      .returning();
    if (!made) throw nameTaken();
    return toView(ctx, made);
  });
}

/** @throws DomainError not_found, permission.denied, conflict */
export async function changeSavedView({ ctx, viewId, input }: { ctx: Ctx; viewId: string; input: SavedViewPatch }): Promise<SavedView> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await mayChange(tx, ctx, viewId);
    const name = input.name ?? before.name;
    const named = and(
      eq(savedViews.workspaceId, ctx.workspaceId),
      eq(savedViews.userId, before.userId),
      eq(savedViews.page, before.page),
      eq(savedViews.name, name),
    );
    if (name !== before.name && (await tx.$count(savedViews, named)) > 0) throw nameTaken();
    const [after] = await tx
      .update(savedViews)
      .set({ name, search: input.search ?? before.search, shared: input.shared ?? before.shared })
      .where(and(eq(savedViews.workspaceId, ctx.workspaceId), eq(savedViews.id, viewId)))
      .returning();
    if (!after) throw notFound('saved view');
    return toView(ctx, after);
  });
}

/** @throws DomainError not_found, permission.denied */
export async function deleteSavedView({ ctx, viewId }: { ctx: Ctx; viewId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await mayChange(tx, ctx, viewId);
    await tx.delete(savedViews).where(and(eq(savedViews.workspaceId, ctx.workspaceId), eq(savedViews.id, viewId)));
  });
}

/** One's own; a shared one also by those who keep the workspace in order. */
async function mayChange(tx: Tx, ctx: Ctx, viewId: string): Promise<Row> {
  const [row] = await tx
    .select()
    .from(savedViews)
    .where(and(visible(ctx), eq(savedViews.id, viewId)))
    .for('update');
  if (!row) throw notFound('saved view');
  if (row.userId !== ctx.userId && !(ctx.actor.permissions.has('settings.manage') && holdsFor(ctx, null)))
    throw new DomainError('permission.denied', 'This view is shared by somebody else. Keep its filters under a name of your own instead.');
  return row;
}

const nameTaken = () => new DomainError('conflict', 'There is a view of that name on this page: choose another name, or change that view.');
