import type { Message } from '../../../../../contracts/messaging/message';
import { threadItems } from './thread-items';

const message = (id: string, minute: number, authorId: string | null = 'ada'): Message =>
  ({ id, direction: 'out', source: 'human', sourceId: null, authorId, createdAt: `2026-11-23T10:0${minute}:00.000Z`, sentAt: null }) as Message;
const groups = (messages: Message[], keys: Map<string, string>) =>
  threadItems(messages, null, keys).flatMap((item) => (item.kind === 'group' ? [[item.key, item.messages.map(({ id }) => id).join('')]] : []));

it('a group that grows at either end keeps its key', () => {
  const keys = new Map<string, string>();
  const [a, b, c, d] = [message('a', 1), message('b', 2), message('c', 3), message('d', 4, 'ben')];
  expect(groups([b], keys)).toEqual([['b', 'b']]);
  expect(groups([a, b, c, d], keys)).toEqual([
    ['b', 'abc'],
    ['d', 'd'],
  ]);
});

it('two parts of what was one group have each a key of their own', () => {
  const keys = new Map<string, string>();
  const [a, b] = [message('a', 1), message('b', 2)];
  expect(groups([a, b], keys)).toEqual([['a', 'ab']]);
  expect(groups([a, message('x', 2, 'ben'), b], keys)).toEqual([
    ['a', 'a'],
    ['x', 'x'],
    ['b', 'b'],
  ]);
});
