import { sql, type SQL } from 'drizzle-orm';

const ORDER = sql`array['loading', 'done', 'undo']`;

/** A payment goes from `loading` to `done` and may be undone at any time; word of an earlier state that comes late changes nothing. */
export function isLater(told: SQL, stored: SQL): SQL {
  return sql`array_position(${ORDER}, ${told}) > array_position(${ORDER}, ${stored})`;
}
