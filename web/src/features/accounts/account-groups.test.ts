import type { Account, SenderStateName } from '../../../../contracts/accounts/account';
import { arrangeAccounts } from './account-groups';

const account = (displayName: string, state: SenderStateName): Account =>
  ({ displayName, platformAccountId: `acct_${displayName}`, platform: 'sandbox', sender: { state } }) as Account;
const all = [
  account('Zoé', 'idle'),
  account('Ada 10', 'sending'),
  account('Ada 9', 'waiting_for_slot'),
  account('Lune', 'login_needed'),
  account('Mara', 'paused'),
];
const names = (more: Partial<Parameters<typeof arrangeAccounts>[1]>) =>
  arrangeAccounts(all, { q: '', groups: [], ...more }, 'en').map((one) => one.displayName);

it('puts first what needs a person, then goes by name', () => {
  expect(names({})).toEqual(['Lune', 'Mara', 'Ada 9', 'Ada 10', 'Zoé']);
});

it('finds by parts of words, whatever the accents and case', () => {
  expect(names({ q: 'zoe' })).toEqual(['Zoé']);
  expect(names({ q: 'ADA 1' })).toEqual(['Ada 10']);
  expect(names({ q: 'nobody' })).toEqual([]);
});

it('keeps to the chosen states', () => {
  expect(names({ groups: ['stopped', 'idle'] })).toEqual(['Mara', 'Zoé']);
});
