import type { PlatformError } from '../../contracts/messaging/platform';
import { gatewayMass } from './gateway-mass';
import type { CallTemplate } from './gateway-dialect';
import { OFAUTH_DIALECT } from './ofauth/ofauth-dialect';
import { ONLYFANSKIT_DIALECT } from './onlyfanskit/onlyfanskit-dialect';
import { ONLYFANSAPI_DIALECT } from './onlyfansapi/onlyfansapi-dialect';
import { parseLosslessJson } from './lossless-json';

const NOW = Date.UTC(2026, 0, 1, 12);
const ago = (ms: number) => new Date(NOW - ms).toISOString();
const account = { baseUrl: 'http://127.0.0.1:1', apiKey: 'k', platformAccountId: 'acct_1' };
const message = { text: 'Hi & you', priceCents: 500, mediaIds: ['1', '2'] };
const sent = (id: number, agoMs: number, more: object = {}) => ({
  id,
  date: ago(agoMs),
  text: '<p>Hi &amp; you</p>',
  price: '5.00',
  mediaCount: 2,
  ...more,
});

type Answer = object | PlatformError['kind'];
/** A gateway that answers by path; what it has no answer for is not there. */
function gateway(dialect: typeof OFAUTH_DIALECT, answers: Record<string, Answer>) {
  const asked: string[] = [];
  const call = ({ path }: CallTemplate, { id = '', cursor }: { id?: string; cursor?: string | null }) => {
    const key = `${path.replace('/api/<account>', '').replace('<id>', id).split('?')[0]}${cursor ? ` from ${cursor}` : ''}`;
    asked.push(key);
    const answer = answers[key] ?? 'not_found';
    if (typeof answer !== 'string') return Promise.resolve({ outcome: 'ok' as const, json: parseLosslessJson(JSON.stringify(answer)) });
    return Promise.resolve({ outcome: 'failed' as const, error: { kind: answer, message: 'x' }, notSent: false });
  };
  const mass = gatewayMass(dialect, { call, nowMs: () => NOW }, () => '{}');
  return {
    asked,
    send: (fanPlatformIds: string[]) => mass.sendMassMessage({ account, fanPlatformIds, message, idempotencyKey: null, timeoutMs: 1_000 }),
    find: (sentSinceMs = NOW - 10_000) => mass.findMassMessages({ account, message, sentSinceMs, timeoutMs: 1_000 }),
    state: (platformMassId: string) => mass.massMessageState({ account, platformMassId, timeoutMs: 1_000 }),
  };
}
const first = (answers: Record<string, Answer>) => gateway(ONLYFANSAPI_DIALECT, answers);
const second = (answers: Record<string, Answer>) => gateway(OFAUTH_DIALECT, answers);
const overview = (items: object[], hasMore = false) => ({ data: { items, hasMore } });

test('capability massMessage: without it, to nobody and to more than it says, nothing is asked', async () => {
  const max = ONLYFANSAPI_DIALECT.capabilities.massMessage?.maxRecipients ?? 0;
  const ids = Array.from({ length: max + 1 }, (_, index) => String(index));
  for (const [platform, fans] of [
    [gateway(ONLYFANSKIT_DIALECT, {}), ['1']],
    [first({}), []],
    [first({}), ids],
  ] as const) {
    expect(await platform.send([...fans])).toMatchObject({ outcome: 'refused', error: { kind: 'invalid' } });
    expect(platform.asked).toEqual([]);
  }
  const most = first({ '/mass-messaging': { data: { id: 7, total: -1 } } });
  expect(await most.send(ids.slice(1))).toEqual({ outcome: 'accepted', platformMassId: '7', total: null });
});

