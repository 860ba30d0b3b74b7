import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

interface Refused {
  row: number;
  line: number;
  reason: string;
  raw: string;
}

/** Refused rows of an import: counted by reason without what is quoted in it, and the first `limit` as they are. */
export async function refusalsOf(tx: Tx, importId: string, limit: number): Promise<{ reasons: { reason: string; rows: number }[]; rows: Refused[] }> {
  const { rows: reasons } = await tx.execute<{ reason: string; rows: number }>(sql`
    select regexp_replace(reason, '"[^"]*"', '…', 'g') as reason, count(*)::int as rows from import_refusals where import_id = ${importId} group by 1 order by 2 desc, 1 limit 50`);
  const { rows } = await tx.execute<Refused & Record<string, unknown>>(sql`
    select row_number as row, line_number as line, reason, raw from import_refusals where import_id = ${importId} order by row_number limit ${limit}`);
  return { reasons, rows };
}
