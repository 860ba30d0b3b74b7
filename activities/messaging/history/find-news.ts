import type { PlatformError, PlatformErrorKind } from '../../../contracts/messaging/platform';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import type { ThreadRefusal } from '../../../db/messaging/history/thread-refusals';
import type { PlatformConnector, ReadRequest } from '../../../providers/platform/connector';
import type { PageOutcome, PlatformChat, PlatformMessage, PlatformTransaction } from '../../../providers/platform/platform-history';

/** What the record knows, and where what is found is put. */
export interface NewsRecord {
  messages: (platformMessageIds: string[]) => Promise<ReadonlyMap<string, { isRead: boolean }>>;
  payments: (transactionIds: string[]) => Promise<ReadonlyMap<string, string>>;
  receive: (events: { key: string; event: PlatformEvent }[]) => Promise<void>;
  /** Threads that the platform refused when they were last asked for, by the platform's id of the fan. */
  refusals: () => Promise<ReadonlyMap<string, ThreadRefusal>>;
  /** Notes a refusal of one thread. Gives back whether the thread is given up: nothing waits for it any more. */
  refused: (fanPlatformId: string, kind: PlatformErrorKind) => Promise<boolean>;
  /** A thread that was refused before was read, or is gone. */
  read: (fanPlatformId: string) => Promise<void>;
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
  /** Since the look began. */
  elapsedMs: () => number;
}

