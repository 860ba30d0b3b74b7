import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountsQuery } from '../accounts/account-queries';
import { FAN_SORTS, FAN_STATES, listsQuery } from './fan-queries';
import type { FansSearch } from './fans-search';

interface FanFiltersProps {
  search: FansSearch;
  onChange: (search: FansSearch) => void;
}

const TYPING_MS = 300;

/** Word, account, list, state and order of the fans shown; all of it stands in the address. */
export function FanFilters({ search, onChange }: FanFiltersProps) {
  const { t } = useTranslation();
  const { data: accounts } = useQuery(accountsQuery);
  const { data: lists } = useQuery(listsQuery());
  const [typed, setTyped] = useState(search.q ?? '');
  const find = useDebouncedCallback((value: string) => onChange({ ...search, q: value.trim() === '' ? undefined : value.trim() }), TYPING_MS);
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('action.remove') } };

  return (
    <Group mb="sm" gap="sm" role="search">
      <TextInput
        flex="1 1 16rem"
        maw={420}
        type="search"
        aria-label={t('fan.search')}
        placeholder={t('fan.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      {(accounts?.items.length ?? 0) > 1 && (
        <Select
          aria-label={t('fan.account')}
          placeholder={t('fan.all_accounts')}
          {...clear}
          value={search.account ?? null}
          data={(accounts?.items ?? []).map((one) => ({ value: one.id, label: one.displayName }))}
          onChange={(value) => onChange({ ...search, account: value ?? undefined })}
        />
      )}
      {(lists?.items.length ?? 0) > 0 && (
        <Select
          aria-label={t('fan.list')}
          placeholder={t('fan.all_lists')}
          {...clear}
          value={search.list ?? null}
          data={(lists?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
          onChange={(value) => onChange({ ...search, list: value ?? undefined })}
        />
      )}
      <Select
        flex="1 1 9rem"
        maw={190}
        aria-label={t('fan.column.state')}
        placeholder={t('fan.any_state')}
        {...clear}
        value={search.state ?? null}
        data={FAN_STATES.map((one) => ({ value: one, label: t(`fan.state.${one}`) }))}
        onChange={(value) => onChange({ ...search, state: FAN_STATES.find((one) => one === value) })}
      />
      <Select
        flex="1 1 9rem"
        maw={190}
        aria-label={t('fan.sort')}
        allowDeselect={false}
        value={search.sort ?? 'newest'}
        data={FAN_SORTS.map((one) => ({ value: one, label: t(`fan.sorts.${one}`) }))}
        onChange={(value) => onChange({ ...search, sort: FAN_SORTS.find((one) => one === value) })}
      />
    </Group>
  );
}