describe('looking for one whose outcome is not known', () => {
  test('reads what waits by its id, and what went out by pages, back to the time of the send', async () => {
    const platform = first({
      '/mass-messaging': {
        data: [
          { id: 9, date: ago(0) },
          { id: 8, date: ago(1_000) },
          { id: 2, date: ago(900_000) },
        ],
      },
      '/mass-messaging/9': { data: { queue: { id: 9, text: '<p>Hi &amp; you</p>', isFree: false, mediaTypes: { photo: 1, video: 1 } } } },
      '/mass-messaging/overview': overview([sent(8, 1_000), sent(7, 2_000, { text: '<p>x</p>' })], true),
      [`/mass-messaging/overview from ${ago(2_000)}`]: overview([sent(7, 2_000, { text: '<p>x</p>' }), sent(6, 3_000), sent(5, 900_000)], true),
    });
    expect(await platform.find()).toEqual({ outcome: 'found', platformMessageIds: ['6', '8', '9'] });
    expect(platform.asked).not.toContain('/mass-messaging/2');
  });

  test.each([
    ['another price', { price: '5.01' }, 'absent'],
    ['no price', { price: undefined, isFree: true }, 'absent'],
    ['a price that is not told', { price: undefined, isFree: false }, 'found'],
    ['nothing told of price and media', { price: undefined, mediaCount: undefined }, 'found'],
    ['fewer media', { mediaCount: 1 }, 'absent'],
    ['another text', { text: '<p>Hi</p>' }, 'absent'],
    ['the same text as it was typed', { text: '', rawText: 'Hi & you' }, 'found'],
    ['a time that is not told', { date: undefined }, 'found'],
  ])('with %s it is taken for what it can be', async (_what, more, outcome) => {
    expect((await second({ '/v2/access/mass-messages': { list: [sent(1, 1_000, more)], hasMore: false } }).find()).outcome).toBe(outcome);
  });

  test.each<[string, Record<string, Answer>]>([
    ['the queue', { '/mass-messaging': 'upstream_failed', '/mass-messaging/overview': overview([]) }],
    ['the list', { '/mass-messaging': { data: [] }, '/mass-messaging/overview': 'session_expired' }],
    ['one that waits', { '/mass-messaging': { data: [{ id: 9, date: ago(0) }] }, '/mass-messaging/overview': overview([]) }],
    ['what is no queue', { '/mass-messaging': { data: null }, '/mass-messaging/overview': overview([]) }],
    ['a list that comes oldest first', { '/mass-messaging': { data: [] }, '/mass-messaging/overview': overview([sent(1, 5_000), sent(2, 1_000)]) }],
  ])('%s that cannot be read leaves it open', async (_what, answers) => {
    expect((await first(answers).find()).outcome).toBe('cannot_tell');
  });

  test('a list without an end leaves it open', async () => {
    const page = { list: [sent(1, 1_000)], hasMore: true, nextOffset: 1 };
    const pages = Array.from({ length: 40 }, (_, n): [string, object] => [`/v2/access/mass-messages${n === 0 ? '' : ` from ${n}`}`, page]);
    expect((await second(Object.fromEntries(pages)).find()).outcome).toBe('cannot_tell');
  });
});

describe('how far one is', () => {
  const one = (facts: object) => second({ '/v2/access/mass-messages/5': { id: 5, createdAt: ago(60_000), ...facts } }).state('5');

  test.each([
    [
      { isDone: false, total: -1, pending: 0 },
      { state: 'sending', total: null, sent: 0 },
    ],
    [
      { isDone: false, total: 10, pending: 4 },
      { state: 'sending', total: 10, sent: 6 },
    ],
    [
      { isDone: true, total: 10, pending: 0 },
      { state: 'done', total: 10, sent: 10 },
    ],
    [
      { isDone: false, isCanceled: true, total: 10, pending: 4 },
      { state: 'done', total: 10, sent: 6 },
    ],
    [{ sentCount: 3 }, { state: 'sending', total: null, sent: 3 }],
    [
      { sentCount: 3, createdAt: ago(3_700_000) },
      { state: 'done', total: 3, sent: 3 },
    ],
  ])('%j', async (facts, state) => {
    expect(await one(facts)).toEqual({ outcome: 'ok', ...state });
  });

  test('what stands in the queue no more went out; what is nowhere is not there', async () => {
    const answers = { '/mass-messaging': { data: [] }, '/mass-messaging/5': { data: { queue: { id: 5, sentCount: 4 } } } };
    expect(await first(answers).state('5')).toEqual({ outcome: 'ok', state: 'done', total: 4, sent: 4 });
    expect(await first(answers).state('6')).toMatchObject({ outcome: 'failed', error: { kind: 'not_found' } });
    // It was just sent and stands nowhere yet: nobody may take it for one that reached nobody.
    const young = (agoMs: number) =>
      first({ ...answers, '/mass-messaging/5': { data: { queue: { id: 5, date: ago(agoMs), sentCount: 0 } } } }).state('5');
    expect(await young(1_000)).toEqual({ outcome: 'ok', state: 'sending', total: null, sent: 0 });
    expect(await young(130_000)).toEqual({ outcome: 'ok', state: 'done', total: 0, sent: 0 });
    expect(await first({ ...answers, '/mass-messaging/6': { data: { success: false } } }).state('6')).toMatchObject({ outcome: 'failed' });
  });
});
