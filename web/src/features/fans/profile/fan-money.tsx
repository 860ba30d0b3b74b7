import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FanProfile } from '../../../../../contracts/fans/fan-profile';
import { useFormat } from '../../../i18n/use-format';
import { When } from '../../../ui/when';
import { Panel } from '../../../ui/panel';
import { Statistic, Statistics } from '../../../ui/statistic';
import { TimeSeries } from '../../../ui/time-series';
import { accountsQuery } from '../../accounts/account-queries';

/** What the fan paid: in all, as tips, month by month. Not there for those who may not see money. */
export function FanMoney({ profile: { fan, months, byKind } }: { profile: FanProfile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: accounts } = useQuery(accountsQuery);
  const account = accounts?.items.find((one) => one.id === fan.accountId);
  const currency = account?.currency ?? 'USD';
  if (months === null || fan.spendCents === null) return null;
  const tips = byKind?.find((one) => one.kind === 'tip');
  return (
    <>
      <Panel title={t('fans.money.title')}>
        <Statistics>
          <Statistic
            label={t('fans.money.spent')}
            value={format.money(fan.spendCents, currency)}
            definition={t('fans.money.spent_def', { currency })}
          />
          <Statistic label={t('fans.money.purchases')} value={format.number(fan.purchases)} />
          <Statistic label={t('fans.money.tips')} value={format.money(tips?.cents ?? 0, currency)} />
          <Statistic
            label={t('fans.money.last')}
            value={fan.lastPurchaseAt === null ? '–' : <When at={fan.lastPurchaseAt} zone={account?.timeZone} />}
          />
        </Statistics>
      </Panel>
      {months.some((month) => month.cents !== 0) && (
        <TimeSeries
          title={t('fans.money.months')}
          lead={t('fans.money.months_lead', { currency })}
          kind="bar"
          unit="month"
          filename={`fan-${fan.platformFanId}-months.csv`}
          format={(value) => format.money(Math.round(value), currency)}
          series={[
            {
              key: 'paid',
              label: t('fans.money.spent'),
              points: months.map((month) => ({ at: Date.parse(`${month.month}-01T12:00:00`), value: month.cents })),
            },
          ]}
        />
      )}
    </>
  );
}
