import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { FieldError } from '../../contracts/api/problem';
import type { Tx } from '../../db/database';
import { media } from '../../db/schema';
import { ownAmong } from '../../domain/media/take-from-shelf';

/** Files of ours that a message names and that are not there, or not for its account: one error for the field; none, without a query, where it names none of ours. */
export async function ownMediaErrors(tx: Tx, accountId: string, mediaIds: readonly string[], pointer: string): Promise<FieldError[]> {
  const own = [...new Set(ownAmong(mediaIds))];
  if (own.length === 0) return [];
  const found = await tx
    .select({ id: media.id })
    .from(media)
    .where(and(inArray(media.id, own), eq(media.state, 'ready'), or(isNull(media.accountId), eq(media.accountId, accountId))));
  if (found.length === own.length) return [];
  const detail = 'A file of it was removed, or is for another account. Take it out, or choose another.';
  return [{ in: 'body', pointer, detail, code: 'media_unknown' }];
}
