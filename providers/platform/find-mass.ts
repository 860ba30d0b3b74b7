import type { PlatformError, RenderedMessage } from '../../contracts/messaging/platform';
import type { FindOutcome } from './connector';
import { decimalCents } from './decimal-cents';
import { at, textAt, type LosslessJson } from './lossless-json';
import { CLOCK_MARGIN_MS } from './find-in-thread';
import { comparableText, plainText } from './message-text';
import { wireTimeMs } from './wire-time';

type Failed = { outcome: 'failed'; error: PlatformError };
export interface MassReads {
  queue: () => Promise<{ outcome: 'ok'; items: LosslessJson[] } | Failed>;
  one: (id: string) => Promise<{ outcome: 'ok'; wire: LosslessJson | undefined } | Failed>;
  page: (cursor: string | null) => Promise<{ outcome: 'page'; items: LosslessJson[]; next: string | null } | Failed>;
}

const MAX_PAGES = 20;

/** A time that cannot be read may be the one. */
const timeOf = (wire: LosslessJson) => wireTimeMs(textAt(wire, 'date') ?? textAt(wire, 'createdAt')) ?? Number.POSITIVE_INFINITY;

/** Null where nothing is said of media. */
function mediaCount(wire: LosslessJson | undefined): number | null {
  const media = at(wire, 'media');
  if (Array.isArray(media)) return media.length;
  const counted = Number(textAt(wire, 'mediaCount') ?? Number.NaN);
  if (Number.isInteger(counted)) return counted;
  const types = at(wire, 'mediaTypes');
  if (types === undefined) return null;
  return Object.values((types ?? {}) as Record<string, LosslessJson>).reduce<number>((sum, count) => sum + (Number(count) || 0), 0);
}

/** One whose price is not told may be it: to think it absent would send it twice. */
function isPriced(wire: LosslessJson | undefined, priceCents: number): boolean {
  const price = textAt(wire, 'price');
  if (price === null) return at(wire, 'isFree') !== priceCents > 0;
  return (decimalCents(price) ?? 0) === priceCents;
}

function isSame(wire: LosslessJson | undefined, message: RenderedMessage): boolean {
  const mine = message.mediaIds.length;
  const texts = [plainText(textAt(wire, 'text') ?? ''), textAt(wire, 'rawText') ?? ''].map(comparableText);
  return texts.includes(comparableText(message.text)) && isPriced(wire, message.priceCents) && (mediaCount(wire) ?? mine) === mine;
}

/**
 * Reads those that were sent from the newest back to the time of the send, and each one that is on its way and not yet among them. Says `absent` only when
 * all of that was read.
 */
export async function findMass({ message, sentSinceMs }: { message: RenderedMessage; sentSinceMs: number }, reads: MassReads): Promise<FindOutcome> {
  const sinceMs = sentSinceMs - CLOCK_MARGIN_MS;
  const seen = new Map<string, boolean>();
  // The queue first: what leaves it meanwhile is then in the list.
  const queue = await reads.queue();
  if (queue.outcome === 'failed') return { outcome: 'cannot_tell', error: queue.error };

  let cursor: string | null = null;
  for (let page = 0; ; page += 1) {
    if (page === MAX_PAGES) return { outcome: 'cannot_tell', error: { kind: 'unknown_outcome', message: 'more of them than can be read' } };
    const read = await reads.page(cursor);
    if (read.outcome === 'failed') return { outcome: 'cannot_tell', error: read.error };
    const times = read.items.map(timeOf);
    if ((times[0] ?? 0) < (times.at(-1) ?? 0) && times.every(Number.isFinite))
      return { outcome: 'cannot_tell', error: { kind: 'upstream_failed', message: 'the list came oldest first' } };
    const recent = read.items.filter((item) => timeOf(item) >= sinceMs);
    for (const item of recent) seen.set(textAt(item, 'id') ?? '', isSame(item, message));
    if (read.next === null || recent.length < read.items.length) break;
    cursor = read.next;
  }

  for (const item of queue.items.filter((one) => timeOf(one) >= sinceMs)) {
    const id = textAt(item, 'id') ?? '';
    if (seen.has(id)) continue;
    const read = await reads.one(id);
    if (read.outcome === 'failed') return { outcome: 'cannot_tell', error: read.error };
    seen.set(id, isSame(read.wire, message));
  }
  const found = [...seen].filter(([id, same]) => same && id !== '').map(([id]) => id);
  return found.length > 0
    ? { outcome: 'found', platformMessageIds: found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)) }
    : { outcome: 'absent' };
}
