import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { QueryError } from '../../../ui/query-error';
import { accountQuery } from '../../accounts/account-queries';
import { profileQuery } from '../../fans/fan-queries';
import { Composer } from '../composer/composer';
import { Unreachable } from '../composer/unreachable';
import { FanSide } from '../fan/fan-side';
import type { ThreadKey } from '../inbox-search';
import { changeThread, threadQuery, useRefreshThread } from '../thread-queries';
import { ThreadHead } from './thread-head';
import { ThreadMessages } from './thread-messages';
import classes from './thread-pane.module.css';
import { usePresence } from './use-presence';
import { useThreadLive } from './use-thread-live';

interface ThreadPaneProps {
  thread: ThreadKey;
  /** The message to show first. */
  at: string | undefined;
  panel: boolean;
  onPanel: (isOpen: boolean, onPhone: boolean) => void;
  onBack: () => void;
}

/** One conversation with where it is answered, and the fan beside it. */
export function ThreadPane({ thread: key, at, panel, onPanel, onBack }: ThreadPaneProps) {
  const { t } = useTranslation();
  const may = useMay();
  const refresh = useRefreshThread();
  const { data: thread, error, refetch, isFetchedAfterMount } = useQuery({ ...threadQuery(key), refetchInterval: 15_000 });
  const { data: account } = useQuery({ ...accountQuery(key.accountId), enabled: may('accounts.read') });
  const asked = useQuery(profileQuery(key.fanId));
  const profile = asked.data;
  const { onTyping } = usePresence(key);
  useThreadLive(key);

  // Once one is back at the newest, one stays there until another message is looked for.
  const [leftAt, setLeftAt] = useState<string>();
  const toNewest = useCallback(() => setLeftAt(at), [at]);

  const unread = thread?.unread ?? 0;
  const readTo = useRef<string>(undefined);
  const seen = useRef<string>(null);
  const { accountId, fanId } = key;
  const onSeen = useCallback(
    (newestId: string) => {
      seen.current = newestId;
      if (unread === 0 || readTo.current === newestId || document.visibilityState !== 'visible') return;
      readTo.current = newestId;
      void changeThread({ accountId, fanId }, { isRead: true, upToMessageId: newestId }).then(() => refresh({ accountId, fanId }));
    },
    [unread, accountId, fanId, refresh],
  );

  if (error !== null && thread === undefined)
    return (
      <div className={classes.middle}>
        <QueryError error={error} retry={refetch} />
      </div>
    );
  const fan = profile?.fan;
  return (
    <>
      <section
        className={classes.pane}
        aria-label={thread === undefined ? t('inbox.conversation') : t('inbox.conversation_with', { name: thread.fan.name })}
      >
        {thread === undefined ? (
          <header className={classes.head}>
            <Skeleton height={36} circle />
            <Skeleton height={14} width="30%" />
          </header>
        ) : (
          <ThreadHead thread={thread} panel={panel} onPanel={onPanel} onBack={onBack} />
        )}
        <ThreadMessages
          thread={key}
          around={leftAt === at ? undefined : at}
          markedId={at}
          onNewest={toNewest}
          fanName={thread?.fan.name ?? ''}
          currency={thread?.account.currency ?? 'USD'}
          unread={isFetchedAfterMount ? unread : undefined}
          onSeen={onSeen}
        />
        {may('messages.send') && fan !== undefined && (fan.suppressedAt !== null || fan.frozenAt !== null) && <Unreachable fan={fan} />}
        {may('messages.send') && fan !== undefined && account !== undefined && fan.suppressedAt === null && fan.frozenAt === null && (
          <Composer thread={key} account={account} fan={fan} newestId={() => seen.current} onSent={toNewest} onTyping={onTyping} />
        )}
      </section>
      {panel && (
        <FanSide
          thread={key}
          profile={profile}
          failed={asked.error === null ? null : { error: asked.error, retry: asked.refetch }}
          account={account}
          onClose={() => onPanel(false, true)}
        />
      )}
    </>
  );
}
