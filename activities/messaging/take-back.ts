import { Context } from '@temporalio/activity';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { inWorkspace, type Db, type Tx } from '../../db/database';
import { notifyLive } from '../../db/live';
import { cancelWaiting, messageSource, recipientPage, settlingPage, settlingSource } from '../../db/messaging/unsend/item-sources';
import { lockUnsend, placeItems, queueMissing, type UnsendRow } from '../../db/messaging/unsend/place-items';
import { completeUnsend, moveCursor, unsendStanding, type UnsendStanding } from '../../db/messaging/unsend/unsend-standing';
import type { UnsendKey, UnsendProgress } from '../../workflows/messaging/contract';
import type { SendDeps } from './send-deps';

export interface TakeBackDeps extends Pick<SendDeps, 'connectorOf'> {
  /** Under row level security: every transaction names its workspace. */
  app: Db;
  wakeSender: (accountId: string) => Promise<void>;
}

const MINUTE_MS = 60_000;
/** Without a limit: a guess at one message, for the next look only. */
const UNLIMITED_MS = 5;
const LONGEST_WATCH_MS = 15 * MINUTE_MS;

interface Page {
  queued: number;
  /** Null: this kind of page is through. */
  next: 'more' | null;
}

/**
 * One look at an unsend: what it has not seen yet gets a reason, what was open and is settled goes on, what is to be taken back is queued. Every page is a
 * transaction that is the same when it is done twice. Ends it when nothing is left.
 */
export function createTakeBack({ app, connectorOf, wakeSender }: TakeBackDeps) {
  return async function takeBack({ workspaceId, accountId, unsendId, pageSize }: UnsendKey & { pageSize: number }): Promise<UnsendProgress> {
    let queued = 0;
    let settled: string | null = null;
    const page = (work: (tx: Tx, unsend: UnsendRow, windowMs: number | null) => Promise<Page>): Promise<Page | null> =>
      inWorkspace(app, workspaceId, async (tx) => {
        const unsend = await lockUnsend(tx, unsendId);
        if (unsend?.status !== 'running') return null;
        return work(tx, unsend, windowOf(unsend));
      });
    const pages = async (work: Parameters<typeof page>[0]): Promise<boolean> => {
      for (;;) {
        const done = await page(work);
        if (done === null) return false;
        queued += done.queued;
        if (done.next === null) return true;
        Context.current().heartbeat();
      }
    };
    const windowOf = ({ platform, capabilities }: UnsendRow): number | null =>
      ((capabilities as PlatformCapabilities | null) ?? connectorOf(platform).capabilities).unsend?.windowMs ?? null;

    const running =
      (await pages((tx, unsend, windowMs) => look(tx, unsend, windowMs, pageSize))) &&
      (await pages(async (tx, unsend, windowMs) => {
        const ids = await settlingPage(tx, unsend, settled, pageSize);
        if (unsend.afterMinutes === null) await cancelWaiting(tx, accountId, ids);
        const placed = await placeItems(tx, unsend, windowMs, settlingSource(unsend, settled, pageSize));
        settled = ids.at(-1) ?? settled;
        return { queued: placed, next: ids.length === pageSize ? 'more' : null };
      })) &&
      (await pages(async (tx, unsend, windowMs) => ({ queued: await queueMissing(tx, unsend, windowMs), next: null })));
    if (queued > 0) await wakeSender(accountId);
    if (!running) return { done: true, waiting: 0, settling: 0, etaMs: null };
    return inWorkspace(app, workspaceId, (tx) => progressOf(tx, unsendId));
  };
}

/** What it has not seen yet: the message, or the next recipients. */
async function look(tx: Tx, unsend: UnsendRow, windowMs: number | null, pageSize: number): Promise<Page> {
  if (unsend.messageId !== null) return { queued: await placeItems(tx, unsend, windowMs, messageSource(unsend)), next: null };
  const { last, full, source } = await recipientPage(tx, unsend, pageSize);
  if (last === null) return { queued: 0, next: null };
  const queued = await placeItems(tx, unsend, windowMs, source);
  await moveCursor(tx, unsend.id, last);
  return { queued, next: full ? 'more' : null };
}

async function progressOf(tx: Tx, unsendId: string): Promise<UnsendProgress> {
  const unsend = await lockUnsend(tx, unsendId);
  if (!unsend) return { done: true, waiting: 0, settling: 0, etaMs: null };
  const standing = await unsendStanding(tx, unsend);
  await notifyLive(tx, { workspaceId: unsend.workspaceId, topic: 'unsend', id: unsendId, accountId: unsend.accountId });
  const { waiting, settling, campaignOpen } = standing;
  const watches = unsend.afterMinutes !== null && campaignOpen;
  // Others join while the campaign runs: the next look begins with the first recipient again.
  if (campaignOpen && unsend.campaignId !== null) await moveCursor(tx, unsendId, null);
  const done = waiting + settling === 0 && !watches && (await completeUnsend(tx, unsendId));
  return { done, waiting, settling, etaMs: etaOf(unsend, standing, watches) };
}

function etaOf({ afterMinutes }: UnsendRow, standing: UnsendStanding, watches: boolean): number | null {
  const { blocked, waiting, firstDueMs, lastDueMs, limitPerMinute } = standing;
  // `pollDelayMs` looks again at half of it.
  const watchMs = watches ? 2 * Math.min(LONGEST_WATCH_MS, Math.max(MINUTE_MS, ((afterMinutes ?? 1) * MINUTE_MS) / 2)) : Infinity;
  if (blocked) return watches ? watchMs : null;
  const slotMs = limitPerMinute === null ? UNLIMITED_MS : MINUTE_MS / limitPerMinute;
  const throughMs = waiting === 0 ? Infinity : Math.max((firstDueMs ?? 0) + waiting * slotMs, lastDueMs ?? 0);
  const etaMs = Math.min(watchMs, throughMs);
  return Number.isFinite(etaMs) ? etaMs : null;
}
