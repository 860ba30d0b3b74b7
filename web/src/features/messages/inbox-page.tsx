import { Text, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NETWORKS } from '../../../../contracts/messaging/networks';
import { useStored } from '../../ui/use-stored';
import { usePageTitle } from '../../ui/use-page-title';
import { InboxKeys } from './inbox-keys';
import classes from './inbox-page.module.css';
import { readThread, threadText, type InboxSearch } from './inbox-search';
import { InboxPane } from './list/inbox-pane';
import { threadsOf } from './threads-of';
import { ThreadPane } from './thread/thread-pane';
import { threadsQuery } from './thread-queries';
import { useInboxLive } from './use-inbox-live';
import { useVisualHeight } from './use-visual-height';

const InboxKeysDialog = lazy(() => import('./inbox-keys-dialog'));

/** All conversations of all accounts: the list, the one that is open, and who the fan is. On a phone one after another. */
export function InboxPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search: InboxSearch = useSearch({ strict: false });
  const { network: named } = useParams({ strict: false });
  const network = NETWORKS.find((one) => one === named);
  const [panel, setPanel] = useStored('inbox-panel', 'open');
  const [fanOnPhone, setFanOnPhone] = useState(false);
  const [keys, setKeys] = useState(false);
  const live = useInboxLive();
  const frame = useVisualHeight();
  usePageTitle(t('inbox.title'));

  const { thread: _open, at: _at, ...kept } = search;
  const filter = { ...kept, network };
  const { data } = useInfiniteQuery(threadsQuery(filter));
  const threads = threadsOf(data?.pages);
  const open = readThread(search.thread);
  const go = useCallback(
    (next: InboxSearch, replace = true) => {
      setFanOnPhone(false);
      void navigate({ to: '.', search: next, replace });
    },
    [navigate],
  );
  const openThread = (thread: string | undefined) => go({ ...search, thread, at: threads.find((one) => threadText(one) === thread)?.hit?.messageId });
  const hasPanel = open !== null && panel === 'open';

  return (
    <>
      <VisuallyHidden component="h1">{t('inbox.title')}</VisuallyHidden>
      <div
        ref={frame}
        className={classes.frame}
        data-full-page={open === null ? 'list' : 'thread'}
        data-panel={hasPanel || (open !== null && fanOnPhone)}
        data-shown={open === null ? 'list' : fanOnPhone ? 'fan' : 'thread'}
      >
        <InboxPane search={search} filter={filter} network={network} live={live} onChange={go} onKeys={() => setKeys(true)} />
        {open === null ? (
          <div className={classes.nothing}>
            <Text c="dimmed" ta="center">
              {t('inbox.choose_one')}
            </Text>
          </div>
        ) : (
          <ThreadPane
            key={threadText(open)}
            thread={open}
            at={search.at}
            panel={hasPanel || fanOnPhone}
            onPanel={(isOpen, onPhone) => (onPhone ? setFanOnPhone(isOpen) : setPanel(isOpen ? 'open' : 'closed'))}
            onBack={() => openThread(undefined)}
          />
        )}
        <InboxKeys threads={threads} openKey={search.thread} onOpen={(key) => openThread(key)} onHelp={() => setKeys(true)} />
        {keys && (
          <Suspense>
            <InboxKeysDialog onClose={() => setKeys(false)} />
          </Suspense>
        )}
      </div>
    </>
  );
}
