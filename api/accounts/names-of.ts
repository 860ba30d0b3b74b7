import { inArray } from 'drizzle-orm';
import { users } from '../../db/schema';
import type { Ctx } from '../context';

/** Names of the people among `user:<id>` words, by these words. */
export async function namesOf(ctx: Pick<Ctx, 'authDb'>, actors: (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(actors.flatMap((actor) => (actor?.startsWith('user:') ? [actor.slice(5)] : [])))];
  if (ids.length === 0) return new Map();
  const rows = await ctx.authDb.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids));
  return new Map(rows.map(({ id, name }) => [`user:${id}`, name]));
}
