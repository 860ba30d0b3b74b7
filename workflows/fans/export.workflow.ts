import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { FansActivities } from '../../activities/fans';
import { longJob } from '../retry-classes';
import type { ExportInput, PagesResult } from './contract';
import { endOnFailure } from './end-on-failure';

const { exportPages } = proxyActivities<FansActivities>(longJob);

/** One export: writes the file part by part. A cancel is written to the record by whoever asks and stops it between two parts. */
export async function exportWorkflow({ workspaceId, exportId }: ExportInput): Promise<PagesResult> {
  setCurrentDetails('Writes the file part by part; the record knows the row it has reached.');
  return endOnFailure({ workspaceId, kind: 'export', id: exportId }, () => exportPages({ workspaceId, exportId }));
}
