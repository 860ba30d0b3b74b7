import { join } from 'node:path';
import { Client } from 'pg';
import { startLocalPlatform, type LocalPlatform } from '../../scripts/local-platform';
import { bundleWorkflows } from '../../workers/bundle-workflows';

declare global {
  var huntazeTestPlatform: LocalPlatform | undefined;
}

const handedOn = [
  'TEMPORAL_ADDRESS',
  'TEMPORAL_CODEC_KEYS',
  'S3_ENDPOINT',
  'S3_REGION',
  'S3_BUCKET',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'AUTH_SECRET',
  'SECRETS_KEY',
] as const;

/**
 * One Postgres, Temporal and S3 server for all test files, on free ports in a temporary folder. Tests find them in the environment:
 * `TEST_POSTGRES_URL` (superuser; each test makes its own database), `TEMPORAL_ADDRESS`, `S3_*`; and the workflows, bundled once, in the file
 * `TEST_WORKFLOW_BUNDLE`.
 */
export default async function globalSetup(): Promise<void> {
  if (globalThis.huntazeTestPlatform !== undefined) return;
  const platform = await startLocalPlatform({ ports: 'free', parts: ['postgres', 'temporal', 's3'], jobs: ['temporal-apply'], quiet: true });
  globalThis.huntazeTestPlatform = platform;
  const owner = new URL(platform.env.DATABASE_OWNER_URL ?? '');
  owner.pathname = '/postgres';
  process.env.TEST_POSTGRES_URL = owner.href;
  await commitWithoutWaiting(owner.href);
  process.env.TEST_WORKFLOW_BUNDLE = join(platform.home, 'workflow-bundle.js');
  await bundleWorkflows(process.env.TEST_WORKFLOW_BUNDLE);
  for (const name of handedOn) if (platform.env[name] !== undefined) process.env[name] = platform.env[name];
}

/**
 * A commit need not reach the disk here: nothing kills this server, and waiting for the disk is most of what tests with a database do. Crash tests,
 * the demo and the benchmarks start servers of their own, which wait as `npm start` does.
 */
async function commitWithoutWaiting(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query('alter role all set synchronous_commit = off');
  } finally {
    await client.end();
  }
}
