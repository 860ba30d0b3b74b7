import type { PlatformError, RenderedMessage } from '../../contracts/messaging/platform';
import type { FindOutcome } from './connector';
import { decimalCents } from './decimal-cents';
import { at, textAt, type LosslessJson } from './lossless-json';
import { comparableText, isOursOnWire, plainText } from './message-text';
import { wireTimeMs } from './wire-time';

type Page = { outcome: 'page'; messages: LosslessJson[]; more: boolean } | { outcome: 'failed'; error: PlatformError };

/** How far their clock and ours may differ. */
export const CLOCK_MARGIN_MS = 120_000;
const MAX_PAGES = 20;

/** A message whose price is not told may be the one: to think it absent would send it twice. */
function isPriced(wire: LosslessJson, priceCents: number): boolean {
  const price = textAt(wire, 'price');
  if (price === null) return at(wire, 'isFree') !== priceCents > 0;
  return (decimalCents(price) ?? 0) === priceCents;
}

function isSame(wire: LosslessJson, message: RenderedMessage, fanPlatformId: string): boolean {
  const media = at(wire, 'media');
  return (
    isOursOnWire(wire, fanPlatformId) &&
    comparableText(plainText(textAt(wire, 'text') ?? '')) === comparableText(message.text) &&
    isPriced(wire, message.priceCents) &&
    (Array.isArray(media) ? media.length : 0) === message.mediaIds.length
  );
}

/** Oldest first would be taken for a thread that ends before the send, and its message for absent. */
function isOldestFirst(messages: LosslessJson[]): boolean {
  const [first, last] = [messages[0], messages.at(-1)].map((wire) => wireTimeMs(textAt(wire, 'createdAt')));
  return typeof first === 'number' && typeof last === 'number' && first < last;
}

/** Reads a thread from its newest message back to the time of the send. Says `absent` only when it came that far. */
export async function findInThread(
  { message, fanPlatformId, sentSinceMs }: { message: RenderedMessage; fanPlatformId: string; sentSinceMs: number },
  readPage: (cursor: string | null) => Promise<Page>,
): Promise<FindOutcome> {
  const found: string[] = [];
  const sinceMs = sentSinceMs - CLOCK_MARGIN_MS;
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const read = await readPage(cursor);
    if (read.outcome === 'failed') return { outcome: 'cannot_tell', error: read.error };
    if (isOldestFirst(read.messages)) return { outcome: 'cannot_tell', error: { kind: 'upstream_failed', message: 'the thread came oldest first' } };
    const recent = read.messages.filter((wire) => (wireTimeMs(textAt(wire, 'createdAt')) ?? Number.POSITIVE_INFINITY) >= sinceMs);
    found.push(
      ...recent
        .filter((wire) => isSame(wire, message, fanPlatformId))
        .map((wire) => textAt(wire, 'id'))
        .filter((id) => id !== null),
    );
    if (recent.length < read.messages.length || !read.more) {
      return found.length > 0 ? { outcome: 'found', platformMessageIds: found.reverse() } : { outcome: 'absent' };
    }
    cursor = textAt(read.messages.at(-1), 'id');
  }
  if (found.length > 0) return { outcome: 'found', platformMessageIds: found.reverse() };
  return { outcome: 'cannot_tell', error: { kind: 'unknown_outcome', message: 'the thread is longer than can be read' } };
}
