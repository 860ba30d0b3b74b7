import { readFileSync } from 'node:fs';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { applyTemporalConfig } from '../../workers/apply-temporal-config';
import { parseTemporalConfig, type TemporalConfig } from '../../workers/temporal-config';
import { startTestTemporal, type TestTemporal } from '../support/temporal';

const file = readFileSync('temporal.yaml', 'utf8');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal({ ownServer: true, searchAttributes: { Phase: 'Int' } });
});
afterAll(() => temporal.stop());

async function run(config: TemporalConfig, check = false): Promise<{ same: boolean; lines: string[] }> {
  const lines: string[] = [];
  const same = await applyTemporalConfig({ client: temporal.client, config, check, print: (line) => lines.push(line) });
  return { same, lines };
}

describe('applyTemporalConfig against a server', () => {
  const config = parseTemporalConfig(file);
  const { Phase: _, ...attributes } = config.searchAttributes;
  const usable = { ...config, searchAttributes: attributes };

  it('checks without changing anything', async () => {
    const first = await run(usable, true);
    const again = await run(usable, true);
    expect(first.same).toBe(false);
    expect(first.lines).toContain('? search attribute FanId: none -> Keyword');
    expect(again.lines).toEqual(first.lines);
  });

  it('applies, and then has nothing to do', async () => {
    const first = await run(usable);
    expect(first.same).toBe(true);
    // Whoever comes next may use the attributes at once: the server refuses runs with one that it does not know yet.
    const carrying = { taskQueue: 'nobody', workflowId: 'carrying', args: [] };
    const attributes = [{ key: defineSearchAttributeKey('FanId', SearchAttributeType.KEYWORD), value: 'f1' }];
    await (await temporal.client.workflow.start('none', { ...carrying, typedSearchAttributes: attributes })).terminate();
    expect(first.lines).toEqual(
      expect.arrayContaining([
        '~ namespace default retention: 1 days -> 7 days',
        '+ search attribute FanId: none -> Keyword',
        expect.stringMatching(/^\+ schedule sender-sweep: none -> sweepWorkflow\(.*\) on default every 60 s, overlap SKIP/),
      ]),
    );
    expect(await run(usable)).toEqual({ same: true, lines: ['Nothing to do: Temporal is as temporal.yaml says.'] });
    expect((await run(usable, true)).same).toBe(true);
  });

  it('prints and applies what changed in the file, and keeps a pause', async () => {
    await temporal.client.schedule.getHandle('sender-sweep').pause('by hand');
    const changed = { ...usable, schedules: usable.schedules.map((entry) => ({ ...entry, every: 90_000 })) };
    const { lines } = await run(changed);
    expect(lines).toContainEqual(expect.stringMatching(/^~ schedule sender-sweep: .*every 60 s.* -> .*every 90 s/));
    expect((await run(changed)).lines).toHaveLength(1);
    expect((await temporal.client.schedule.getHandle('sender-sweep').describe()).state).toMatchObject({ paused: true, note: 'by hand' });
  });

  it('sees what a person changed on the server', async () => {
    await temporal.client.schedule.getHandle('sender-sweep').update(({ spec: __, ...rest }) => ({ ...rest, spec: { intervals: [{ every: '5m' }] } }));
    expect((await run(usable, true)).lines).toContainEqual(expect.stringMatching(/^\? schedule sender-sweep: .*every 300 s.* -> .*every 60 s/));
  });

  it('runs cron schedules, and removes those that left the file but none of others', async () => {
    await temporal.client.schedule.create({
      scheduleId: 'by-hand',
      spec: { intervals: [{ every: '1h' }] },
      action: { type: 'startWorkflow', workflowType: 'other', taskQueue: 'other' },
    });
    const [first] = usable.schedules;
    const cron = { ...usable, schedules: [{ ...first!, id: 'nightly', every: undefined, cron: '0 3 * * *' }] };
    await run(cron);
    await eventually(async () => expect((await run(cron)).lines).toHaveLength(1));
    const ids: string[] = [];
    for await (const { scheduleId } of temporal.client.schedule.list()) ids.push(scheduleId);
    expect(ids.sort()).toEqual(['by-hand', 'nightly']);
  });

  it('leaves a search attribute of another type to a person, and says what to do', async () => {
    const { same, lines } = await run(config);
    expect(same).toBe(false);
    expect(lines).toContainEqual(expect.stringMatching(/^! search attribute Phase: Int -> Keyword; remove it with/));
  });
});

async function eventually(check: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await check();
    } catch (error) {
      if (attempt >= 20) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}
