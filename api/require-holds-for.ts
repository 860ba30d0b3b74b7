import { DomainError } from '../domain/domain-error';
import type { Ctx } from './context';

type Who = Pick<Ctx, 'actor'>;

/** May what stands for this account be changed by a role that holds for these? Null is what all accounts of the workspace share. */
export const holdsFor = ({ actor }: Who, accountId: string | null): boolean =>
  actor.accountIds === null || (accountId !== null && actor.accountIds.includes(accountId));

/**
 * What all accounts share is changed by those whose role holds for all of them: others would change it for accounts that they do not see.
 * @param what as the sentence begins: `This list`
 * @throws DomainError permission.all_accounts
 */
export function requireHoldsFor(who: Who, accountId: string | null, what: string, instead: string): void {
  if (!holdsFor(who, accountId))
    throw new DomainError('permission.all_accounts', `${what} is for every account, and your role holds for named accounts only. ${instead}`);
}

/** Does the role hold for all that another's holds for? Null is all of the workspace. */
export const coversAccounts = ({ actor }: Who, accountIds: readonly string[] | null): boolean =>
  actor.accountIds === null || (accountIds !== null && accountIds.every((id) => actor.accountIds!.includes(id)));

export const ASK_SOMEBODY = 'Ask somebody whose role holds for all accounts.';
export const CHOOSE_ACCOUNT = `Choose one of your accounts for it, or ask somebody whose role holds for all.`;
