import { proxyActivities, setCurrentDetails, sleep } from '@temporalio/workflow';
import type { MediaActivities } from '../../activities/media';
import { longJob } from '../retry-classes';
import type { MediaUploadInput } from './contract';

const { carryMedia } = proxyActivities<MediaActivities>(longJob);

/** Longer waits than this are the sweep's: it starts a new run when their time has come. */
const LONGEST_WAIT_MS = 60_000;
const MOST_TRIES = 200;

/**
 * Takes one file to one account. The record says what is wanted and how far it is: killed anywhere, the next try goes on with what the platform
 * already has, or sends the file once more, which does no harm.
 */
export async function mediaUploadWorkflow(input: MediaUploadInput): Promise<{ uploads: number }> {
  let uploads = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    setCurrentDetails('Sends the file as it is read; the pending activity shows how far it is.');
    const done = await carryMedia(input);
    uploads += done.uploads;
    if (done.retryInMs === null || done.retryInMs > LONGEST_WAIT_MS) break;
    setCurrentDetails('The platform could not take it just now; it is tried again.');
    await sleep(done.retryInMs);
  }
  return { uploads };
}
