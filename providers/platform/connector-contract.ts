import type { RenderedMessage } from '../../contracts/messaging/platform';
import { describeReads } from './connector-reads-contract';
import type { PlatformConnector, PlatformCredentials } from './connector';
import { massContract } from './mass-contract';
import { unsendContract } from './unsend-contract';

/** One way to go wrong, which the platform under test is told to take exactly once. */
export type ContractFault =
  | 'error_before'
  | 'error_after'
  | 'drop_after'
  | 'no_answer_after'
  | 'html_error'
  | 'no_message_id'
  | 'says_no_in_200'
  | 'rate_limited_without_time'
  | 'session_expired'
  | 'account_restricted'
  | 'media_not_ready'
  | 'media_ref_spent'
  | 'content_refused'
  | 'out_of_credits';

export type ContractReadFault = 'error_before' | 'html_error' | 'says_no_in_200' | 'rate_limited_without_time' | 'session_expired';

/** A real platform over real HTTP, with the few handles that the suite needs. */
export interface ContractWorld {
  connector: PlatformConnector;
  /** Whether a refused field is named: where it is not, the kind alone is told. */
  namesFields: boolean;
  /** A fresh account. */
  account(options?: {
    limitPerMinute?: number | null;
    keysHonoured?: boolean;
    /** Of every call: the gateway's, and the platform's behind it. */
    gatewayLimit?: { perMinute: number; burst: number };
    upstreamLimit?: { perMinute: number; burst: number };
    unsendWindowMs?: number;
    mediaMaxBytes?: number;
    mediaReadyMs?: number;
    strictMedia?: boolean;
    /** How a message to many is delivered, in real time. */
    mass?: { countAfterMs?: number; perSecond?: number; recentMs?: number };
  }): Promise<PlatformCredentials>;
  fan(account: PlatformCredentials, state?: 'active' | 'blocked' | 'left'): Promise<string>;
  state(account: PlatformCredentials, state: 'active' | 'session_expired' | 'restricted' | 'disconnected'): Promise<void>;
  fault(account: PlatformCredentials, fault: ContractFault): Promise<void>;
  /** The same for a read. */
  readFault(account: PlatformCredentials, fault: ContractReadFault): Promise<void>;
  /** The fan buys what a message sells. */
  buy(account: PlatformCredentials, fan: string, platformMessageId: string): Promise<void>;
  /** Makes one fan do one thing now. `undo` takes a payment back. */
  happen(account: PlatformCredentials, kind: 'reply' | 'tip' | 'undo', fan: string, detail: Record<string, string | number>): Promise<void>;
  /** Sizes of the files that the account has, as the platform counted them. */
  mediaBytes(account: PlatformCredentials): Promise<number[]>;
  /** An address where nobody listens. */
  deadUrl: string;
}

const free: RenderedMessage = { text: 'Hi <you> & "me"\nsecond line 😊', priceCents: 0, mediaIds: [] };
const priced: RenderedMessage = { text: 'A set for you', priceCents: 1950, mediaIds: ['4711', '4712'] };

/**
 * What every connector owes its callers, whatever the dialect. Call it inside a test file with a way to make the world.
 * @param has `hasKeys`: the gateway honours idempotency keys; `hasMass`: it has a message to many; `hasUnsend`: it takes messages back. Without, what
 *   rests on them is not asked, but that they do nothing, or are refused, is.
 */
