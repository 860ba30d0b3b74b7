import { Button, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '../../../i18n/use-format';
import { QueryError } from '../../../ui/query-error';
import type { ThreadKey } from '../inbox-search';
import { messagesAroundQuery, threadMessagesQuery } from '../thread-queries';
import { MessageGroup } from './message-group';
import { firstUnreadId, threadItems } from './thread-items';
import classes from './thread-messages.module.css';

const NEAR_END_PX = 120;
const OLDER_FROM_PX = 600;

interface ThreadMessagesProps {
  thread: ThreadKey;
  /** Shows what stands around this message instead of the newest, until `onNewest` is called. */
  around: string | undefined;
  markedId: string | undefined;
  onNewest: () => void;
  fanName: string;
  currency: string;
  /** Not read by anybody when the conversation was opened; undefined until that is known. */
  unread: number | undefined;
  /** Everything down to the newest is in sight. */
  onSeen: (newestId: string) => void;
}

/** The words of a conversation, newest at the bottom. Older ones come while one scrolls up; what is read stays where it is. */
export function ThreadMessages({ thread, around, markedId, onNewest, fanName, currency, unread, onSeen }: ThreadMessagesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const groupKeys = useRef(new Map<string, string>());
  const [isAtEnd, setIsAtEnd] = useState(true);
  const isAround = around !== undefined;
  const newestQuery = useInfiniteQuery(threadMessagesQuery(thread));
  const aroundQuery = useInfiniteQuery({ ...messagesAroundQuery(thread, around ?? ''), enabled: isAround });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = isAround ? aroundQuery : newestQuery;
  const messages = data?.pages.flatMap((page) => page.items).reverse() ?? [];
  const newest = messages.at(-1);

  // Where the line "new" stands is decided once, when the conversation opens.
  const [dividerId, setDividerId] = useState<string | null>();
  if (dividerId === undefined && !isAround && data !== undefined && unread !== undefined) setDividerId(firstUnreadId(messages, unread));

  // What came while one read further up: counted until one is down again.
  const [seenTo, setSeenTo] = useState<string>();
  const firstNew = seenTo === undefined ? -1 : messages.findIndex((message) => message.id === seenTo);
  const fresh = isAround || isAtEnd || firstNew === -1 ? 0 : messages.length - 1 - firstNew;
  useEffect(() => {
    if (isAround || !isAtEnd || newest === undefined || dividerId === undefined) return;
    setSeenTo(newest.id);
    onSeen(newest.id);
  }, [isAround, isAtEnd, newest, dividerId, onSeen]);

  // Said aloud when the fan writes while the conversation is open; not what stood there before.
  const openedWith = useRef<string>(undefined);
  if (openedWith.current === undefined && !isAround && newest !== undefined) openedWith.current = newest.id;
  const arrived = !isAround && newest?.direction === 'in' && newest.id !== openedWith.current ? newest : undefined;

  // The list grows upwards from its end (column-reverse), so older ones move nothing. Newer ones would push what is being read up.
  const before = useRef({ newestId: newest?.id, height: 0, around });
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const { newestId, height, around: last } = before.current;
    if (last !== around) box.scrollTop = 0;
    else if (newest?.id !== newestId && newestId !== undefined && (isAround || !isAtEnd) && height > 0) box.scrollTop -= box.scrollHeight - height;
    if (isAround && newest !== undefined && shown.current !== around) {
      shown.current = around;
      box.querySelector(`[data-message="${around}"]`)?.scrollIntoView({ block: 'center' });
    }
    before.current = { newestId: newest?.id, height: box.scrollHeight, around };
  });

  const onScroll = () => {
    const box = scroller.current;
    if (box === null) return;
    const isDown = -box.scrollTop < NEAR_END_PX;
    setIsAtEnd(isDown);
    if (isAround && aroundQuery.data !== undefined) {
      if (isDown && !aroundQuery.hasPreviousPage) onNewest();
      else if (-box.scrollTop < OLDER_FROM_PX && aroundQuery.hasPreviousPage && !aroundQuery.isFetching) void aroundQuery.fetchPreviousPage();
    }
    const above = box.scrollHeight - box.clientHeight + box.scrollTop;
    if (above < OLDER_FROM_PX && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  useEffect(onScroll);
  const toEnd = () => (isAround ? onNewest() : scroller.current?.scrollTo({ top: 0, behavior: 'smooth' }));

  if (error !== null && data === undefined)
    return (
      <div className={classes.middle}>
        <QueryError error={error} retry={refetch} />
      </div>
    );
  const lastSentId = messages.findLast((message) => message.direction === 'out' && message.reason === 'sent')?.id;
  return (
    <div className={classes.frame}>
      <div
        ref={scroller}
        className={classes.scroller}
        data-messages
        onScroll={onScroll}
        role="region"
        tabIndex={0}
        aria-label={t('inbox.messages_of', { name: fanName })}
      >
        <div className={classes.inner}>
          {isFetchingNextPage && <Skeleton height={36} width="45%" radius="lg" my="sm" />}
          {data !== undefined && !hasNextPage && messages.length > 0 && <p className={classes.begin}>{t('inbox.begin')}</p>}
          {data === undefined && <Waiting />}
          {data !== undefined && messages.length === 0 && (
            <Text c="dimmed" ta="center" my="xl">
              {t('inbox.no_messages')}
            </Text>
          )}
          <ol className={classes.list}>
            {threadItems(messages, dividerId ?? null, groupKeys.current).map((item) => {
              if (item.kind === 'day')
                return (
                  <li key={item.key} className={classes.day}>
                    <span>{dayLabel(item.at, format, t('inbox.today'), t('inbox.yesterday'))}</span>
                  </li>
                );
              if (item.kind === 'unread')
                return (
                  <li key={item.key} className={classes.unread}>
                    <span>{t('inbox.new_from_here', { count: item.count })}</span>
                  </li>
                );
              return <MessageGroup key={item.key} group={item} fanName={fanName} currency={currency} lastSentId={lastSentId} markedId={markedId} />;
            })}
          </ol>
        </div>
      </div>
      <VisuallyHidden role="log" aria-live="polite">
        {arrived !== undefined && t('inbox.arrived', { name: fanName, text: arrived.text ?? t('inbox.no_words') })}
      </VisuallyHidden>
      {(isAround || !isAtEnd) && (
        <Button
          className={classes.down}
          size="compact-md"
          radius="xl"
          variant={fresh > 0 ? 'filled' : 'default'}
          rightSection={<IconArrowDown size={15} aria-hidden="true" />}
          onClick={toEnd}
        >
          {fresh > 0 ? t('inbox.fresh', { count: fresh, shown: format.number(fresh) }) : t('inbox.to_end')}
        </Button>
      )}
    </div>
  );
}

function dayLabel(at: string, format: Format, today: string, yesterday: string): string {
  const day = new Date(at);
  const now = new Date();
  if (day.toDateString() === now.toDateString()) return today;
  now.setDate(now.getDate() - 1);
  return day.toDateString() === now.toDateString()
    ? yesterday
    : format.day(day, day.getFullYear() === new Date().getFullYear() ? 'long' : 'long_year');
}

function Waiting() {
  return (
    <div aria-hidden="true">
      {[
        ['start', '52%'],
        ['start', '38%'],
        ['end', '46%'],
        ['start', '60%'],
        ['end', '30%'],
      ].map(([side, width], index) => (
        <Skeleton key={index} height={38} width={width} radius="xl" my={10} ml={side === 'end' ? 'auto' : 0} />
      ))}
    </div>
  );
}
