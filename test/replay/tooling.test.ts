import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils';
import { ApplicationFailure } from '@temporalio/common';
import { describeParting } from '../../scripts/replay/describe-parting';
import { readHistories } from '../../scripts/replay/history-files';
import { poisonHistory } from '../../scripts/replay/poison-history';
import { asHistory, NotAHistoryError, toRecorded, type RecordedHistory } from '../../scripts/replay/recorded-history';
import { replayHistories } from '../../scripts/replay/replay-histories';
import { bundleOf, startTestTemporal, testTracing, withWorker, type TestTemporal } from '../support/temporal';
import { approve, type OrderActivities } from '../temporal/sample/order.workflow';

const workflowsPath = require.resolve('../temporal/sample/index');
const folder = mkdtempSync(join(tmpdir(), 'huntaze-replay-'));
let temporal: TestTemporal;
let plain: RecordedHistory;
let encrypted: RecordedHistory;
let failed: RecordedHistory;

async function runOnce(activities: OrderActivities, order: string) {
  return withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const handle = await temporal.client.workflow.signalWithStart('orderWorkflow', {
      taskQueue,
      workflowId: `order/${order}-${process.pid}`,
      args: [{ workspaceId: 'w1', order: 'rose petals' }],
      signal: approve,
    });
    await handle.result().catch(() => undefined);
    return handle.fetchHistory();
  });
}

beforeAll(async () => {
  temporal = await startTestTemporal();
  const codec = temporal.dataConverter.payloadCodecs?.[0];
  const history = await runOnce({ charge: async () => ({ receipt: 'r1' }), ship: async () => undefined }, 'good');
  plain = await toRecorded(history, codec);
  encrypted = asHistory(JSON.parse(historyToJSON(history)), 'test');
  failed = await toRecorded(
    await runOnce(
      {
        charge: async () => {
          throw ApplicationFailure.nonRetryable('no funds');
        },
        ship: async () => undefined,
      },
      'bad',
    ),
    codec,
  );
});
afterAll(async () => {
  await temporal.stop();
  rmSync(folder, { recursive: true, force: true });
});

const replay = async (history: RecordedHistory, dataConverter = {}) =>
  (await replayHistories([{ source: 'order', history }], { bundle: await bundleOf(workflowsPath), dataConverter, tracing: testTracing }))[0]!;

it('records in clear, without names of the machine', () => {
  const text = JSON.stringify(plain);
  expect(text).not.toContain(Buffer.from('binary/encrypted').toString('base64'));
  expect(Buffer.from(JSON.stringify(plain.events[0]).match(/"data":"([^"]+)"/)?.[1] ?? '', 'base64').toString()).toContain('rose petals');
  expect(text).not.toMatch(new RegExp(`${process.pid}@`));
  expect(Buffer.from(JSON.stringify(failed).match(/"encodedAttributes":.*?"data":"([^"]+)"/)?.[1] ?? '', 'base64').toString()).toBe(
    '{"message":"no funds","stack_trace":""}',
  );
  expect(historyFromJSON(plain).events).toHaveLength(plain.events.length);
});

it('I8: replays what was recorded, without a key; and failures; and encrypted ones with the key', async () => {
  expect(await replay(plain)).toEqual({ source: 'order', workflowType: 'orderWorkflow', events: plain.events.length, nondeterminism: false });
  expect((await replay(failed)).error).toBeUndefined();
  expect((await replay(encrypted, temporal.dataConverter)).error).toBeUndefined();
});

it('fails on an encrypted history without its key', async () => {
  expect((await replay(encrypted)).error).toBeInstanceOf(Error);
});

it('shows where code and history part', async () => {
  const poisoned = poisonHistory(plain);
  const { error, nondeterminism } = await replay(poisoned);
  expect(nondeterminism).toBe(true);
  const lines = describeParting(poisoned, error!);
  expect(lines[0]).toMatch(/code and history part at event \d+: .*ondeterminism/);
  expect(lines).toContainEqual(expect.stringMatching(/^> \d+ ActivityTaskScheduled activityThatNeverWas/));
});

it('shows where a history goes on that the code has ended', async () => {
  const { workflowExecutionCompletedEventAttributes: _, ...last } = plain.events.at(-1)!;
  const timer = { ...last, eventType: 'EVENT_TYPE_TIMER_STARTED', timerStartedEventAttributes: { timerId: '7', startToFireTimeout: '5s' } };
  const longer = { events: [...plain.events.slice(0, -1), timer] };
  const { error, nondeterminism } = await replay(longer);
  expect(nondeterminism).toBe(true);
  expect(describeParting(longer, error!)[0]).toMatch(/code and history part/);
});

it('fails on a workflow type that the code does not have', async () => {
  const other = structuredClone(plain);
  (other.events[0]!['workflowExecutionStartedEventAttributes'] as { workflowType: object }).workflowType = { name: 'goneWorkflow' };
  expect((await replay(other)).error?.message).toMatch(/goneWorkflow/);
});

it('reads folders by name, and names a file that is none', () => {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'b.json'), JSON.stringify(plain));
  writeFileSync(join(folder, 'a.json'), JSON.stringify(plain));
  expect(readHistories(folder).map(({ source }) => source)).toEqual([join(folder, 'a.json'), join(folder, 'deep', 'b.json')]);
  const bad = join(folder, 'bad.txt');
  writeFileSync(bad, '{"events": []}');
  expect(() => readHistories(bad)).toThrow(NotAHistoryError);
  writeFileSync(bad, 'no');
  expect(() => readHistories(bad)).toThrow(/bad.txt is not JSON/);
});
