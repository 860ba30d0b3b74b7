import { useQueryClient } from '@tanstack/react-query';
import type { StreamState } from '../../api/event-stream';
import { useLiveChanges } from '../../api/use-live-changes';

/** Rows and counts move as often as one can follow; the open conversation is quicker, see `useThreadLive`. */
const EVERY_MS = 1_000;

/** Keeps the list of conversations and its counts fresh. */
export function useInboxLive(): StreamState {
  const client = useQueryClient();
  return useLiveChanges(
    ['thread'],
    () => {
      for (const part of ['list', 'counts']) void client.invalidateQueries({ queryKey: ['threads', part] });
    },
    EVERY_MS,
  );
}
