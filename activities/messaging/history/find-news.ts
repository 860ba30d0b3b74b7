import type { PlatformError } from '../../../contracts/messaging/platform';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import type { PlatformConnector, ReadRequest } from '../../../providers/platform/connector';
import type { PageOutcome, PlatformChat, PlatformMessage, PlatformTransaction } from '../../../providers/platform/platform-history';

/** What the record knows, and where what is found is put. */
export interface NewsRecord {
  messages: (platformMessageIds: string[]) => Promise<ReadonlyMap<string, { isRead: boolean }>>;
  payments: (transactionIds: string[]) => Promise<ReadonlyMap<string, string>>;
  receive: (events: { key: string; event: PlatformEvent }[]) => Promise<void>;
}

export interface NewsRequest {
  connector: PlatformConnector;
  request: Omit<ReadRequest, 'cursor'>;
  record: NewsRecord;
  /** What is older is known; milliseconds since 1970, a margin for clocks that differ included. */
  sinceMs: number;
  /** Payments are looked through back to this time, however well they are known. */
  openSinceMs: number | null;
  /** Between two calls: waits as the platform wants it, and ends the work when it is to end. */
  pace: () => Promise<void>;
}

export interface News {
  /** Events handed on. */
  found: number;
  /** Everything since then was looked at; a walk of very many pages ends before. */
  isWhole: boolean;
}

/** The platform refused a call; what was found before it is received all the same. */
export class AskRefused extends Error {
  override readonly name = 'AskRefused';
  constructor(readonly error: PlatformError) {
    super(`${error.kind}: ${error.message}`);
  }
}

/** Far beyond any gap of a day. What a walk does not reach is read by the back-fill, which goes on from page to page for as long as it takes. */
const MOST_PAGES = 60;
const MOST_THREAD_PAGES = 10;

/** Pages from the newest back, until `isOver` says that what follows is known. @returns whether it came so far; @throws AskRefused */
async function eachPage<T>(
  list: (cursor: string | null) => Promise<PageOutcome<T>>,
  pace: NewsRequest['pace'],
  most: number,
  isOver: (items: T[]) => Promise<boolean>,
): Promise<boolean> {
  let cursor: string | null = null;
  for (let pages = 0; pages < most; pages += 1) {
    const page = await list(cursor);
    if (page.outcome === 'failed') throw new AskRefused(page.error);
    if (page.outcome === 'unsupported') return true;
    await pace();
    if ((await isOver(page.items)) || page.next === null) return true;
    cursor = page.next;
  }
  return false;
}

/** Threads with something in them that the record does not know, and messages of ours that were seen meanwhile. */
async function changedChats({ connector, request, record, sinceMs, pace }: NewsRequest): Promise<{ fans: string[]; isWhole: boolean }> {
  const changed: string[] = [];
  const isWhole = await eachPage<PlatformChat>(
    (cursor) => connector.listChats({ ...request, cursor }),
    pace,
    MOST_PAGES,
    async (chats) => {
      const known = await record.messages(chats.map(({ lastMessageId }) => lastMessageId).filter((id) => id !== null));
      const isNew = ({ lastMessageId, lastMessageAtMs }: PlatformChat) =>
        lastMessageId === null ? (lastMessageAtMs ?? 0) >= sinceMs : !known.has(lastMessageId) && (lastMessageAtMs ?? sinceMs) >= sinceMs;
      changed.push(...chats.filter(isNew).map(({ fanPlatformId }) => fanPlatformId));
      await record.receive(
        chats
          .filter(({ lastMessageId, lastMessageIsOpened }) => lastMessageIsOpened && known.get(lastMessageId ?? '')?.isRead === false)
          .map(({ lastMessageId, fanPlatformId }) => readEvent(lastMessageId!, fanPlatformId)),
      );
      return chats.every(({ lastMessageAtMs }) => lastMessageAtMs !== null && lastMessageAtMs < sinceMs);
    },
  );
  return { fans: [...new Set(changed)], isWhole };
}

