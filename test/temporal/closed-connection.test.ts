import { setTimeout as sleep } from 'node:timers/promises';
import { createTemporalClient } from '../../providers/temporal/connection';

/** Longer than any pause between two tries. */
const EVERY_REPEAT_MS = 1_500;

it('ends quietly while a call is about to be repeated', async () => {
  const { connection, workflowService } = createTemporalClient({
    // Nobody listens there.
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_CODEC: 'off',
    TEMPORAL_CODEC_KEYS: '',
  });
  const refused = expect(workflowService.getSystemInfo({})).rejects.toThrow();
  await sleep(400);
  await connection.close();
  await refused;
  // An error out of a timer would fail this test.
  await sleep(EVERY_REPEAT_MS);
});
