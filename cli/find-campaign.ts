import { allPages } from './all-pages';
import { answerOf } from './api-client';
import { findOne } from './find-one';
import type { Session } from './session';
import { UUID } from './uuid';

/** The API looks for so much of a name. */
const SEARCH_LENGTH = 100;

/**
 * The id of a campaign, given as such, by its whole name or by a part that only one has. One that was put away is found by its whole name alone, and
 * only where no other bears it.
 * @throws CliError
 */
export async function findCampaign({ api }: Session, wanted: string): Promise<string> {
  if (UUID.test(wanted)) return wanted;
  const search = wanted.trim().slice(0, SEARCH_LENGTH) || undefined;
  const read = (archived: 'yes' | 'no') =>
    allPages((cursor) => answerOf(api.GET('/campaigns', { params: { query: { search, archived, limit: 200, cursor } } })));
  const isWhole = ({ name }: { name: string }) => name.toLowerCase() === wanted.trim().toLowerCase();
  const shown = await read('no');
  const away = shown.some(isWhole) ? [] : (await read('yes')).filter(isWhole);
  return findOne(away.length > 0 ? away : shown, wanted.trim(), {
    what: 'campaign',
    names: ({ name }) => [name],
    facts: ({ status, createdAt }) => `${status}, of ${createdAt.slice(0, 10)}`,
    known: 'huntaze campaigns list',
  }).id;
}
