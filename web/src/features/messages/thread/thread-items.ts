import type { Message } from '../../../../../contracts/messaging/message';

/** Messages of one writer, close together in time. */
export interface MessageGroup {
  kind: 'group';
  key: string;
  direction: Message['direction'];
  source: Message['source'];
  sourceId: string | null;
  authorId: string | null;
  messages: Message[];
}
export type ThreadItem = MessageGroup | { kind: 'day'; key: string; at: string } | { kind: 'unread'; key: 'unread'; count: number };

const TOGETHER_MS = 5 * 60_000;

/** When the conversation had it: a message that waits stands where it was written, a sent one where it left. */
const timeOf = (message: Message) => message.sentAt ?? message.createdAt;
const dayOf = (at: string) => new Date(at).toDateString();

function belongs(group: MessageGroup, message: Message): boolean {
  const last = group.messages.at(-1);
  return (
    last !== undefined &&
    group.direction === message.direction &&
    group.source === message.source &&
    group.sourceId === message.sourceId &&
    group.authorId === message.authorId &&
    Date.parse(timeOf(message)) - Date.parse(timeOf(last)) < TOGETHER_MS
  );
}

/**
 * What a conversation shows from top to bottom: days, groups of one writer, and the line above what nobody has read yet.
 * @param messages oldest first
 * @param unreadFromId the first message that was not read when the conversation was opened
 * @param keys of the groups of before by their messages, kept up: a group that grows at either end stays the same to the page
 */
export function threadItems(messages: readonly Message[], unreadFromId: string | null, keys: Map<string, string>): ThreadItem[] {
  const items: ThreadItem[] = [];
  let day = '';
  let group: MessageGroup | null = null;
  for (const [index, message] of messages.entries()) {
    const at = timeOf(message);
    if (dayOf(at) !== day) {
      day = dayOf(at);
      group = null;
      items.push({ kind: 'day', key: `day-${day}`, at });
    }
    if (message.id === unreadFromId) {
      group = null;
      const count = messages.slice(index).filter((one) => one.direction === 'in').length;
      items.push({ kind: 'unread', key: 'unread', count });
    }
    if (group !== null && belongs(group, message)) group.messages.push(message);
    else {
      const { direction, source, sourceId, authorId } = message;
      group = { kind: 'group', key: message.id, direction, source, sourceId, authorId, messages: [message] };
      items.push(group);
    }
  }
  keepKeys(items, keys);
  return items;
}

function keepKeys(items: readonly ThreadItem[], keys: Map<string, string>): void {
  const taken = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'group') continue;
    const ids = item.messages.map(({ id }) => id);
    item.key = [...ids.flatMap((id) => keys.get(id) ?? []), ...ids].find((key) => !taken.has(key)) ?? item.key;
    taken.add(item.key);
    for (const id of ids) keys.set(id, item.key);
  }
}

/** Of messages oldest first: the first of the fan's last `unread` ones; null when all were read. */
export function firstUnreadId(messages: readonly Message[], unread: number): string | null {
  const ofFan = messages.filter((one) => one.direction === 'in');
  return unread > 0 ? (ofFan[Math.max(0, ofFan.length - unread)]?.id ?? null) : null;
}
