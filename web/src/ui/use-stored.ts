import { useQuery } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { meQuery } from '../api/session';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** A small choice of this person, kept in this browser: the columns of a table, a closed strip. `fallback` must be a constant. */
export function useStored(key: string, fallback: string): [value: string, store: (value: string) => void] {
  const { data: me } = useQuery(meQuery);
  const full = `huntaze-${me?.user.id ?? 'visitor'}-${key}`;
  const value = useSyncExternalStore(subscribe, () => localStorage.getItem(full) ?? fallback);
  const store = useCallback(
    (next: string) => {
      localStorage.setItem(full, next);
      for (const listener of listeners) listener();
    },
    [full],
  );
  return [value, store];
}
