import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Audience, AudienceRule } from '../../../../contracts/accounts/audience';
import { ruleProblem } from '../../../../contracts/accounts/audience-rule';
import { useProblemText } from '../../ui/use-problem-text';
import { audienceCountQuery } from './audience-queries';

const complete = (rules: readonly AudienceRule[]) => rules.filter((rule) => ruleProblem(rule) === null);

interface AudienceCountProps {
  accountId: string;
  audience: Audience;
}

/** How many fans an audience reaches, counted by the server while it is being put together. */
export function AudienceCount({ accountId, audience }: AudienceCountProps) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const include = { ...audience.include, filters: complete(audience.include.filters) };
  const exclude = { ...audience.exclude, filters: complete(audience.exclude.filters) };
  const left = audience.include.filters.length + audience.exclude.filters.length - include.filters.length - exclude.filters.length;
  const [asked] = useDebouncedValue(JSON.stringify({ include, exclude }), 350);
  const { data, error, isFetching } = useQuery({
    ...audienceCountQuery(accountId, JSON.parse(asked) as Audience),
    enabled: accountId !== '',
    placeholderData: keepPreviousData,
  });

  const out = data === undefined ? 0 : data.suppressed + data.frozen + data.consentWithdrawn;

  return (
    <div aria-live="polite" aria-busy={isFetching} style={{ minHeight: 44 }}>
      {accountId === '' && <Text c="dimmed">{t('audience.count_choose_account')}</Text>}
      {error !== null && <Text c="var(--hz-person)">{sentence(error)}</Text>}
      {error === null && accountId !== '' && (
        <>
          <Text fw={600} className="tabular" style={{ opacity: isFetching ? 0.6 : 1 }}>
            {data === undefined ? t('audience.counting') : t('audience.count', { count: data.eligible })}
          </Text>
          <Text size="sm" c="dimmed">
            {[
              left > 0 ? t('audience.incomplete') : '',
              data && data.excluded > 0 ? t('audience.excluded', { count: data.excluded }) : '',
              out > 0 ? t('audience.suppressed', { count: out }) : '',
              data?.eligible === 0 ? t('audience.empty') : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </Text>
        </>
      )}
    </div>
  );
}
