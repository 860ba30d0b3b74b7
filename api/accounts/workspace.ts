import { eq, sql } from 'drizzle-orm';
import type { Workspace, WorkspaceSettings } from '../../contracts/accounts/workspace';
import { inWorkspace } from '../../db/database';
import { createWorkspace } from '../../db/accounts/create-workspace';
import { reconsiderHeld } from '../../db/accounts/reconsider-held';
import { findMembership } from '../../db/accounts/find-membership';
import { sessions, workspaces, workspaceSettings } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx, PersonCtx } from '../context';
import { ASK_SOMEBODY, requireHoldsFor } from '../require-holds-for';

const toWorkspace = (row: { id: string; name: string; createdAt: Date }): Workspace => ({
  id: row.id,
  name: row.name,
  createdAt: row.createdAt.toISOString(),
});

export async function getWorkspace({ ctx }: { ctx: Ctx }): Promise<Workspace> {
  const [found] = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => tx.select().from(workspaces).where(eq(workspaces.id, ctx.workspaceId)));
  if (!found) throw notFound('workspace');
  return toWorkspace(found);
}

/** @throws DomainError permission.all_accounts */
export async function renameWorkspace({ ctx, name }: { ctx: Ctx; name: string }): Promise<Workspace> {
  requireHoldsFor(ctx, null, 'The workspace', ASK_SOMEBODY);
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [before] = await tx.select({ name: workspaces.name }).from(workspaces).where(eq(workspaces.id, ctx.workspaceId));
    const [renamed] = await tx.update(workspaces).set({ name }).where(eq(workspaces.id, ctx.workspaceId)).returning();
    if (!renamed || !before) throw notFound('workspace');
    await audit(tx, ctx, 'workspace.renamed', { type: 'workspace', id: ctx.workspaceId }, { before: before.name, after: name });
    return toWorkspace(renamed);
  });
}

/** One more workspace, which the session then works in. */
export async function addWorkspace({ ctx, name }: { ctx: PersonCtx; name: string }): Promise<Workspace> {
  if (ctx.sessionId === null) throw new DomainError('permission.denied', 'A key belongs to one workspace; sign in to make another.');
  const { sessionId, userId } = ctx;
  return ctx.authDb.transaction(async (tx) => {
    const id = await createWorkspace(tx, { name, ownerId: userId });
    await tx.update(sessions).set({ activeWorkspaceId: id }).where(eq(sessions.id, sessionId));
    const [made] = await tx.select().from(workspaces).where(eq(workspaces.id, id));
    if (!made) throw notFound('workspace');
    return toWorkspace(made);
  });
}

/** The workspace that this session works in from now on. @throws DomainError not_found unless the person is a member */
export async function chooseActiveWorkspace({ ctx, workspaceId }: { ctx: PersonCtx; workspaceId: string }): Promise<void> {
  if (ctx.sessionId === null) throw new DomainError('permission.denied', 'A key belongs to one workspace; make a key in the other one.');
  if (!(await findMembership(ctx.authDb, workspaceId, ctx.userId)))
    throw new DomainError('not_found', 'You are not a member of a workspace with this id.');
  await ctx.authDb.update(sessions).set({ activeWorkspaceId: workspaceId }).where(eq(sessions.id, ctx.sessionId));
}

export async function getWorkspaceSettings({ ctx }: { ctx: Ctx }): Promise<WorkspaceSettings> {
  const [found] = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => tx.select().from(workspaceSettings));
  if (!found) throw notFound('workspace');
  return { capPerDay: found.capPerDay, capPerWeek: found.capPerWeek, stopWords: found.stopWords, saleHours: found.saleHours };
}

/** Messages that wait for a cap are decided again under the new one. @throws DomainError permission.all_accounts */
export async function changeWorkspaceSettings({ ctx, input }: { ctx: Ctx; input: Partial<WorkspaceSettings> }): Promise<WorkspaceSettings> {
  requireHoldsFor(ctx, null, 'What is set here', ASK_SOMEBODY);
  const after = await writeSettings(ctx, input);
  if (input.capPerDay !== undefined || input.capPerWeek !== undefined) {
    const touched = await reconsiderHeld(ctx.db, { workspaceId: ctx.workspaceId, accountId: null, reasons: ['held.frequency_cap'] });
    await Promise.all(touched.map(ctx.wakeSender));
  }
  return after;
}

async function writeSettings(ctx: Ctx, input: Partial<WorkspaceSettings>): Promise<WorkspaceSettings> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [before] = await tx.select().from(workspaceSettings).for('update');
    if (!before) throw notFound('workspace');
    const [after] = await tx
      .update(workspaceSettings)
      .set({ ...input, ...(input.stopWords ? { stopWords: [...new Set(input.stopWords)] } : {}), updatedAt: sql`now()` })
      .returning();
    if (!after) throw notFound('workspace');
    await audit(
      tx,
      ctx,
      'settings.changed',
      { type: 'workspace', id: ctx.workspaceId },
      {
        before: { capPerDay: before.capPerDay, capPerWeek: before.capPerWeek, stopWords: before.stopWords, saleHours: before.saleHours },
        after: input,
      },
    );
    return { capPerDay: after.capPerDay, capPerWeek: after.capPerWeek, stopWords: after.stopWords, saleHours: after.saleHours };
  });
}
