import type { PlatformConnector } from '../../../providers/platform/connector';
import type { PlatformChat } from '../../../providers/platform/platform-history';
import { findNews } from './find-news';

const SINCE_MS = 1_000_000;
const NEVER_REFUSED = { refusals: async () => new Map(), refused: async () => false, read: async () => undefined };

/** A platform with so many pages of chats, each with one that is newer than what is known. */
function platformOf(pages: number): PlatformConnector {
  const chat = (page: number): PlatformChat =>
    ({ fanPlatformId: `fan-${page}`, lastMessageId: `m-${page}`, lastMessageAtMs: SINCE_MS + 1, lastMessageIsOpened: false }) as PlatformChat;
  return {
    listChats: async ({ cursor }: { cursor: string | null }) => {
      const page = Number(cursor ?? 0);
      return { outcome: 'page', items: [chat(page)], next: page + 1 < pages ? String(page + 1) : null };
    },
    listMessages: async () => ({ outcome: 'unsupported' }),
    listTransactions: async () => ({ outcome: 'unsupported' }),
  } as unknown as PlatformConnector;
}

const ask = (pages: number) =>
  findNews({
    connector: platformOf(pages),
    request: { account: { baseUrl: 'http://127.0.0.1:1', apiKey: '', platformAccountId: 'a' }, timeoutMs: 1 },
    record: { messages: async () => new Map(), payments: async () => new Map(), receive: async () => undefined, ...NEVER_REFUSED },
    sinceMs: SINCE_MS,
    openSinceMs: null,
    pace: async () => undefined,
    elapsedMs: () => 0,
  });

it('says when a gap is longer than one look reaches, so that nobody takes it for closed', async () => {
  expect(await ask(60)).toEqual({ found: 0, isWhole: true, isCut: false });
  expect(await ask(61)).toEqual({ found: 0, isWhole: false, isCut: false });
});

describe('an account whose chats are always busy', () => {
  const MINUTE_MS = 60_000;

  /** Every call takes a minute. @param thread what the platform says of a fan's thread */
  async function look(fans: string[], thread: (fan: string) => Awaited<ReturnType<PlatformConnector['listMessages']>>) {
    let elapsedMs = 0;
    const read: string[] = [];
    const page = <T>(items: T[]) => ({ outcome: 'page' as const, items, next: null, skipped: 0 });
    const connector = {
      listChats: async () => page(fans.map((fan) => ({ fanPlatformId: fan, lastMessageId: `m-${fan}`, lastMessageAtMs: SINCE_MS + 1 }))),
      listMessages: async ({ fanPlatformId }: { fanPlatformId: string }) => {
        read.push(fanPlatformId);
        return thread(fanPlatformId);
      },
      listTransactions: async () => {
        read.push('payments');
        return page([]);
      },
    } as unknown as PlatformConnector;
    const outcome = await findNews({
      connector,
      request: { account: { baseUrl: 'http://127.0.0.1:1', apiKey: '', platformAccountId: 'a' }, timeoutMs: 1 },
      record: { messages: async () => new Map(), payments: async () => new Map(), receive: async () => undefined, ...NEVER_REFUSED },
      sinceMs: SINCE_MS,
      openSinceMs: null,
      pace: async () => void (elapsedMs += MINUTE_MS),
      elapsedMs: () => elapsedMs,
    }).catch((error: Error) => error.message);
    return { read, outcome };
  }

  it('has its payments read in every look, and the thread that waited longest before the others', async () => {
    const { read, outcome } = await look(['f6', 'f5', 'f4', 'f3', 'f2', 'f1'], () => ({ outcome: 'page', items: [], next: null, skipped: 0 }));
    expect(read).toEqual(['f1', 'f2', 'f3', 'f4', 'payments']);
    expect(outcome).toEqual({ found: 0, isWhole: true, isCut: true });
  });

  it('is looked at on although one thread is gone and another refused; a door that is closed ends the look', async () => {
    const refuse = (kind: 'not_found' | 'upstream_failed' | 'rate_limited') => ({ outcome: 'failed' as const, error: { kind, message: 'no' } });
    const kinds = { f1: 'not_found', f2: 'upstream_failed', f3: 'not_found' } as const;
    const one = await look(['f3', 'f2', 'f1'], (fan) => refuse(kinds[fan as 'f1']));
    expect(one).toEqual({ read: ['f1', 'f2', 'f3', 'payments'], outcome: 'upstream_failed: no' });
    expect((await look(['f2', 'f1'], () => refuse('not_found'))).outcome).toEqual({ found: 0, isWhole: true, isCut: false });
    expect(await look(['f2', 'f1'], () => refuse('rate_limited'))).toEqual({ read: ['f1'], outcome: 'rate_limited: no' });
  });
});
