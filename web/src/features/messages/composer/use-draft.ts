import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../../api/request';
import { meQuery } from '../../../api/session';
import { threadText, type ThreadKey } from '../inbox-search';

/** An answer that is being written. */
export interface Draft {
  text: string;
  priceCents: number;
  mediaIds: string[];
  /** Kept while the same words are tried again: however often, they leave once. Another word, another key. */
  key: string;
}

const fresh = (): Draft => ({ text: '', priceCents: 0, mediaIds: [], key: newIdempotencyKey() });
export const isEmptyDraft = ({ text, mediaIds, priceCents }: Draft) => text.trim() === '' && mediaIds.length === 0 && priceCents === 0;

function read(stored: string | null): Draft {
  if (stored === null) return fresh();
  const value = JSON.parse(stored) as Partial<Draft>;
  return { ...fresh(), ...value };
}

const draftName = (userId: string | undefined, thread: ThreadKey) => `huntaze-${userId ?? 'visitor'}-draft-${threadText(thread)}`;

/** What is kept of an answer to one fan, if one was begun. */
export function keptDraft(userId: string | undefined, thread: ThreadKey): Draft | null {
  const stored = localStorage.getItem(draftName(userId, thread));
  return stored === null ? null : read(stored);
}

/** Where a note about one fan is kept that was begun and not saved. */
export const noteDraftName = (userId: string | undefined, thread: ThreadKey) => `huntaze-${userId ?? 'visitor'}-note-${threadText(thread)}`;

/** What is being written to one fan: kept in this browser through reloads, other conversations and failed sends, until it has left. */
export function useDraft(thread: ThreadKey): { draft: Draft; change: (part: Partial<Omit<Draft, 'key'>>) => void; clear: () => void } {
  const { data: me } = useQuery(meQuery);
  const name = draftName(me?.user.id, thread);
  const [draft, setDraft] = useState(() => read(localStorage.getItem(name)));
  // An upload that ends later adds to what is there then, not to what was there when it began.
  const latest = useRef(draft);
  const put = useCallback(
    (next: Draft) => {
      latest.current = next;
      if (isEmptyDraft(next)) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(next));
      setDraft(next);
    },
    [name],
  );
  return {
    draft,
    change: (part) => put({ ...latest.current, ...part, key: newIdempotencyKey() }),
    clear: () => put(fresh()),
  };
}
