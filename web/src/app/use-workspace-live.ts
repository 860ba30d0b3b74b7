import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StreamState } from '../api/event-stream';
import { useLiveChanges } from '../api/use-live-changes';

/** Changes of a burst are asked for once. */
const GATHER_MS = 1_500;

export interface WorkspaceLive {
  state: StreamState;
  /** When something was last heard; what is shown is at least as new as this. */
  heardAtMs: number;
}

/** Keeps lists of campaigns, imports, exports and pasts of accounts, what waits in the inbox and what accounts do, fresh on every page. */
export function useWorkspaceLive(): WorkspaceLive {
  const client = useQueryClient();
  const [heardAtMs, setHeardAtMs] = useState(() => Date.now());
  const readAgain = (...queryKey: string[]) => {
    setHeardAtMs(Date.now());
    void client.invalidateQueries({ queryKey });
  };
  const state = useLiveChanges(['campaign'], () => readAgain('campaigns'), GATHER_MS);
  useLiveChanges(['import'], () => readAgain('imports'), GATHER_MS);
  useLiveChanges(['export'], () => readAgain('exports'), GATHER_MS);
  useLiveChanges(['history'], () => readAgain('histories'), GATHER_MS);
  useLiveChanges(['thread'], () => readAgain('threads', 'counts'), GATHER_MS);
  useLiveChanges(
    ['account'],
    () => {
      setHeardAtMs(Date.now());
      void client.invalidateQueries({ queryKey: ['accounts'], exact: true });
    },
    GATHER_MS,
  );
  return { state, heardAtMs };
}
