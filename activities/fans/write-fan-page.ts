import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/database';
import { findSuppressed } from '../../db/fans/find-suppressed';
import { namesList, reviewFans } from '../../db/fans/fans-to-review';
import { upsertFans } from '../../db/fans/upsert-fans';
import { readFanRow, type FanRow } from '../../domain/fans/fan-row';
import { inRounds } from '../../domain/fans/in-rounds';
import type { PageToWrite, WrittenPage } from './import-page';

/** Writes one page of fans. A platform id that comes twice is taken in the order of the file, so the later row wins where it says something. */
export async function writeFanPage(tx: Tx, { workspaceId, standing, plan, records, hasher }: PageToWrite): Promise<WrittenPage> {
  const { accountId } = standing;
  const page: WrittenPage = { created: 0, updated: 0, unchanged: 0, refused: [] };
  const rows: FanRow[] = [];
  for (const record of records) {
    const read = record.problem === undefined ? readFanRow(plan, record.fields) : { refused: record.problem };
    if ('row' in read) rows.push(read.row);
    else page.refused.push({ record, fault: read.refused });
  }
  // One order of rows in every transaction, so that two imports of one account wait for each other instead of locking up.
  const suppressed = await findSuppressed(tx, hasher, accountId, [...new Set(rows.map((row) => row.platformFanId))]);
  for (const round of inRounds(rows, (row) => row.platformFanId)) {
    const counts = await upsertFans(tx, { workspaceId, accountId, rows: round, suppressed });
    page.created += counts.created;
    page.updated += counts.updated;
    page.unchanged += counts.unchanged;
  }
  if (plan.listId !== null && rows.length > 0) {
    await tx.execute(sql`insert into fan_list_members (list_id, fan_id, workspace_id)
      select ${plan.listId}, f.id, ${workspaceId} from fans f where f.account_id = ${accountId} and f.platform_fan_id = any (${sql.param(rows.map((row) => row.platformFanId))}::text[])
      on conflict do nothing`);
    // Their rows told the live lists already, if they changed; those that name this list look at all of them.
    await reviewFans(
      tx,
      workspaceId,
      sql`select f.id from fans f where f.account_id = ${accountId} and f.platform_fan_id = any (${sql.param(rows.map((row) => row.platformFanId))}::text[])`,
      namesList(plan.listId),
    );
  }
  return page;
}
