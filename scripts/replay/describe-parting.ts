import type { RecordedEvent, RecordedHistory } from './recorded-history';

const AROUND = 2;

/** Lines that show where code and history part: the error, and the events of the history around that place. */
export function describeParting(history: RecordedHistory, error: Error): string[] {
  const message = essence(error);
  const index = partingIndex(history.events, message);
  if (index === undefined) return [`code and history part: ${message}`];
  const from = Math.max(0, index - AROUND);
  const around = history.events.slice(from, index + AROUND + 1);
  return [
    `code and history part at event ${history.events[index]?.eventId}: ${message}`,
    ...around.map((event, offset) => `${from + offset === index ? '>' : ' '} ${describeEvent(event)}`),
  ];
}

/** The native core wraps its sentence in the debug form of a structure; the sentence is what a person needs. */
function essence(error: Error): string {
  const message = error.message.replace(/\s+/g, ' ').trim();
  return /\[TMPRL1100\] (.*?)(?<!\\)", source:/.exec(message)?.[1]?.replaceAll('\\"', '"') ?? message;
}

/** The core names the event in some messages, and only the activity, timer or child in others. */
function partingIndex(events: readonly RecordedEvent[], message: string): number | undefined {
  const id = /(?:\bid: |event(?: id)? |EventId\()(\d+)/i.exec(message)?.[1];
  const quoted = [...message.matchAll(/['"`]([^'"`]+)['"`]/g)].map((match) => match[1]);
  const byId = events.findIndex((event) => event.eventId === id);
  const index = byId >= 0 ? byId : events.findIndex((event) => quoted.some((name) => name !== undefined && subject(event) === name));
  return index >= 0 ? index : undefined;
}

/** One event in a line, such as `5 ActivityTaskScheduled charge`. */
export function describeEvent(event: RecordedEvent): string {
  const type = event.eventType
    .replace(/^EVENT_TYPE_/, '')
    .toLowerCase()
    .replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  return [event.eventId, type, subject(event)].filter((part) => part !== '').join(' ');
}

function subject(event: RecordedEvent): string {
  const attributes = Object.entries(event).find(([name]) => name.endsWith('EventAttributes'))?.[1] as Record<string, unknown> | undefined;
  for (const name of ['activityType', 'workflowType', 'signalName', 'timerId', 'markerName']) {
    const value = attributes?.[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') return value.name;
  }
  return '';
}
