import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from '@temporalio/worker';
import { describeWith } from '../support/requires';
import { bundleOf, testTracing } from '../support/temporal';
import { startTimeSkipping } from '../support/temporal-time-skipping';

describeWith('java', 'the server that skips time', () =>
  describeWith('maven', 'fetched by Maven', () => {
    it('lets a month pass in moments', async () => {
      const { environment, stop } = await startTimeSkipping();
      try {
        const code = await bundleOf(require.resolve('./sample/index'));
        const worker = await Worker.create({
          connection: environment.nativeConnection,
          taskQueue: 'month',
          workflowBundle: { code },
          plugins: [testTracing.plugin],
        });
        const result = await worker.runUntil(async () => {
          const handle = await environment.client.workflow.start('reminderWorkflow', { taskQueue: 'month', workflowId: 'reminder' });
          // Time runs ahead as soon as somebody waits for a result; before the run waits itself, it would run out of time.
          while (!(await handle.fetchHistory()).events?.some((event) => event.timerStartedEventAttributes)) await sleep(50);
          return (await handle.result()) as unknown;
        });
        expect(result).toBe('a month later');
      } finally {
        await stop();
      }
    });
  }),
);
