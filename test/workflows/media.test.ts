import { randomUUID } from 'node:crypto';
import type { Activities } from '../../activities';
import { MEDIA_UPLOAD_WORKFLOW, mediaUploadStart, type CarryResult } from '../../workflows/media/contract';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

/** Runs an upload whose tries end as `results` says, started twice at once, as two messages with one new file do. */
async function play(results: CarryResult[]) {
  const calls: string[] = [];
  const activities: Pick<Activities, 'carryMedia'> = {
    carryMedia: ({ mediaId }) => Promise.resolve(results[calls.push(mediaId) - 1]!),
  };
  const input = { workspaceId: randomUUID(), accountId: randomUUID(), mediaId: randomUUID() };
  const uploads = await withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const start = () =>
      temporal.client.workflow.start(MEDIA_UPLOAD_WORKFLOW, { ...mediaUploadStart(input), taskQueue, typedSearchAttributes: undefined });
    const [first, second] = await Promise.all([start(), start()]);
    expect(second.firstExecutionRunId).toBe(first.firstExecutionRunId);
    return ((await first.result()) as { uploads: number }).uploads;
  });
  return { uploads, tries: calls.length };
}

it('asked for twice at once a file is taken up by one run', async () => {
  expect(await play([{ uploads: 1, retryInMs: null }])).toEqual({ uploads: 1, tries: 1 });
});

it('what fails for a moment is tried again by the run, what has to wait long is left to the sweep', async () => {
  const later = (retryInMs: number) => ({ uploads: 1, retryInMs });
  expect(await play([later(5), later(300_000), later(1)])).toEqual({ uploads: 2, tries: 2 });
});
