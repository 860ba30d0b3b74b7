import { and, eq } from 'drizzle-orm';
import type { FanScript, ScriptRun, StopReason } from '../../../contracts/messaging/scripts/script-run';
import { inWorkspace, type Tx } from '../../../db/database';
import { notifyLive } from '../../../db/live';
import { findRun, insertRun, moveOn, type RunRow } from '../../../db/messaging/scripts/run-rows';
import { stopRun as endRun } from '../../../db/messaging/scripts/stop-runs';
import { fans } from '../../../db/schema';
import { DomainError, notFound } from '../../../domain/domain-error';
import { audit } from '../../audit';
import type { Ctx } from '../../context';
import { requireAccount } from '../../fans/require-account';
import { checkFan, writeMessage } from '../send-message';
import { problemsOf, requireScript } from './to-script';
import { renderFor, requireRun, toRun } from './to-run';

interface Thread {
  accountId: string;
  fanId: string;
}

/** The script that the fan is in, else the last one. */
export async function getFanScript({ ctx, accountId, fanId }: { ctx: Ctx } & Thread): Promise<FanScript> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    if ((await tx.$count(fans, and(eq(fans.accountId, accountId), eq(fans.id, fanId)))) === 0) throw notFound('fan');
    const run = await findRun(tx, { accountId, fanId });
    return { run: run && (await toRun(tx, ctx, run)) };
  });
}

/** Begins a script with a fan; nothing is sent yet. @throws DomainError not_found, messages.fan_unreachable, scripts.problems, scripts.running */
export async function startRun({ ctx, accountId, fanId, scriptId }: { ctx: Ctx; scriptId: string } & Thread): Promise<ScriptRun> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    await checkFan(tx, accountId, fanId);
    // Held as it is: whoever saves it or puts it away comes before this run or after it.
    const { row, steps } = await requireScript(tx, ctx, scriptId, 'share');
    if (row.archivedAt !== null) throw new DomainError('conflict', 'This script was put away. Take it up again, or choose another.');
    if (row.accountId !== null && row.accountId !== accountId)
      throw new DomainError('conflict', 'This script is for another account. Choose one of this account, or one for every account.');
    const [problem, ...more] = await problemsOf(tx, ctx, accountId, steps);
    if (problem) throw new DomainError('scripts.problems', `${problem.pointer}: ${problem.detail}`, { errors: [problem, ...more] });
    const runId = await insertRun(tx, { workspaceId: ctx.workspaceId, accountId, fanId, scriptId, version: row.version, startedBy: ctx.userId });
    if (runId === null) throw new DomainError('scripts.running', 'This fan is in a script. Stop it first, then begin the other.');
    await audit(tx, ctx, 'script.started', { type: 'script', id: scriptId }, { accountId, fanId, version: row.version });
    await tell(tx, ctx, { accountId, fanId });
    return toRun(tx, ctx, await requireRun(tx, runId));
  });
}

/**
 * Sends the next step as the person's own message. The key is the run with the step: a second click, or a colleague's, finds the first and sends
 * nothing. @throws DomainError not_found, scripts.moved, request.invalid when the fan has no value for a variable, and as for a message
 */
export async function sendStep({ ctx, runId, position }: { ctx: Ctx; runId: string; position: number }): Promise<ScriptRun> {
  let woken: string | null = null;
  const run = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    // First the fan, then the run: as what a fan writes or buys does, which ends runs.
    await lockFan(tx, await requireRun(tx, runId));
    const before = await requireRun(tx, runId, true);
    if (position < before.position) return toRun(tx, ctx, before);
    const step = nextStep(before, position);
    const rendered = await renderFor(tx, before, step.text);
    if (rendered.kind === 'missing') {
      const names = rendered.variables.join(', ');
      const detail = `This fan has no ${names}, and the step names no other word. Skip the step and write it yourself, or give the variable a fallback in the script.`;
      throw new DomainError('request.invalid', detail, {
        errors: [{ in: 'body', pointer: '/position', detail, code: 'variable_needs_fallback', params: { variable: names, line: 1, column: 1 } }],
      });
    }
    const { accountId, fanId } = before;
    const message = await writeMessage(tx, ctx, { accountId, fanId, text: rendered.text, priceCents: step.priceCents, mediaIds: step.mediaIds });
    await moveOn(tx, before, ctx.userId, message.id);
    await tell(tx, ctx, before);
    woken = accountId;
    return toRun(tx, ctx, await requireRun(tx, runId));
  });
  if (woken !== null) await ctx.wakeSender(woken);
  return run;
}

/** Goes on to the step after without sending. @throws DomainError not_found, scripts.moved */
export async function skipStep({ ctx, runId, position }: { ctx: Ctx; runId: string; position: number }): Promise<ScriptRun> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await requireRun(tx, runId, true);
    if (position < before.position) return toRun(tx, ctx, before);
    nextStep(before, position);
    await moveOn(tx, before, ctx.userId, null);
    const { scriptId, accountId, fanId } = before;
    await audit(tx, ctx, 'script.step_skipped', { type: 'script', id: scriptId }, { accountId, fanId, position });
    await tell(tx, ctx, before);
    return toRun(tx, ctx, await requireRun(tx, runId));
  });
}

/** Ends a run for good; one that has ended already stays as it ended. @throws DomainError not_found */
export async function stopRun({ ctx, runId, reason }: { ctx: Ctx; runId: string; reason: StopReason }): Promise<ScriptRun> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await requireRun(tx, runId, true);
    const { scriptId, accountId, fanId, position } = before;
    if ((await endRun(tx, runId, reason, ctx.userId)) > 0)
      await audit(tx, ctx, 'script.stopped', { type: 'script', id: scriptId }, { accountId, fanId, reason, position });
    return toRun(tx, ctx, await requireRun(tx, runId));
  });
}

const lockFan = (tx: Tx, { accountId, fanId }: Thread) =>
  tx
    .select({ id: fans.id })
    .from(fans)
    .where(and(eq(fans.accountId, accountId), eq(fans.id, fanId)))
    .for('no key update');

/** The step that both the person and the record take for the next one. */
function nextStep(run: RunRow, position: number) {
  const step = run.steps[position];
  if (run.state !== 'running' || position !== run.position || !step)
    throw new DomainError(
      'scripts.moved',
      run.state === 'running'
        ? `The next step is number ${run.position + 1}, not ${position + 1}. Look at it, then send that one.`
        : 'The script has ended for this fan: nothing of it is sent any more. Begin it again if you want to.',
    );
  return step;
}

const tell = (tx: Tx, ctx: Ctx, { accountId, fanId }: Thread) =>
  notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'script_run', id: fanId, accountId });
