import type { MassStateOutcome, RenderedMessage } from '../../contracts/messaging/platform';
import type { PlatformCredentials } from './connector';
import type { ContractWorld } from './connector-contract';

const free: RenderedMessage = { text: 'Hello <all> & more', priceCents: 0, mediaIds: [] };
const priced: RenderedMessage = { text: 'A set for all of you', priceCents: 1_950, mediaIds: ['4711', '4712'] };
const AT_ONCE = { countAfterMs: 0, perSecond: 1_000 };

/** What every connector owes its callers about one message to many: without it, to refuse it. Part of the contract suite. */
export function massContract(world: () => ContractWorld, hasMass: boolean): void {
  const fansOf = (account: PlatformCredentials, count: number) => Promise.all(Array.from({ length: count }, () => world().fan(account)));
  const send = (account: PlatformCredentials, fanPlatformIds: readonly string[], message = free, idempotencyKey: string | null = null) =>
    world().connector.sendMassMessage({ account, fanPlatformIds, message, idempotencyKey, timeoutMs: 1_500 });
  const state = (account: PlatformCredentials, platformMassId: string) =>
    world().connector.massMessageState({ account, platformMassId, timeoutMs: 1_500 });
  const find = (account: PlatformCredentials, message = free, sentSinceMs = Date.now() - 1_000) =>
    world().connector.findMassMessages({ account, message, sentSinceMs, timeoutMs: 1_500 });
  const found = async (account: PlatformCredentials, message = free) => {
    const outcome = await find(account, message);
    return outcome.outcome === 'found' ? outcome.platformMessageIds : outcome.outcome === 'absent' ? [] : outcome;
  };
  const accepted = async (...given: Parameters<typeof send>): Promise<string> => {
    const outcome = await send(...given);
    return outcome.outcome === 'accepted' ? outcome.platformMassId : JSON.stringify(outcome);
  };
  const until = async (account: PlatformCredentials, id: string, enough: (state: MassStateOutcome) => boolean): Promise<MassStateOutcome[]> => {
    const seen: MassStateOutcome[] = [];
    for (;;) {
      const now = await state(account, id);
      seen.push(now);
      if (enough(now) || now.outcome === 'failed') return seen;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const isDone = (now: MassStateOutcome) => now.outcome === 'ok' && now.state === 'done';

  test('a message to many is refused before the call where there is none, or when it names nobody or too many', async () => {
    const account = await world().account();
    const max = world().connector.capabilities.massMessage?.maxRecipients ?? 0;
    const [fan = ''] = await fansOf(account, 1);
    expect(max > 0).toBe(hasMass);
    // An address where nobody listens: a call would not be a refusal.
    const nowhere = { ...account, baseUrl: world().deadUrl };
    const invalid = { outcome: 'refused', error: { kind: 'invalid' } };
    expect(await send(nowhere, [])).toMatchObject(invalid);
    expect(
      await send(
        nowhere,
        Array.from({ length: max + 1 }, (_, index) => String(index + 1)),
      ),
    ).toMatchObject(invalid);
    if (hasMass) {
      expect(await send(nowhere, [fan])).toMatchObject({ outcome: 'not_sent', error: { kind: 'upstream_failed' } });
      return;
    }
    expect(await send(account, [fan])).toMatchObject(invalid);
    expect(await state(account, '1')).toMatchObject({ outcome: 'failed', error: { kind: 'invalid' } });
    expect(await find(account)).toMatchObject({ outcome: 'cannot_tell', error: { kind: 'invalid' } });
  });
  if (!hasMass) return;

  test.each([
    ['free', free],
    ['priced', priced],
  ])('a %s message to many reaches each one who takes messages, marked as such, and who refuses gets none', async (_kind, message) => {
    const { connector } = world();
    const account = await world().account({ mass: AT_ONCE });
    const fans = await fansOf(account, 3);
    const blocked = await world().fan(account, 'blocked');
    const id = await accepted(account, [...fans, blocked], message);
    const seen = await until(account, id, isDone);
    expect(seen.at(-1)).toEqual({ outcome: 'ok', state: 'done', total: 3, sent: 3 });
    for (const fan of [...fans, blocked]) {
      const single = await connector.findMessage({ account, fanPlatformId: fan, message, sentSinceMs: Date.now() - 5_000, timeoutMs: 1_500 });
      expect(single.outcome).toBe(fan === blocked ? 'absent' : 'found');
      const thread = await connector.listMessages({ account, fanPlatformId: fan, cursor: null, timeoutMs: 1_500 });
      expect(thread).toMatchObject({
        items: fan === blocked ? [] : [{ isOurs: true, isMass: true, massId: id, text: message.text, priceCents: message.priceCents }],
      });
    }
    const chats = await connector.listChats({ account, cursor: null, timeoutMs: 1_500 });
    const items = chats.outcome === 'page' ? chats.items : [];
    expect(new Set(items.map(({ fanPlatformId }) => fanPlatformId))).toEqual(new Set(fans));
    for (const chat of items)
      expect(chat.lastMessage).toMatchObject({ platformMessageId: chat.lastMessageId, isOurs: true, massId: id, text: message.text });
  });

  test('how far it is counts up: first no total, then some, then all; and that stays known', async () => {
    const slow = await world().account({ mass: { countAfterMs: 600_000 } });
    const counting = await accepted(slow, await fansOf(slow, 1));
    expect(await state(slow, counting)).toEqual({ outcome: 'ok', state: 'sending', total: null, sent: 0 });
    const halfway = await world().account({ mass: { countAfterMs: 0, perSecond: 0.001 } });
    const going = await accepted(halfway, await fansOf(halfway, 2));
    const seen = await until(halfway, going, (now) => now.outcome === 'ok' && now.sent === 1);
    expect(seen.at(-1)).toEqual({ outcome: 'ok', state: 'sending', total: 2, sent: 1 });
    const quick = await world().account({ mass: { ...AT_ONCE, recentMs: 0 } });
    const id = await accepted(quick, await fansOf(quick, 2));
    expect((await until(quick, id, isDone)).at(-1)).toEqual({ outcome: 'ok', state: 'done', total: 2, sent: 2 });
    expect(await state(quick, '7')).toMatchObject({ outcome: 'failed', error: { kind: 'not_found' } });
  });

  test('it is found by what it says, whether it waits, goes out or went out, and nothing else is', async () => {
    for (const mass of [{ countAfterMs: 600_000 }, { ...AT_ONCE, recentMs: 0 }]) {
      const account = await world().account({ mass });
      expect(await find(account, priced)).toEqual({ outcome: 'absent' });
      const id = await accepted(account, await fansOf(account, 1), priced);
      if (mass.countAfterMs === 0) await until(account, id, isDone);
      expect(await found(account, priced)).toEqual([id]);
      expect(await found(account, { ...priced, text: 'another text' })).toEqual([]);
      expect(await found(account, { ...priced, priceCents: 500 })).toEqual([]);
      expect(await found(account, { ...priced, mediaIds: ['4711'] })).toEqual([]);
      expect(await find(account, priced, Date.now() + 600_000)).toEqual({ outcome: 'absent' });
    }
  });

  test('it is found behind many that came after it', async () => {
    const account = await world().account({ mass: { ...AT_ONCE, recentMs: 0 } });
    const fans = await fansOf(account, 1);
    const id = await accepted(account, fans, priced);
    for (let n = 0; n < 53; n += 1) await accepted(account, fans, { ...free, text: `m${n}` });
    expect(await found(account, priced)).toEqual([id]);
  });

  test('a text that is too long is refused', async () => {
    const account = await world().account();
    const text = 'a'.repeat(world().connector.capabilities.text.max + 1);
    expect(await send(account, await fansOf(account, 1), { ...free, text })).toMatchObject({ outcome: 'refused', error: { kind: 'invalid' } });
  });

  test.each([
    ['error_before', 0],
    ['html_error', 0],
    ['says_no_in_200', 0],
    ['error_after', 1],
    ['drop_after', 1],
    ['no_answer_after', 1],
    ['no_message_id', 1],
  ] as const)('after %s nobody knows whether it went to many, and looking finds %i', async (fault, there) => {
    const account = await world().account();
    await world().fault(account, fault);
    expect((await send(account, await fansOf(account, 2))).outcome).toBe('unknown');
    expect(await found(account)).toHaveLength(there);
  });

  test.each([
    ['session_expired', 'session_expired'],
    ['account_restricted', 'account_restricted'],
    ['rate_limited_without_time', 'rate_limited'],
    ['media_not_ready', 'media_not_ready'],
  ] as const)('on %s nothing goes to many, and it may be tried again', async (fault, kind) => {
    const account = await world().account();
    await world().fault(account, fault);
    expect(await send(account, await fansOf(account, 2))).toMatchObject({ outcome: 'not_sent', error: { kind } });
    expect(await found(account)).toEqual([]);
  });

  // No gateway documents keys for it: what is repeated is sent again, and looking shows both.
  test('a key does not keep it from going twice', async () => {
    const account = await world().account();
    const fans = await fansOf(account, 1);
    const ids = [await accepted(account, fans, free, 'same'), await accepted(account, fans, free, 'same')];
    expect(ids[0]).not.toBe(ids[1]);
    expect(await found(account)).toEqual(ids);
  });

  test('it takes one place in the limit, however many it names', async () => {
    const account = await world().account({ limitPerMinute: 2, mass: AT_ONCE });
    const fans = await fansOf(account, 5);
    await until(account, await accepted(account, fans), isDone);
    await accepted(account, fans, priced);
    expect(await send(account, fans)).toMatchObject({ outcome: 'not_sent', error: { kind: 'rate_limited' } });
    const upstream = await world().account({ upstreamLimit: { perMinute: 6, burst: 1 } });
    await accepted(upstream, fans);
    expect(await send(upstream, fans)).toMatchObject({ outcome: 'not_sent', error: { kind: 'rate_limited', scope: 'upstream' } });
  });

  test('an account that was signed out sends nothing to many, and cannot tell', async () => {
    const account = await world().account();
    await world().state(account, 'session_expired');
    expect(await send(account, ['1'])).toMatchObject({ outcome: 'not_sent', error: { kind: 'session_expired' } });
    expect(await find(account)).toMatchObject({ outcome: 'cannot_tell', error: { kind: 'session_expired' } });
    expect(await state(account, '1')).toMatchObject({ outcome: 'failed', error: { kind: 'session_expired' } });
  });

  test('one message of it is taken back by its own id, and the others stay', async () => {
    const { connector } = world();
    const account = await world().account({ mass: AT_ONCE });
    const fans = await fansOf(account, 2);
    await until(account, await accepted(account, fans), isDone);
    const look = (fan = '') =>
      connector.findMessage({ account, fanPlatformId: fan, message: free, sentSinceMs: Date.now() - 5_000, timeoutMs: 1_500 });
    const first = await look(fans[0]);
    const platformMessageId = first.outcome === 'found' ? (first.platformMessageIds[0] ?? '') : '';
    expect(await connector.unsendMessage({ account, fanPlatformId: fans[0] ?? '', platformMessageId, timeoutMs: 1_500 })).toEqual({
      outcome: 'unsent',
    });
    expect((await look(fans[0])).outcome).toBe('absent');
    expect((await look(fans[1])).outcome).toBe('found');
  });
}
