import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { StreamState } from '../api/event-stream';
import { address } from '../api/request';
import { useEventStream } from '../api/use-event-stream';

/** Changes of a burst are asked for once. */
const GATHER_MS = 1_500;
const QUERIES: Readonly<Record<string, string[]>> = {
  campaign: ['campaigns'],
  import: ['imports'],
  export: ['exports'],
  thread: ['threads', 'counts'],
};

export interface WorkspaceLive {
  state: StreamState;
  /** When something was last heard; what is shown is at least as new as this. */
  heardAtMs: number;
}

/** Keeps lists of campaigns, imports and exports, and what waits in the inbox, fresh on every page, by one stream. */
export function useWorkspaceLive(): WorkspaceLive {
  const client = useQueryClient();
  const [heardAtMs, setHeardAtMs] = useState(() => Date.now());
  const moved = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const refresh = () => {
    timer.current = undefined;
    setHeardAtMs(Date.now());
    for (const topic of moved.current) void client.invalidateQueries({ queryKey: QUERIES[topic] });
    moved.current.clear();
  };
  const state = useEventStream(address('/live', { topics: Object.keys(QUERIES).join(',') }), ['ready', 'resync', 'change'], (name, data) => {
    // Also after `ready`: what moved before the stream was open was told to nobody.
    if (name === 'ready') setHeardAtMs(Date.now());
    const topic = name === 'change' ? (JSON.parse(data) as { topic: string }).topic : null;
    for (const one of topic === null ? Object.keys(QUERIES) : [topic]) moved.current.add(one);
    timer.current ??= setTimeout(refresh, GATHER_MS);
  });
  return { state, heardAtMs };
}
