import { useEffect, useEffectEvent, useState } from 'react';
import { openEventStream, type StreamState } from './event-stream';
import { address } from './request';

/** What moved, by topic and id; `null` when something may have been missed and everything is to be read again. */
export type LiveChange = { topic: string; id: string } | null;

interface Listener {
  onChange: (change: LiveChange) => void;
  onState: (state: StreamState) => void;
}

/** Browsers open few connections to one server: all parts of a page share this one, and it ends with the last of them. */
const listeners = new Set<Listener>();
/** When something of a topic moved last, for parts of a page that come later and still show what was loaded before. */
const movedAtMs = new Map<string, number>();
/** As long as what was loaded counts as fresh, and is shown to whoever comes back to it without a look at the server. */
const FRESH_MS = 15_000;
let close: (() => void) | undefined;
let state: StreamState = 'connecting';

function listen(listener: Listener): () => void {
  listeners.add(listener);
  listener.onState(state);
  close ??= openEventStream({
    url: address('/live'),
    // What moved between the first reading and the opening of the stream was told to nobody: `ready` is as good as `resync`.
    events: ['ready', 'change', 'resync'],
    onEvent: (name, data) => {
      const change = name === 'change' ? (JSON.parse(data) as LiveChange) : null;
      if (change !== null) movedAtMs.set(change.topic, Date.now());
      for (const one of listeners) one.onChange(change);
    },
    onState: (next) => {
      state = next;
      for (const one of listeners) one.onState(next);
    },
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    close?.();
    close = undefined;
    state = 'connecting';
    movedAtMs.clear();
  };
}

/**
 * Calls back when something of these topics moved, at most once in `everyMs`, and after a lost connection: with the ids that moved since the
 * last time, or null when everything is to be read again.
 */
export function useLiveChanges(topics: readonly string[], onMoved: (ids: ReadonlySet<string> | null) => void, everyMs = 500): StreamState {
  const [current, setCurrent] = useState<StreamState>('connecting');
  const moved = useEffectEvent(onMoved);
  const names = topics.join(' ');
  useEffect(() => {
    const wanted = names.split(' ');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ids: Set<string> | null = new Set();
    const onChange = (change: LiveChange) => {
      if (change !== null && !wanted.includes(change.topic)) return;
      if (change === null) ids = null;
      else ids?.add(change.id);
      timer ??= setTimeout(() => {
        timer = undefined;
        const gathered = ids;
        ids = new Set();
        moved(gathered);
      }, everyMs);
    };
    const end = listen({ onState: setCurrent, onChange });
    if (wanted.some((topic) => Date.now() - (movedAtMs.get(topic) ?? -FRESH_MS) < FRESH_MS)) onChange(null);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [names, everyMs]);
  return current;
}
