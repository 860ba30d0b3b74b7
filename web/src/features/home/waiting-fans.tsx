import { Skeleton, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Home } from '../../../../contracts/home/home';
import { Ago } from '../../ui/ago';
import { LinkAnchor } from '../../ui/links';
import { Panel } from '../../ui/panel';
import classes from './home-page.module.css';

/** Fans who wait for a person's answer, by account; each leads to them in the inbox. */
export function WaitingFans({ home }: { home: Home | undefined }) {
  const { t } = useTranslation();
  const { account } = useSearch({ from: '/app' });
  const waiting = home?.waiting?.filter((one) => account === undefined || one.accountId === account);
  return (
    <Panel
      title={t('home.waiting')}
      flush
      aside={
        <LinkAnchor to="/messages" search={{ tab: 'unanswered', account }}>
          {t('home.waiting_open')}
        </LinkAnchor>
      }
    >
      {waiting === undefined && (
        <div className={classes.pad}>
          <Skeleton height={22} />
        </div>
      )}
      {waiting?.length === 0 && (
        <Text c="dimmed" className={classes.pad}>
          {t('home.waiting_none')}
        </Text>
      )}
      <ul className={classes.rows}>
        {(waiting ?? []).map(({ accountId, name, fans, since }) => (
          <li key={accountId} className={classes.row}>
            <div className={classes.line}>
              <LinkAnchor className={classes.name} to="/messages" search={{ tab: 'unanswered', account: accountId }}>
                {t('home.waiting_fans', { count: fans, name })}
              </LinkAnchor>
              <span className={classes.facts}>
                {t('home.waiting_since')}&nbsp;
                <Ago at={since} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
