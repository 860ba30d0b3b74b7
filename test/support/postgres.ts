import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase, type Databases } from '../../db/database';
import { migrate } from '../../db/migrate';

const server = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres:local@127.0.0.1:55432/postgres';
const passwords = { huntaze_app: 'local', huntaze_sender: 'local', huntaze_auth: 'local' };

export interface TestDatabase extends Databases {
  /** Connection URL per role. */
  urls: { owner: string; app: string; sender: string; auth: string };
  drop: () => Promise<void>;
}

function urlOf(database: string, user?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) {
    url.username = user;
    url.password = 'local';
  }
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own with the newest schema. Roles are the server's, their passwords are `local`. */
export async function createTestDatabase(poolSize = 5): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const urls = { owner: urlOf(name), app: urlOf(name, 'huntaze_app'), sender: urlOf(name, 'huntaze_sender'), auth: urlOf(name, 'huntaze_auth') };
  await migrate(urls.owner, passwords);
  const app = openDatabase(urls.app, poolSize, 'test');
  const sender = openDatabase(urls.sender, poolSize, 'test');
  return {
    app,
    sender,
    urls,
    drop: async () => {
      await Promise.all([app.$client.end(), sender.$client.end()]);
      await onServer(`drop database ${name} with (force)`);
    },
  };
}
