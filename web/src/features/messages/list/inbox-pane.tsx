import { ActionIcon, Button } from '@mantine/core';
import { IconArchive, IconMailOpened, IconRotateClockwise, IconX } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../../../../contracts/messaging/networks';
import type { StreamState } from '../../../api/event-stream';
import { useMay } from '../../../api/session';
import { Hint } from '../../../ui/hint';
import { LiveMark } from '../../../ui/live-mark';
import { useSelection } from '../../../ui/use-selection';
import { accountsQuery } from '../../accounts/account-queries';
import { AssignMenu } from '../assign-menu';
import { threadText, type InboxSearch } from '../inbox-search';
import { SnoozeMenu } from '../snooze-menu';
import { threadsQuery, type ThreadsFilter } from '../thread-queries';
import { threadsOf } from '../threads-of';
import { useThreadActions, type ThreadAction } from '../use-thread-actions';
import { InboxFilters } from './inbox-filters';
import { InboxMenu } from './inbox-menu';
import { InboxTabs } from './inbox-tabs';
import { ThreadList } from './thread-list';
import classes from './thread-list.module.css';

interface InboxPaneProps {
  search: InboxSearch;
  filter: ThreadsFilter;
  network: Network | undefined;
  live: StreamState;
  onChange: (search: InboxSearch) => void;
  onKeys: () => void;
}

/** The left of the inbox: which conversations, found how, and what is done with several at once. */
export function InboxPane({ search, filter, network, live, onChange, onKeys }: InboxPaneProps) {
  const { t } = useTranslation();
  const may = useMay();
  const act = useThreadActions();
  const { data, dataUpdatedAt } = useInfiniteQuery(threadsQuery(filter));
  const { data: accounts } = useQuery({ ...accountsQuery, enabled: may('accounts.read') });
  const threads = threadsOf(data?.pages);
  const selection = useSelection({ filters: JSON.stringify(filter) });
  const chosen = threads.filter((thread) => selection.has(threadText(thread)));
  const choose = (key: string, range: readonly string[] | null) => {
    if (range === null) return selection.toggle(key);
    for (const one of range) if (!selection.has(one)) selection.toggle(one);
  };
  const all = (action: ThreadAction) => {
    void act(chosen, action);
    selection.clear();
  };
  const closes = search.tab !== 'closed';
  return (
    <div className={classes.pane}>
      <div className={classes.head}>
        <h2>{network === undefined ? t('inbox.title') : t('inbox.title_of', { network: t(`inbox.network.${network}`) })}</h2>
        {live !== 'live' && <LiveMark state={live} asOfMs={dataUpdatedAt} />}
        <InboxMenu onKeys={onKeys} />
      </div>
      <InboxFilters search={search} tags={threads.flatMap((thread) => thread.fan.tags)} onChange={onChange} />
      <InboxTabs filter={filter} onChoose={(tab) => onChange({ ...search, tab: tab === 'all' ? undefined : tab })} />
      {chosen.length > 0 && (
        <div className={classes.bulk} role="region" aria-label={t('ui.selected_actions')}>
          <span role="status">{t('ui.selected', { count: chosen.length })}</span>
          {may('messages.send') && (
            <>
              <AssignMenu threads={chosen} onDone={selection.clear} />
              <SnoozeMenu threads={chosen} onDone={selection.clear} />
              <Hint text={t('inbox.act.read')}>
                <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('inbox.act.read')} onClick={() => all({ kind: 'read' })}>
                  <IconMailOpened size={18} stroke={1.7} aria-hidden="true" />
                </ActionIcon>
              </Hint>
              <Hint text={t(closes ? 'inbox.act.close' : 'inbox.act.reopen')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  aria-label={t(closes ? 'inbox.act.close' : 'inbox.act.reopen')}
                  onClick={() => all({ kind: closes ? 'close' : 'reopen' })}
                >
                  {closes ? (
                    <IconArchive size={18} stroke={1.7} aria-hidden="true" />
                  ) : (
                    <IconRotateClockwise size={18} stroke={1.7} aria-hidden="true" />
                  )}
                </ActionIcon>
              </Hint>
            </>
          )}
          {chosen.length < threads.length && (
            <Button size="compact-sm" variant="subtle" onClick={() => selection.togglePage(threads.map(threadText))}>
              {t('inbox.choose_all', { count: threads.length })}
            </Button>
          )}
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('ui.clear_selection')} onClick={selection.clear}>
            <IconX size={17} aria-hidden="true" />
          </ActionIcon>
        </div>
      )}
      <ThreadList
        filter={filter}
        search={search}
        chosen={selection.ids}
        showAccount={search.account === undefined && (accounts?.items.length ?? 0) > 1}
        onChoose={choose}
      />
    </div>
  );
}
