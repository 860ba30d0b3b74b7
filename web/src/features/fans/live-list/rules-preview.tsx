import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Audience, AudienceRule } from '../../../../../contracts/accounts/audience';
import { ruleProblem } from '../../../../../contracts/accounts/audience-rule';
import type { FanFilter } from '../../../../../contracts/fans/fan-selection';
import { useFormat } from '../../../i18n/use-format';
import { useProblemText } from '../../../ui/use-problem-text';
import audienceClasses from '../../audience/audience-count.module.css';
import { fanCountsQuery, fansQuery } from '../fan-queries';
import classes from './live-list.module.css';

const SAMPLE = 5;
const complete = (rules: readonly AudienceRule[]) => rules.filter((rule) => ruleProblem(rule) === null);

/** Who would be on the list now: how many, and a few of them. */
export function RulesPreview({ accountId, rules }: { accountId: string | null; rules: Audience }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useProblemText();
  const include = { ...rules.include, filters: complete(rules.include.filters) };
  const exclude = { ...rules.exclude, filters: complete(rules.exclude.filters) };
  const unfinished = rules.include.filters.length + rules.exclude.filters.length > include.filters.length + exclude.filters.length;
  const empty = [include, exclude].every(({ listIds, filters }) => listIds.length + filters.length === 0);
  const [asked] = useDebouncedValue(JSON.stringify({ ...(accountId === null ? {} : { accountId }), audience: { include, exclude } }), 350);
  const filter = JSON.parse(asked) as FanFilter;
  const counts = useQuery({ ...fanCountsQuery({ filter }), enabled: !empty, placeholderData: keepPreviousData });
  const sample = useQuery({ ...fansQuery({ filter, limit: SAMPLE }), enabled: !empty, placeholderData: keepPreviousData });

  const error = counts.error ?? sample.error;
  if (error !== null) return <Text c="var(--hz-person)">{sentence(error)}</Text>;
  const count = counts.data?.fans;
  return (
    <div className={classes.preview} aria-live="polite" aria-busy={counts.isFetching} style={{ opacity: counts.isFetching ? 0.7 : 1 }}>
      {empty ? (
        <Text c="dimmed">{t('live_list.preview_empty')}</Text>
      ) : (
        <>
          <div className={audienceClasses.number}>{count === undefined ? '…' : format.number(count)}</div>
          <Text c="dimmed">{t('live_list.preview_words', { count: count ?? 0 })}</Text>
          {count === 0 && (
            <Text size="sm" mt="xs">
              {t('live_list.preview_nobody')}
            </Text>
          )}
          {(sample.data?.items.length ?? 0) > 0 && (
            <>
              <Text size="sm" c="dimmed" mt="md">
                {t('live_list.sample')}
              </Text>
              <ul className={classes.sample}>
                {sample.data?.items.map((fan) => (
                  <li key={fan.id} data-personal>
                    {fan.displayName ?? fan.username ?? fan.platformFanId}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {unfinished && (
        <Text size="sm" c="var(--hz-waiting)" mt="xs">
          {t('live_list.unfinished')}
        </Text>
      )}
    </div>
  );
}
