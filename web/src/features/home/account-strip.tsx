import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { EmptyState } from '../../ui/empty-state';
import { LinkAnchor } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { accountsEvery, accountsQuery } from '../accounts/account-queries';
import { SenderBadge, SenderSentence } from '../accounts/sender-badge';
import classes from './home-page.module.css';

const REFRESH_MS = 10_000;
const SHOWN = 20;

/** What each account does right now, and how long its queue is. */
export function AccountStrip() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const { account } = useSearch({ from: '/app' });
  const { data, error, refetch } = useQuery({ ...accountsQuery, refetchInterval: accountsEvery(REFRESH_MS), enabled: may('accounts.read') });
  if (!may('accounts.read')) return null;
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  const shown = (data?.items ?? []).filter((one) => account === undefined || one.id === account);
  return (
    <Panel title={t('home.accounts')} flush aside={<LinkAnchor to="/accounts">{t('home.all_accounts')}</LinkAnchor>}>
      {data === undefined && (
        <div className={classes.pad}>
          <Skeleton height={64} />
        </div>
      )}
      {data?.items.length === 0 && (
        // The first steps above it have the button.
        <EmptyState inside art="accounts" title={t('home.no_account_title')} text={t('home.no_account')} />
      )}
      <ul className={classes.rows}>
        {shown.slice(0, SHOWN).map(({ id, displayName, sender }) => (
          <li key={id} className={classes.row}>
            <div className={classes.line}>
              <LinkAnchor className={classes.name} to="/accounts/$accountId" params={{ accountId: id }}>
                {displayName}
              </LinkAnchor>
              <SenderBadge sender={sender} />
            </div>
            <div className={classes.facts}>
              <span>{t('home.queue', { count: sender.queue.total })}</span>
              <span>
                {sender.limitPerMinute === null
                  ? t('home.rate', { count: sender.usedLastMinute })
                  : t('home.rate_of', { used: format.number(sender.usedLastMinute), limit: format.number(sender.limitPerMinute) })}
              </span>
            </div>
            <div className={classes.sentence}>
              <SenderSentence sender={sender} />
            </div>
          </li>
        ))}
      </ul>
      {shown.length > SHOWN && (
        <div className={classes.pad}>
          <LinkAnchor to="/accounts">{t('home.more_accounts', { count: shown.length - SHOWN })}</LinkAnchor>
        </div>
      )}
    </Panel>
  );
}
