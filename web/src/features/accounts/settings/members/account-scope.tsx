import { MultiSelect, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { optionsFilter } from '../../../../ui/find-options';
import { accountsQuery } from '../../account-queries';

interface AccountScopeProps {
  /** Accounts that the role holds for; null is all of them. */
  value: string[] | null;
  onChange: (value: string[] | null) => void;
  /** Whether all of the workspace may be given: not by somebody who holds for named accounts only. */
  mayGiveAll: boolean;
  error?: ReactNode;
}

/** All accounts, or some by name. */
export function AccountScope({ value, onChange, mayGiveAll, error }: AccountScopeProps) {
  const { t } = useTranslation();
  const { data } = useQuery(accountsQuery);
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('settings_page.members.scope')}
        description={t('settings_page.members.scope_hint')}
        value={value === null ? 'all' : 'some'}
        onChange={(next) => onChange(next === 'all' ? null : [])}
      >
        <Stack gap={6} mt={6}>
          <Radio value="all" label={t('settings_page.members.all_accounts')} disabled={!mayGiveAll} />
          <Radio value="some" label={t('settings_page.members.some_accounts')} />
        </Stack>
      </Radio.Group>
      {value !== null && (
        <MultiSelect
          label={t('settings_page.members.which')}
          searchable
          filter={optionsFilter((count) => t('ui.options_more', { count }))}
          hidePickedOptions
          data={(data?.items ?? []).map((account) => ({ value: account.id, label: account.displayName }))}
          value={value}
          error={error}
          onChange={onChange}
        />
      )}
    </Stack>
  );
}
