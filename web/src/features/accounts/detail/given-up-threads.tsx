import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountHistory } from '../../../../../contracts/accounts/history';
import { useMay } from '../../../api/session';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import classes from './given-up-threads.module.css';

type Kind = AccountHistory['givenUp']['latest'][number]['kind'];
function whyOf(kind: Kind): 'content' | 'broken' | 'invalid' {
  if (kind === 'content_refused') return 'content';
  return kind === 'upstream_failed' || kind === 'unknown_outcome' ? 'broken' : 'invalid';
}

/** Conversations that are missing because the platform does not show them, each with why and since when. */
export function GivenUpThreads({ of: { count, latest } }: { of: AccountHistory['givenUp'] }) {
  const { t } = useTranslation();
  const mayRead = useMay()('fans.read');
  if (count === 0) return null;
  return (
    <div>
      <Text fw={500}>{t('account_past.given_up.title', { count })}</Text>
      <Text c="dimmed" size="sm">
        {t('account_past.given_up.text')}
      </Text>
      <ul className={classes.list}>
        {latest.map(({ fanId, name, kind, refusedSince }, index) => (
          <li key={fanId ?? index}>
            {fanId !== null && mayRead ? (
              <LinkAnchor data-personal to="/fans/$fanId" params={{ fanId }}>
                {name ?? t('account_past.given_up.fan')}
              </LinkAnchor>
            ) : (
              <span data-personal>{name ?? t('account_past.given_up.fan')}</span>
            )}
            {': '}
            {t(`account_past.given_up.why.${whyOf(kind)}`)} (<Ago at={refusedSince} />)
          </li>
        ))}
      </ul>
      {count > latest.length && <Text size="sm">{t('account_past.given_up.more', { count: count - latest.length })}</Text>}
    </div>
  );
}
