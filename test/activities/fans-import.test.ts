import { sql } from 'drizzle-orm';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createImportPages } from '../../activities/fans/import-pages';
import { inWorkspace } from '../../db/database';
import { createTestAccount, readImportCounts, startTestImport, testHasher, type TestImport } from '../support/fans';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { dataFolder, describeWith } from '../support/requires';
import { openTestStorage, type TestStorage } from '../support/storage';

let database: TestDatabase;
let storage: TestStorage;
let account: { workspaceId: string; accountId: string };

beforeAll(async () => {
  [database, storage] = await Promise.all([createTestDatabase(), openTestStorage()]);
});
beforeEach(async () => {
  account = await createTestAccount(database);
});
afterAll(async () => {
  storage.close();
  await database.drop();
});

const deps = () => ({ app: database.app, storage, hasher: testHasher });
async function run(request: TestImport, pageRows?: number) {
  const importId = await startTestImport(database, storage, account, request);
  await createImportPages(deps(), { pageRows })({ workspaceId: account.workspaceId, importId });
  return { importId, ...(await readImportCounts(database, account.workspaceId, importId)) };
}
const runText = (text: string, more: Partial<TestImport> = {}, pageRows?: number) => run({ file: Buffer.from(text), ...more }, pageRows);
const query = <T extends Record<string, unknown>>(text: ReturnType<typeof sql>) =>
  inWorkspace(database.app, account.workspaceId, async (tx) => (await tx.execute<T>(text)).rows);
const refusals = (importId: string) =>
  query<{ row_number: number; reason: string; raw: string }>(
    sql`select row_number, reason, raw from import_refusals where import_id = ${importId} order by row_number`,
  );

