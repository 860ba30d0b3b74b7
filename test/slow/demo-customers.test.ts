import { join } from 'node:path';
import { dataFolder, describeWith } from '../support/requires';
import { cleanDemo, runDemoCommand } from '../support/run-demo-command';

// A file of its own, so that it runs beside the other: most of both is waiting for the pace.
describeWith('data', 'the demo with real customers', () => {
  it('does the same to all 23,570 of them', async () => {
    const result = await runDemoCommand('--fans', join(dataFolder ?? '', 'cdnow-fans.csv'), '--rate', '12000');
    expect(result).toMatchObject({ ...cleanDemo, recipients: 23_585 });
  }, 900_000);
});
