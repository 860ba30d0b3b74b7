import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FanProfile } from '../../../../../contracts/fans/fan-profile';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { When } from '../../../ui/when';
import facts from '../../../ui/confirm.module.css';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { accountsQuery } from '../../accounts/account-queries';
import { placeNames } from '../place-names';

const shown = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);

/** Who the fan is, and the lists the fan is on. */
export function FanFacts({ profile: { fan, lists } }: { profile: FanProfile }) {
  const { t, i18n } = useTranslation();
  const names = placeNames(i18n.language);
  const format = useFormat();
  const { data: accounts } = useQuery(accountsQuery);
  const account = accounts?.items.find((one) => one.id === fan.accountId);
  const time = (at: string | null) => (at === null ? null : <When at={at} zone={account?.timeZone} />);
  const money = fan.spendCents === null ? t('fans.money.hidden') : format.money(fan.spendCents, account?.currency ?? 'USD');
  const rows = [
    ['account', account?.displayName],
    ['platform_id', fan.platformFanId],
    ['spend', money],
    ['purchases', format.number(fan.purchases)],
    ['last_purchase', time(fan.lastPurchaseAt)],
    ['subscribed', time(fan.subscribedAt)],
    ['expires', time(fan.expiresAt)],
    ['seen', time(fan.lastSeenAt)],
    ['language', names.language(fan.language)],
    ['country', names.country(fan.country)],
    ['zone', fan.timeZone],
    ['tags', fan.tags.join(', ') || t('fan.no_tags')],
  ] as const;
  return (
    <Panel title={t('fans.who.title')}>
      <dl className={facts.facts} data-personal>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`fan.fact.${name}`)}</dt>
            <dd>{value ?? t('fan.not_known')}</dd>
          </div>
        ))}
        {Object.entries(fan.custom).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shown(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('fans.who.since')}</dt>
          <dd>
            <Ago at={fan.createdAt} />
          </dd>
        </div>
        {fan.notes !== null && (
          <div>
            <dt>{t('fans.who.notes')}</dt>
            <dd>{fan.notes}</dd>
          </div>
        )}
      </dl>
      <Text fw={550} mt="md">
        {t('fans.who.lists')}
      </Text>
      {lists.length === 0 ? (
        <Text c="dimmed">{t('fans.who.no_lists')}</Text>
      ) : (
        <Group gap="sm">
          {lists.map((list) => (
            <LinkAnchor key={list.id} to="/fans" search={{ list: list.id }}>
              {list.name}
            </LinkAnchor>
          ))}
        </Group>
      )}
    </Panel>
  );
}
