import { asyncLocalStorage } from '@temporalio/activity';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlatformErrorKind } from '../../../contracts/messaging/platform';
import { inWorkspace } from '../../../db/database';
import { notifyLive } from '../../../db/live';
import { beginHistory, lockHistory, noteHistoryFailure, type HistoryStanding } from '../../../db/messaging/history/history-row';
import type { BackfillResult } from '../../../workflows/messaging/contract';
import { goOn } from '../../fans/go-on';
import type { HistoryDeps, HistoryKey } from './history-deps';
import { readHistoryPage, type PageResult } from './read-page';

/** A stretch is short, so that many accounts share the workers: the next one waits its turn. */
const STRETCH_MS = 20_000;
const MOST_FAILURES = 12;
const LEAST_WAIT_MS = 5_000;
const MOST_WAIT_MS = 600_000;
/** The account has to be mended by a person first; looked at again now and then. */
const CLOSED_DOOR: ReadonlySet<PlatformErrorKind> = new Set([
  'session_expired',
  'needs_2fa',
  'account_restricted',
  'account_disconnected',
  'key_invalid',
  'plan_or_credits',
]);

/** How long after a refusal: what the platform named, else longer with each in a row. */
export function waitAfterRefusal({ kind, retryAfterMs }: { kind: PlatformErrorKind; retryAfterMs: number | null }, failures: number): number {
  if (CLOSED_DOOR.has(kind)) return MOST_WAIT_MS;
  return Math.min(MOST_WAIT_MS, Math.max(retryAfterMs ?? 0, LEAST_WAIT_MS * 2 ** Math.min(failures, 7)));
}

/**
 * Reads an account's past page by page for a short stretch, at the pace that the connector names and behind what is sent: while the platform slows the
 * sender, nothing is read. Where it stands is in the record; killed or stopped anywhere, the next stretch goes on from there.
 */
export function createBackfillPages(deps: HistoryDeps, { stretchMs = STRETCH_MS }: { stretchMs?: number } = {}) {
  return async function backfillPages(key: HistoryKey): Promise<BackfillResult> {
    const signal = asyncLocalStorage.getStore()?.cancellationSignal ?? new AbortController().signal;
    const startedAt = performance.now();
    await inWorkspace(deps.app, key.workspaceId, (tx) => beginHistory(tx, key.accountId));
    for (;;) {
      const standing = await inWorkspace(deps.app, key.workspaceId, (tx) => lockHistory(tx, key.accountId));
      if (standing?.status !== 'running') return { status: standing?.status ?? 'gone', waitMs: null };
      if (standing.slowedMs > 0) return { status: 'running', waitMs: Math.max(1_000, standing.slowedMs) };
      const began = performance.now();
      const result = await readHistoryPage(deps, key, standing, signal);
      await inWorkspace(deps.app, key.workspaceId, (tx) => notifyLive(tx, { ...key, topic: 'history', id: key.accountId }));
      if (result.is === 'completed') return { status: 'completed', waitMs: null };
      if (result.is === 'refused') return afterRefusal(deps, key, standing, result);
      await goOn({ stage: standing.stage });
      if (performance.now() - startedAt >= stretchMs) return { status: 'running', waitMs: 0 };
      await wait(Math.max(0, gapMs(deps, standing) - (performance.now() - began)), undefined, { signal }).catch(() => undefined);
      await goOn();
    }
  };
}

function gapMs({ connectorOf }: HistoryDeps, { platform }: HistoryStanding): number {
  return 60_000 / (connectorOf(platform).capabilities.history?.readsPerMinute ?? 20);
}

async function afterRefusal(
  { app }: HistoryDeps,
  { workspaceId, accountId }: HistoryKey,
  { failures }: HistoryStanding,
  result: Extract<PageResult, { is: 'refused' }>,
): Promise<BackfillResult> {
  // A closed door is no failure of the reading: it waits, however long.
  const most = CLOSED_DOOR.has(result.kind) || result.kind === 'rate_limited' ? 1_000_000 : MOST_FAILURES;
  const goesOn = await inWorkspace(app, workspaceId, (tx) => noteHistoryFailure(tx, accountId, result.kind, most));
  return goesOn ? { status: 'running', waitMs: waitAfterRefusal(result, failures) } : { status: 'failed', waitMs: null };
}
