import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../messaging/in-transaction';
import { SINGLE_KEPT_MINUTES } from '../messaging/own-media';
import { uuidArray } from '../messaging/uuid-array';
import type { UploadKey } from './upload-rows';

const PAGE = 2_000;

const CHOSEN = `
select w.message_id as id from media_waits w left join outbox o on o.account_id = w.account_id and o.message_id = w.message_id
where w.account_id = $1 and w.media_id = $2 order by o.priority nulls first, o.not_before limit $3`;

// Rows of the queue first and in the order of their ids, as a claim, too, holds them before it notes a wait.
const LOCK = `
select from outbox where account_id = $1 and message_id = any ($2::uuid[]) and attempt_id is null and not_before > now() and not_before < 'infinity'
order by message_id for update`;

const RELEASE = `
with gone as (delete from media_waits w where w.account_id = $1 and w.media_id = $2 and w.message_id = any ($3::uuid[]) returning w.message_id),
box as (update outbox o set not_before = now() from gone, messages m
  where o.account_id = $1 and o.message_id = gone.message_id and o.attempt_id is null and o.not_before > now() and o.not_before < 'infinity'
    and m.account_id = $1 and m.id = o.message_id and m.reason = 'held.media'
  returning o.message_id, o.fan_id, o.source, o.source_id),
rec as (update campaign_recipients r set reason = 'queued', next_at = null from box
  where box.source = 'campaign' and r.campaign_id = box.source_id and r.fan_id = box.fan_id and r.message_id = box.message_id and r.reason = 'held.media'),
msg as (update messages m set reason = 'queued', next_at = null from box where m.account_id = $1 and m.id = box.message_id)
select count(*)::int as released from box`;

/** Lets messages compete for a slot again that waited for a file, people's answers first: all of them, or as many as `most`. */
export async function releaseWaits(pool: Pool, key: UploadKey, most: number | null): Promise<number> {
  let released = 0;
  for (;;) {
    const limit = most === null ? PAGE : most - released;
    if (limit <= 0) return released;
    const page = await inTransaction(pool, (client) => releasePage(client, key, limit));
    released += page.released;
    if (page.chosen < limit) return released;
  }
}

async function releasePage(client: PoolClient, { accountId, mediaId }: UploadKey, limit: number): Promise<{ chosen: number; released: number }> {
  const { rows: chosen } = await client.query<{ id: string }>(CHOSEN, [accountId, mediaId, limit]);
  const ids = uuidArray(chosen.map(({ id }) => id));
  await client.query(LOCK, [accountId, ids]);
  const { rows } = await client.query<{ released: number }>(RELEASE, [accountId, mediaId, ids]);
  return { chosen: chosen.length, released: rows[0]?.released ?? 0 };
}

/** Lets everybody go who waits for a file that is there: one may have begun to wait just as it came. */
export async function releaseReady(pool: Pool, key: UploadKey): Promise<number> {
  const { rowCount } = await pool.query(`select from media_uploads where account_id = $1 and media_id = $2 and state = 'ready' and reusable`, [
    key.accountId,
    key.mediaId,
  ]);
  return rowCount === 0 ? 0 : releaseWaits(pool, key, null);
}

/** Whether another reference is to be fetched that a message uses up: somebody waits, and few are in stock. Notes it. */
export async function wantMore(pool: Pool, { workspaceId, accountId, mediaId }: UploadKey, stock: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into media_uploads (workspace_id, account_id, media_id, reusable)
     select $3, $1, $2, false where exists (select from media_waits where account_id = $1 and media_id = $2)
       and exists (select from media_uploads where account_id = $1 and media_id = $2 and state = 'ready' and not reusable)
       and (select count(*) from media_uploads where account_id = $1 and media_id = $2 and state = 'ready' and not reusable and spent_by is null
         and updated_at > now() - interval '${SINGLE_KEPT_MINUTES} minutes') < $4
     on conflict do nothing`,
    [accountId, mediaId, workspaceId, stock],
  );
  return rowCount === 1;
}
