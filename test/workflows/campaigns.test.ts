import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkflowUpdateFailedError, type WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import type { campaignWorkflow } from '../../workflows/campaigns/campaign.workflow';
import * as contract from '../../workflows/campaigns/contract';
import { FakeCampaign } from '../support/fake-campaign';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const workflowsPath = require.resolve('../../workflows/index');
const by = { actor: 'user:1' };
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

type Handle = WorkflowHandleWithFirstExecutionRunId<typeof campaignWorkflow>;

/** Runs one campaign on a worker of its own. Small pages, one an activity, so that everything happens between two pages. */
async function play<T>(fake: FakeCampaign, use: (handle: Handle) => Promise<T>, tuning: Partial<contract.CampaignTuning> = {}): Promise<T> {
  return withWorker(temporal, { workflowsPath, activities: fake.activities }, async ({ taskQueue }) => {
    const key = { workspaceId: randomUUID(), accountId: randomUUID(), campaignId: randomUUID() };
    const handle = await temporal.client.workflow.start<typeof campaignWorkflow>(contract.CAMPAIGN_WORKFLOW, {
      workflowId: contract.campaignWorkflowId(key.campaignId),
      taskQueue,
      args: [{ ...key, tuning: { pageSize: 2, pages: 1, eventsPerRun: 1_000, ...tuning } }],
    });
    return use(handle);
  });
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error('It did not happen in 120 s.');
    await sleep(20);
  }
}

const steps = (fake: FakeCampaign) => fake.calls.filter((call, index, all) => call !== 'count' && call !== all[index - 1]);

it('goes from its start to its end when there is no test', async () => {
  const fake = new FakeCampaign({ fans: 5 });
  expect(await play(fake, (handle) => handle.result())).toEqual({ status: 'completed' });
  expect(steps(fake)).toEqual(['begin', 'snapshot page', 'enter sending', 'complete']);
  expect(fake.count('sent')).toBe(5);
});

it('runs the test phase, decides after its waiting time, then sends to the rest', async () => {
  const fake = new FakeCampaign({ fans: 5, testPhase: { waitMs: 300 } });
  expect(await play(fake, (handle) => handle.result())).toEqual({ status: 'completed' });
  expect(steps(fake)).toEqual(['begin', 'snapshot page', 'enter testing', 'measure', 'decide', 'rollout page', 'enter sending', 'complete']);
});

it('ends the waiting time when a person chooses, and refuses a second choice', async () => {
  const fake = new FakeCampaign({ fans: 4, testPhase: { waitMs: 3_600_000 } });
  await play(fake, async (handle) => {
    await until(() => fake.record.phase === 'measuring');
    await handle.executeUpdate(contract.chooseWinner, { args: [{ ...by, variantId: 'v2' }] });
    expect(await handle.result()).toEqual({ status: 'completed' });
  });
  expect(steps(fake)).toEqual(['begin', 'snapshot page', 'enter testing', 'measure', 'choose', 'rollout page', 'enter sending', 'complete']);
});

it('waits for its start, which can be moved nearer while it waits', async () => {
  const fake = new FakeCampaign({ fans: 1, startAtMs: Date.now() + 3_600_000 });
  await play(fake, async (handle) => {
    const past = handle.executeUpdate(contract.rescheduleCampaign, { args: [{ ...by, startAtMs: Date.now() - 600_000 }] });
    await expect(past).rejects.toThrow(WorkflowUpdateFailedError);
    await expect(past).rejects.toMatchObject({ cause: { type: 'campaigns.time_in_past' } });
    const answer = await handle.executeUpdate(contract.rescheduleCampaign, { args: [{ ...by, startAtMs: Date.now() + 200 }] });
    expect(answer).toEqual({ status: 'scheduled', phase: 'waiting' });
    expect(await handle.result()).toEqual({ status: 'completed' });
    expect(steps(fake).slice(0, 2)).toEqual(['reschedule', 'begin']);
  });
});

it('does not start while paused, even when its time comes', async () => {
  const fake = new FakeCampaign({ fans: 1, startAtMs: Date.now() + 3_600_000 });
  await play(fake, async (handle) => {
    expect(await handle.executeUpdate(contract.pauseCampaign, { args: [by] })).toEqual({ status: 'paused', phase: 'waiting' });
    await handle.executeUpdate(contract.rescheduleCampaign, { args: [{ ...by, startAtMs: Date.now() + 100 }] });
    await sleep(800);
    expect(fake.calls).toEqual(['pause', 'reschedule']);
    expect(await handle.executeUpdate(contract.resumeCampaign, { args: [by] })).toEqual({ status: 'scheduled', phase: 'waiting' });
    await handle.result();
    expect(steps(fake).slice(0, 4)).toEqual(['pause', 'reschedule', 'resume', 'release page']);
    expect(fake.calls).toContain('begin');
  });
});

