import type { FanList } from '../contracts/fans/fan';
import { allPages } from './all-pages';
import { answerOf } from './api-client';
import { findOne } from './find-one';
import type { Session } from './session';

type Named = Pick<FanList, 'id' | 'name'>;

/** A list by its id, or by a name that only one has. @throws CliError */
export async function findList({ api }: Session, wanted: string): Promise<Named> {
  const items = await allPages((cursor) => answerOf(api.GET('/lists', { params: { query: { limit: 200, cursor } } })));
  return findOne(items, wanted, { what: 'list', names: ({ name }) => [name], known: 'huntaze lists list' });
}
