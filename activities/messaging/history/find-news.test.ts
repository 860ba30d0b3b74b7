import type { PlatformConnector } from '../../../providers/platform/connector';
import type { PlatformChat } from '../../../providers/platform/platform-history';
import { findNews } from './find-news';

const SINCE_MS = 1_000_000;

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
    record: { messages: async () => new Map(), payments: async () => new Map(), receive: async () => undefined },
    sinceMs: SINCE_MS,
    openSinceMs: null,
    pace: async () => undefined,
  });

it('says when a gap is longer than one look reaches, so that nobody takes it for closed', async () => {
  expect(await ask(60)).toEqual({ found: 0, isWhole: true });
  expect(await ask(61)).toEqual({ found: 0, isWhole: false });
});
