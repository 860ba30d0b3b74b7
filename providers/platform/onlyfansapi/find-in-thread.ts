import type { PlatformError, RenderedMessage } from '../../../contracts/messaging/platform';
import type { FindOutcome } from '../connector';
import { decimalCents } from '../decimal-cents';
import { at, textAt, type LosslessJson } from '../lossless-json';
import { comparableText, plainText } from './message-text';
import { wireTimeMs } from './wire-time';

type Page = { outcome: 'page'; messages: LosslessJson[]; more: boolean } | { outcome: 'failed'; error: PlatformError };

/** How far their clock and ours may differ. */
const CLOCK_MARGIN_MS = 120_000;
const MAX_PAGES = 20;

function isSame(wire: LosslessJson, message: RenderedMessage): boolean {
  const media = at(wire, 'media');
  return (
    at(wire, 'isSentByMe') === true &&
    comparableText(plainText(textAt(wire, 'text') ?? '')) === comparableText(message.text) &&
    (decimalCents(textAt(wire, 'price') ?? '0') ?? 0) === message.priceCents &&
    (Array.isArray(media) ? media.length : 0) === message.mediaIds.length
  );
}

/** Reads a thread from its newest message back to the time of the send. Says `absent` only when it came that far. */
export async function findInThread(
  message: RenderedMessage,
  sentSinceMs: number,
  readPage: (cursor: string | null) => Promise<Page>,
): Promise<FindOutcome> {
  const found: string[] = [];
  const sinceMs = sentSinceMs - CLOCK_MARGIN_MS;
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const read = await readPage(cursor);
    if (read.outcome === 'failed') return { outcome: 'cannot_tell', error: read.error };
    const recent = read.messages.filter((wire) => (wireTimeMs(textAt(wire, 'createdAt')) ?? Number.POSITIVE_INFINITY) >= sinceMs);
    found.push(
      ...recent
        .filter((wire) => isSame(wire, message))
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
