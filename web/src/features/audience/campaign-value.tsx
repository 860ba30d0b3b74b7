import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { campaignsQuery } from '../campaigns/campaign-queries';

interface CampaignValueProps {
  label: string;
  value: string[];
  error?: string;
  onChange: (ids: string[]) => void;
}

/** Campaigns by name; one that is older than the newest hundred stays named by its id. */
export function CampaignValue({ label, value, error, onChange }: CampaignValueProps) {
  const { t } = useTranslation();
  const { data } = useQuery(campaignsQuery({ limit: 100 }));
  const known = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name === '' ? t('audience.unnamed_campaign') : name }));
  const others = value.filter((id) => !known.some((one) => one.value === id)).map((id) => ({ value: id, label: id }));
  return (
    <MultiSelect
      aria-label={label}
      error={error}
      placeholder={value.length === 0 ? t('audience.choose_campaigns') : undefined}
      data={[...known, ...others]}
      value={value}
      searchable
      nothingFoundMessage={t('audience.no_campaigns')}
      onChange={onChange}
    />
  );
}
