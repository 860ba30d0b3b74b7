import type { DataConverter } from '@temporalio/common';
import type { Settings } from '../../config/settings';
import { parseCodecKeys } from './codec-keys';
import { EncryptionCodec } from './payload-codec';

/** Converter for clients, workers and replay: encrypts unless `TEMPORAL_CODEC` is off; messages and stacks of failures are encrypted too. */
export function createDataConverter(settings: Pick<Settings, 'TEMPORAL_CODEC' | 'TEMPORAL_CODEC_KEYS'>): DataConverter {
  if (settings.TEMPORAL_CODEC === 'off') return {};
  return {
    payloadCodecs: [new EncryptionCodec(parseCodecKeys(settings.TEMPORAL_CODEC_KEYS))],
    failureConverterPath: require.resolve('./failure-converter'),
  };
}
