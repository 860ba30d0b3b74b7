import type { RenderedMessage } from '../../contracts/messaging/platform';
import type { PlatformConnector, PlatformCredentials } from './connector';

/** One way to go wrong, which the platform under test is told to take exactly once. */
export type ContractFault =
  | 'error_before'
  | 'error_after'
  | 'drop_after'
  | 'no_answer_after'
  | 'html_error'
  | 'no_message_id'
  | 'rate_limited_without_time'
  | 'session_expired'
  | 'account_restricted';

/** A real platform over real HTTP, with the few handles that the suite needs. */
export interface ContractWorld {
  connector: PlatformConnector;
  /** A fresh account. */
  account(options?: { limitPerMinute?: number | null; keysHonoured?: boolean }): Promise<PlatformCredentials>;
  fan(account: PlatformCredentials, state?: 'active' | 'blocked' | 'left'): Promise<string>;
  fault(account: PlatformCredentials, fault: ContractFault): Promise<void>;
  /** An address where nobody listens. */
  deadUrl: string;
}

const free: RenderedMessage = { text: 'Hi <you> & "me"\nsecond line 😊', priceCents: 0, mediaIds: [] };
const priced: RenderedMessage = { text: 'A set for you', priceCents: 1950, mediaIds: ['4711', '4712'] };

