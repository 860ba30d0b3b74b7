import { openTestWorld, type TestWorld } from '../test/support/sandbox-world';

jest.setTimeout(60_000);

let world: TestWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await openTestWorld());
});
afterAll(() => close());

describe('the limit', () => {
  test('holds for arrivals of a minute, repeats of a key included, and says when to come back', async () => {
    await world.account('acct_limit', { limitPerMinute: 3 });
    const began = Date.now();
    expect((await world.send('acct_limit', '1', { text: 'a' }, 'k1')).status).toBe(200);
    expect((await world.send('acct_limit', '1', { text: 'a' }, 'k1')).headers.get('idempotent-replayed')).toBe('true');
    expect((await world.send('acct_limit', '2', { text: 'a' }, 'k2')).json._meta._rate_limits).toMatchObject({
      limit_minute: 3,
      remaining_minute: 0,
    });
    const over = await world.send('acct_limit', '3', { text: 'a' }, 'k3');
    expect(over.status).toBe(429);
    const sinceFirstS = Math.ceil((Date.now() - began) / 1_000);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThanOrEqual(60 - sinceFirstS);
    expect(Number(over.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await world.stats('acct_limit')).toMatchObject({
      accepted: 2,
      replayed: 1,
      refusedRate: 1,
      arrivals: 4,
      overLimitWindows: 1,
      distinctFans: 2,
      doubled: 0,
    });
  });

  test('accounts do not count for each other', async () => {
    await world.account('acct_apart1', { limitPerMinute: 1 });
    await world.account('acct_apart2', { limitPerMinute: 1 });
    expect((await world.send('acct_apart1', '1', { text: 'a' })).status).toBe(200);
    expect((await world.send('acct_apart2', '1', { text: 'a' })).status).toBe(200);
    expect((await world.send('acct_apart1', '2', { text: 'a' })).status).toBe(429);
  });
});

describe('keys', () => {
  test('a repeat is the stored body; another body or fan is a mismatch; another account is another scope', async () => {
    await world.account('acct_keys');
    await world.account('acct_keys2');
    const first = await world.send('acct_keys', '1', { text: 'a' }, 'k');
    const again = await world.send('acct_keys', '1', { text: 'a' }, 'k');
    expect(again.text).toBe(first.text);
    expect(again.headers.get('x-ofapi-credits-used')).toBe('0');
    for (const other of [await world.send('acct_keys', '1', { text: 'b' }, 'k'), await world.send('acct_keys', '2', { text: 'a' }, 'k')]) {
      expect([other.status, other.json.error]).toEqual([422, 'IDEMPOTENCY_KEY_MISMATCH']);
    }
    expect((await world.send('acct_keys2', '1', { text: 'a' }, 'k')).headers.get('idempotent-replayed')).toBeNull();
    expect(await world.stats('acct_keys')).toMatchObject({ accepted: 1, replayed: 1, refused: 2 });
  });

  test('keys that are no keys', async () => {
    await world.account('acct_badkey');
    for (const key of ['x'.repeat(256), 'caf\u00e9'])
      expect((await world.send('acct_badkey', '1', { text: 'a' }, key)).json.error).toBe('IDEMPOTENCY_KEY_INVALID');
    expect((await world.send('acct_badkey', '1', { text: 'a' }, 'x'.repeat(255))).status).toBe(200);
  });

  test('a key whose request still runs is a conflict', async () => {
    await world.account('acct_slow', { faults: { latency: { minMs: 1_500, maxMs: 1_500 } } });
    const answers = await Promise.all([world.send('acct_slow', '1', { text: 'a' }, 'k'), world.send('acct_slow', '1', { text: 'a' }, 'k')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await world.stats('acct_slow')).accepted).toBe(1);
  });

  test('refusals are stored, 5xx are not, and a key is forgotten after its window', async () => {
    await world.account('acct_window', { faults: { rules: [{ kind: 'error_500_before', remaining: 1 }] } });
    expect((await world.send('acct_window', '1', { text: 'a' }, 'k')).status).toBe(500);
    expect((await world.send('acct_window', '1', { text: 'a' }, 'k')).headers.get('idempotent-replayed')).toBeNull();
    expect((await world.send('acct_window', '1', { text: '' }, 'bad')).status).toBe(422);
    expect((await world.send('acct_window', '1', { text: '' }, 'bad')).headers.get('idempotent-replayed')).toBe('true');
    await world.control('PATCH', 'accounts/acct_window', { idempotency: { windowMs: 1 } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await world.send('acct_window', '1', { text: 'a' }, 'k')).headers.get('idempotent-replayed')).toBeNull();
    expect(await world.stats('acct_window')).toMatchObject({ accepted: 2, doubled: 1 });
  });

  test('where they are not honoured a repeat doubles', async () => {
    await world.account('acct_nokeys', { idempotency: { honoured: false } });
    await world.send('acct_nokeys', '1', { text: 'a' }, 'k');
    await world.send('acct_nokeys', '1', { text: 'a' }, 'k');
    expect(await world.stats('acct_nokeys')).toMatchObject({ accepted: 2, doubled: 1, replayed: 0 });
  });
});

describe('faults', () => {
  test.each([
    ['drop_before', 0],
    ['drop_after', 1],
    ['hang', 0],
    ['no_answer_after', 1],
  ])('%s gives no answer and leaves %i messages', async (kind, messages) => {
    await world.account(`acct_${kind}`, { faults: { rules: [{ kind, remaining: 1 }] } });
    const call = fetch(`${world.url}/api/acct_${kind}/chats/1/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer test-key-1' },
      body: '{"text":"a"}',
      signal: AbortSignal.timeout(1_500),
    });
    await expect(call).rejects.toBeDefined();
    expect((await world.stats(`acct_${kind}`)).accepted).toBe(messages);
    expect((await world.send(`acct_${kind}`, '2', { text: 'a' })).status).toBe(200);
  });

  test('a probability strikes about that often', async () => {
    await world.account('acct_often', { faults: { rules: [{ kind: 'html_502', probability: 0.5 }] } });
    const answers = await Promise.all(Array.from({ length: 200 }, (_, fan) => world.send('acct_often', String(fan), { text: 'a' })));
    const struck = answers.filter((answer) => answer.status === 502).length;
    expect(struck).toBeGreaterThan(60);
    expect(struck).toBeLessThan(140);
  });
});

describe('what may be sent', () => {
  test.each([
    [{ text: 'a', price: 2.99, mediaFiles: [1] }, 'price'],
    [{ text: 'a', price: 200.01, mediaFiles: [1] }, 'price'],
    [{ text: 'a', price: 5 }, 'mediaFiles'],
    [{ text: '' }, 'text'],
    [{ text: 'x'.repeat(11) }, 'text'],
    [{ text: 'a', mediaFiles: [1], previews: [2] }, 'previews'],
  ])('%j is refused for its %s', async (body, field) => {
    await world.account('acct_rules', { textMax: 10 });
    const answer = await world.send('acct_rules', '1', body);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.json.errors as object)).toEqual([field]);
  });

  test('prices at the edges and as text are taken', async () => {
    await world.account('acct_price');
    for (const price of [0, 3, 200, '19.99'])
      expect((await world.send('acct_price', '1', { text: 'a', price, mediaFiles: ['ofapi_media_x', 7] })).json.data.price).toBe(Number(price));
  });

  test('accounts that cannot send say why', async () => {
    for (const [state, code, status] of [
      ['session_expired', 'SESSION_EXPIRED', 401],
      ['needs_otp', 'OTP_REQUIRED', 401],
      ['restricted', 'ONLYFANS_COM_ERROR', 400],
      ['disconnected', 'ACCOUNT_DISCONNECTED', 404],
    ] as const) {
      await world.account(`acct_${state}`, { state });
      const answer = await world.send(`acct_${state}`, '1', { text: 'a' });
      expect([answer.status, answer.json.error]).toEqual([status, code]);
      expect((await world.stats(`acct_${state}`)).refused).toBe(1);
    }
    expect((await world.call('POST', '/api/acct_rules/chats/1/messages', 'wrong-key', { text: 'a' })).json.error).toBe('UNAUTHENTICATED');
  });

  test('people whom the world does not know are refused when it is told so', async () => {
    await world.account('acct_strict', { unknownFans: 'refuse' });
    expect((await world.send('acct_strict', '5', { text: 'a' })).json.onlyfans_response).toMatchObject({ status: 404 });
  });
});
