import type { TFunction } from 'i18next';
import type { Account } from '../../../../../../contracts/accounts/account';

const MOST_NAMES = 3;

/** "All accounts", or the first few by name. */
export function scopeText(t: TFunction, accountIds: readonly string[] | null, accounts: readonly Account[]): string {
  if (accountIds === null) return t('settings_page.members.all_accounts');
  if (accountIds.length === 0) return t('settings_page.members.no_account');
  const names = accountIds.flatMap((id) => accounts.find((one) => one.id === id)?.displayName ?? []);
  const rest = accountIds.length - Math.min(names.length, MOST_NAMES);
  const first = names.slice(0, MOST_NAMES).join(', ');
  if (first === '') return t('settings_page.members.accounts_count', { count: accountIds.length });
  return rest > 0 ? t('settings_page.members.and_more', { names: first, count: rest }) : first;
}
