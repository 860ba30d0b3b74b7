import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Page } from '../../../../contracts/api/page';
import type { Message, MessageDetail, MessageInput, MessagesPage } from '../../../../contracts/messaging/message';
import type { FanNote, Thread, ThreadChange, ThreadCounts, ThreadDetail, ThreadsChanged } from '../../../../contracts/messaging/thread';
import type { Network } from '../../../../contracts/messaging/networks';
import { request } from '../../api/request';
import type { InboxSearch, ThreadKey } from './inbox-search';

const PAGE = 50;

/** Everything that shows threads: the list, its counts, the one that is open. */
const THREADS = ['threads'] as const;
const messagesKey = ({ accountId, fanId }: ThreadKey) => ['thread-messages', accountId, fanId] as const;

export interface ThreadsFilter extends Omit<InboxSearch, 'thread' | 'at'> {
  network?: Network;
}

/** A tab of the inbox as the API's filter. */
function queryOf({ tab, q, account, list, tag, tier, assignee, network }: ThreadsFilter) {
  return {
    network,
    accountId: account,
    listId: list,
    tag,
    tier,
    search: q,
    assignee: tab === 'mine' ? 'me' : assignee,
    state: tab === 'snoozed' || tab === 'closed' ? tab : q === undefined ? 'open' : 'all',
    unread: tab === 'unread' ? true : undefined,
    unanswered: tab === 'unanswered' ? true : undefined,
    // Who has waited longest comes first where one works off who waits.
    sort: tab === 'unanswered' ? 'waiting' : undefined,
  };
}

export const threadsQuery = (filter: ThreadsFilter) =>
  infiniteQueryOptions({
    queryKey: [...THREADS, 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      request<Page<Thread>>('GET', '/threads', { query: { ...queryOf(filter), limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
export const threadCountsQuery = (filter: { network?: Network; account?: string } = {}) =>
  queryOptions({
    queryKey: [...THREADS, 'counts', filter],
    queryFn: ({ signal }) =>
      request<ThreadCounts>('GET', '/threads/counts', { query: { network: filter.network, accountId: filter.account }, signal }),
    staleTime: 10_000,
  });
export const threadQuery = ({ accountId, fanId }: ThreadKey) =>
  queryOptions({
    queryKey: [...THREADS, 'one', accountId, fanId],
    queryFn: ({ signal }) => request<ThreadDetail>('GET', `/threads/${accountId}/${fanId}`, { signal }),
  });
/** Newest first, page by page. */
export const threadMessagesQuery = (thread: ThreadKey) =>
  infiniteQueryOptions({
    queryKey: messagesKey(thread),
    queryFn: ({ signal, pageParam }) =>
      request<Page<Message>>('GET', `/accounts/${thread.accountId}/fans/${thread.fanId}/messages`, {
        query: { limit: PAGE, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
type Place = Partial<Record<'around' | 'after' | 'cursor', string>>;
const beginAt = (around: string): Place => ({ around });
/** Those around one message, newest first; older and newer pages on both sides. */
export const messagesAroundQuery = (thread: ThreadKey, at: string) =>
  infiniteQueryOptions({
    queryKey: [...messagesKey(thread), 'around', at],
    queryFn: ({ signal, pageParam }) =>
      request<MessagesPage>('GET', `/accounts/${thread.accountId}/fans/${thread.fanId}/messages`, { query: { limit: PAGE, ...pageParam }, signal }),
    initialPageParam: beginAt(at),
    getNextPageParam: ({ nextCursor }): Place | undefined => (nextCursor === null ? undefined : { cursor: nextCursor }),
    getPreviousPageParam: ({ newerAfter }): Place | undefined => (newerAfter === null ? undefined : { after: newerAfter }),
  });
/** One message with its attempts and its place in the queue. */
export const messageQuery = (accountId: string, id: string) =>
  queryOptions({
    queryKey: ['message', accountId, id],
    queryFn: ({ signal }) => request<MessageDetail>('GET', `/accounts/${accountId}/messages/${id}`, { signal }),
  });
export const notesQuery = ({ accountId, fanId }: ThreadKey) =>
  queryOptions({
    queryKey: ['fan-notes', accountId, fanId],
    queryFn: ({ signal }) => request<Page<FanNote>>('GET', `/accounts/${accountId}/fans/${fanId}/notes`, { query: { limit: PAGE }, signal }),
  });

export const changeThread = ({ accountId, fanId }: ThreadKey, change: ThreadChange) =>
  request<Thread>('PATCH', `/threads/${accountId}/${fanId}`, { body: change });
export const changeThreads = (threads: readonly ThreadKey[], change: ThreadChange) =>
  request<ThreadsChanged>('POST', '/threads/change', { body: { threads: threads.map(({ accountId, fanId }) => ({ accountId, fanId })), change } });
export const tellPresence = ({ accountId, fanId }: ThreadKey, state: 'looking' | 'typing' | 'gone') =>
  request('PUT', `/threads/${accountId}/${fanId}/presence`, { body: { state } });
export const writeNote = ({ accountId, fanId }: ThreadKey, text: string) =>
  request<FanNote>('POST', `/accounts/${accountId}/fans/${fanId}/notes`, { body: { text } });
export const removeNote = ({ accountId, fanId }: ThreadKey, noteId: string) =>
  request('DELETE', `/accounts/${accountId}/fans/${fanId}/notes/${noteId}`);

export const sendMessage = ({ accountId, fanId }: ThreadKey, input: Partial<MessageInput>, idempotencyKey: string) =>
  request<Message>('POST', `/accounts/${accountId}/fans/${fanId}/messages`, { body: input, idempotencyKey });

export type MessageChange = 'hold' | 'release' | 'cancel' | 'resend' | 'was_sent' | 'send_again';
export const changeMessage = ({ accountId, id }: Pick<Message, 'accountId' | 'id'>, change: MessageChange) =>
  change === 'was_sent' || change === 'send_again'
    ? request<MessageDetail>('POST', `/accounts/${accountId}/messages/${id}/decision`, { body: { decision: change } })
    : request<MessageDetail>('POST', `/accounts/${accountId}/messages/${id}/${change}`);

/** Reads what is new in a conversation, and keeps the older pages that were loaded. @param whole when more may have been missed */
export async function refreshNewest(client: QueryClient, thread: ThreadKey, whole = false): Promise<void> {
  const { queryKey } = threadMessagesQuery(thread);
  const known = client.getQueryData(queryKey);
  if (known === undefined || known.pages.length < 2 || whole) return client.invalidateQueries({ queryKey });
  const { accountId, fanId } = thread;
  const newest = await request<Page<Message>>('GET', `/accounts/${accountId}/fans/${fanId}/messages`, { query: { limit: PAGE } });
  const ids = new Set(newest.items.map(({ id }) => id));
  if (!known.pages[0]?.items.some(({ id }) => ids.has(id))) return client.invalidateQueries({ queryKey });
  client.setQueryData(queryKey, (now) =>
    now === undefined
      ? now
      : {
          ...now,
          pages: [newest, ...now.pages].map((page, index) => (index === 0 ? page : { ...page, items: page.items.filter(({ id }) => !ids.has(id)) })),
          pageParams: [undefined, ...now.pageParams],
        },
  );
}

/** Reads one conversation again, with the list around it. */
export function useRefreshThread(): (thread: ThreadKey) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (thread) => {
      const keys = [THREADS, ['message', thread.accountId]];
      await Promise.all([refreshNewest(client, thread), ...keys.map((queryKey) => client.invalidateQueries({ queryKey }))]);
    },
    [client],
  );
}
