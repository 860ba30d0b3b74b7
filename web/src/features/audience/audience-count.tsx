import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience, AudienceRule } from '../../../../contracts/accounts/audience';
import type { ProtectedCounts } from '../../../../contracts/campaigns/protection';
import type { Protection } from '../../../../contracts/campaigns/protection-words';
import { ruleProblem } from '../../../../contracts/accounts/audience-rule';
import { useFormat } from '../../i18n/use-format';
import { useProblemText } from '../../ui/use-problem-text';
import classes from './audience-count.module.css';
import { audienceCountQuery, type AudienceAsked } from './audience-queries';

const complete = (rules: readonly AudienceRule[]) => rules.filter((rule) => ruleProblem(rule) === null);

interface AudienceCountProps {
  accountId: string;
  audience: Audience;
  /** Whom the campaign leaves alone besides, and the media of its message. */
  protect?: Protection | null;
  mediaIds?: readonly string[];
  /** Told whenever it changes; undefined while none is known, not settled while it is being counted anew. */
  onCount?: (eligible: number | undefined, isSettled: boolean) => void;
}

/** How many fans an audience reaches and who is left out and why, counted by the server while it is being put together. */
export function AudienceCount({ accountId, audience, protect = null, mediaIds = [], onCount }: AudienceCountProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useProblemText();
  const include = { ...audience.include, filters: complete(audience.include.filters) };
  const exclude = { ...audience.exclude, filters: complete(audience.exclude.filters) };
  const unfinished = audience.include.filters.length + audience.exclude.filters.length - include.filters.length - exclude.filters.length;
  const wanted = JSON.stringify({ audience: { include, exclude }, protect, mediaIds } satisfies AudienceAsked);
  const [asked] = useDebouncedValue(wanted, 350);
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    ...audienceCountQuery(accountId, JSON.parse(asked) as AudienceAsked),
    enabled: accountId !== '',
    placeholderData: keepPreviousData,
  });

  const eligible = data?.eligible;
  const isSettled = wanted === asked && !isPlaceholderData;
  useEffect(() => onCount?.(eligible, isSettled), [eligible, isSettled, onCount]);

  if (accountId === '') return <Text c="dimmed">{t('audience.count_choose_account')}</Text>;
  if (error !== null) return <Text c="var(--hz-person)">{sentence(error)}</Text>;
  const rows = data === undefined ? [] : (['included', 'excluded', 'suppressed', 'consentWithdrawn', 'frozen'] as const);
  const left = (Object.entries(data?.protected ?? {}) as [keyof ProtectedCounts, number][]).filter(([, count]) => count > 0);
  return (
    <div aria-live="polite" aria-busy={isFetching} style={{ minHeight: 230, opacity: isFetching ? 0.7 : 1 }}>
      <div className={classes.number}>{data === undefined ? '…' : format.number(data.eligible)}</div>
      <Text c="dimmed">{data === undefined ? t('audience.counting') : t('audience.count_words', { count: data.eligible })}</Text>
      {unfinished > 0 && (
        <Text size="sm" c="var(--hz-waiting)" mt="xs">
          {t('audience.incomplete')}
        </Text>
      )}
      {data?.eligible === 0 && (
        <Text size="sm" mt="xs">
          {t('audience.empty')}
        </Text>
      )}
      <dl className={classes.parts}>
        {rows.map((row) => [
          <dt key={row}>{t(`audience.part.${row}`)}</dt>,
          <dd key={`${row} value`}>{row === 'included' ? format.number(data?.included ?? 0) : `− ${format.number(data?.[row] ?? 0)}`}</dd>,
        ])}
        {left.map(([row, count]) => [<dt key={row}>{t(`protect.part.${row}`)}</dt>, <dd key={`${row} value`}>{`− ${format.number(count)}`}</dd>])}
      </dl>
    </div>
  );
}
