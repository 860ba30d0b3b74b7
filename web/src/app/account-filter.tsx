import { IconCheck, IconPlugConnected, IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/session';
import { accountsQuery } from '../features/accounts/account-queries';
import { FIND_FROM, findOptions } from '../ui/find-options';
import { HeaderMenu, HeaderMenuItem } from '../ui/header-menu';
import classes from './shell.module.css';

/** Narrows what the pages list to one account; it stands in the address and stays from page to page. Not shown where there is one account only. */
export function AccountFilter() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { account } = useSearch({ from: '/app' });
  const { data } = useQuery({ ...accountsQuery, enabled: may('accounts.read') });
  const accounts = data?.items ?? [];
  const [find, setFind] = useState('');
  if (accounts.length < 2) return null;
  const { shown, more } = findOptions(
    accounts.map((one) => ({ ...one, label: one.displayName })),
    find,
  );
  const name = accounts.find((one) => one.id === account)?.displayName ?? t('nav.all_accounts');
  const choose = (id: string | undefined) => void navigate({ to: '.', search: (before) => ({ ...before, account: id }) });
  return (
    <HeaderMenu
      label={t('nav.account_filter', { name })}
      side="start"
      button={
        <>
          <IconPlugConnected size={16} stroke={1.7} aria-hidden="true" />
          <span className={`${classes.workspace} ${classes.notOnPhone}`}>{name}</span>
          <IconSelector size={15} aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <>
          {accounts.length >= FIND_FROM && (
            <input
              type="search"
              className={classes.findAccount}
              aria-label={t('ui.filter_find', { label: t('nav.all_accounts') })}
              placeholder={t('ui.filter_find', { label: t('nav.all_accounts') })}
              value={find}
              onChange={(event) => setFind(event.currentTarget.value)}
            />
          )}
          {[...(find.trim() === '' ? [{ id: undefined, displayName: t('nav.all_accounts') }] : []), ...shown].map((one) => (
            <HeaderMenuItem
              key={one.id ?? 'all'}
              isCurrent={one.id === account}
              icon={one.id === account && <IconCheck size={16} aria-hidden="true" />}
              onClick={() => {
                close();
                choose(one.id);
              }}
            >
              {one.displayName}
            </HeaderMenuItem>
          ))}
          {shown.length === 0 && <p className={classes.noAccount}>{t('ui.filter_none')}</p>}
          {more > 0 && <p className={classes.noAccount}>{t('ui.options_more', { count: more })}</p>}
        </>
      )}
    </HeaderMenu>
  );
}
