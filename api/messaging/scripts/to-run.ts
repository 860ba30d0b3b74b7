import { and, eq, inArray } from 'drizzle-orm';
import type { ScriptRun } from '../../../contracts/messaging/scripts/script-run';
import type { Tx } from '../../../db/database';
import { findRun, movesOf, type RunRow } from '../../../db/messaging/scripts/run-rows';
import { fanMedia, fans } from '../../../db/schema';
import { notFound } from '../../../domain/domain-error';
import { fanVariables } from '../../../domain/messaging/fan-variables';
import { renderTemplate, type RenderResult } from '../../../domain/messaging/render';
import { namesOf } from '../../accounts/names-of';
import type { Ctx } from '../../context';

/** @throws DomainError not_found */
export async function requireRun(tx: Tx, runId: string, lock = false): Promise<RunRow> {
  const run = await findRun(tx, { runId }, lock);
  if (!run) throw notFound('script run');
  return run;
}

/** What a text says to one fan. @throws DomainError not_found */
export async function renderFor(tx: Tx, { accountId, fanId }: { accountId: string; fanId: string }, text: string): Promise<RenderResult> {
  const [fan] = await tx
    .select()
    .from(fans)
    .where(and(eq(fans.accountId, accountId), eq(fans.id, fanId)));
  if (!fan) throw notFound('fan');
  const { username, displayName, language, country } = fan;
  return renderTemplate(text, fanVariables({ username, displayName, language, country, custom: fan.custom as Record<string, unknown> }));
}

export async function toRun(tx: Tx, ctx: Ctx, run: RunRow): Promise<ScriptRun> {
  const moves = await movesOf(tx, run.id);
  const names = await namesOf(
    ctx,
    [run.startedBy, run.endedBy, ...moves.map(({ by }) => by)].map((id) => (id === null ? null : `user:${id}`)),
  );
  const nameOf = (id: string | null) => names.get(`user:${id}`) ?? null;
  return {
    id: run.id,
    accountId: run.accountId,
    fanId: run.fanId,
    scriptId: run.scriptId,
    scriptName: run.scriptName,
    version: run.version,
    steps: run.steps,
    position: run.position,
    state: run.state,
    stopReason: run.stopReason,
    moves: moves.map(({ position, messageId, reason, readAt, at, by }) => ({
      position,
      messageId,
      reason,
      readAt: readAt?.toISOString() ?? null,
      at: at.toISOString(),
      by: nameOf(by),
    })),
    next: await nextOf(tx, run),
    startedAt: run.startedAt.toISOString(),
    startedBy: nameOf(run.startedBy),
    endedAt: run.endedAt?.toISOString() ?? null,
    endedBy: nameOf(run.endedBy),
  };
}

async function nextOf(tx: Tx, run: RunRow): Promise<ScriptRun['next']> {
  const step = run.state === 'running' ? run.steps[run.position] : undefined;
  if (!step) return null;
  const rendered = await renderFor(tx, run, step.text);
  const owned =
    step.mediaIds.length === 0
      ? []
      : await tx
          .select({ mediaId: fanMedia.mediaId })
          .from(fanMedia)
          .where(and(eq(fanMedia.fanId, run.fanId), inArray(fanMedia.mediaId, step.mediaIds)));
  return {
    text: rendered.kind === 'text' ? rendered.text : step.text,
    missing: rendered.kind === 'missing' ? rendered.variables : [],
    owned: owned.map(({ mediaId }) => mediaId),
    adviseAt: step.waitMinutes === 0 ? null : new Date(run.movedAt.getTime() + step.waitMinutes * 60_000).toISOString(),
  };
}
