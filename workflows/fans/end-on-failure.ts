import { ActivityFailure, CancellationScope, isCancellation, proxyActivities } from '@temporalio/workflow';
import type { FansActivities } from '../../activities/fans';
import { dbStep } from '../retry-classes';
import type { JobFailure, PagesResult } from './contract';

const { endJob } = proxyActivities<FansActivities>(dbStep);

/** Runs a job; when it cannot go on, or an operator cancels the run in Temporal Web, the record says so. */
export async function endOnFailure(job: Pick<JobFailure, 'workspaceId' | 'kind' | 'id'>, run: () => Promise<PagesResult>): Promise<PagesResult> {
  try {
    return await run();
  } catch (error) {
    const status = isCancellation(error) ? 'cancelled' : 'failed';
    const message = error instanceof ActivityFailure && error.cause ? error.cause.message : 'It was stopped by an operator.';
    await CancellationScope.nonCancellable(() => endJob({ ...job, status, message }));
    return { status };
  }
}
