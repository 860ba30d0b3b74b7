import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../database';
import { fanNotes } from '../../schema';
import type { ThreadKey } from './change-threads';

export type FanNoteRow = typeof fanNotes.$inferSelect;

const of = ({ accountId, fanId }: ThreadKey) => and(eq(fanNotes.accountId, accountId), eq(fanNotes.fanId, fanId));

/** Newest first; one more than `limit`. */
export async function listNoteRows(tx: Tx, key: ThreadKey, { before, limit }: { before: string | null; limit: number }): Promise<FanNoteRow[]> {
  return tx
    .select()
    .from(fanNotes)
    .where(and(of(key), before === null ? undefined : lt(fanNotes.id, before)))
    .orderBy(desc(fanNotes.id))
    .limit(limit + 1);
}

export async function findNote(tx: Tx, key: ThreadKey, noteId: string): Promise<FanNoteRow | null> {
  const [found] = await tx
    .select()
    .from(fanNotes)
    .where(and(of(key), eq(fanNotes.id, noteId)));
  return found ?? null;
}

export async function addNote(tx: Tx, note: typeof fanNotes.$inferInsert): Promise<FanNoteRow> {
  const [made] = await tx.insert(fanNotes).values(note).returning();
  return made!;
}

export async function editNote(tx: Tx, noteId: string, text: string): Promise<FanNoteRow> {
  const [changed] = await tx
    .update(fanNotes)
    .set({ text, editedAt: sql`now()` })
    .where(eq(fanNotes.id, noteId))
    .returning();
  return changed!;
}

export async function removeNote(tx: Tx, noteId: string): Promise<void> {
  await tx.delete(fanNotes).where(eq(fanNotes.id, noteId));
}
