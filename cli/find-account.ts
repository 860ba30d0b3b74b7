import type { Account } from '../contracts/accounts/account';
import { answerOf } from './api-client';
import { CliError, EXIT } from './exit-codes';
import type { Session } from './session';

/** An account by its id, the platform's id or a part of its name that only one has. @throws CliError */
export async function findAccount({ api }: Session, name: string): Promise<Account> {
  const { items } = await answerOf(api.GET('/accounts', { params: { query: { limit: 200 } } }));
  const exact = items.find(({ id, platformAccountId }) => id === name || platformAccountId === name);
  if (exact) return exact;
  const similar = items.filter(({ displayName }) => displayName.toLowerCase().includes(name.toLowerCase()));
  if (similar.length === 1 && similar[0]) return similar[0];
  const known = items.map(({ id, displayName }) => `  ${id}  ${displayName}`).join('\n');
  throw new CliError(
    similar.length === 0
      ? `No account is called ${JSON.stringify(name)}. There are:\n${known}`
      : `${similar.length} accounts are called like ${JSON.stringify(name)}; give the id:\n${known}`,
    EXIT.usage,
  );
}
