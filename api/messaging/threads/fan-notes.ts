import type { AuditAction } from '../../../contracts/accounts/audit-actions';
import type { Page, PageQuery } from '../../../contracts/api/page';
import type { FanNote, FanNoteInput } from '../../../contracts/messaging/thread';
import { inWorkspace, type Tx } from '../../../db/database';
import { notifyLive } from '../../../db/live';
import type { ThreadKey } from '../../../db/messaging/threads/change-threads';
import { addNote, editNote, findNote, listNoteRows, removeNote, type FanNoteRow } from '../../../db/messaging/threads/note-rows';
import { DomainError, notFound } from '../../../domain/domain-error';
import { namesOf } from '../../accounts/names-of';
import { audit } from '../../audit';
import type { Ctx } from '../../context';
import { decodeIdCursor, pageOfRows } from '../../cursor';
import { requireFanOf } from './require-fan-of';

type OfFan = ThreadKey & { ctx: Ctx };
type OfNote = OfFan & { noteId: string };

/** Newest first. */
export async function listFanNotes({ ctx, page, ...key }: OfFan & { page: PageQuery }): Promise<Page<FanNote>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireFanOf(tx, key);
    return listNoteRows(tx, key, { before, limit: page.limit });
  });
  const names = await namesOf(ctx, rows.map(author));
  return pageOfRows(
    rows,
    page.limit,
    (row) => toNote(ctx, row, names),
    ({ id }) => [id],
  );
}

export async function addFanNote({ ctx, input, ...key }: OfFan & { input: FanNoteInput }): Promise<FanNote> {
  const { workspaceId, userId } = ctx;
  return write(ctx, key, 'fan.note_added', async (tx) => {
    await requireFanOf(tx, key);
    return addNote(tx, { ...key, workspaceId, authorId: userId, text: input.text });
  });
}

/** @throws DomainError not_found, threads.note_of_another */
export async function editFanNote({ ctx, noteId, input, ...key }: OfNote & { input: FanNoteInput }): Promise<FanNote> {
  return write(ctx, key, 'fan.note_edited', async (tx) => {
    await requireOwn(tx, ctx, key, noteId);
    return editNote(tx, noteId, input.text);
  });
}

/** @throws DomainError not_found, threads.note_of_another */
export async function removeFanNote({ ctx, noteId, ...key }: OfNote): Promise<void> {
  await write(ctx, key, 'fan.note_removed', async (tx) => {
    const row = await requireOwn(tx, ctx, key, noteId);
    await removeNote(tx, noteId);
    return row;
  });
}

async function write(ctx: Ctx, { accountId, fanId }: ThreadKey, action: AuditAction, work: (tx: Tx) => Promise<FanNoteRow>): Promise<FanNote> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const written = await work(tx);
    await audit(tx, ctx, action, { type: 'fan', id: fanId }, { noteId: written.id });
    await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'note', id: fanId, accountId });
    return written;
  });
  return toNote(ctx, row, await namesOf(ctx, [author(row)]));
}

async function requireOwn(tx: Tx, ctx: Ctx, key: ThreadKey, noteId: string): Promise<FanNoteRow> {
  const row = await findNote(tx, key, noteId);
  if (!row) throw notFound('note');
  if (row.authorId !== ctx.userId)
    throw new DomainError('threads.note_of_another', 'Only who wrote a note can change or remove it. Add one of your own.');
  return row;
}

const author = ({ authorId }: FanNoteRow) => (authorId === null ? null : `user:${authorId}`);

function toNote(ctx: Ctx, { id, text, authorId, createdAt, editedAt }: FanNoteRow, names: ReadonlyMap<string, string>): FanNote {
  return {
    id,
    text,
    author: authorId === null ? null : { userId: authorId, name: names.get(`user:${authorId}`) ?? '' },
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    isOwn: authorId === ctx.userId,
  };
}
