import type { PoolClient } from 'pg';
import type { RenderedMessage } from '../../contracts/messaging/platform';
import { ownAmong, type Shelf, type SingleReference } from '../../domain/media/take-from-shelf';
import { uuidArray } from './uuid-array';

/** A reference that a platform keeps for a while only is not trusted for longer than this. */
export const SINGLE_KEPT_MINUTES = 20;

/** A message whose file is not there yet is looked at again after this, should nobody have released it: a file that comes releases it at once. */
export const MEDIA_HOLD_MS = 600_000;

const SHELF = `
select m.id as "mediaId", m.state as media, u.id as "uploadId", u.state, u.platform_media_id as "platformMediaId", u.reusable, u.spent_by as "spentBy"
from media m left join media_uploads u on u.media_id = m.id and u.account_id = $1 and (u.state = 'failed'
  or (u.state = 'ready' and (u.reusable or ((u.spent_by is null or u.spent_by = any ($3)) and u.updated_at > now() - interval '${SINGLE_KEPT_MINUTES} minutes'))))
where m.id = any ($2) and m.workspace_id = $4 order by u.id`;

interface ShelfRow {
  mediaId: string;
  media: string;
  uploadId: string | null;
  state: string | null;
  platformMediaId: string | null;
  reusable: boolean | null;
  spentBy: string | null;
}

/** What the platform has of the files that these messages carry; null, without a query, when none carries one of ours. */
export async function readShelf(
  client: PoolClient,
  { accountId, workspaceId }: { accountId: string; workspaceId: string },
  due: readonly { messageId: string; mediaIds: string[] }[],
): Promise<Shelf | null> {
  const carrying = due.filter(({ mediaIds }) => mediaIds.length > 0 && ownAmong(mediaIds).length > 0);
  if (carrying.length === 0) return null;
  const wanted = [...new Set(carrying.flatMap(({ mediaIds }) => ownAmong(mediaIds)))];
  const messages = carrying.map(({ messageId }) => messageId);
  const { rows } = await client.query<ShelfRow>({ name: 'read_shelf', text: SHELF, values: [accountId, wanted, messages, workspaceId] });
  const kept = new Map<string, string>();
  const single = new Map<string, SingleReference[]>();
  const refused = new Set<string>();
  for (const row of rows) {
    if (row.media === 'removed' || row.state === 'failed') refused.add(row.mediaId);
    if (row.state !== 'ready' || row.platformMediaId === null || row.uploadId === null) continue;
    if (row.reusable) kept.set(row.mediaId, row.platformMediaId);
    else
      single.set(row.mediaId, [
        ...(single.get(row.mediaId) ?? []),
        { ...row, uploadId: row.uploadId, platformMediaId: row.platformMediaId, messageId: row.spentBy },
      ]);
  }
  return { own: new Set(rows.map(({ mediaId }) => mediaId)), kept, single, refused };
}

const WAIT = `
with i as (select * from unnest($3::uuid[], $4::uuid[]) as i (message_id, media_id)),
asked as (insert into media_uploads (workspace_id, account_id, media_id) select distinct $2::uuid, $1::uuid, i.media_id from i
  where not exists (select from media_uploads u where u.account_id = $1 and u.media_id = i.media_id and u.state = 'ready' and u.reusable) on conflict do nothing)
insert into media_waits (account_id, media_id, message_id, workspace_id) select $1, media_id, message_id, $2 from i on conflict do nothing`;

/** Notes which messages wait for which files, and asks for those that nobody has asked for. */
export async function awaitMedia(
  client: PoolClient,
  { accountId, workspaceId }: { accountId: string; workspaceId: string },
  waits: readonly { messageId: string; missing: readonly string[] }[],
): Promise<void> {
  if (waits.length === 0) return;
  const pairs = waits.flatMap(({ messageId, missing }) => missing.map((mediaId) => ({ messageId, mediaId })));
  const values = [accountId, workspaceId, uuidArray(pairs.map(({ messageId }) => messageId)), uuidArray(pairs.map(({ mediaId }) => mediaId))];
  await client.query({ name: 'await_media', text: WAIT, values });
}

/** Forgets what messages called our files: the platform says it was used up or has expired, so that whoever carries them next has them taken up anew. */
export async function forgetReferences(
  client: PoolClient,
  accountId: string,
  requests: readonly Pick<RenderedMessage, 'mediaIds' | 'ownMediaIds'>[],
): Promise<void> {
  const pairs = requests.flatMap(({ mediaIds, ownMediaIds }) => (ownMediaIds ?? []).map((own, index) => ({ own, called: mediaIds[index] ?? '' })));
  if (pairs.length === 0) return;
  await client.query({
    name: 'forget_references',
    text: `delete from media_uploads u using unnest($2::text[], $3::text[]) as i (own, called)
      where u.account_id = $1 and u.state = 'ready' and u.platform_media_id = i.called and u.media_id::text = i.own`,
    values: [accountId, pairs.map(({ own }) => own), pairs.map(({ called }) => called)],
  });
}

/** References that messages of this grant use up. */
export async function spendReferences(client: PoolClient, spends: readonly { uploadId: string; messageId: string }[]): Promise<void> {
  if (spends.length === 0) return;
  await client.query({
    name: 'spend_references',
    text: `update media_uploads u set spent_by = i.message_id, updated_at = now() from unnest($1::uuid[], $2::uuid[]) as i (id, message_id) where u.id = i.id`,
    values: [uuidArray(spends.map(({ uploadId }) => uploadId)), uuidArray(spends.map(({ messageId }) => messageId))],
  });
}
