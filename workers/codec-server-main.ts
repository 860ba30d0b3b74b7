import { parseSettings } from '../config/settings';
import { createLog } from '../providers/log/create-log';
import { parseCodecKeys } from '../providers/temporal/codec-keys';
import { EncryptionCodec } from '../providers/temporal/payload-codec';
import { createCodecServer } from './codec-server';

const settings = parseSettings(process.env);
const log = createLog('codec', settings.LOG_LEVEL);
const loopback = ['127.0.0.1', '::1', 'localhost'].includes(settings.CODEC_HOST);

if (settings.CODEC_TOKEN === '' && !loopback) {
  log.fatal(`CODEC_HOST is ${settings.CODEC_HOST}: set CODEC_TOKEN, or anyone who reaches this port can read every payload.`);
  process.exitCode = 1;
} else {
  const codec = new EncryptionCodec(parseCodecKeys(settings.TEMPORAL_CODEC_KEYS));
  const server = createCodecServer({ codec, webOrigin: new URL(settings.TEMPORAL_WEB_URL).origin, token: settings.CODEC_TOKEN });
  server.on('error', (error) => {
    log.fatal({ err: error }, `codec server cannot listen on ${settings.CODEC_HOST}:${settings.CODEC_PORT}; set CODEC_PORT`);
    process.exitCode = 1;
  });
  server.listen(settings.CODEC_PORT, settings.CODEC_HOST, () => log.info({ address: server.address() }, 'codec server is listening'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
}
