import { settingsSchema } from '../../config/settings';
import type { DataConverter } from '@temporalio/common';
import { createDataConverter } from '../../providers/temporal/data-converter';

/** What replay reads of the settings. Keys are needed for encrypted histories only, so their absence is no error here. */
export function replaySettings(env: NodeJS.ProcessEnv) {
  const wanted = settingsSchema.pick({ TEMPORAL_ADDRESS: true, TEMPORAL_NAMESPACE: true, TEMPORAL_CODEC_KEYS: true, WORKFLOW_BUNDLE: true });
  return wanted.parse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
}

/** Reads encrypted payloads when a key is there, plain ones in any case. */
export function replayConverter(codecKeys: string): DataConverter {
  const failureConverterPath = require.resolve('../../providers/temporal/failure-converter');
  return codecKeys === '' ? { failureConverterPath } : createDataConverter({ TEMPORAL_CODEC: 'on', TEMPORAL_CODEC_KEYS: codecKeys });
}
