import type { LosslessJson } from './lossless-json';
import { findInThread } from './find-in-thread';

const NOW = Date.UTC(2026, 0, 1);
const wanted = { text: 'Hi  there', priceCents: 500, mediaIds: ['1'] };
const sentAt = (sentSinceMs: number) => ({ message: wanted, fanPlatformId: '42', sentSinceMs });
const wire = (id: number, agoMs: number, more: Record<string, LosslessJson> = {}): LosslessJson => ({
  id: String(id),
  text: '<p>Hi there</p>',
  price: '5',
  media: [{}],
  isSentByMe: true,
  createdAt: new Date(NOW - agoMs).toISOString(),
  ...more,
});
/** A thread, newest first, in pages. */
const pages = (messages: LosslessJson[], size: number) => {
  const asked: (string | null)[] = [];
  const read = (cursor: string | null) => {
    asked.push(cursor);
    const from = cursor === null ? 0 : messages.findIndex((message) => (message as { id: string }).id === cursor) + 1;
    return Promise.resolve({ outcome: 'page' as const, messages: messages.slice(from, from + size), more: from + size < messages.length });
  };
  return { asked, read };
};

test('reads on until the time of the send, and no further', async () => {
  const thread = pages(
    [
      wire(9, 1_000, { text: '<p>x</p>' }),
      wire(8, 2_000),
      wire(7, 3_000, { text: '<p>y</p>' }),
      wire(6, 4_000),
      wire(5, 3_600_000),
      wire(4, 3_600_001),
    ],
    2,
  );
  expect(await findInThread(sentAt(NOW - 10_000), thread.read)).toEqual({ outcome: 'found', platformMessageIds: ['6', '8'] });
  expect(thread.asked).toEqual([null, '8', '6']);
});

test.each([
  ['another price', { price: '5.01' }],
  ['fewer media', { media: [] }],
  ['an answer of the fan', { isSentByMe: false }],
  ['another text', { text: '<p>Hi</p>' }],
])('%s is not the message', async (_what, more) => {
  expect(await findInThread(sentAt(NOW - 10_000), pages([wire(1, 1_000, more)], 5).read)).toEqual({ outcome: 'absent' });
});

test('a message from before the send is not it', async () => {
  expect(await findInThread(sentAt(NOW), pages([wire(1, 3_600_000)], 5).read)).toEqual({ outcome: 'absent' });
});

test('a thread that cannot be read, or not to its end, tells nothing', async () => {
  const error = { kind: 'upstream_failed' as const, message: 'x' };
  expect(await findInThread(sentAt(NOW), () => Promise.resolve({ outcome: 'failed', error }))).toEqual({ outcome: 'cannot_tell', error });
  const endless = pages(
    Array.from({ length: 100 }, (_, id) => wire(1_000 - id, 1_000, { text: '<p>x</p>' })),
    1,
  );
  expect((await findInThread(sentAt(NOW), endless.read)).outcome).toBe('cannot_tell');
  expect(endless.asked).toHaveLength(20);
});

test.each([
  [{ fromUser: { id: '7' } }, 'found'],
  [{ fromUser: { id: '42' } }, 'absent'],
  [{ fromUser: { id: '7' }, price: null, isFree: false }, 'found'],
  [{ fromUser: { id: '7' }, price: null, isFree: true }, 'absent'],
] as const)('where the gateway is silent, who wrote it and whether it is free are read from %j: %s', async (more, outcome) => {
  const { isSentByMe: _said, ...silent } = wire(1, 1_000) as Record<string, LosslessJson>;
  expect((await findInThread(sentAt(NOW - 10_000), pages([{ ...silent, ...more }], 5).read)).outcome).toBe(outcome);
});

test('a thread that comes oldest first tells nothing, rather than that the message is absent', async () => {
  const oldestFirst = pages([wire(1, 7_200_000, { text: '<p>x</p>' }), wire(2, 3_600_000, { text: '<p>y</p>' }), wire(3, 1_000)], 2);
  expect((await findInThread(sentAt(NOW - 10_000), oldestFirst.read)).outcome).toBe('cannot_tell');
});
