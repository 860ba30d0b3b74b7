import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { FansActivities } from '../../activities/fans';
import { longJob } from '../retry-classes';
import type { ImportInput, PagesResult } from './contract';
import { endOnFailure } from './end-on-failure';

const { importPages } = proxyActivities<FansActivities>(longJob);

/**
 * One import from its first page to its last. The record holds how far it has come; a cancel is written there by whoever asks and stops it
 * between two pages. Killed anywhere, it goes on where the last page ended.
 */
export async function importWorkflow({ workspaceId, importId }: ImportInput): Promise<PagesResult> {
  setCurrentDetails('Reads the file page by page; the pending activity shows the byte it has reached.');
  return endOnFailure({ workspaceId, kind: 'import', id: importId }, () => importPages({ workspaceId, importId }));
}
