import { randomUUID } from 'node:crypto';
import type { Activities } from '../../activities';
import type { notificationsWorkflow } from '../../workflows/notifications/notifications.workflow';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

type Used = Pick<Activities, 'watchAccounts' | 'planNotificationMails' | 'sendNotificationMail'>;

it('looks at the accounts, then mails each person once, and one that fails stops no other', async () => {
  const calls: string[] = [];
  const activities: Used = {
    watchAccounts: async () => {
      calls.push('watch');
      return { silent: 0, heard: 0 };
    },
    planNotificationMails: async () => {
      calls.push('plan');
      return { people: Array.from({ length: 7 }, (_, n) => ({ workspaceId: 'w', userId: String(n) })) };
    },
    sendNotificationMail: async ({ userId }) => {
      calls.push(`mail ${userId}`);
      if (userId === '2') throw new Error('The worker had no database.');
      return { outcome: userId === '3' ? 'unknown' : 'sent' };
    },
  };
  const result = await withWorker(temporal, { workflowsPath, activities }, ({ taskQueue }) =>
    temporal.client.workflow.execute<typeof notificationsWorkflow>('notificationsWorkflow', { workflowId: randomUUID(), taskQueue, args: [] }),
  );
  expect(result).toEqual({ mails: 5 });
  expect(calls.slice(0, 2)).toEqual(['watch', 'plan']);
  expect(calls.slice(2).sort()).toEqual(Array.from({ length: 7 }, (_, n) => `mail ${n}`));
});
