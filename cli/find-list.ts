import type { FanList } from '../contracts/fans/fan';
import { answerOf } from './api-client';
import { findOne } from './find-one';
import type { Session } from './session';

type Named = Pick<FanList, 'id' | 'name'>;

/** A list by its id, or by a name that only one has. @throws CliError */
export async function findList({ api }: Session, wanted: string): Promise<Named> {
  const items: Named[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await answerOf(api.GET('/lists', { params: { query: { limit: 200, cursor } } }));
    items.push(...page.items);
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  return findOne(items, wanted, { what: 'list', names: ({ name }) => [name], known: 'huntaze lists list' });
}
