import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Page } from '../../../contracts/api/page';
import type { Script, ScriptFigures, ScriptInput, ScriptSave, ScriptsQuery, ScriptSummary } from '../../../contracts/messaging/scripts/script';
import { inWorkspace, type Tx } from '../../../db/database';
import { runCounts, stepCounts } from '../../../db/messaging/scripts/script-figures';
import { insertScript, isElsewhere, listScripts, rewriteScript, type ScriptContent } from '../../../db/messaging/scripts/script-rows';
import { scripts } from '../../../db/schema';
import { DomainError } from '../../../domain/domain-error';
import { audit } from '../../audit';
import { ifRevenue, type Ctx } from '../../context';
import { pageOfRows, readBehind } from '../../cursor';
import { requireAccount } from '../../fans/require-account';
import { ASK_SOMEBODY, CHOOSE_ACCOUNT, requireHoldsFor } from '../../require-holds-for';
import { namesOfWriters } from '../replies/read-replies';
import { problemsOf, requireScript, toScript, toSummary } from './to-script';

const MOST_SCRIPTS = 1_000;

export async function readScripts({ ctx, query }: { ctx: Ctx; query: ScriptsQuery }): Promise<Page<ScriptSummary>> {
  const { cursor, archived, ...rest } = query;
  const rows = await readBehind(cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, (tx) => listScripts(tx, { workspaceId: ctx.workspaceId, archived: archived === 'yes', ...rest }, after)),
  );
  const names = await namesOfWriters(ctx, rows);
  return pageOfRows(
    rows,
    query.limit,
    (row) => toSummary(row, names),
    ({ key, id }) => [key, id],
  );
}

export async function getScript({ ctx, scriptId }: { ctx: Ctx; scriptId: string }): Promise<Script> {
  return inWorkspace(ctx.db, ctx.workspaceId, (tx) => readScript(tx, ctx, scriptId));
}

/** A script may be saved with problems; it then begins with no fan. @throws DomainError not_found for an account, permission.all_accounts */
export async function createScript({ ctx, input }: { ctx: Ctx; input: ScriptInput }): Promise<Script> {
  requireHoldsFor(ctx, input.accountId, 'The script', CHOOSE_ACCOUNT);
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    if (input.accountId !== null) await requireAccount(tx, input.accountId);
    if ((await tx.$count(scripts, eq(scripts.workspaceId, ctx.workspaceId))) >= MOST_SCRIPTS)
      throw new DomainError('conflict', `There are ${MOST_SCRIPTS} scripts in this workspace, those put away included.`);
    const id = await insertScript(tx, ctx.workspaceId, ctx.userId, contentOf(input));
    await audit(tx, ctx, 'script.created', { type: 'script', id }, { name: input.name, steps: input.steps.length });
    return readScript(tx, ctx, id);
  });
}

/**
 * Saves the whole of it; fans in the middle stay with their version. @throws DomainError not_found, permission.all_accounts, conflict when somebody
 * saved a newer revision, or when it is to be one account's and fans of others are in it
 */
export async function saveScript({ ctx, scriptId, input }: { ctx: Ctx; scriptId: string; input: ScriptSave }): Promise<Script> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { row, steps } = await requireScript(tx, ctx, scriptId, 'update');
    requireHoldsFor(ctx, row.accountId, 'The script', ASK_SOMEBODY);
    requireHoldsFor(ctx, input.accountId, 'The script', CHOOSE_ACCOUNT);
    if (row.revision !== input.revision)
      throw new DomainError('conflict', `Somebody saved this script after you opened it (revision ${row.revision}). Read it again, then save yours.`);
    if (input.accountId !== null) await requireAccount(tx, input.accountId);
    if (input.accountId !== null && input.accountId !== row.accountId) await refuseIfElsewhere(tx, scriptId, input.accountId);
    const version = await rewriteScript(tx, ctx.userId, row, steps, contentOf(input));
    await audit(tx, ctx, 'script.changed', { type: 'script', id: scriptId }, { name: input.name, version, steps: input.steps.length });
    return readScript(tx, ctx, scriptId);
  });
}

/** Their runs would go on with a script that those who answer them may not see. @throws DomainError conflict */
async function refuseIfElsewhere(tx: Tx, scriptId: string, accountId: string): Promise<void> {
  if (await isElsewhere(tx, scriptId, accountId))
    throw new DomainError(
      'conflict',
      'This script is under way with fans of other accounts. Stop it there first, or leave it to every account and make a copy for this one.',
    );
}

/** Put away, it begins with nobody; fans who are in it go on. @throws DomainError not_found, permission.all_accounts */
export async function archiveScript({ ctx, scriptId, away }: { ctx: Ctx; scriptId: string; away: boolean }): Promise<Script> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { row } = await requireScript(tx, ctx, scriptId, 'update');
    requireHoldsFor(ctx, row.accountId, 'The script', ASK_SOMEBODY);
    await tx
      .update(scripts)
      .set({ archivedAt: away ? sql`coalesce(${scripts.archivedAt}, now())` : null })
      .where(and(eq(scripts.workspaceId, ctx.workspaceId), eq(scripts.id, scriptId)));
    await audit(tx, ctx, away ? 'script.archived' : 'script.unarchived', { type: 'script', id: scriptId });
    return readScript(tx, ctx, scriptId);
  });
}

/** What each step did; money for those who may see it. */
export async function readFigures({ ctx, scriptId }: { ctx: Ctx; scriptId: string }): Promise<ScriptFigures> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireScript(tx, ctx, scriptId);
    const runs = await runCounts(tx, scriptId);
    const count = (state: string, reason: string | null = null) => runs.find((one) => one.state === state && one.stopReason === reason)?.count ?? 0;
    return {
      runs: runs.reduce((sum, one) => sum + one.count, 0),
      running: count('running'),
      done: count('done'),
      stopped: {
        bought: count('stopped', 'bought'),
        refused: count('stopped', 'refused'),
        by_hand: count('stopped', 'by_hand'),
        suppressed: count('stopped', 'suppressed'),
      },
      steps: (await stepCounts(tx, scriptId)).map((step) => ({ ...step, revenue: ifRevenue(ctx, step.revenue) })),
    };
  });
}

/** New steps get an id, which they keep through versions. */
const contentOf = ({ name, description, accountId, steps }: ScriptInput): ScriptContent => ({
  name,
  description,
  accountId,
  steps: steps.map(({ id, text, priceCents, mediaIds, note, waitMinutes }) => ({
    id: id ?? randomUUID(),
    ...{ text, priceCents, mediaIds, note, waitMinutes },
  })),
});

async function readScript(tx: Tx, ctx: Ctx, scriptId: string): Promise<Script> {
  const found = await requireScript(tx, ctx, scriptId);
  const names = await namesOfWriters(ctx, [found.row]);
  return toScript(found, await problemsOf(tx, ctx, found.row.accountId, found.steps), names);
}
