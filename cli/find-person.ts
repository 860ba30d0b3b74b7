import { allPages } from './all-pages';
import { answerOf } from './api-client';
import { findOne } from './find-one';
import type { Session } from './session';

/** The user id of a member: `me`, a name or e-mail that only one has, or the id. @throws CliError */
export async function findPerson({ api }: Session, wanted: string): Promise<string> {
  const items = await allPages((cursor) => answerOf(api.GET('/members', { params: { query: { limit: 200, cursor } } })));
  const people = items.map(({ userId, name, email, isYou }) => ({ id: userId, name, email, isYou }));
  const you = wanted === 'me' ? people.find(({ isYou }) => isYou) : undefined;
  return (you ?? findOne(people, wanted, { what: 'member', names: ({ name, email }) => [name, email] })).id;
}
