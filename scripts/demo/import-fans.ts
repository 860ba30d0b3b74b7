import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportJob } from '../../contracts/fans/import';
import type { ApiClient } from './api-client';

const pollMs = 250;

/** Uploads a CSV file of fans and imports it as the API guesses its columns. @throws Error when the import did not complete */
export async function importFans(api: ApiClient, accountId: string, filename: string, file: Buffer): Promise<ImportJob> {
  const query = new URLSearchParams({ accountId, kind: 'fans', filename });
  const uploaded = await api.upload<ImportJob>(`/imports?${query.toString()}`, file);
  let job = await api.post<ImportJob>(`/imports/${uploaded.id}/start`, {});
  while (job.status === 'running' || job.status === 'uploaded') {
    await sleep(pollMs);
    job = await api.get<ImportJob>(`/imports/${job.id}`);
  }
  if (job.status !== 'completed') throw new Error(`The import of ${filename} ${job.status}: ${job.error ?? 'no reason given'}`);
  // A new account's back-fill may have read the same fans a moment before: they are known, not made.
  if (job.rows === job.refused) throw new Error(`The import of ${filename} brought no fan: ${job.refused} of ${job.rows} rows were refused.`);
  return job;
}
