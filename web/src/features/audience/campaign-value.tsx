import { MultiSelect } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '../campaigns/campaign-queries';
import { useCampaignSearch } from '../campaigns/use-campaign-search';

interface CampaignValueProps {
  label: string;
  value: string[];
  error?: string;
  onChange: (ids: string[]) => void;
}

/** Campaigns by name, found on the server; those chosen earlier keep their names, however old they are. */
export function CampaignValue({ label, value, error, onChange }: CampaignValueProps) {
  const { t } = useTranslation();
  const { found = [], hasMore, isFetching, setTyped } = useCampaignSearch();
  const away = value.filter((id) => !found.some((one) => one.id === id));
  const others = useQueries({ queries: away.map((id) => ({ ...campaignQuery(id), staleTime: 60_000 })) });
  const known = [...found, ...others.map(({ data }, at) => ({ id: away[at] ?? '', name: data?.name ?? away[at] ?? '' }))];
  return (
    <MultiSelect
      aria-label={label}
      description={hasMore ? t('audience.more_campaigns') : undefined}
      error={error}
      placeholder={value.length === 0 ? t('audience.choose_campaigns') : undefined}
      data={known.map(({ id, name }) => ({ value: id, label: name === '' ? t('audience.unnamed_campaign') : name }))}
      value={value}
      searchable
      nothingFoundMessage={isFetching ? ' ' : t('audience.no_campaigns')}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
}
