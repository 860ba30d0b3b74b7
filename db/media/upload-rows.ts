import type { Pool } from 'pg';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';

/** A file and the account it goes to, as one activity takes it on. */
export interface UploadTask {
  uploadId: string;
  tries: number;
  ticket: string | null;
  filename: string;
  contentType: string;
  bytes: number;
  objectKey: string;
  mediaState: string;
  platform: string;
  baseUrl: string;
  platformAccountId: string;
  apiKeySecretId: string | null;
  capabilities: PlatformCapabilities | null;
  status: string;
  removed: boolean;
}

export interface UploadKey {
  workspaceId: string;
  accountId: string;
  mediaId: string;
}

const TAKE = `
with mine as (
  update media_uploads set state = 'uploading', tries = tries + 1, updated_at = now()
  where account_id = $1 and media_id = $2 and state in ('waiting', 'uploading') and retry_at <= now() returning *)
select u.id as "uploadId", u.tries, u.ticket, m.filename, m.content_type as "contentType", m.bytes::float8 as bytes, m.object_key as "objectKey", m.state as "mediaState",
  a.platform, a.base_url as "baseUrl", a.platform_account_id as "platformAccountId", a.api_key_secret_id as "apiKeySecretId", a.capabilities,
  a.status, a.removed_at is not null as removed
from mine u join media m on m.id = u.media_id and m.workspace_id = $3 join platform_accounts a on a.id = u.account_id and a.workspace_id = $3`;

/** The upload that is due; null when none is. */
export async function takeUpload(pool: Pool, { accountId, mediaId, workspaceId }: UploadKey): Promise<UploadTask | null> {
  const { rows } = await pool.query<UploadTask>(TAKE, [accountId, mediaId, workspaceId]);
  return rows[0] ?? null;
}

/** Milliseconds until the upload is to be tried; null when none waits. */
export async function uploadDueInMs(pool: Pool, { accountId, mediaId }: UploadKey): Promise<number | null> {
  const { rows } = await pool.query<{ inMs: number }>(
    `select greatest(0, extract(epoch from retry_at - now())::float8 * 1000) as "inMs" from media_uploads
     where account_id = $1 and media_id = $2 and state in ('waiting', 'uploading')`,
    [accountId, mediaId],
  );
  return rows[0]?.inMs ?? null;
}

/** The platform works on the file: after a crash it is asked about, not sent again. */
export async function noteTicket(pool: Pool, uploadId: string, ticket: string): Promise<void> {
  await pool.query('update media_uploads set ticket = $2, updated_at = now() where id = $1', [uploadId, ticket]);
}

export async function uploadReady(pool: Pool, uploadId: string, platformMediaId: string, reusable: boolean): Promise<void> {
  await pool.query(
    `update media_uploads set state = 'ready', platform_media_id = $2, reusable = $3, ticket = null, error_kind = null, error_message = null, updated_at = now()
     where id = $1 and state <> 'ready'`,
    [uploadId, platformMediaId, reusable],
  );
}

export interface UploadError {
  kind: string;
  message: string;
}

/** It will never succeed: messages that wait for it end. */
export async function uploadFailed(pool: Pool, uploadId: string, { kind, message }: UploadError): Promise<void> {
  await pool.query(
    `update media_uploads set state = 'failed', error_kind = $2, error_message = $3, ticket = null, updated_at = now() where id = $1`,
    [uploadId, kind, message],
  );
}

/** Once more later. `counts`: a try that waited for its turn does not count. */
export async function uploadLater(pool: Pool, uploadId: string, { kind, message }: UploadError, inMs: number, counts: boolean): Promise<void> {
  await pool.query(
    `update media_uploads set state = 'waiting', error_kind = $2, error_message = $3, tries = tries - $5, updated_at = now(), retry_at = now() + make_interval(secs => $4::float8 / 1000)
     where id = $1`,
    [uploadId, kind, message, inMs, counts ? 0 : 1],
  );
}
