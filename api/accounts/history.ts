import type { AccountHistory, HistoryInput, RunningHistory } from '../../contracts/accounts/history';
import { inWorkspace } from '../../db/database';
import { notifyLive } from '../../db/live';
import { givenUpThreads } from '../../db/messaging/history/thread-refusals';
import { askForHistory, listRunningHistories, readHistory, stopHistory, type HistoryRow } from '../../db/messaging/history/history-row';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { requireAccount } from '../fans/require-account';

interface Of {
  ctx: Ctx;
  accountId: string;
}

const NONE: AccountHistory = {
  status: 'none',
  stage: 'fans',
  fans: 0,
  chats: 0,
  chatsRead: 0,
  messages: 0,
  transactions: 0,
  skipped: 0,
  error: null,
  startedAt: null,
  finishedAt: null,
  knownUntil: null,
  givenUp: { count: 0, latest: [] },
};

/** How far the past of an account was read. @throws DomainError not_found */
export async function getHistory({ ctx, accountId }: Of): Promise<AccountHistory> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    const row = await readHistory(tx, accountId);
    return row === null ? null : { ...row, givenUp: await givenUpThreads(tx, accountId) };
  });
  return row === null ? NONE : { ...withTimes(row), givenUp: row.givenUp };
}

function withTimes({ startedAtMs, finishedAtMs, knownUntilMs, ...rest }: HistoryRow) {
  const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  return { ...rest, startedAt: new Date(startedAtMs).toISOString(), finishedAt: iso(finishedAtMs), knownUntil: iso(knownUntilMs) };
}

const MOST_RUNNING = 50;

/** The pasts that are being read now. */
export async function listHistories({ ctx }: { ctx: Ctx }): Promise<{ items: RunningHistory[] }> {
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => listRunningHistories(tx, MOST_RUNNING));
  return { items: rows.map((row) => ({ ...withTimes(row), accountId: row.accountId, accountName: row.accountName })) };
}

/** Reads the past of the account, or goes on where it was stopped; one that goes on already is left alone. @throws DomainError not_found */
export async function startHistory({ ctx, accountId, input }: Of & { input: HistoryInput }): Promise<AccountHistory> {
  const { workspaceId } = ctx;
  await inWorkspace(ctx.db, workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    await askForHistory(tx, { workspaceId, accountId, again: input.again });
    await audit(tx, ctx, 'account.history_started', { type: 'account', id: accountId }, { again: input.again });
    await notifyLive(tx, { workspaceId, accountId, topic: 'history', id: accountId });
  });
  await ctx.startHistory({ workspaceId, accountId });
  return getHistory({ ctx, accountId });
}

/** Stops it between two pages; what was read stays, and it can go on from there. @throws DomainError not_found */
export async function stopReading({ ctx, accountId }: Of): Promise<AccountHistory> {
  const { workspaceId } = ctx;
  await inWorkspace(ctx.db, workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    if (!(await stopHistory(tx, accountId))) return;
    await audit(tx, ctx, 'account.history_stopped', { type: 'account', id: accountId }, {});
    await notifyLive(tx, { workspaceId, accountId, topic: 'history', id: accountId });
  });
  return getHistory({ ctx, accountId });
}
