import type { Account, SenderStateName } from '../../../../contracts/accounts/account';

/** What a state asks of a person, the most urgent first. */
export const ACCOUNT_GROUPS = ['person', 'stopped', 'waiting', 'sending', 'idle'] as const;
export type AccountGroup = (typeof ACCOUNT_GROUPS)[number];

const GROUP_OF: Record<SenderStateName, AccountGroup> = {
  login_needed: 'person',
  restricted: 'person',
  disconnected: 'person',
  paused: 'stopped',
  breaker_open: 'waiting',
  slowed: 'waiting',
  held: 'waiting',
  quiet_hours: 'waiting',
  sending: 'sending',
  waiting_for_slot: 'sending',
  idle: 'idle',
};

export const groupOf = (state: SenderStateName): AccountGroup => GROUP_OF[state];

/** Lower case, without accents. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Accounts that match, those that need a person first, then by name. */
export function arrangeAccounts(
  accounts: readonly Account[],
  { q, groups }: { q: string; groups: readonly AccountGroup[] },
  language: string,
): Account[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  const names = new Intl.Collator(language, { numeric: true });
  const rank = (account: Account) => ACCOUNT_GROUPS.indexOf(groupOf(account.sender.state));
  return accounts
    .filter((account) => groups.length === 0 || groups.includes(groupOf(account.sender.state)))
    .filter((account) => {
      const text = plain(`${account.displayName} ${account.platformAccountId} ${account.platform}`);
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b) || names.compare(a.displayName, b.displayName));
}
