import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { pino } from 'pino';
import supertest, { type Agent } from 'supertest';
import { createApp } from '../../api/app';
import { createAuth } from '../../api/auth/create-auth';
import { campaignLiveRouter } from '../../api/campaigns/campaign-live';
import { accountLiveRouter } from '../../api/accounts/account-live';
import { createActivityFeed } from '../../api/accounts/activity-feed';
import { createProgressFeed } from '../../api/campaigns/progress-feed';
import { webhookIntake } from '../../api/messaging/webhook-intake';
import { createMetrics } from '../../api/metrics';
import { createRateLimit } from '../../api/rate-limit';
import { routes } from '../../api/routes';
import type { Route } from '../../api/define-route';
import type { ApiServices } from '../../api/services';
import { openDatabase, type Db } from '../../db/database';
import type { Mail } from '../../providers/email/mailer';
import { createConnectors } from '../../providers/platform/connectors';
import { createSandboxControl } from '../../providers/platform/sandbox-control';
import { createFanHasher } from '../../providers/secrets/fan-hasher';
import { createSecretBox } from '../../providers/secrets/secret-box';
import { createTestDatabase, type TestDatabase } from './postgres';

const ORIGIN = 'http://127.0.0.1:3000';

export interface TestApi {
  app: Express;
  database: TestDatabase;
  auth: Db;
  /** Mails handed in so far, oldest first. */
  mails: Mail[];
  /** Accounts whose sender was woken. */
  woken: string[];
  /** Signs up somebody new; the agent keeps the cookie. */
  signUp: (name?: string, email?: string) => Promise<{ agent: Agent; email: string; password: string; userId: string; workspaceId: string | null }>;
  close: () => Promise<void>;
}

export interface TestApiOptions {
  extraRoutes?: Route[];
  services?: Partial<ApiServices>;
  authRateLimit?: boolean;
  requestsPerMinute?: number;
}

/** The whole API over a database of its own, without a socket; Temporal and storage are absent unless given. */
export async function createTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const auth = openDatabase(database.urls.auth, 5, 'test');
  const mails: Mail[] = [];
  const woken: string[] = [];
  const mailer = {
    send: async (mail: Mail) => {
      mails.push(mail);
    },
    close: () => undefined,
  };
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' });
  const connectors = createConnectors(4, { insideOrigin: options.services?.sandboxOrigin ?? 'http://127.0.0.1:4010' });
  const services: ApiServices = {
    authDb: auth,
    temporal: undefined as never,
    mailer,
    storage: undefined as never,
    fanHasher: createFanHasher(Buffer.alloc(32, 7).toString('base64')),
    importMaxBytes: 1_000_000,
    mediaMaxBytes: 2_000_000,
    secrets: createSecretBox(Buffer.alloc(32, 7).toString('base64')),
    wakeSender: async (accountId) => {
      woken.push(accountId);
    },
    startHistory: () => Promise.resolve(),
    publicUrl: ORIGIN,
    sandboxOrigin: 'http://127.0.0.1:4010',
    webhookInsideOrigin: '',
    sandbox: createSandboxControl({ url: options.services?.sandboxOrigin ?? 'http://127.0.0.1:1', controlKey: 'test-control' }),
    connectorOf: connectors.of,
    temporalWeb: { url: 'http://127.0.0.1:8233', namespace: 'default' },
    now: () => new Date(),
    ...options.services,
  };
  const shared = {
    databases: { app: database.app, auth },
    services,
    auth: createAuth({
      db: auth,
      mailer,
      secret: 'test-secret-of-more-than-32-characters',
      publicUrl: ORIGIN,
      trustedOrigins: [ORIGIN],
      rateLimit: options.authRateLimit ?? false,
      log: (message, causes) => log.error({ causes }, message),
      onMailError: (error) => {
        throw error;
      },
    }),
    rateLimit: createRateLimit({ perMinute: options.requestsPerMinute ?? 100_000, pool: auth.$client, name: 'api' }),
    trustedOrigins: new Set([ORIGIN]),
    log,
    metrics: createMetrics(),
  };
  const app = createApp({
    ...shared,
    routes: [...routes, ...(options.extraRoutes ?? [])],
    routers: [
      {
        path: '/v1/webhooks/platform',
        router: webhookIntake({ app: database.app, secrets: services.secrets, connectorOf: services.connectorOf, onReceived: () => undefined, log }),
      },
      {
        path: '/v1/accounts',
        router: accountLiveRouter({
          ...shared,
          feed: createActivityFeed({ app: database.app, auth, log, connectorOf: services.connectorOf }),
          checkEveryMs: 1_000,
        }),
      },
      { path: '/v1/campaigns', router: campaignLiveRouter({ ...shared, feed: createProgressFeed(database.app, log), checkEveryMs: 1_000 }) },
    ],
    notReady: async () => [],
    webDist: null,
    connectOrigins: [],
    trustedProxies: 1,
  });
  return {
    app,
    database,
    auth,
    mails,
    woken,
    signUp: async (name = 'Ada', email = `${randomUUID()}@example.test`) => {
      const agent = supertest.agent(app);
      const password = 'correct horse battery';
      const made = await agent.post('/api/auth/sign-up/email').set('Origin', ORIGIN).send({ name, email, password }).expect(200);
      const me = await agent.get('/v1/me').expect(200);
      return {
        agent,
        email,
        password,
        userId: (made.body as { user: { id: string } }).user.id,
        workspaceId: (me.body as { workspace: { id: string } | null }).workspace?.id ?? null,
      };
    },
    close: async () => {
      await connectors.close();
      await auth.$client.end();
      await database.drop();
    },
  };
}
