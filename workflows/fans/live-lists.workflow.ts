import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { FansActivities } from '../../activities/fans';
import { longJob } from '../retry-classes';
import type { LiveListsInput } from './contract';

const { refreshLists } = proxyActivities<FansActivities>(longJob);

/**
 * Brings the live lists of one workspace up to date and ends. Started when a list is made or its rules change, and by the sweep when fans changed or
 * the clock may have moved somebody over a border.
 */
export async function liveListsWorkflow({ workspaceId }: LiveListsInput): Promise<{ fans: number }> {
  setCurrentDetails('Judges fans page by page; the record knows how far each list has come.');
  return refreshLists({ workspaceId });
}
