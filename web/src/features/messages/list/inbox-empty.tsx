import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/links';
import { accountsQuery } from '../../accounts/account-queries';
import type { ThreadsFilter } from '../thread-queries';
import classes from './thread-list.module.css';

const ART = {
  all: 'campaigns',
  found: 'search',
  unanswered: 'bell',
  unread: 'bell',
  mine: 'people',
  snoozed: 'time',
  closed: 'files',
} as const;

/** Why the list is empty, and what to do then: nothing found, all done, or nothing yet. */
export function InboxEmpty({ filter }: { filter: ThreadsFilter }) {
  const { t } = useTranslation();
  const { data: accounts } = useQuery(accountsQuery);
  const isNarrowed = [filter.q, filter.list, filter.tag, filter.tier, filter.assignee, filter.account].some((one) => one !== undefined);
  if (accounts?.items.length === 0)
    return (
      <div className={classes.pad}>
        <EmptyState
          inside
          art="accounts"
          title={t('inbox.empty.no_accounts')}
          text={t('inbox.empty.no_accounts_text')}
          action={<LinkButton to="/accounts/connect">{t('account.connect')}</LinkButton>}
        />
      </div>
    );
  const which = isNarrowed ? 'found' : (filter.tab ?? 'all');
  return (
    <div className={classes.pad}>
      <EmptyState inside art={ART[which]} title={t(`inbox.empty.${which}`)} text={t(`inbox.empty.${which}_text`)} />
    </div>
  );
}
