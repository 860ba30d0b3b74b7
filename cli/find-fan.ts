import type { Fan } from '../contracts/fans/fan';
import { answerOf } from './api-client';
import { CliError, EXIT } from './exit-codes';
import { findAccount } from './find-account';
import { findOne } from './find-one';
import type { Session } from './session';
import { UUID } from './uuid';

/** A fan by id, by the platform's id or by a name that only one has; `account` narrows it. @throws CliError */
export async function findFan(session: Session, wanted: string, account?: string): Promise<Fan> {
  if (UUID.test(wanted)) return answerOf(session.api.GET('/fans/{fanId}', { params: { path: { fanId: wanted } } }));
  const accountId = account === undefined ? undefined : (await findAccount(session, account)).id;
  const { items, nextCursor } = await answerOf(session.api.GET('/fans', { params: { query: { search: wanted, accountId, limit: 200 } } }));
  // Among those who were not read there may be another of the very same name.
  if (nextCursor !== null)
    throw new CliError(`Very many fans are called like ${JSON.stringify(wanted)}; give the id, or more of the name.`, EXIT.usage);
  return findOne(items, wanted, {
    what: 'fan',
    names: ({ displayName, username, platformFanId }) => [displayName, username, platformFanId],
    known: 'huntaze fans list',
  });
}
