import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/session';
import { accountsQuery } from './account-queries';
import { AccountSelect } from './account-select';

/** Which account something new is for: all of them (null) where the role holds for all, else one of its own, which the field asks for. */
export function useOwnAccount(): { accountId: string | null; field: ReactNode } {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const { data: accounts } = useQuery(accountsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const own = accounts?.items ?? [];
  if (me?.accountIds == null) return { accountId: null, field: null };
  const accountId = chosen ?? own[0]?.id ?? null;
  return {
    accountId,
    field: <AccountSelect mt="md" label={t('live_list.account')} allowDeselect={false} value={accountId} onChange={setChosen} />,
  };
}
