import { asyncLocalStorage } from '@temporalio/activity';
import { setTimeout as wait } from 'node:timers/promises';
import { inWorkspace, type Tx } from '../../../db/database';
import { notifyLive } from '../../../db/live';
import { askSoon, closeGap, DUE_FOR_NEWS, knownMessages, knownPayments, readGap } from '../../../db/messaging/history/gap-row';
import { findErased } from '../../../db/fans/find-erased';
import { askForHistory } from '../../../db/messaging/history/history-row';
import { clearThreadRefusal, noteThreadRefusal, threadRefusals } from '../../../db/messaging/history/thread-refusals';
import { storeReceipt } from '../../../db/messaging/inbound/store-receipt';
import { pollIntervalMs } from '../../../domain/messaging/poll-interval';
import { goOn } from '../../fans/go-on';
import { AskRefused, findNews, type NewsRecord } from './find-news';
import { READ_TIMEOUT_MS, type HistoryDeps, type HistoryKey } from './history-deps';

const MOST_ACCOUNTS = 100;
/** How far the platform's clock and ours may differ, and how late it may show what happened. */
const MARGIN_MS = 10 * 60_000;

/** Accounts whose platform is to be asked now. */
export function createDueForNews({ senderPool }: Pick<HistoryDeps, 'senderPool'>) {
  return async function dueForNews(): Promise<{ accounts: HistoryKey[] }> {
    const { rows } = await senderPool.query<HistoryKey>(DUE_FOR_NEWS, [MOST_ACCOUNTS]);
    return { accounts: rows };
  };
}

/**
 * Asks one account's platform for messages and payments that no webhook told of, from where it was last known to be complete, and receives them like
 * webhooks. A refusal leaves the gap open: the next look begins at the same place. A thread that is refused again and again is given up, and keeps it open no more.
 */
export function createAskForNews(deps: HistoryDeps) {
  return async function askForNews(key: HistoryKey): Promise<{ events: number; refusedBy?: string }> {
    const startedAt = performance.now();
    const { accountId, workspaceId } = key;
    const inOwn = <T>(work: (tx: Tx) => Promise<T>) => inWorkspace(deps.app, workspaceId, work);
    const gap = await inOwn((tx) => readGap(tx, accountId));
    if (gap === null) return { events: 0 };
    const connector = deps.connectorOf(gap.platform);
    const { moneyByWebhook = false, webhooks = true, history } = connector.capabilities;
    const signal = asyncLocalStorage.getStore()?.cancellationSignal;
    const account = {
      baseUrl: gap.baseUrl,
      apiKey: await deps.readSecret(workspaceId, gap.apiKeySecretId),
      platformAccountId: gap.platformAccountId,
    };
    const pace = async () => {
      await goOn();
      await wait(60_000 / (history?.readsPerMinute ?? 20), undefined, signal ? { signal } : {}).catch(() => undefined);
    };
    const sinceMs = gap.knownUntilMs - MARGIN_MS;
    const tellPast = (tx: Tx) => notifyLive(tx, { workspaceId, accountId, topic: 'history', id: accountId });
    const record: NewsRecord = {
      messages: (ids) => inOwn((tx) => knownMessages(tx, accountId, ids)),
      payments: (ids) => inOwn((tx) => knownPayments(tx, accountId, ids)),
      receive: (events) =>
        inOwn(async (tx) => {
          const fans = new Set(events.flatMap(({ event }) => ('fanPlatformId' in event ? [event.fanPlatformId] : [])));
          const erased = await findErased(tx, deps.hasher, accountId, [...fans]);
          for (const { key: eventKey, event } of events)
            if (!('fanPlatformId' in event && erased.has(event.fanPlatformId))) await storeReceipt(tx, { accountId, workspaceId, eventKey }, event);
        }),
      refusals: () => inOwn((tx) => threadRefusals(tx, accountId)),
      refused: (fanPlatformId, kind) =>
        inOwn(async (tx) => {
          if ((await findErased(tx, deps.hasher, accountId, [fanPlatformId])).has(fanPlatformId)) return true;
          const givenUp = await noteThreadRefusal(tx, key, { fanPlatformId, kind, readUntilMs: sinceMs });
          if (givenUp) await tellPast(tx);
          return givenUp;
        }),
      read: (fanPlatformId) =>
        inOwn(async (tx) => {
          const cleared = await clearThreadRefusal(tx, accountId, fanPlatformId);
          // What was written before the account was connected is history: it comes in without events.
          if (cleared?.isPast) await askForHistory(tx, { workspaceId, accountId, again: true });
          if (cleared !== null) await tellPast(tx);
        }),
    };
    try {
      const {
        found: events,
        isWhole,
        isCut,
      } = await findNews({
        connector,
        request: { account, timeoutMs: READ_TIMEOUT_MS, ...(signal ? { signal } : {}) },
        record,
        sinceMs,
        openSinceMs: gap.isToSettle ? gap.oldestLoadingMs : null,
        pace,
        elapsedMs: () => performance.now() - startedAt,
      });
      // A gap longer than one look reaches is closed by reading the past anew, which knows where it stopped.
      if (!isWhole) await inOwn((tx) => askForHistory(tx, { workspaceId, accountId, again: true }));
      if (!isWhole) return { events };
      // What is left has its turn behind the accounts that are due by now; the gap is open until then.
      if (isCut) await inOwn((tx) => askSoon(tx, accountId));
      if (isCut) return { events };
      const inMs = pollIntervalMs({ heardAtMs: gap.heardAtMs, nowMs: gap.nowMs, moneyByWebhook, webhooks });
      await inOwn((tx) => closeGap(tx, accountId, { untilMs: gap.nowMs, inMs, settled: gap.isToSettle }));
      return { events };
    } catch (error) {
      if (!(error instanceof AskRefused)) throw error;
      return { events: 0, refusedBy: error.error.kind };
    }
  };
}
