import { Worker } from '@temporalio/worker';
import { describeWith } from '../support/requires';
import { bundleOf, testTracing } from '../support/temporal';
import { startTimeSkipping } from '../support/temporal-time-skipping';

jest.setTimeout(180_000);

describeWith('java', 'the server that skips time', () =>
  describeWith('maven', 'fetched by Maven', () => {
    it('lets a month pass in moments', async () => {
      const environment = await startTimeSkipping();
      try {
        const code = await bundleOf(require.resolve('./sample/index'));
        const worker = await Worker.create({
          connection: environment.nativeConnection,
          taskQueue: 'month',
          workflowBundle: { code },
          plugins: [testTracing.plugin],
        });
        const result = await worker.runUntil(environment.client.workflow.execute('reminderWorkflow', { taskQueue: 'month', workflowId: 'reminder' }));
        expect(result).toBe('a month later');
      } finally {
        await environment.teardown();
      }
    });
  }),
);
