import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FIND_FROM, optionsFilter } from '../../ui/find-options';
import { accountsQuery } from './account-queries';

/** One account by its name; where there are many, by a part of it. */
export function AccountSelect({ before = [], ...props }: Omit<SelectProps, 'data'> & { before?: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const { data } = useQuery(accountsQuery);
  const options = [...before, ...(data?.items ?? []).map((one) => ({ value: one.id, label: one.displayName }))];
  return (
    <Select
      searchable={options.length >= FIND_FROM}
      nothingFoundMessage={t('ui.filter_none')}
      filter={optionsFilter((count) => t('ui.options_more', { count }))}
      {...props}
      data={options}
    />
  );
}
