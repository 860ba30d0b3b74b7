import { Pool } from 'pg';
import { notReady } from '../../api/readiness';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let owner: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Pool({ connectionString: database.urls.owner, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Queues aside, which need Temporal. */
const reasons = () => notReady({ app: database.app.$client, temporal: undefined as never, taskQueues: [], nowMs: Date.now() });

it('is ready with the schema it knows, and with a newer one, which an upgrade brings first', async () => {
  expect(await reasons()).toEqual([]);
  await owner.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('next release', 9999999999999)`);
  expect(await reasons()).toEqual([]);
});

it('is not ready with an older schema, and says what to run', async () => {
  await owner.query('delete from drizzle.__drizzle_migrations where id in (select id from drizzle.__drizzle_migrations order by id desc limit 2)');
  expect(await reasons()).toEqual([expect.stringContaining('npm run migrate')]);
});
