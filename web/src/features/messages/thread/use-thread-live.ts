import { useQueryClient } from '@tanstack/react-query';
import { useLiveChanges } from '../../../api/use-live-changes';
import { fanMediaQuery } from '../../media/media-queries';
import type { ThreadKey } from '../inbox-search';
import { notesQuery, refreshNewest, threadQuery } from '../thread-queries';

const EVERY_MS = 250;

/** Keeps the open conversation fresh: new words, who reads, what leaves, who else is there; and the sender of its account. */
export function useThreadLive(thread: ThreadKey): void {
  const client = useQueryClient();
  useLiveChanges(
    ['thread', 'presence'],
    (ids) => {
      if (ids !== null && !ids.has(thread.fanId)) return;
      void client.invalidateQueries({ queryKey: threadQuery(thread).queryKey });
      void refreshNewest(client, thread, ids === null);
    },
    EVERY_MS,
  );
  useLiveChanges(['note'], (ids) => {
    if (ids === null || ids.has(thread.fanId)) void client.invalidateQueries({ queryKey: notesQuery(thread).queryKey });
  });
  useLiveChanges(['fan'], (ids) => {
    if (ids !== null && !ids.has(thread.fanId)) return;
    void client.invalidateQueries({ queryKey: ['fan', thread.fanId] });
    // What was bought meanwhile is offered no second time.
    void client.invalidateQueries({ queryKey: fanMediaQuery(thread.accountId, thread.fanId).queryKey });
  });
  useLiveChanges(['account'], (ids) => {
    if (ids === null || ids.has(thread.accountId)) void client.invalidateQueries({ queryKey: ['accounts', thread.accountId] });
  });
}
