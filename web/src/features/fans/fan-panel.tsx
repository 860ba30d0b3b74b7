import { Drawer, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import facts from '../../ui/confirm.module.css';
import { QueryError } from '../../ui/query-error';
import { accountsQuery } from '../accounts/account-queries';
import { fanQuery } from './fan-queries';
import { FanDecisions } from './fan-decisions';
import { FanState } from './fan-state';

/** The profile of one fan beside the list, under an address of its own. */
export function FanPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const { fanId } = useParams({ from: '/app/fans/$fanId' });
  const search = useSearch({ from: '/app/fans' });
  const { data: fan, error, refetch } = useQuery(fanQuery(fanId));
  const { data: accounts } = useQuery(accountsQuery);
  const account = accounts?.items.find((one) => one.id === fan?.accountId);
  const time = (at: string | null) => (at === null ? null : <Ago at={at} />);
  const rows =
    fan &&
    ([
      ['account', account?.displayName],
      ['platform_id', fan.platformFanId],
      ['spend', fan.spendCents === null ? t('campaign.hidden') : format.money(fan.spendCents, account?.currency ?? 'USD')],
      ['purchases', format.number(fan.purchases)],
      ['last_purchase', time(fan.lastPurchaseAt)],
      ['subscribed', time(fan.subscribedAt)],
      ['expires', time(fan.expiresAt)],
      ['seen', time(fan.lastSeenAt)],
      ['language', fan.language],
      ['country', fan.country],
      ['zone', fan.timeZone],
      ['tags', fan.tags.join(', ') || null],
    ] as const);

  return (
    <Drawer
      opened
      position="right"
      size="md"
      onClose={() => void navigate({ to: '/fans', search })}
      title={fan?.displayName ?? fan?.username ?? t('fan.unnamed')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {error !== null && fan === undefined && <QueryError error={error} retry={refetch} />}
      {fan === undefined && error === null && <Skeleton height={320} />}
      {fan !== undefined && rows !== undefined && (
        <Stack gap="md">
          <div>
            <FanState fan={fan} />
          </div>
          <dl className={facts.facts}>
            {rows.map(([name, value]) => (
              <div key={name}>
                <dt>{t(`fan.fact.${name}`)}</dt>
                <dd>{value ?? t('fan.not_known')}</dd>
              </div>
            ))}
            {Object.entries(fan.custom).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)}
                </dd>
              </div>
            ))}
          </dl>
          {fan.frozenAt !== null && <Text>{t('fan.frozen_text')}</Text>}
          {fan.suppressedAt !== null && <Text>{t('fan.suppressed_text')}</Text>}
          {may('fans.write') && <FanDecisions fan={fan} />}
        </Stack>
      )}
    </Drawer>
  );
}