describe('import of fans', () => {
  it('creates, then finds nothing to change, then changes what differs', async () => {
    const file = 'id,name,tags,spend,custom.city\n1,Ann,vip,10.00,Nice\n2,Bob,,,\n';
    expect(await runText(file)).toMatchObject({ status: 'completed', rows: 2, created: 2, updated: 0, unchanged: 0, refused: 0 });
    expect(await runText(file)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await runText('id,name,tags,spend,custom.size\n1,Anne,new,,M\n2,,,,\n3,Cid,,5,\n')).toMatchObject({
      created: 1,
      updated: 1,
      unchanged: 1,
    });
    expect(
      await query(sql`select platform_fan_id as id, display_name as name, tags, spend_cents::int as spend, custom from fans order by 1`),
    ).toEqual([
      { id: '1', name: 'Anne', tags: ['vip', 'new'], spend: 1_000, custom: { city: 'Nice', size: 'M' } },
      { id: '2', name: 'Bob', tags: [], spend: 0, custom: {} },
      { id: '3', name: 'Cid', tags: [], spend: 500, custom: {} },
    ]);
  });

  it.each([1, 2, 100])('merges a repeated id in the order of the file, whatever the page (%i rows)', async (pageRows) => {
    const counts = await runText('id,name,country\n1,Ann,\n2,Bob,FR\n1,,DE\n1,Anna,\n1,Anna,DE\n', {}, pageRows);
    expect(counts).toMatchObject({ rows: 5, created: 2, updated: 2, unchanged: 1, refused: 0 });
    expect(await query(sql`select display_name as name, country from fans where platform_fan_id = '1'`)).toEqual([{ name: 'Anna', country: 'DE' }]);
  });

  it('refuses single rows, with row, reason and text, and takes the others', async () => {
    const { importId, ...counts } = await run({
      file: Buffer.concat([
        Buffer.from('id,name,timezone\n1,Zoé,Europe/Paris\n2,Bob\n3,"Cid,UTC\n4,Dan,Mars/Base\n,,\n5,'),
        Buffer.from([0xe9, 0x2c, 0x0a]),
        Buffer.from('6,F\0,\n7,Zoé,\n'),
      ]),
    });
    expect(counts).toMatchObject({ rows: 7, created: 2, refused: 5 });
    expect(await refusals(importId)).toEqual([
      { row_number: 3, reason: 'The row has 2 values for 3 columns.', raw: '2,Bob' },
      { row_number: 4, reason: 'The quote that opens in line 4 is not closed within 1 MB.', raw: '3,"Cid,UTC' },
      { row_number: 5, reason: 'timezone "Mars/Base" is no IANA time zone such as Europe/Paris.', raw: '4,Dan,Mars/Base' },
      { row_number: 7, reason: 'The row holds bytes that are not UTF-8.', raw: '5,\ufffd,' },
      { row_number: 8, reason: 'The row holds NUL characters.', raw: '6,F\ufffd,' },
    ]);
  });

  it('keeps a fan suppressed whose tombstone is in force', async () => {
    await query(
      sql`insert into suppressions (workspace_id, account_id, fan_hash, reason, actor) values (${account.workspaceId}, ${account.accountId}, ${testHasher.hash({ accountId: account.accountId, platformFanId: '2' })}, 'erasure', 'test')`,
    );
    await runText('id\n1\n2\n');
    expect(await query(sql`select platform_fan_id as id, suppressed_at is not null as suppressed from fans order by 1`)).toEqual([
      { id: '1', suppressed: false },
      { id: '2', suppressed: true },
    ]);
  });

  it('puts fans on a list', async () => {
    const [list] = await query<{ id: string }>(
      sql`insert into fan_lists (workspace_id, account_id, name) values (${account.workspaceId}, ${account.accountId}, 'VIP') returning id`,
    );
    await runText('id\n1\n2\n1\n', { options: { listId: list!.id } });
    expect(await query(sql`select count(*)::int as n from fan_list_members`)).toEqual([{ n: 2 }]);
  });

  it('skips a line of 24 MB that comes from the storage', async () => {
    const chunk = Buffer.alloc(4_194_304, 'x');
    async function* file() {
      yield Buffer.from('id,name\n1,Ann\n2,');
      for (let sent = 0; sent < 6; sent += 1) yield chunk;
      yield Buffer.from('\n3,Cid\n');
    }
    const { importId, ...counts } = await run({ file: file(), sample: Buffer.from('id,name\n1,Ann\n2,x') });
    expect(counts).toMatchObject({ status: 'completed', rows: 3, created: 2, refused: 1 });
    expect((await refusals(importId)).map(({ row_number, reason }) => [row_number, reason])).toEqual([[3, 'The row is longer than 1 MB.']]);
  });

  it('I12: stops at a cancel between two pages and keeps what was written', async () => {
    const importId = await startTestImport(database, storage, account, {
      file: Buffer.from(`id\n${Array.from({ length: 500 }, (_, at) => at).join('\n')}\n`),
    });
    let pages = 0;
    const importPages = createImportPages(deps(), { pageRows: 1, onPage: () => void (pages += 1) });
    const running = importPages({ workspaceId: account.workspaceId, importId });
    while (pages < 1) await new Promise((resolve) => setImmediate(resolve));
    await query(sql`update imports set status = 'cancelled' where id = ${importId}`);
    await running;
    const counts = await readImportCounts(database, account.workspaceId, importId);
    expect(counts.status).toBe('cancelled');
    expect(await query(sql`select count(*)::int as n from fans`)).toEqual([{ n: counts.created }]);
    expect(counts.created).toBeLessThan(500);
  });
});

