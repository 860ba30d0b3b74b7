import type { Settings } from '../../config/settings';
import type { PayloadCodec } from '@temporalio/common';
import { createTemporalClient } from '../../providers/temporal/connection';
import { toRecorded, type RecordedHistory } from './recorded-history';

/** History of the latest run of a workflow, payloads in clear. @throws WorkflowNotFoundError */
export async function fetchHistory(
  workflowId: string,
  settings: Pick<Settings, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE'>,
  env: NodeJS.ProcessEnv,
  codec: PayloadCodec | undefined,
): Promise<RecordedHistory> {
  const client = createTemporalClient({ ...settings, TEMPORAL_CODEC: 'off', TEMPORAL_CODEC_KEYS: '' }, { env });
  try {
    return await toRecorded(await client.workflow.getHandle(workflowId).fetchHistory(), codec);
  } finally {
    await client.connection.close();
  }
}
