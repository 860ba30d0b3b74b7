import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Home, HomeDay } from '../../../../contracts/home/home';
import { useFormat } from '../../i18n/use-format';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { RateBars } from '../../ui/rate-bars';
import { Statistic, Statistics, type Comparison } from '../../ui/statistic';
import classes from './home-page.module.css';

interface TodayNumbersProps {
  home: Home | undefined;
  error: unknown;
  retry: () => unknown;
}

type Counted = 'sent' | 'replies' | 'purchases' | 'optOuts';
const COUNTED: readonly Counted[] = ['sent', 'replies', 'purchases', 'optOuts'];

const directionOf = (now: number, before: number): Comparison['direction'] => (now === before ? 'same' : now > before ? 'up' : 'down');

/** Today beside yesterday, and two weeks as small bars. */
export function TodayNumbers({ home, error, retry }: TodayNumbersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (home === undefined && error !== null)
    return (
      <div className={classes.wide}>
        <QueryError error={error} retry={retry} />
      </div>
    );
  const days = home?.days ?? [];
  const today = days.at(-1);
  const yesterday = days.at(-2);
  const bars = (name: string, valueOf: (day: HomeDay) => number, words: (value: number) => string) => (
    <RateBars
      height={32}
      label={t('home.bars', { name, days: days.length, values: days.map((day) => words(valueOf(day))).join(', ') })}
      bars={days.map((day, index) => ({
        key: day.day,
        value: Math.max(0, valueOf(day)),
        title: `${format.day(day.day, 'day', 'UTC')}: ${words(valueOf(day))}`,
        quiet: index < days.length - 1,
      }))}
    />
  );
  const zone = home?.timeZone ?? '';
  const currencies = [...new Set(days.flatMap((day) => day.revenue?.map(({ currency }) => currency) ?? []))];
  const main = currencies[0];
  const centsOf = (day: HomeDay | undefined, currency: string) => day?.revenue?.find((one) => one.currency === currency)?.cents ?? 0;

  return (
    <div className={classes.wide}>
      <Panel title={t('home.today')} lead={home === undefined ? ' ' : t('home.today_lead', { zone: zone.replaceAll('_', ' ') })}>
        <Statistics>
          {COUNTED.map((key) => (
            <Statistic
              key={key}
              label={t(`home.number.${key}`)}
              definition={t(`home.definition.${key}`, { zone })}
              value={today === undefined ? <Skeleton height={22} my={4} width={56} /> : format.number(today[key])}
              comparison={{
                text: yesterday === undefined ? ' ' : t('home.yesterday', { value: format.number(yesterday[key]) }),
                direction: today === undefined || yesterday === undefined ? undefined : directionOf(today[key], yesterday[key]),
              }}
              spark={today === undefined ? <Skeleton height={32} /> : bars(t(`home.number.${key}`), (day) => day[key], format.number)}
            />
          ))}
          {today !== undefined && today.revenue !== null && main !== undefined && (
            <Statistic
              label={t('home.number.revenue')}
              definition={t('home.definition.revenue', { zone, currencies: currencies.join(', ') })}
              value={currencies.map((currency) => format.money(centsOf(today, currency), currency)).join(' + ')}
              comparison={{
                text: t('home.yesterday', { value: currencies.map((currency) => format.money(centsOf(yesterday, currency), currency)).join(' + ') }),
                direction: directionOf(centsOf(today, main), centsOf(yesterday, main)),
              }}
              spark={bars(
                t('home.number.revenue'),
                (day) => centsOf(day, main),
                (cents) => format.money(cents, main),
              )}
            />
          )}
        </Statistics>
      </Panel>
    </div>
  );
}