const readEvent = (id: string, fanPlatformId: string): { key: string; event: PlatformEvent } => ({
  key: `asked:opened:${id}`,
  event: { type: 'message_read', fanPlatformId, platformMessageIds: [id], occurredAtMs: null },
});

function messageEventOf(message: PlatformMessage, fanPlatformId: string): { key: string; event: PlatformEvent } {
  const { platformMessageId, text, mediaIds, priceCents, atMs, isOurs, isMass, massId } = message;
  const base = { fanPlatformId, platformMessageId, text, mediaIds, occurredAtMs: atMs };
  return {
    key: `asked:message:${platformMessageId}`,
    event: isOurs
      ? { type: 'message_sent', ...base, priceCents, isMass, ...(massId === null ? {} : { massId }) }
      : { type: 'message_received', ...base, mediaCount: mediaIds.length },
  };
}

async function newMessages({ connector, request, record, sinceMs, pace }: NewsRequest, fanPlatformId: string): Promise<News> {
  let found = 0;
  const isWhole = await eachPage<PlatformMessage>(
    (cursor) => connector.listMessages({ ...request, fanPlatformId, cursor }),
    pace,
    MOST_THREAD_PAGES,
    async (messages) => {
      const known = await record.messages(messages.map(({ platformMessageId }) => platformMessageId));
      const recent = messages.filter(({ atMs }) => (atMs ?? sinceMs) >= sinceMs);
      const unknown = recent.filter(({ platformMessageId }) => !known.has(platformMessageId));
      const opened = messages.filter(({ isOurs, isOpened, platformMessageId: id }) => isOurs && isOpened && known.get(id)?.isRead === false);
      // Oldest first, as they came.
      await record.receive([
        ...unknown.reverse().map((message) => messageEventOf(message, fanPlatformId)),
        ...opened.map(({ platformMessageId }) => readEvent(platformMessageId, fanPlatformId)),
      ]);
      found += unknown.length + opened.length;
      return recent.length < messages.length;
    },
  );
  return { found, isWhole };
}

async function newPayments({ connector, request, record, sinceMs, openSinceMs, pace }: NewsRequest): Promise<News> {
  let found = 0;
  const isWhole = await eachPage<PlatformTransaction>(
    (cursor) => connector.listTransactions({ ...request, cursor }),
    pace,
    MOST_PAGES,
    async (payments) => {
      const known = await record.payments(payments.map(({ money }) => money.transactionId));
      const news = payments.filter(({ money, status }) => known.get(money.transactionId) !== status && known.get(money.transactionId) !== 'undo');
      await record.receive(
        news.map(({ kind, fanPlatformId, platformMessageId, atMs, money, status }) => {
          const base = { fanPlatformId, occurredAtMs: atMs, money };
          const event: PlatformEvent = kind === 'purchase' ? { type: kind, ...base, platformMessageId } : { type: kind, ...base };
          return { key: `asked:payment:${money.transactionId}:${status}`, event };
        }),
      );
      found += news.length;
      const backTo = Math.min(sinceMs, openSinceMs ?? sinceMs);
      return payments.every(({ atMs }) => atMs !== null && atMs < backTo);
    },
  );
  return { found, isWhole };
}

/**
 * Asks a platform for what no webhook told of since then and hands it on as the very events that webhooks would have brought, so that what came by both
 * counts once. @throws AskRefused
 */
export async function findNews(asked: NewsRequest): Promise<News> {
  const chats = await changedChats(asked);
  const parts: News[] = [{ found: 0, isWhole: chats.isWhole }];
  for (const fanPlatformId of chats.fans) parts.push(await newMessages(asked, fanPlatformId));
  parts.push(await newPayments(asked));
  return { found: parts.reduce((sum, part) => sum + part.found, 0), isWhole: parts.every((part) => part.isWhole) };
}
