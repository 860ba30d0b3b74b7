import type { PayloadCodec } from '@temporalio/common';
import { historyFromJSON, historyToJSON, type History } from '@temporalio/common/lib/proto-utils';

/** A history in the JSON of Temporal's API, the form in which the CLI, Temporal Web and our files hold it. */
export interface RecordedHistory {
  events: RecordedEvent[];
}

export interface RecordedEvent {
  eventId: string;
  /** Such as `EVENT_TYPE_TIMER_STARTED`. */
  eventType: string;
  [attributes: string]: unknown;
}

/** A file or an answer that holds no workflow history. */
export class NotAHistoryError extends Error {
  override readonly name = 'NotAHistoryError';
}

/** Checks what every later step relies on. @throws NotAHistoryError */
export function asHistory(value: unknown, source: string): RecordedHistory {
  const first = isRecord(value) && Array.isArray(value['events']) ? (value['events'][0] as unknown) : undefined;
  if (!isRecord(first) || !isRecord(first['workflowExecutionStartedEventAttributes']))
    throw new NotAHistoryError(
      `${source} holds no workflow history: expected {"events": [{"eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED", …}, …]}.`,
    );
  return value as RecordedHistory;
}

export function workflowTypeOf(history: RecordedHistory): string {
  const type = started(history)['workflowType'];
  return isRecord(type) && typeof type['name'] === 'string' ? type['name'] : 'unknown';
}

/** Histories older than server 1.20 do not name their workflow; then the source does. */
export function workflowIdOf(history: RecordedHistory, source: string): string {
  const id = started(history)['workflowId'];
  return typeof id === 'string' && id !== '' ? id : source;
}

function started(history: RecordedHistory): Record<string, unknown> {
  return (history.events[0]?.['workflowExecutionStartedEventAttributes'] ?? {}) as Record<string, unknown>;
}

/**
 * A history for keeping: payloads in clear so that replay needs no key, and no host names, process ids or stacks of the recording machine.
 */
export async function toRecorded(history: History, codec: PayloadCodec | undefined): Promise<RecordedHistory> {
  const json: unknown = JSON.parse(historyToJSON(history));
  return asHistory(await cleaned(json, codec), "the server's answer");
}

/** The protobuf form that the replayer takes. */
export function toHistory(recorded: RecordedHistory): History {
  return historyFromJSON(recorded);
}

/** Process id, host and a random part. */
const STICKY_QUEUE = /^\d+@.+-[0-9a-f]{32}$/;
const ENCRYPTED = Buffer.from('binary/encrypted').toString('base64');

async function cleaned(value: unknown, codec: PayloadCodec | undefined): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => cleaned(item, codec)));
  if (!isRecord(value)) return value;
  if (isRecord(value['metadata']) && value['metadata']['encoding'] === ENCRYPTED && codec) return decoded(value, codec);
  const entries = Object.entries(value).map(async ([name, inner]): Promise<[string, unknown]> => {
    if (name === 'identity') return [name, 'worker'];
    if (name === 'name' && typeof inner === 'string' && STICKY_QUEUE.test(inner)) return [name, 'sticky'];
    if (name === 'stackTrace') return [name, ''];
    if (name === 'encodedAttributes') return [name, withoutStack(await cleaned(inner, codec))];
    return [name, await cleaned(inner, codec)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function decoded(payload: Record<string, unknown>, codec: PayloadCodec): Promise<unknown> {
  const [plain] = await codec.decode([{ metadata: mapValues(payload['metadata'], fromBase64), data: fromBase64(payload['data']) }]);
  return { metadata: mapValues(plain?.metadata ?? {}, toBase64), data: toBase64(plain?.data) };
}

function withoutStack(payload: unknown): unknown {
  if (!isRecord(payload) || typeof payload['data'] !== 'string') return payload;
  const text = Buffer.from(payload['data'], 'base64').toString('utf8');
  if (!text.startsWith('{')) return payload;
  const attributes = JSON.parse(text) as Record<string, unknown>;
  return { ...payload, data: toBase64(Buffer.from(JSON.stringify({ ...attributes, stack_trace: '' }))) };
}

function mapValues<T>(record: unknown, change: (value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record as Record<string, unknown>).map(([name, value]) => [name, change(value)]));
}

function fromBase64(value: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(typeof value === 'string' ? value : '', 'base64'));
}

function toBase64(value: unknown): string {
  return Buffer.from(value instanceof Uint8Array ? value : []).toString('base64');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