/** What every connector owes its callers, whatever the dialect. Call it inside a test file with a way to make the world. */
export function describeConnectorContract(name: string, open: () => Promise<ContractWorld>, close: () => Promise<void>): void {
  describe(`${name} as a platform connector`, () => {
    let world: ContractWorld;
    let keys = 0;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => close());

    const send = (account: PlatformCredentials, fan: string, message: RenderedMessage, key: string | null = `key-${(keys += 1)}`) =>
      world.connector.sendMessage({ account, fanPlatformId: fan, message, idempotencyKey: key, timeoutMs: 1_500 });
    const find = (account: PlatformCredentials, fan: string, message: RenderedMessage, sentSinceMs = Date.now() - 1_000) =>
      world.connector.findMessage({ account, fanPlatformId: fan, message, sentSinceMs, timeoutMs: 1_500 });

    test.each([
      ['free', free],
      ['priced', priced],
    ])('a %s message is sent and then found with its id', async (_kind, message) => {
      const account = await world.account();
      const fan = await world.fan(account);
      expect(await find(account, fan, message)).toEqual({ outcome: 'absent' });
      const sent = await send(account, fan, message);
      expect(sent).toMatchObject({ outcome: 'sent', replayed: false, platformMessageId: expect.stringMatching(/^\S+$/) as string });
      expect(await find(account, fan, message)).toEqual({
        outcome: 'found',
        platformMessageIds: [sent.outcome === 'sent' ? sent.platformMessageId : ''],
      });
      expect(await find(account, fan, { ...message, text: 'another text' })).toEqual({ outcome: 'absent' });
      expect(await find(account, fan, { ...message, priceCents: 500 })).toEqual({ outcome: 'absent' });
    });

    test('the same key gives the same message once more, another body under it is refused', async () => {
      const account = await world.account();
      const fan = await world.fan(account);
      const first = await send(account, fan, free, 'same');
      const again = await send(account, fan, free, 'same');
      expect(again).toEqual({ ...first, replayed: true });
      expect(await send(account, fan, priced, 'same')).toMatchObject({ outcome: 'refused', error: { kind: 'idempotency_mismatch' } });
    });

    test('without honoured keys a repeat is a second message, and looking shows both', async () => {
      const account = await world.account({ keysHonoured: false });
      const fan = await world.fan(account);
      await send(account, fan, free, 'same');
      await send(account, fan, free, 'same');
      const found = await find(account, fan, free);
      expect(found.outcome === 'found' ? found.platformMessageIds : []).toHaveLength(2);
    });

    test('above the limit nothing is sent, and the time to wait is told', async () => {
      const account = await world.account({ limitPerMinute: 1 });
      const fan = await world.fan(account);
      await send(account, fan, free);
      const second = await send(account, fan, free);
      expect(second).toMatchObject({ outcome: 'not_sent', error: { kind: 'rate_limited' } });
      const retryAfterMs = second.outcome === 'not_sent' ? (second.error.retryAfterMs ?? 0) : 0;
      expect(retryAfterMs).toBeGreaterThan(55_000);
      expect(retryAfterMs).toBeLessThanOrEqual(60_000);
    });

    test.each([
      ['blocked', 'blocked'],
      ['left', 'left'],
    ] as const)('a fan who has %s is refused for good', async (state, detail) => {
      const account = await world.account();
      expect(await send(account, await world.fan(account, state), free)).toMatchObject({
        outcome: 'refused',
        error: { kind: 'recipient_unavailable', detail },
      });
    });

    test.each([
      ['a price below the least', { ...priced, priceCents: 100 }, 'price'],
      ['a price without media', { ...priced, mediaIds: [] }, 'mediaFiles'],
      ['no text', { ...free, text: '' }, 'text'],
    ] as const)('a message with %s is refused as invalid and names the field', async (_what, message, detail) => {
      const account = await world.account();
      expect(await send(account, await world.fan(account), { ...message, mediaIds: [...message.mediaIds] })).toMatchObject({
        outcome: 'refused',
        error: { kind: 'invalid', detail },
      });
    });

    test('a wrong key never sends, and the account is not found out by it', async () => {
      const account = await world.account();
      const wrong = { ...account, apiKey: 'not-the-key' };
      expect(await send(wrong, await world.fan(account), free)).toMatchObject({ outcome: 'not_sent', error: { kind: 'key_invalid' } });
      expect(await world.connector.fetchAccount({ account: wrong, timeoutMs: 1_500 })).toMatchObject({
        outcome: 'failed',
        error: { kind: 'key_invalid' },
      });
    });

    test.each([
      ['session_expired', 'session_expired'],
      ['account_restricted', 'account_restricted'],
      ['rate_limited_without_time', 'rate_limited'],
    ] as const)('on %s nothing is sent', async (fault, kind) => {
      const account = await world.account();
      const fan = await world.fan(account);
      await world.fault(account, fault);
      expect(await send(account, fan, free)).toMatchObject({ outcome: 'not_sent', error: { kind } });
      expect(await find(account, fan, free)).toEqual({ outcome: 'absent' });
    });

    test.each([
      ['error_before', 0],
      ['html_error', 0],
      ['error_after', 1],
      ['drop_after', 1],
      ['no_answer_after', 1],
      ['no_message_id', 1],
    ] as const)('after %s the outcome is unknown, looking finds %i, and repeating the key leaves exactly one', async (fault, there) => {
      const account = await world.account();
      const fan = await world.fan(account);
      await world.fault(account, fault);
      expect((await send(account, fan, free, 'once')).outcome).toBe('unknown');
      const found = await find(account, fan, free);
      expect(found.outcome === 'found' ? found.platformMessageIds.length : 0).toBe(there);
      expect((await send(account, fan, free, 'once')).outcome).toBe('sent');
      const after = await find(account, fan, free);
      expect(after.outcome === 'found' ? after.platformMessageIds : []).toHaveLength(1);
    });

    test('where nobody listens nothing is sent, and looking cannot tell', async () => {
      const account = { ...(await world.account()), baseUrl: world.deadUrl };
      expect(await send(account, '1', free)).toMatchObject({ outcome: 'not_sent', error: { kind: 'upstream_failed' } });
      expect((await find(account, '1', free)).outcome).toBe('cannot_tell');
    });

    test('a call that was cancelled before it began was not sent', async () => {
      const account = await world.account();
      const outcome = await world.connector.sendMessage({
        account,
        fanPlatformId: await world.fan(account),
        message: free,
        idempotencyKey: 'c',
        timeoutMs: 1_500,
        signal: AbortSignal.abort(),
      });
      expect(outcome.outcome).toBe('not_sent');
    });

    test('the account says who it is and what it allows', async () => {
      const account = await world.account({ limitPerMinute: 7, keysHonoured: false });
      expect(await world.connector.fetchAccount({ account, timeoutMs: 1_500 })).toMatchObject({
        outcome: 'ok',
        account: { platformAccountId: account.platformAccountId, status: 'active', messagesPerMinute: 7, capabilities: { sendIdempotency: null } },
      });
    });
  });
}