describe('import of transactions', () => {
  const file = 'customer,date,quantity,amount\n1,2026-01-01,1,10.00\n1,2026-01-01,1,10.00\n2,2026-02-01,1,5.50\n1,2026-03-01,2,-4.00\n';
  const totals = () =>
    query(
      sql`select platform_fan_id as id, spend_cents::int as spend, purchases, to_char(first_purchase_at at time zone 'UTC', 'YYYY-MM-DD') as first, to_char(last_purchase_at at time zone 'UTC', 'YYYY-MM-DD') as last from fans order by 1`,
    );
  const expected = [
    { id: '1', spend: 1_600, purchases: 2, first: '2026-01-01', last: '2026-01-01' },
    { id: '2', spend: 550, purchases: 1, first: '2026-02-01', last: '2026-02-01' },
  ];

  it.each([1, 2, 100])('counts equal rows as purchases of their own, and a file imported again not at all (pages of %i)', async (pageRows) => {
    expect(await runText(file, { kind: 'transactions' }, pageRows)).toMatchObject({ created: 4, unchanged: 0 });
    expect(await totals()).toEqual(expected);
    expect(await runText(file, { kind: 'transactions' }, pageRows)).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
    expect(await totals()).toEqual(expected);
    expect(await runText(`${file}2,2026-04-01,1,1\n`, { kind: 'transactions' }, pageRows)).toMatchObject({ created: 1, unchanged: 4 });
    expect((await totals())[1]).toMatchObject({ spend: 650, purchases: 2, last: '2026-04-01' });
    expect(await query(sql`select count(*)::int as n from import_transaction_keys`)).toEqual([{ n: 0 }]);
  });

  it('does not add transactions to a total that knew them, nor lower one that knew more', async () => {
    await runText('id,spend,orders\n1,16.00,3\n2,100,9\n');
    await runText(file, { kind: 'transactions' });
    expect((await totals()).map(({ spend }) => spend)).toEqual([1_600, 10_000]);
  });

  it('follows the file by transaction id: a refund takes the money back', async () => {
    const withIds = (status: string) => `transaction_id,customer,date,amount,status\nt1,1,2026-01-01,10,done\nt2,1,2026-01-02,7,${status}\n`;
    await runText(withIds('done'), { kind: 'transactions' });
    expect(await runText(withIds('refunded'), { kind: 'transactions' })).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(await totals()).toMatchObject([{ spend: 1_000, purchases: 1 }]);
  });

  it('refuses rows of unknown fans when told not to create them', async () => {
    const { importId, ...counts } = await runText(file, { kind: 'transactions', options: { createMissingFans: false } });
    expect(counts).toMatchObject({ created: 0, refused: 4 });
    expect((await refusals(importId))[0]?.reason).toMatch(/has no fan 1\. Import the fans first/);
  });
});

describeWith('data', 'the real customers', () => {
  it('come in whole: 23,570 fans and 69,659 transactions that agree with them', async () => {
    const read = (name: string) => join(dataFolder!, name);
    const load = (name: string, kind: 'fans' | 'transactions') =>
      run({ kind, file: createReadStream(read(name)), sample: readFileSync(read(name)).subarray(0, 1_048_576) });
    expect(await load('cdnow-fans.csv', 'fans')).toMatchObject({ status: 'completed', rows: 23_570, created: 23_570, refused: 0 });
    const sums = () =>
      query(sql`select count(*)::int as fans, sum(spend_cents)::int as spend, sum(purchases)::int as purchases, count(*) filter (where spend_cents = 0)::int as nothing, min(first_purchase_at)::date::text as first, max(last_purchase_at)::date::text as last,
      count(*) filter (where first_purchase_at is null or last_purchase_at is null)::int as undated from fans`);
    const fromProfiles = await sums();
    expect(fromProfiles).toMatchObject([{ fans: 23_570, purchases: 69_659, nothing: 68, first: '1997-01-01', last: '1998-06-30', undated: 0 }]);
    expect(await load('cdnow-transactions.csv', 'transactions')).toMatchObject({ rows: 69_659, created: 69_659, refused: 0 });
    expect(await sums()).toEqual(fromProfiles);
    expect(await load('cdnow-transactions.csv', 'transactions')).toMatchObject({ created: 0, unchanged: 69_659 });
    expect(await sums()).toEqual(fromProfiles);
  });
});
