import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MOST_THREADS_COUNTED } from '../../../../../contracts/messaging/thread-names';
import { useFormat } from '../../../i18n/use-format';
import { INBOX_TABS, type InboxTab } from '../inbox-search';
import { threadCountsQuery, type ThreadsFilter } from '../thread-queries';
import classes from './thread-list.module.css';

interface InboxTabsProps {
  filter: ThreadsFilter;
  onChoose: (tab: InboxTab) => void;
}

/** Which conversations: all that are open, or those that ask for something. */
export function InboxTabs({ filter, onChoose }: InboxTabsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(threadCountsQuery({ network: filter.network, account: filter.account }));
  const counts: Partial<Record<InboxTab, number>> = { unanswered: data?.unanswered, unread: data?.unread, mine: data?.mine };
  // What is looked for is looked for everywhere, unless one of these is chosen after.
  const current = filter.tab ?? (filter.q === undefined ? 'all' : null);
  return (
    <nav className={classes.tabs} aria-label={t('inbox.tabs')}>
      {INBOX_TABS.map((tab) => {
        const count = counts[tab] ?? 0;
        return (
          <button key={tab} type="button" className={classes.tab} aria-current={tab === current ? 'page' : undefined} onClick={() => onChoose(tab)}>
            <span>{t(`inbox.tab.${tab}`)}</span>
            {count > 0 && (
              <span className={classes.tabCount}>
                {count >= MOST_THREADS_COUNTED ? t('inbox.many', { count: format.number(MOST_THREADS_COUNTED) }) : format.number(count)}
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
