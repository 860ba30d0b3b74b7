import type { AuditAction } from '../../../contracts/accounts/audit-actions';
import type { QueueChange, QueuePreview, RetryFailed } from '../../../contracts/accounts/queue';
import { retryFailedPage } from '../../../db/accounts/failed-messages';
import { changePage, countChange, type ChangedPage } from '../../../db/accounts/queue-changes';
import { countOpenCalls, type OpenCalls } from '../../../db/accounts/queue-many';
import { inWorkspace, type Tx } from '../../../db/database';
import { notifyLive } from '../../../db/live';
import { notifyThreads } from '../../../db/messaging/threads/notify-threads';
import { reconsiderAnswer } from '../../../db/messaging/threads/record-in-thread';
import { DomainError } from '../../../domain/domain-error';
import { audit } from '../../audit';
import type { Ctx } from '../../context';
import { requireAccount } from '../../fans/require-account';

const PAGE = 5_000;
/** A move is one statement, so that those who move keep their order. */
const MOST_MOVED = 10_000;
const isMove = ({ action }: QueueChange) => action === 'first' || action === 'last' || action === 'after';
const NOT_DUE = 'Only what is due has a place that can be changed. What waits for a time, or is held, gets one by the action release.';

interface Request {
  ctx: Ctx;
  accountId: string;
  change: QueueChange;
}

/** To how many it would be done. @throws DomainError not_found */
export async function previewQueueChange({ ctx, accountId, change }: Request): Promise<QueuePreview> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    const { matching, changeable } = await countChange(tx, accountId, change);
    const calls = await callsMeant(tx, accountId, change);
    const atMost = isMove(change) ? MOST_MOVED : null;
    return { matching: matching + calls.reduce((sum, { fans }) => sum + fans, 0), changeable: Math.min(changeable, atMost ?? changeable), atMost };
  });
}

/** Calls for many are out of the queue: they are counted, and nothing can be done to them here. */
const callsMeant = async (tx: Tx, accountId: string, { filter, many }: QueueChange): Promise<OpenCalls[]> =>
  filter === undefined && many === undefined ? [] : countOpenCalls(tx, accountId, { filter, many });

const TAKEN =
  'The platform has taken this message to many, so it can be neither held, moved nor cancelled. Take it back from the page of its campaign.';
const WHY_NOT: Record<OpenCalls['standing'], string> = {
  sending: 'The call is under way. Look again in a few seconds.',
  in_doubt:
    'Nobody knows yet whether the platform took this message to many; it is being looked up. If it was not taken, its fans wait here again. Cancelling the campaign keeps them from a second call.',
  delivering: TAKEN,
  reading_back: TAKEN,
};

/**
 * Holds, lets go, cancels or moves what waits, within its priority: nothing ever passes a person's reply. In pages; what left meanwhile is passed over.
 * @throws DomainError not_found, messages.not_held when nothing could be changed
 */
export async function changeQueue({ ctx, accountId, change }: Request): Promise<{ changed: number }> {
  const moves = isMove(change);
  const limit = moves ? MOST_MOVED : PAGE;
  const changed = await inPages({ ctx, accountId, limit, once: moves, answers: change.action === 'cancel' }, (tx) =>
    changePage(tx, accountId, change, limit),
  );
  if (changed === 0) {
    const [call] = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => callsMeant(tx, accountId, change));
    const why = call && WHY_NOT[call.standing];
    throw new DomainError(
      'messages.not_held',
      why ?? `None of these can be changed so now: they left, are on their way, or stand so already. ${moves ? NOT_DUE : 'Look again.'}`,
    );
  }
  await noted(ctx, accountId, `queue.${change.action}`, { changed, filter: change.filter ?? null });
  if (change.action !== 'hold') await ctx.wakeSender(accountId);
  return { changed };
}

/** Queues what failed for one reason once more, under the same keys. @throws DomainError not_found, messages.not_final when nothing of it can be tried again */
export async function retryFailedMessages({
  ctx,
  accountId,
  retry,
}: {
  ctx: Ctx;
  accountId: string;
  retry: RetryFailed;
}): Promise<{ changed: number }> {
  const changed = await inPages({ ctx, accountId, limit: PAGE, once: false, answers: true }, (tx) => retryFailedPage(tx, accountId, retry, PAGE));
  if (changed === 0)
    throw new DomainError(
      'messages.not_final',
      'Nothing failed for this reason that can be queued again. A campaign that is over has a retry of its own.',
    );
  await noted(ctx, accountId, 'queue.retried', { changed, ...retry });
  await ctx.wakeSender(accountId);
  return { changed };
}

/** @param answers whether a person's message that is among them answers its fan may have changed */
async function inPages(
  { ctx, accountId, limit, once, answers }: { ctx: Ctx; accountId: string; limit: number; once: boolean; answers: boolean },
  page: (tx: Tx) => Promise<ChangedPage>,
): Promise<number> {
  let changed = 0;
  for (let last = limit; last === limit;) {
    last = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
      await requireAccount(tx, accountId);
      const { changed: n, repliedTo } = await page(tx);
      if (answers) for (const fanId of repliedTo) await reconsiderAnswer(tx, { accountId, fanId });
      await notifyThreads(
        tx,
        ctx.workspaceId,
        repliedTo.map((fanId) => ({ accountId, fanId })),
      );
      return n;
    });
    changed += last;
    if (once) break;
  }
  return changed;
}

async function noted(ctx: Ctx, accountId: string, action: AuditAction, data: Record<string, unknown>): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await audit(tx, ctx, action, { type: 'account', id: accountId }, data);
    await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'account', id: accountId, accountId });
  });
}
