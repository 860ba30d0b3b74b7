import type { Account } from '../contracts/accounts/account';
import { allPages } from './all-pages';
import { answerOf } from './api-client';
import { findOne } from './find-one';
import type { Session } from './session';
import { UUID } from './uuid';

/** An account by its id, the platform's id, its name or a part of it that only one has. @throws CliError */
export async function findAccount({ api }: Session, wanted: string): Promise<Account> {
  if (UUID.test(wanted)) return answerOf(api.GET('/accounts/{accountId}', { params: { path: { accountId: wanted } } }));
  const read = (search?: string) => allPages((cursor) => answerOf(api.GET('/accounts', { params: { query: { search, limit: 200, cursor } } })));
  const found = await read(wanted.trim().slice(0, 100) || undefined);
  // Nothing like it: the error says what there is.
  return findOne(found.length > 0 ? found : await read(), wanted, {
    what: 'account',
    names: ({ displayName, platformAccountId }) => [displayName, platformAccountId],
  });
}
