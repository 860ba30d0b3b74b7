import { AccountPage } from '../detail/account-page';

/** The account with its tab of what waits, at an address of its own. */
export function QueuePage() {
  return <AccountPage isQueue />;
}
