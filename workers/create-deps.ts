import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { ActivityDeps } from '../activities';
import { CRASH_POINTS, type CrashPoint } from '../activities/messaging/send-deps';
import { wakeSender } from '../activities/messaging/wake-sender';
import type { Settings } from '../config/settings';
import { openDatabase, type Db } from '../db/database';
import { createSmtpMailer } from '../providers/email/smtp-mailer';
import { createConnectors } from '../providers/platform/connectors';
import { GatewayClient } from '../providers/platform/gateway-client';
import { createFanHasher } from '../providers/secrets/fan-hasher';
import { createSecretBox } from '../providers/secrets/secret-box';
import { MASS_READ_BACK_WORKFLOW, massReadBackStart } from '../workflows/messaging/contract';
import { MEDIA_UPLOAD_WORKFLOW, mediaUploadStart } from '../workflows/media/contract';
import { createS3Storage, storageOptions } from '../providers/storage/s3-storage';
import { createSendMeter } from './send-meter';

/** Connections to one platform origin; a worker's calls under way at the same time. */
const CONNECTIONS_PER_PLATFORM = 128;

/** What activities of this process are built from. */
export interface WorkerDeps extends ActivityDeps {
  /** Gives back pools and connections; called after the last activity ended. */
  close: () => Promise<void>;
}

/** Constructs every dependency of the activities, once a process. */
export function createDeps(settings: Settings, temporal: Client, log: Logger): WorkerDeps {
  const app = openDatabase(settings.DATABASE_URL, settings.DATABASE_POOL_SIZE, 'huntaze-worker');
  const sender = openDatabase(settings.DATABASE_SENDER_URL, settings.DATABASE_POOL_SIZE, 'huntaze-sender');
  const connectors = createConnectors(CONNECTIONS_PER_PLATFORM, { insideOrigin: new URL(settings.SANDBOX_URL).origin });
  // As many as tries at the same time: many workspaces may use the same host.
  const webhookClient = new GatewayClient(32, { insideOrigin: settings.WEBHOOK_INSIDE_ORIGIN });
  const senderPool = sender.$client;
  const storage = createS3Storage(storageOptions(settings));
  const mailer = createSmtpMailer({ url: settings.SMTP_URL, from: settings.MAIL_FROM });
  return {
    app,
    temporal,
    senderPool,
    storage,
    mailer,
    publicUrl: settings.PUBLIC_URL.replace(/\/$/, ''),
    hasher: createFanHasher(settings.SECRETS_KEY),
    connectorOf: connectors.of,
    readSecret: createSecretReader(sender, settings.SECRETS_KEY),
    wakeSender: async (accountId) => {
      try {
        await wakeSender({ temporal, senderPool }, accountId);
      } catch (error) {
        log.warn({ accountId, err: error }, 'A sender could not be woken; the sweep will.');
      }
    },
    wantMedia: async (key, mediaIds) => {
      try {
        await Promise.all(mediaIds.map((mediaId) => temporal.workflow.start(MEDIA_UPLOAD_WORKFLOW, mediaUploadStart({ ...key, mediaId }))));
      } catch (error) {
        log.warn({ ...key, err: error }, 'Files could not be sent for yet; the sweep will.');
      }
    },
    readBack: async (key) => {
      try {
        await temporal.workflow.start(MASS_READ_BACK_WORKFLOW, massReadBackStart(key));
      } catch (error) {
        log.warn({ ...key, err: error }, 'A message to many could not be read back yet; the sweep will.');
      }
    },
    reach: crashAt(settings.HUNTAZE_CRASH_AT),
    seen: createSendMeter(),
    webhookClient,
    webhookWindowMs: 57_000,
    log,
    windowMs: 55_000,
    concurrency: CONNECTIONS_PER_PLATFORM,
    unlimitedBatch: 1_000,
    close: async () => {
      storage.close();
      mailer.close();
      await Promise.all([connectors.close(), webhookClient.close()]);
      await Promise.all([app.$client.end(), senderPool.end(), temporal.connection.close()]);
    },
  };
}

function createSecretReader(sender: Db, key: string) {
  const box = createSecretBox(key);
  return async (workspaceId: string, secretId: string): Promise<string> => {
    const { rows } = await sender.$client.query<{ ciphertext: Buffer }>('select ciphertext from secrets where id = $1 and workspace_id = $2', [
      secretId,
      workspaceId,
    ]);
    if (!rows[0]) throw new Error('The account’s key is not in the record; connect the account again.');
    return box.open(rows[0].ciphertext, workspaceId);
  };
}

const CALLED_AFTER_MS = 20;

/** For crash tests: `called:3` ends this process, unannounced, the third time it reaches that point. */
function crashAt(setting: string): (point: CrashPoint) => void {
  const [name, times = '1'] = setting.split(':');
  const point = CRASH_POINTS.find((known) => known === name);
  let left = Number(times);
  const end = () => process.kill(process.pid, 'SIGKILL');
  return (reached) => {
    if (reached !== point || --left !== 0) return;
    // The request leaves after this turn of the event loop: only a little later is it really called.
    if (point === 'called') setTimeout(end, CALLED_AFTER_MS);
    else end();
  };
}
