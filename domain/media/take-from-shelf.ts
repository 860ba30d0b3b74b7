import { OWN_MEDIA_ID } from '../../contracts/media/media-types';

/** What an account's platform has of our files, as a window reads it for the messages in its hand. */
export interface Shelf {
  /** Ids that are files of ours; others that look like one are the platform's. */
  own: ReadonlySet<string>;
  kept: ReadonlyMap<string, string>;
  /** References that a message uses up, by file; oldest first. Taking one changes the list. */
  single: Map<string, SingleReference[]>;
  /** Files that the platform will never take. */
  refused: ReadonlySet<string>;
}

export interface SingleReference {
  uploadId: string;
  platformMediaId: string;
  /** Given to this message by an earlier window. */
  messageId: string | null;
}

export type Taken =
  | { kind: 'ready'; mediaIds: string[]; spends: string[] }
  /** Files that are not there yet. */
  | { kind: 'wait'; missing: string[] }
  | { kind: 'refused' };

/** Ids among these that may be files of ours. */
export function ownAmong(mediaIds: readonly string[]): string[] {
  return mediaIds.filter((id) => OWN_MEDIA_ID.test(id));
}

/** The platform's ids for the media of one message, in order. References that are used up are taken only when all of them are there. */
export function takeFromShelf(shelf: Shelf, messageId: string, mediaIds: readonly string[]): Taken {
  const missing: string[] = [];
  const taken = mediaIds.map((id) => {
    if (!shelf.own.has(id)) return { id, single: null };
    const kept = shelf.kept.get(id);
    if (kept !== undefined) return { id: kept, single: null };
    const references = shelf.single.get(id) ?? [];
    const single = references.find((one) => one.messageId === messageId) ?? references.find((one) => one.messageId === null);
    if (single === undefined) missing.push(id);
    return { id: single?.platformMediaId ?? '', single: single ?? null };
  });
  if (mediaIds.some((id) => shelf.refused.has(id))) return { kind: 'refused' };
  if (missing.length > 0) return { kind: 'wait', missing: [...new Set(missing)] };
  const spends = taken.flatMap(({ single }) => (single === null ? [] : [single]));
  for (const single of spends) single.messageId = messageId;
  return { kind: 'ready', mediaIds: taken.map(({ id }) => id), spends: spends.map(({ uploadId }) => uploadId) };
}