it('holds in the test phase while paused, and decides only after it was resumed', async () => {
  const fake = new FakeCampaign({ fans: 4, testPhase: { waitMs: 400 } });
  fake.sendAtOnce = false;
  await play(fake, async (handle) => {
    await until(() => fake.record.phase === 'testing' && fake.calls.includes('count'));
    await handle.executeUpdate(contract.pauseCampaign, { args: [by] });
    const counted = fake.calls.filter((call) => call === 'count').length;
    await sleep(1_500);
    expect(fake.calls.filter((call) => call === 'count').length).toBeLessThanOrEqual(counted + 1);
    expect(fake.count('held')).toBe(2);
    fake.sendAtOnce = true;
    await handle.executeUpdate(contract.resumeCampaign, { args: [by] });
    expect(await handle.result()).toEqual({ status: 'completed' });
    expect(fake.calls.indexOf('release page')).toBeLessThan(fake.calls.indexOf('measure'));
    expect(fake.count('sent')).toBe(4);
  });
});

it('ends everybody open when it is cancelled in the middle of the snapshot', async () => {
  const fake = new FakeCampaign({ fans: 100 });
  let pages = 0;
  let open = () => undefined as void;
  const gate = new Promise<void>((done) => {
    open = done;
  });
  fake.beforePage = async () => {
    if (++pages === 3) await gate;
  };
  fake.sendAtOnce = false;
  await play(fake, async (handle) => {
    await until(() => pages >= 3);
    const answer = await handle.executeUpdate(contract.cancelCampaign, { args: [by] });
    expect(answer).toEqual({ status: 'cancelled', phase: 'done' });
    open();
    expect(await handle.result()).toEqual({ status: 'cancelled' });
  });
  expect(fake.fans).toHaveLength(4);
  expect(fake.count('cancelled')).toBe(4);
  await expect(play(fake, (handle) => handle.result())).resolves.toEqual({ status: 'cancelled' });
});

it('refuses what does not fit, with a code, and goes on', async () => {
  const fake = new FakeCampaign({ fans: 1, startAtMs: Date.now() + 3_600_000 });
  await play(fake, async (handle) => {
    await until(() => handle.query(contract.campaignPosition).then(({ phase }) => phase === 'waiting'));
    await expect(handle.executeUpdate(contract.resumeCampaign, { args: [by] })).rejects.toMatchObject({ cause: { type: 'campaigns.wrong_status' } });
    await expect(handle.executeUpdate(contract.chooseWinner, { args: [{ ...by, variantId: 'v' }] })).rejects.toMatchObject({
      cause: { type: 'campaigns.wrong_status' },
    });
    await handle.executeUpdate(contract.cancelCampaign, { args: [by] });
    expect(await handle.result()).toEqual({ status: 'cancelled' });
  });
});

it('carries its state through continue-as-new: pages of two, five items, commands during the switch', async () => {
  const fake = new FakeCampaign({ fans: 5, testPhase: { waitMs: 200 } });
  fake.beforePage = () => sleep(100);
  // However late the commands come, it is not over before them.
  fake.sendAtOnce = false;
  const answers = await play(
    fake,
    async (handle) => {
      const asked = [];
      for (let edit = 2; edit < 8; edit += 1) {
        asked.push(handle.executeUpdate(contract.editCampaign, { args: [{ ...by, version: edit }] }));
        await sleep(60);
      }
      const pausedAnswer = await handle.executeUpdate(contract.pauseCampaign, { args: [by] });
      expect(pausedAnswer.status).toBe('paused');
      await handle.executeUpdate(contract.resumeCampaign, { args: [by] });
      fake.sendAtOnce = true;
      const runs = await Promise.all(asked);
      const end = temporal.client.workflow.getHandle(handle.workflowId);
      expect(await end.result()).toEqual({ status: 'completed' });
      expect((await end.describe()).runId).not.toBe(handle.firstExecutionRunId);
      return runs;
    },
    { eventsPerRun: 15 },
  );
  expect(answers).toHaveLength(6);
  expect(fake.calls.filter((call) => call === 'edit')).toHaveLength(6);
  expect(fake.fans).toHaveLength(5);
  expect(fake.count('sent')).toBe(5);
  for (const once of ['begin', 'measure', 'decide', 'complete']) expect(fake.calls.filter((call) => call === once)).toHaveLength(1);
});
