import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError } from '../../../ui/query-error';
import { threadText, type InboxSearch } from '../inbox-search';
import { threadsQuery, type ThreadsFilter } from '../thread-queries';
import { threadsOf } from '../threads-of';
import { InboxEmpty } from './inbox-empty';
import { ThreadRow } from './thread-row';
import classes from './thread-list.module.css';

const ROW_PX = 76;
const MORE_FROM_ROWS = 10;

interface ThreadListProps {
  filter: ThreadsFilter;
  search: InboxSearch;
  chosen: ReadonlySet<string>;
  showAccount: boolean;
  onChoose: (key: string, range: readonly string[] | null) => void;
}

/** Conversations, the rows in sight drawn only; more come while one scrolls. */
export function ThreadList({ filter, search, chosen, showAccount, onChoose }: ThreadListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const lastChosen = useRef<number | null>(null);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = useInfiniteQuery(threadsQuery(filter));
  const threads = threadsOf(data?.pages);
  const virtual = useVirtualizer({ count: threads.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_PX, overscan: 8 });
  const rows = virtual.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown > threads.length - MORE_FROM_ROWS) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, lastShown, threads.length, fetchNextPage]);
  // The conversation that is open stays in sight when keys go from one to the next.
  const openAt = threads.findIndex((thread) => threadText(thread) === search.thread);
  useEffect(() => {
    if (openAt >= 0) virtual.scrollToIndex(openAt, { align: 'auto' });
    // Only when another one is opened: rows that move must not pull the list along.
  }, [search.thread]);
  const choose = (index: number, withRange: boolean) => {
    const from = lastChosen.current;
    const range = withRange && from !== null ? threads.slice(Math.min(from, index), Math.max(from, index) + 1).map(threadText) : null;
    lastChosen.current = index;
    onChoose(threadText(threads[index]!), range);
  };

  if (error !== null && data === undefined)
    return (
      <div className={classes.pad}>
        <QueryError error={error} retry={refetch} />
      </div>
    );
  if (data !== undefined && threads.length === 0) return <InboxEmpty filter={filter} />;
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      data-refreshing={isPlaceholderData || undefined}
      role="region"
      tabIndex={-1}
      aria-label={t('inbox.threads')}
      aria-busy={data === undefined}
    >
      {data === undefined ? (
        Array.from({ length: 9 }, (_, index) => (
          <div key={index} className={classes.ghost} aria-hidden="true">
            <Skeleton height={36} circle />
            <div>
              <Skeleton height={11} width={`${40 + ((index * 17) % 30)}%`} mb={9} />
              <Skeleton height={10} width={`${60 + ((index * 23) % 30)}%`} />
            </div>
          </div>
        ))
      ) : (
        <ul className={classes.list} style={{ height: virtual.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const thread = threads[index];
            if (thread === undefined) return null;
            const key = threadText(thread);
            return (
              <li
                key={key}
                aria-setsize={hasNextPage ? -1 : threads.length}
                aria-posinset={index + 1}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ThreadRow
                  thread={thread}
                  search={search}
                  isOpen={key === search.thread}
                  isChosen={chosen.has(key)}
                  choosing={chosen.size > 0}
                  showAccount={showAccount}
                  onChoose={(withRange) => choose(index, withRange)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
