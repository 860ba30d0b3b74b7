import type { PlatformErrorKind } from '../../../contracts/messaging/platform';
import { inWorkspace, type Tx } from '../../../db/database';
import { lockFanIds } from '../../../db/fans/fan-ids';
import { advanceChat, nextChat, noteChats } from '../../../db/messaging/history/history-chats';
import { advanceHistory, completeHistory, lockHistory, type HistoryStanding } from '../../../db/messaging/history/history-row';
import { clearThreadRefusal, noteThreadRefusal } from '../../../db/messaging/history/thread-refusals';
import { writeFans } from '../../../db/messaging/history/write-fans';
import { writeHistoryMessages } from '../../../db/messaging/history/write-messages';
import { writePayments } from '../../../db/messaging/history/write-payments';
import { recordPastInThread } from '../../../db/messaging/threads/record-past-in-thread';
import type { PlatformConnector, ReadRequest } from '../../../providers/platform/connector';
import type { PageOutcome } from '../../../providers/platform/platform-history';
import { GONE, OF_ALL } from './find-news';
import { READ_TIMEOUT_MS, type HistoryDeps, type HistoryKey } from './history-deps';

/** `moved`: somebody stopped it, or another worker has gone on with it. */
export type PageResult =
  { is: 'written' } | { is: 'completed' } | { is: 'moved' } | { is: 'refused'; kind: PlatformErrorKind; retryAfterMs: number | null };

interface Reading {
  deps: HistoryDeps;
  key: HistoryKey;
  standing: HistoryStanding;
  connector: PlatformConnector;
  request: ReadRequest;
}

/** Reads one page from the platform and writes it together with the cursor behind it: killed anywhere, it is read again and written once. */
export async function readHistoryPage(deps: HistoryDeps, key: HistoryKey, standing: HistoryStanding, signal: AbortSignal): Promise<PageResult> {
  if (standing.apiKeySecretId === null) return { is: 'refused', kind: 'key_invalid', retryAfterMs: null };
  const apiKey = await deps.readSecret(key.workspaceId, standing.apiKeySecretId);
  const account = { baseUrl: standing.baseUrl, apiKey, platformAccountId: standing.platformAccountId };
  const request = { account, cursor: standing.cursor, timeoutMs: READ_TIMEOUT_MS, signal };
  return STAGES[standing.stage]({ deps, key, standing, connector: deps.connectorOf(standing.platform), request });
}

const STAGES: Record<HistoryStanding['stage'], (reading: Reading) => Promise<PageResult>> = {
  fans: async (reading) =>
    written(reading, await reading.connector.listFans(reading.request), 'chats', async (tx, fans, skipped) => {
      await writeFans(tx, owner(reading), fans);
      return { fans: fans.length, skipped };
    }),
  chats: async (reading) =>
    written(reading, await reading.connector.listChats(reading.request), 'messages', async (tx, chats, skipped) => {
      const known = await writeFans(tx, owner(reading), chats);
      const here = chats.filter(({ fanPlatformId }) => known.has(fanPlatformId));
      return { chats: await noteChats(tx, reading.key, here), skipped };
    }),
  messages: readThread,
  transactions: async (reading) =>
    written(reading, await reading.connector.listTransactions(reading.request), null, async (tx, payments, skipped) => {
      const fanIds = await writeFans(
        tx,
        owner(reading),
        payments.map(({ fanPlatformId }) => ({ fanPlatformId })),
      );
      const { currency } = reading.standing;
      return { transactions: await writePayments(tx, { ...reading.key, currency, fanIds }, payments), skipped };
    }),
};

const owner = ({ key, deps: { hasher } }: Reading) => ({ ...key, hasher });

/** Whether the standing is still the one that the page was read for. */
async function isStill(tx: Tx, { key, standing }: Reading): Promise<boolean> {
  const now = await lockHistory(tx, key.accountId);
  return now?.status === 'running' && now.stage === standing.stage && now.cursor === standing.cursor;
}

/** @param after the stage behind the last page; null: there is none */
async function written<T>(
  reading: Reading,
  page: PageOutcome<T>,
  after: HistoryStanding['stage'] | null,
  write: (tx: Tx, items: T[], skipped: number) => Promise<Parameters<typeof advanceHistory>[2]>,
): Promise<PageResult> {
  if (page.outcome === 'failed') return refused(page.error);
  const { accountId, workspaceId } = reading.key;
  return inWorkspace(reading.deps.app, workspaceId, async (tx) => {
    if (!(await isStill(tx, reading))) return { is: 'moved' };
    const counts = page.outcome === 'page' ? await write(tx, page.items, page.skipped) : {};
    const next = page.outcome === 'page' ? page.next : null;
    await advanceHistory(tx, accountId, counts, { stage: next === null && after !== null ? after : reading.standing.stage, cursor: next });
    if (next !== null || after !== null) return { is: 'written' };
    await completeHistory(tx, accountId);
    return { is: 'completed' };
  });
}

/** The next page of the thread that is being read; without one the stage is over. */
async function readThread(reading: Reading): Promise<PageResult> {
  const { deps, key, connector, request } = reading;
  const { accountId, workspaceId } = key;
  const chat = await inWorkspace(deps.app, workspaceId, (tx) => nextChat(tx, accountId));
  if (chat === null)
    return inWorkspace(deps.app, workspaceId, async (tx) => {
      if (!(await isStill(tx, reading))) return { is: 'moved' };
      await advanceHistory(tx, accountId, {}, { stage: 'transactions', cursor: null });
      return { is: 'written' };
    });
  const page = await connector.listMessages({ ...request, fanPlatformId: chat.fanPlatformId, cursor: chat.cursor });
  // A thread that is gone by now is read to its end, and so is one that was refused again and again; everything else holds for all threads.
  if (page.outcome === 'failed' && !GONE.has(page.error.kind)) {
    const { kind } = page.error;
    if (OF_ALL.has(kind)) return refused(page.error);
    const refusal = { fanPlatformId: chat.fanPlatformId, kind, readUntilMs: null };
    if (!(await inWorkspace(deps.app, workspaceId, (tx) => noteThreadRefusal(tx, key, refusal)))) return refused(page.error);
  }
  return inWorkspace(deps.app, workspaceId, async (tx) => {
    const now = await nextChat(tx, accountId);
    if (!(await isStill(tx, reading)) || now?.fanPlatformId !== chat.fanPlatformId || now.cursor !== chat.cursor) return { is: 'moved' };
    const fanId = (await lockFanIds(tx, accountId, [chat.fanPlatformId])).get(chat.fanPlatformId);
    const items = page.outcome === 'page' && fanId !== undefined ? page.items : [];
    const messages = fanId === undefined ? [] : await writeHistoryMessages(tx, { ...key, fanId }, items);
    if (fanId !== undefined) await recordPastInThread(tx, { ...key, fanId, unread: chat.unread }, messages);
    const next = page.outcome === 'page' && fanId !== undefined ? page.next : null;
    if (page.outcome !== 'failed' || GONE.has(page.error.kind)) await clearThreadRefusal(tx, accountId, chat.fanPlatformId);
    await advanceChat(tx, accountId, chat.fanPlatformId, next);
    const counts = { messages: messages.length, chatsRead: next === null ? 1 : 0, skipped: page.outcome === 'page' ? page.skipped : 0 };
    await advanceHistory(tx, accountId, counts, { stage: 'messages', cursor: null });
    return { is: 'written' };
  });
}

function refused({ kind, retryAfterMs }: { kind: PlatformErrorKind; retryAfterMs?: number }): PageResult {
  return { is: 'refused', kind, retryAfterMs: retryAfterMs ?? null };
}