export interface News {
  /** Events handed on. */
  found: number;
  /** Everything since then can be looked at by asking; a walk of very many pages ends before. */
  isWhole: boolean;
  /** Threads that changed were left for the next look. */
  isCut: boolean;
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
/** Threads that were given up have another try now and then, behind those in which something is new. */
const MOST_TRIED_AGAIN = 20;
/** Each part of a look has its own share of its time, so that none keeps the others from their turn. When it is over, since the look began: */
const LIST_UNTIL_MS = 150_000;
const THREADS_UNTIL_MS = 300_000;
const PAYMENTS_UNTIL_MS = 480_000;
/** Of one thread that is gone by now; there is nothing new in it. */
export const GONE: ReadonlySet<PlatformErrorKind> = new Set(['not_found', 'recipient_unavailable']);
/** Of the whole account: asking on would be in vain. Anything else is of one thread, and the others are read all the same. */
export const OF_ALL: ReadonlySet<PlatformErrorKind> = new Set([
  'rate_limited',
  'session_expired',
  'needs_2fa',
  'account_restricted',
  'account_disconnected',
  'key_invalid',
  'plan_or_credits',
]);

/** Pages from the newest back, until `isOver` says that what follows is known. @returns whether it came so far; @throws AskRefused */
async function eachPage<T>(
  list: (cursor: string | null) => Promise<PageOutcome<T>>,
  { pace, elapsedMs }: NewsRequest,
  { pages: most, untilMs }: { pages: number; untilMs: number },
  isOver: (items: T[]) => Promise<boolean>,
): Promise<boolean> {
  let cursor: string | null = null;
  for (let pages = 0; pages < most && (pages === 0 || elapsedMs() < untilMs); pages += 1) {
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
async function changedChats(asked: NewsRequest): Promise<{ fans: string[]; isWhole: boolean }> {
  const { connector, request, record, sinceMs } = asked;
  const changed: string[] = [];
  const isWhole = await eachPage<PlatformChat>(
    (cursor) => connector.listChats({ ...request, cursor }),
    asked,
    { pages: MOST_PAGES, untilMs: LIST_UNTIL_MS },
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

/** Handed on only when the thread was read through: half of it would make the rest look known. */
async function newMessages(asked: NewsRequest, fanPlatformId: string, sinceMs: number): Promise<{ found: number; isWhole: boolean }> {
  const { connector, request, record } = asked;
  const unknown: PlatformMessage[] = [];
  const opened: PlatformMessage[] = [];
  const isWhole = await eachPage<PlatformMessage>(
    (cursor) => connector.listMessages({ ...request, fanPlatformId, cursor }),
    asked,
    { pages: MOST_THREAD_PAGES, untilMs: Infinity },
    async (messages) => {
      const known = await record.messages(messages.map(({ platformMessageId }) => platformMessageId));
      const recent = messages.filter(({ atMs }) => (atMs ?? sinceMs) >= sinceMs);
      unknown.push(...recent.filter(({ platformMessageId }) => !known.has(platformMessageId)));
      opened.push(...messages.filter(({ isOurs, isOpened, platformMessageId: id }) => isOurs && isOpened && known.get(id)?.isRead === false));
      return recent.length < messages.length;
    },
  );
  // Oldest first, as they came.
  await record.receive([
    ...unknown.reverse().map((message) => messageEventOf(message, fanPlatformId)),
    ...opened.map(({ platformMessageId }) => readEvent(platformMessageId, fanPlatformId)),
  ]);
  return { found: unknown.length + opened.length, isWhole };
}

async function newPayments(asked: NewsRequest): Promise<{ found: number; isWhole: boolean }> {
  const { connector, request, record, sinceMs, openSinceMs } = asked;
  let found = 0;
  const isWhole = await eachPage<PlatformTransaction>(
    (cursor) => connector.listTransactions({ ...request, cursor }),
    asked,
    { pages: MOST_PAGES, untilMs: PAYMENTS_UNTIL_MS },
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
 * What is new in each thread. The one that has waited longest is read first: those that are always busy move behind it, and cannot keep it from its turn
 * when the time is over before all are read. One that the platform refuses again and again is given up, so that the others are complete without it; what is missing
 * of it is read when it is shown again. @throws AskRefused of the whole account
 */
async function newInThreads(asked: NewsRequest, fansNewestFirst: string[]): Promise<News & { refused: AskRefused | null }> {
  const news: News & { refused: AskRefused | null } = { found: 0, isWhole: true, isCut: false, refused: null };
  const before = await asked.record.refusals();
  const changed = new Set(fansNewestFirst.toReversed());
  const triedAgain = [...before].filter(([fan, { isDue }]) => isDue && !changed.has(fan)).slice(0, MOST_TRIED_AGAIN);
  for (const fanPlatformId of [...changed, ...triedAgain.map(([fan]) => fan)]) {
    if (asked.elapsedMs() >= THREADS_UNTIL_MS) return { ...news, isCut: changed.has(fanPlatformId) };
    try {
      const sinceMs = Math.min(asked.sinceMs, before.get(fanPlatformId)?.readUntilMs ?? asked.sinceMs);
      const { found, isWhole } = await newMessages(asked, fanPlatformId, sinceMs);
      news.found += found;
      news.isWhole &&= isWhole;
      if (before.has(fanPlatformId)) await asked.record.read(fanPlatformId);
    } catch (error) {
      if (!(error instanceof AskRefused) || OF_ALL.has(error.error.kind)) throw error;
      if (!GONE.has(error.error.kind)) {
        if (!(await asked.record.refused(fanPlatformId, error.error.kind))) news.refused ??= error;
      } else if (before.has(fanPlatformId)) await asked.record.read(fanPlatformId);
      await asked.pace();
    }
  }
  return news;
}

/**
 * Asks a platform for what no webhook told of since then and hands it on as the very events that webhooks would have brought, so that what came by both
 * counts once. Payments have their turn however much is written, and whatever is refused of one thread. @throws AskRefused
 */
export async function findNews(asked: NewsRequest): Promise<News> {
  const chats = await changedChats(asked);
  const threads = await newInThreads(asked, chats.fans);
  const payments = await newPayments(asked);
  if (threads.refused) throw threads.refused;
  return {
    found: threads.found + payments.found,
    isWhole: chats.isWhole && threads.isWhole && payments.isWhole,
    isCut: threads.isCut,
  };
}
