import { Checkbox } from '@mantine/core';
import { IconArrowBackUp, IconClock, IconMoonStars, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../../../contracts/messaging/thread';
import { useFormat } from '../../../i18n/use-format';
import { useNow } from '../../../ui/use-now';
import { Avatar } from '../avatar';
import { threadText, type InboxSearch } from '../inbox-search';
import { usePeople } from '../use-people';
import { DraftMark, useBegunText } from './draft-mark';
import { LastState, useLastState } from './last-state';
import { shortTime } from './short-time';
import classes from './thread-list.module.css';

const WAITS_FROM_MS = 60_000;

interface ThreadRowProps {
  thread: Thread;
  search: InboxSearch;
  isOpen: boolean;
  isChosen: boolean;
  /** While some are chosen, every row shows its box. */
  choosing: boolean;
  showAccount: boolean;
  onChoose: (withRange: boolean) => void;
}

/** One conversation in the list: who, since when, the last words, and what it waits for. */
export function ThreadRow({ thread, search, isOpen, isChosen, choosing, showAccount, onChoose }: ThreadRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const people = usePeople();
  const now = useNow(60_000);
  const { fan, last, hit, unread } = thread;
  const at = hit?.at ?? last?.at ?? null;
  const writer =
    hit !== null || last === null || last.direction === 'in' ? null : people.isMe(last.authorId) ? t('inbox.you') : (last.authorName ?? null);
  const state = useLastState(hit === null ? last : null, now);
  const isUnread = unread > 0;
  const begun = useBegunText(thread, isOpen);
  const waitsMs = thread.unansweredSince === null ? null : now - Date.parse(thread.unansweredSince);
  return (
    <div
      className={classes.row}
      data-open={isOpen || undefined}
      data-unread={isUnread || undefined}
      data-chosen={isChosen || undefined}
      data-choosing={choosing || undefined}
    >
      <Link
        from="/messages"
        to="."
        search={{ ...search, thread: threadText(thread), at: hit?.messageId }}
        className={classes.link}
        data-thread={threadText(thread)}
        aria-current={isOpen ? 'true' : undefined}
        draggable={false}
      >
        <span className={classes.face}>
          <Avatar name={fan.name} personal />
        </span>
        <span className={classes.words}>
          <span className={classes.first}>
            <span className={classes.name} data-personal>
              {fan.name}
            </span>
            {at !== null && (
              <time className={classes.time} dateTime={at} title={format.absolute(at)}>
                {shortTime(at, now, format)}
              </time>
            )}
          </span>
          <span className={classes.second}>
            <span className={classes.excerpt}>
              {begun !== null && <DraftMark />}
              {begun !== null && hit === null ? (
                <span data-personal>{begun}</span>
              ) : (
                <>
                  {writer !== null && (
                    <span className={classes.writer}>
                      {state === null && <IconArrowBackUp size={13} stroke={1.9} aria-hidden="true" />}
                      {t('inbox.writer', { name: writer })}{' '}
                    </span>
                  )}
                  {state !== null && <LastState state={state} />}
                  {(last?.media ?? 0) > 0 && hit === null && (
                    <IconPhoto className={classes.inline} size={14} stroke={1.8} aria-label={t('inbox.media', { count: last?.media ?? 0 })} />
                  )}
                  <span data-personal data-gone={(hit === null && last !== null && last.unsentAt !== null) || undefined}>
                    {hit === null ? (
                      (last?.text ?? '') || (last === null ? t('inbox.no_messages') : '')
                    ) : (
                      <Hit text={hit.text} word={search.q ?? ''} />
                    )}
                  </span>
                </>
              )}
            </span>
            {isUnread && (
              <span className={classes.unread} aria-label={t('inbox.unread_count', { count: unread })}>
                {format.number(unread)}
              </span>
            )}
          </span>
          <span className={classes.third}>
            {waitsMs !== null && waitsMs >= WAITS_FROM_MS && thread.state === 'open' && (
              <span className={classes.waits} title={format.absolute(thread.unansweredSince ?? now)}>
                <IconClock size={12} stroke={2} aria-hidden="true" />
                {t('inbox.waits', { time: format.duration(waitsMs) })}
              </span>
            )}
            {thread.state === 'snoozed' && thread.snoozedUntil !== null && (
              <span className={classes.chip}>
                <IconMoonStars size={12} stroke={1.9} aria-hidden="true" />
                {format.dateTime(thread.snoozedUntil)}
              </span>
            )}
            {fan.tier !== null && fan.tier !== 'none' && fan.tier !== 'low' && (
              <span className={classes.chip} data-tier={fan.tier}>
                {t(`inbox.tier_short.${fan.tier}`)}
              </span>
            )}
            {fan.tags.slice(0, 2).map((tag) => (
              <span key={tag} className={classes.chip} data-personal>
                {tag}
              </span>
            ))}
            {showAccount && <span className={classes.account}>{thread.account.name}</span>}
            {thread.assignee !== null && (
              <span className={classes.assignee} title={t('inbox.assigned_to', { who: thread.assignee.name })}>
                <Avatar name={thread.assignee.name} size="tiny" />
                <span className={classes.hidden}>{t('inbox.assigned_to', { who: thread.assignee.name })}</span>
              </span>
            )}
          </span>
        </span>
      </Link>
      <span className={classes.box}>
        <Checkbox
          size="xs"
          aria-label={t('inbox.choose', { name: fan.name })}
          checked={isChosen}
          onChange={(event) => onChoose((event.nativeEvent as MouseEvent).shiftKey)}
        />
      </span>
    </div>
  );
}

/** The words that were found, marked. */
function Hit({ text, word }: { text: string; word: string }) {
  const words = word
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0) return <>{text}</>;
  return <>{text.split(new RegExp(`(${words.join('|')})`, 'gi')).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>;
}
