import type { ContractWorld } from './connector-contract';
import type { PlatformCredentials, ReadRequest } from './connector';
import type { PageOutcome } from './platform-history';

/** Every page of a list, and how many there were. */
async function readAll<T>(
  account: PlatformCredentials,
  list: (request: ReadRequest) => Promise<PageOutcome<T>>,
): Promise<{ items: T[]; pages: number } | 'unsupported'> {
  const items: T[] = [];
  let cursor: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const page: PageOutcome<T> = await list({ account, cursor, timeoutMs: 2_000 });
    if (page.outcome === 'unsupported') return 'unsupported';
    if (page.outcome === 'failed') throw new Error(`${page.error.kind}: ${page.error.message}`);
    expect(page.skipped).toBe(0);
    items.push(...page.items);
    if (page.next === null) return { items, pages };
    cursor = page.next;
  }
}

const ofList = <T>(read: { items: T[]; pages: number } | 'unsupported') => (read === 'unsupported' ? [] : read.items);

/** What a connector reads of the past. Part of the contract suite. */
export function describeReads(opened: () => ContractWorld): void {
  const sent = async (account: PlatformCredentials, fan: string, text: string) => {
    const message = { text, priceCents: 0, mediaIds: [] };
    const outcome = await opened().connector.sendMessage({ account, fanPlatformId: fan, message, idempotencyKey: null, timeoutMs: 2_000 });
    return outcome.outcome === 'sent' ? outcome.platformMessageId : outcome.outcome;
  };

  test('conversations come with whom they are and what was last said, the newest first, over all pages', async () => {
    const { connector, ...world } = opened();
    const account = await world.account();
    const fans: string[] = [];
    for (let n = 0; n < 53; n += 1) fans.push(await world.fan(account));
    await Promise.all(fans.map((fan) => sent(account, fan, 'Hi')));
    await world.happen(account, 'reply', fans[7]!, { text: 'Hello & you?' });
    const chats = await readAll(account, (request) => connector.listChats(request));
    const list = ofList(chats);
    expect(list[0]).toMatchObject({ fanPlatformId: fans[7], unread: 1, lastMessageId: expect.any(String) as string });
    expect(list[0]?.displayName).not.toBeNull();
    expect(Math.abs(Date.now() - (list[0]?.lastMessageAtMs ?? 0))).toBeLessThan(60_000);
    expect(new Set(list.map(({ fanPlatformId }) => fanPlatformId))).toEqual(new Set(fans));
  });

  test('a thread is read back to its beginning, and goes on from a cursor that was kept', async () => {
    const { connector, ...world } = opened();
    const account = await world.account();
    const fan = await world.fan(account);
    const ids: string[] = [];
    for (let n = 0; n < 57; n += 1) ids.push(await sent(account, fan, `m${n} <3`));
    await world.happen(account, 'reply', fan, { text: 'a & b' });
    const thread = await readAll(account, (request) => connector.listMessages({ ...request, fanPlatformId: fan }));
    const [reply, ...ours] = ofList(thread);
    expect(reply).toMatchObject({ isOurs: false, text: 'a & b', priceCents: 0, mediaIds: [] });
    expect(ours.map(({ platformMessageId }) => platformMessageId)).toEqual([...ids].reverse());
    expect(ours.every(({ isOurs, atMs }) => isOurs && atMs !== null)).toBe(true);
    expect(ours[0]?.text).toBe('m56 <3');
    const first = await connector.listMessages({ account, fanPlatformId: fan, cursor: null, timeoutMs: 2_000 });
    const cursor = first.outcome === 'page' ? first.next : null;
    await sent(account, fan, 'came meanwhile');
    const second = await connector.listMessages({ account, fanPlatformId: fan, cursor, timeoutMs: 2_000 });
    const seen = first.outcome === 'page' ? first.items.length : 0;
    expect(second.outcome === 'page' ? second.items[0]?.platformMessageId : null).toBe(ofList(thread)[seen]?.platformMessageId);
  });

  test('what it says that can be read of the past can be, and nothing else', async () => {
    const { connector, ...world } = opened();
    const account = await world.account();
    const fan = await world.fan(account);
    const can = connector.capabilities.history;
    const fans = await readAll(account, (request) => connector.listFans(request));
    expect(fans !== 'unsupported').toBe(can?.fans);
    for (const one of ofList(fans)) expect(one).toMatchObject({ fanPlatformId: fan, expiresAtMs: expect.any(Number) as number });
    const payments = await readAll(account, (request) => connector.listTransactions(request));
    expect(payments !== 'unsupported').toBe(can?.transactions);
  });

  test('payments come with what was paid, kept and taxed, in cents, and say when one was taken back', async () => {
    const { connector, ...world } = opened();
    if (connector.capabilities.history?.transactions !== true) return;
    const account = await world.account();
    const fan = await world.fan(account);
    for (let n = 0; n < 101; n += 1) await world.happen(account, 'tip', fan, { cents: 1_999 });
    const all = ofList(await readAll(account, (request) => connector.listTransactions(request)));
    expect(all).toHaveLength(101);
    expect(all[0]).toMatchObject({
      kind: 'tip',
      fanPlatformId: fan,
      status: 'loading',
      money: { grossCents: 1_999, feeCents: 400, netCents: 1_599, vatCents: 0, currency: 'USD', status: 'loading' },
    });
    await world.happen(account, 'undo', fan, { transaction: all[0]!.money.transactionId });
    const [undone] = ofList(await readAll(account, (request) => connector.listTransactions(request)));
    expect(undone).toMatchObject({ status: 'undo', money: { transactionId: all[0]!.money.transactionId } });
  });

  test('a thread is marked as read where that can be done', async () => {
    const { connector, ...world } = opened();
    const account = await world.account();
    const fan = await world.fan(account);
    await world.happen(account, 'reply', fan, { text: 'Hello' });
    const unread = async () => ofList(await readAll(account, (request) => connector.listChats(request)))[0]?.unread;
    expect(await unread()).toBe(1);
    const marked = await connector.markRead({ account, fanPlatformId: fan, timeoutMs: 2_000 });
    expect(marked).toEqual({ outcome: connector.capabilities.markRead === true ? 'done' : 'unsupported' });
    expect(await unread()).toBe(connector.capabilities.markRead === true ? 0 : 1);
  });

  test('of an account that was signed out nothing is read, and why is told', async () => {
    const { connector, ...world } = opened();
    const account = await world.account();
    await world.state(account, 'session_expired');
    expect(await connector.listChats({ account, cursor: null, timeoutMs: 2_000 })).toMatchObject({
      outcome: 'failed',
      error: { kind: 'session_expired' },
    });
  });

  test.each([
    ['error_before', 'upstream_failed'],
    ['html_error', 'upstream_failed'],
    ['says_no_in_200', 'upstream_failed'],
    ['rate_limited_without_time', 'rate_limited'],
    ['session_expired', 'session_expired'],
  ] as const)('on %s a read fails for what it is, and is whole when it is tried again', async (fault, kind) => {
    const { connector, ...world } = opened();
    const account = await world.account();
    const fan = await world.fan(account);
    await sent(account, fan, 'Hi');
    await world.readFault(account, fault);
    const read = () => connector.listMessages({ account, fanPlatformId: fan, cursor: null, timeoutMs: 2_000 });
    expect(await read()).toMatchObject({ outcome: 'failed', error: { kind } });
    expect(await read()).toMatchObject({ outcome: 'page', items: [{ text: 'Hi' }], next: null });
  });
}
