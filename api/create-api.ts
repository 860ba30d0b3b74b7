import type { Client } from '@temporalio/client';
import type { Express } from 'express';
import type { Logger } from 'pino';
import { Pool } from 'pg';
import { wakeSender } from '../activities/messaging/wake-sender';
import { BACKFILL_WORKFLOW, backfillStart } from '../workflows/messaging/contract';
import { startSoon } from './start-soon';
import type { Settings } from '../config/settings';
import { openDatabase, surviveLostConnections } from '../db/database';
import { readSamples } from '../db/operations/read-samples';
import { createSmtpMailer } from '../providers/email/smtp-mailer';
import { createConnectors } from '../providers/platform/connectors';
import { createSandboxControl } from '../providers/platform/sandbox-control';
import { createFanHasher } from '../providers/secrets/fan-hasher';
import { createSecretBox } from '../providers/secrets/secret-box';
import { createS3Storage } from '../providers/storage/s3-storage';
import { accountLiveRouter } from './accounts/account-live';
import { createActivityFeed } from './accounts/activity-feed';
import { createApp } from './app';
import { createAuth } from './auth/create-auth';
import { campaignLiveRouter } from './campaigns/campaign-live';
import { createProgressFeed } from './campaigns/progress-feed';
import { liveRouter } from './live';
import { createLiveHub } from './live-hub';
import { startReceiptDrain } from './messaging/receipt-drain';
import { webhookIntake } from './messaging/webhook-intake';
import { createMetrics } from './metrics';
import { createRateLimit } from './rate-limit';
import { registerSendGauges } from './operations/send-gauges';
import { notReady } from './readiness';
import { routes } from './routes';
import type { ApiServices } from './services';
import { TASK_QUEUES } from './task-queues';
import { trustedOriginsOf } from './trusted-origins';

const WAKE_TIMEOUT_MS = 2_000;
/** Nobody waits longer for a page: a request that hangs on a lock must not hold its connection for ever. */
const QUERY_WITHIN_MS = 60_000;

/** Constructs everything that the API needs, once a process. */
export function createApi({ settings, temporal, log }: { settings: Settings; temporal: Client; log: Logger }): {
  app: Express;
  close: () => Promise<void>;
} {
  const app = openDatabase(settings.DATABASE_URL, settings.DATABASE_POOL_SIZE, 'huntaze-api', QUERY_WITHIN_MS);
  const auth = openDatabase(settings.DATABASE_AUTH_URL, Math.min(10, settings.DATABASE_POOL_SIZE), 'huntaze-auth', QUERY_WITHIN_MS);
  const senderPool = new Pool({ connectionString: settings.DATABASE_SENDER_URL, max: 2, application_name: 'huntaze-api-wake' });
  surviveLostConnections(senderPool);
  const mailer = createSmtpMailer({ url: settings.SMTP_URL, from: settings.MAIL_FROM });
  const connectors = createConnectors(8, { insideOrigin: new URL(settings.SANDBOX_URL).origin });
  const storage = createS3Storage({
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    bucket: settings.S3_BUCKET,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    forcePathStyle: settings.S3_FORCE_PATH_STYLE === 'on',
  });
  const fanHasher = createFanHasher(settings.SECRETS_KEY);
  const hub = createLiveHub({ url: settings.DATABASE_URL, log });
  const metrics = createMetrics();
  registerSendGauges(metrics.registry, () => readSamples(senderPool));
  const trustedOrigins = trustedOriginsOf(settings);
  const publicUrl = settings.PUBLIC_URL.replace(/\/+$/, '');

  const services: ApiServices = {
    authDb: auth,
    temporal,
    mailer,
    publicUrl,
    storage,
    fanHasher,
    importMaxBytes: settings.IMPORT_MAX_BYTES,
    mediaMaxBytes: settings.MEDIA_MAX_BYTES,
    secrets: createSecretBox(settings.SECRETS_KEY),
    connectorOf: connectors.of,
    sandboxOrigin: new URL(settings.SANDBOX_URL).origin,
    webhookInsideOrigin: settings.WEBHOOK_INSIDE_ORIGIN,
    sandbox: createSandboxControl({ url: settings.SANDBOX_URL, controlKey: settings.SANDBOX_CONTROL_KEY }),
    temporalWeb: { url: settings.TEMPORAL_WEB_URL.replace(/\/+$/, ''), namespace: settings.TEMPORAL_NAMESPACE },
    now: () => new Date(),
    wakeSender: async (accountId) => {
      try {
        // A Temporal that is down must not hold up what was committed already.
        await temporal.withDeadline(Date.now() + WAKE_TIMEOUT_MS, () => wakeSender({ temporal, senderPool }, accountId));
      } catch (cause) {
        log.warn({ accountId, err: cause }, 'a sender could not be woken; the sweep will');
      }
    },
    startHistory: async (key) => {
      await startSoon({ temporal, log }, { accountId: key.accountId }, () =>
        temporal.workflow.signalWithStart(BACKFILL_WORKFLOW, backfillStart(key)),
      );
    },
  };
  const drain = startReceiptDrain({
    app,
    senderPool,
    fanHashes: (accountId, platformFanId) => fanHasher.candidates({ accountId, platformFanId }),
    wakeSender: services.wakeSender,
    log,
  });
  const shared = {
    services,
    log,
    metrics,
    databases: { app, auth },
    auth: createAuth({
      db: auth,
      mailer,
      publicUrl,
      secret: settings.AUTH_SECRET,
      trustedOrigins,
      rateLimit: settings.AUTH_RATE_LIMIT === 'on',
      onMailError: (cause) => log.error({ err: cause }, 'a mail could not be handed in'),
      log: (message, causes) => log.error({ err: causes.find((cause) => cause instanceof Error) }, `sign-in: ${message}`),
    }),
    rateLimit: createRateLimit({
      perMinute: settings.API_RATE_PER_MINUTE,
      pool: settings.API_RATE_STORE === 'postgres' ? auth.$client : null,
      name: 'api',
    }),
    trustedOrigins: new Set(trustedOrigins),
  };
  const express = createApp({
    ...shared,
    routes,
    routers: [
      { path: '/v1/live', router: liveRouter({ ...shared, hub, checkEveryMs: 15_000 }) },
      {
        path: '/v1/webhooks/platform',
        router: webhookIntake({ app, secrets: services.secrets, connectorOf: connectors.of, onReceived: drain.nudge, log }),
      },
      {
        path: '/v1/accounts',
        router: accountLiveRouter({ ...shared, feed: createActivityFeed({ app, auth, log, connectorOf: connectors.of }), checkEveryMs: 15_000 }),
      },
      { path: '/v1/campaigns', router: campaignLiveRouter({ ...shared, feed: createProgressFeed(app, log), checkEveryMs: 15_000 }) },
    ],
    notReady: () => notReady({ app: app.$client, temporal, taskQueues: TASK_QUEUES, nowMs: Date.now() }),
    webDist: settings.WEB_DIST,
    connectOrigins: [new URL(settings.S3_ENDPOINT).origin],
    trustedProxies: settings.TRUSTED_PROXIES,
  });
  return {
    app: express,
    close: async () => {
      await Promise.all([hub.close(), drain.stop()]);
      mailer.close();
      storage.close();
      await Promise.allSettled([connectors.close(), temporal.connection.close(), senderPool.end(), app.$client.end(), auth.$client.end()]);
    },
  };
}
