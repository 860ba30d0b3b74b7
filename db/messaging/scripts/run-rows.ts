import { and, asc, eq, sql } from 'drizzle-orm';
import type { ReasonCode } from '../../../contracts/messaging/reason-codes';
import type { ScriptStep } from '../../../contracts/messaging/scripts/script';
import type { Tx } from '../../database';
import { messages, scriptMoves, scriptRuns, scripts, scriptVersions } from '../../schema';

export type RunRow = typeof scriptRuns.$inferSelect & { scriptName: string; steps: ScriptStep[] };
export type MoveRow = typeof scriptMoves.$inferSelect & { reason: ReasonCode | null; readAt: Date | null };

/** One run with the steps of its version; with `lock` nobody else moves it until the transaction ends. */
export async function findRun(tx: Tx, which: { runId: string } | { accountId: string; fanId: string }, lock = false): Promise<RunRow | null> {
  const where = 'runId' in which ? eq(scriptRuns.id, which.runId) : and(eq(scriptRuns.accountId, which.accountId), eq(scriptRuns.fanId, which.fanId));
  if (lock) await tx.select({ id: scriptRuns.id }).from(scriptRuns).where(where).for('update');
  const [found] = await tx
    .select({ run: scriptRuns, scriptName: scripts.name, steps: scriptVersions.steps })
    .from(scriptRuns)
    .innerJoin(scripts, eq(scripts.id, scriptRuns.scriptId))
    .innerJoin(scriptVersions, and(eq(scriptVersions.scriptId, scriptRuns.scriptId), eq(scriptVersions.version, scriptRuns.version)))
    .where(where)
    .orderBy(sql`${scriptRuns.state} = 'running' desc, ${scriptRuns.startedAt} desc`)
    .limit(1);
  return found ? { ...found.run, scriptName: found.scriptName, steps: found.steps } : null;
}

/** What was sent and skipped in a run, in order, with how each message stands. */
export async function movesOf(tx: Tx, runId: string): Promise<MoveRow[]> {
  const rows = await tx
    .select({ move: scriptMoves, reason: messages.reason, readAt: messages.readAt })
    .from(scriptMoves)
    .leftJoin(messages, and(eq(messages.accountId, scriptMoves.accountId), eq(messages.id, scriptMoves.messageId)))
    .where(eq(scriptMoves.runId, runId))
    .orderBy(asc(scriptMoves.position));
  return rows.map(({ move, reason, readAt }) => ({ ...move, reason: reason as ReasonCode | null, readAt }));
}

/** Begins a run; null when the fan is in one already. */
export async function insertRun(
  tx: Tx,
  run: { workspaceId: string; accountId: string; fanId: string; scriptId: string; version: number; startedBy: string },
): Promise<string | null> {
  const [made] = await tx.insert(scriptRuns).values(run).onConflictDoNothing().returning({ id: scriptRuns.id });
  return made?.id ?? null;
}

/** Notes a step as sent or skipped and goes on to the next; the last one ends the run. */
export async function moveOn(tx: Tx, run: RunRow, userId: string, messageId: string | null): Promise<void> {
  const { id, workspaceId, accountId, fanId, scriptId, version, position, steps } = run;
  const step = steps[position];
  if (!step) throw new Error(`Run ${id} has no step ${position}.`);
  await tx
    .insert(scriptMoves)
    .values({ runId: id, position, workspaceId, accountId, fanId, scriptId, version, stepId: step.id, messageId, by: userId });
  const isLast = position + 1 >= steps.length;
  await tx
    .update(scriptRuns)
    .set({ position: position + 1, movedAt: sql`now()`, ...(isLast ? { state: 'done' as const, endedAt: sql`now()`, endedBy: userId } : {}) })
    .where(eq(scriptRuns.id, id));
}
