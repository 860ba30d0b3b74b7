import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/session';
import { accountsQuery } from './account-queries';

/** Which account something new is for: all of them (null) where the role holds for all, else one of its own, which the field asks for. */
export function useOwnAccount(): { accountId: string | null; field: ReactNode } {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const { data: accounts } = useQuery(accountsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const own = accounts?.items ?? [];
  if (me?.accountIds == null) return { accountId: null, field: null };
  const accountId = chosen ?? own[0]?.id ?? null;
  const data = own.map((one) => ({ value: one.id, label: one.displayName }));
  return {
    accountId,
    field: <Select mt="md" label={t('live_list.account')} allowDeselect={false} data={data} value={accountId} onChange={setChosen} />,
  };
}
