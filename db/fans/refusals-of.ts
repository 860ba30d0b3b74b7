import { sql } from 'drizzle-orm';
import type { ImportFault } from '../../contracts/fans/import-fault';
import type { Tx } from '../database';

export type RefusedParts = { code: ImportFault['code'] | null; params: ImportFault['params'] | null };
type RefusedGroup = RefusedParts & { reason: string; rows: number };
type Refused = RefusedParts & { row: number; line: number; reason: string; raw: string };

/** What differs from row to row of one reason. */
const OWN_PARAMS = ['value', 'fan', 'line'];

/** Refused rows of an import: counted by reason without what stands in the row, and the first `limit` as they are. */
export async function refusalsOf(tx: Tx, importId: string, limit: number): Promise<{ reasons: RefusedGroup[]; rows: Refused[] }> {
  const { rows: reasons } = await tx.execute<RefusedGroup>(sql`
    select code, params, reason, count(*)::int as rows from (
      select code, case when code is null then regexp_replace(reason, '"[^"]*"', '…', 'g') else '' end as reason,
        (select jsonb_object_agg(key, case when key = any (${sql.param(OWN_PARAMS)}::text[]) then '"…"' else value end) from jsonb_each(params)) as params
      from import_refusals where import_id = ${importId}) as refused
    group by 1, 2, 3 order by 4 desc, 3, 1 limit 50`);
  const { rows } = await tx.execute<Refused>(sql`
    select row_number as row, line_number as line, reason, code, params, raw from import_refusals where import_id = ${importId} order by row_number limit ${limit}`);
  return { reasons, rows };
}