export function describeConnectorContract(
  name: string,
  { hasKeys, hasMass, hasUnsend }: { hasKeys: boolean; hasMass: boolean; hasUnsend: boolean },
  open: () => Promise<ContractWorld>,
  close: () => Promise<void>,
): void {
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

    test('what it says of itself holds together', () => {
      const { sendIdempotency, text, price, maxMedia } = world.connector.capabilities;
      expect(sendIdempotency !== null).toBe(hasKeys);
      expect(Math.min(text.max, maxMedia, price.minCents)).toBeGreaterThan(0);
      expect(price.maxCents).toBeGreaterThan(price.minCents);
    });

    if (hasKeys) {
      test('the same key gives the same message once more, another body under it is refused', async () => {
        const account = await world.account();
        const fan = await world.fan(account);
        const first = await send(account, fan, free, 'same');
        const again = await send(account, fan, free, 'same');
        expect(again).toEqual({ ...first, replayed: true });
        expect(await send(account, fan, priced, 'same')).toMatchObject({ outcome: 'refused', error: { kind: 'idempotency_mismatch' } });
      });

      test('a refusal that is kept with its key says so when it comes again', async () => {
        const account = await world.account();
        const blocked = await world.fan(account, 'blocked');
        const first = await send(account, blocked, free, 'kept');
        expect(first).toMatchObject({ outcome: 'refused', error: expect.not.objectContaining({ replayed: true }) as object });
        expect(await send(account, blocked, free, 'kept')).toMatchObject({
          outcome: 'refused',
          error: { kind: 'recipient_unavailable', replayed: true },
        });
      });
    }

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
      // Where the time to come back is told in whole seconds of the clock, up to one more.
      expect(retryAfterMs).toBeLessThanOrEqual(61_000);
    });

    test.each([
      ['gateway', { gatewayLimit: { perMinute: 6, burst: 2 } }],
      ['upstream', { upstreamLimit: { perMinute: 6, burst: 2 } }],
    ] as const)('a burst beyond the limit of the %s is not sent, and whose limit it is is told', async (scope, limits) => {
      const account = await world.account(limits);
      const fan = await world.fan(account);
      expect((await send(account, fan, free)).outcome).toBe('sent');
      expect((await find(account, fan, free)).outcome).toBe('found');
      const third = await send(account, fan, priced);
      expect(third).toMatchObject({ outcome: 'not_sent', error: { kind: 'rate_limited', scope } });
      const retryAfterMs = third.outcome === 'not_sent' ? (third.error.retryAfterMs ?? 0) : 0;
      expect(retryAfterMs).toBeGreaterThan(5_000);
      expect(retryAfterMs).toBeLessThanOrEqual(11_000);
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
        error: { kind: 'invalid', ...(world.namesFields ? { detail } : {}) },
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
      ['media_not_ready', 'media_not_ready'],
      ['out_of_credits', 'plan_or_credits'],
    ] as const)('on %s nothing is sent, and it may be tried again', async (fault, kind) => {
      const account = await world.account();
      const fan = await world.fan(account);
      await world.fault(account, fault);
      expect(await send(account, fan, free)).toMatchObject({ outcome: 'not_sent', error: { kind } });
      expect(await find(account, fan, free)).toEqual({ outcome: 'absent' });
    });

    test('an account that was signed out says so and sends nothing, until it is signed in again', async () => {
      const account = await world.account();
      const fan = await world.fan(account);
      await world.state(account, 'session_expired');
      expect(await world.connector.fetchAccount({ account, timeoutMs: 1_500 })).toMatchObject({
        outcome: 'ok',
        account: { status: 'session_expired' },
      });
      expect(await send(account, fan, free)).toMatchObject({ outcome: 'not_sent', error: { kind: 'session_expired' } });
      expect(await find(account, fan, free)).toMatchObject({ outcome: 'cannot_tell', error: { kind: 'session_expired' } });
      await world.state(account, 'active');
      expect(await world.connector.fetchAccount({ account, timeoutMs: 1_500 })).toMatchObject({ outcome: 'ok', account: { status: 'active' } });
      expect((await send(account, fan, free)).outcome).toBe('sent');
    });

    test.each([
      ['restricted', 'account_restricted'],
      ['disconnected', 'account_disconnected'],
    ] as const)('an account that is %s sends nothing', async (state, kind) => {
      const account = await world.account();
      const fan = await world.fan(account);
      await world.state(account, state);
      expect(await send(account, fan, free)).toMatchObject({ outcome: 'not_sent', error: { kind } });
    });

    test.each(['media_ref_spent', 'content_refused'] as const)('on %s the message is refused for good', async (fault) => {
      const account = await world.account();
      const fan = await world.fan(account);
      await world.fault(account, fault);
      expect(await send(account, fan, priced)).toMatchObject({ outcome: 'refused', error: { kind: fault } });
      expect(await find(account, fan, priced)).toEqual({ outcome: 'absent' });
    });

    test.each([
      ['error_before', 0],
      ['html_error', 0],
      ['error_after', 1],
      ['drop_after', 1],
      ['no_answer_after', 1],
      ['no_message_id', 1],
      ['says_no_in_200', 0],
    ] as const)('after %s the outcome is unknown, looking finds %i, and repeating a key leaves exactly one', async (fault, there) => {
      const account = await world.account();
      const fan = await world.fan(account);
      await world.fault(account, fault);
      expect((await send(account, fan, free, 'once')).outcome).toBe('unknown');
      const found = await find(account, fan, free);
      expect(found.outcome === 'found' ? found.platformMessageIds.length : 0).toBe(there);
      // Without keys nothing is repeated that was found: a person, or nobody, sends it again.
      if (!hasKeys && there > 0) return;
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

    massContract(() => world, hasMass);
    unsendContract(() => world, hasUnsend);
    describeReads(() => world);

    test('the account says who it is and what it allows', async () => {
      const account = await world.account({ limitPerMinute: 7, keysHonoured: false });
      expect(await world.connector.fetchAccount({ account, timeoutMs: 1_500 })).toMatchObject({
        outcome: 'ok',
        account: { platformAccountId: account.platformAccountId, status: 'active', messagesPerMinute: 7, capabilities: { sendIdempotency: null } },
      });
    });
  });
}
