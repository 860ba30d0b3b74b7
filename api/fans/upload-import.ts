import { randomUUID } from 'node:crypto';
import type { ImportJob } from '../../contracts/fans/import';
import type { ImportKind } from '../../contracts/fans/import-fields';
import { inWorkspace } from '../../db/database';
import { imports } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { NotCsvError } from '../../providers/csv/open-csv';
import { ObjectTooLargeError } from '../../providers/storage/object-storage';
import { audit } from '../audit';
import type { Ctx } from '../context';
import type { Upload } from '../define-route';
import { readPlan } from './plan-file';
import { requireAccount } from './require-account';
import { toImport } from './to-import';

/** Streams a file to the storage and notes it. One that nothing can be made of is noted as failed, with the reason, and not kept. */
export async function uploadImport({
  ctx,
  input,
  upload,
}: {
  ctx: Ctx;
  input: { accountId: string; kind: ImportKind; filename: string };
  upload: Upload;
}): Promise<ImportJob> {
  const { workspaceId } = ctx;
  await inWorkspace(ctx.db, workspaceId, (tx) => requireAccount(tx, input.accountId));
  const tooLarge = new DomainError('request.too_large', `A file may have ${ctx.importMaxBytes} bytes. Split it, or raise IMPORT_MAX_BYTES.`);
  if ((upload.lengthBytes ?? 0) > ctx.importMaxBytes) throw tooLarge;
  const objectKey = `workspaces/${workspaceId}/imports/${randomUUID()}.csv`;
  const { bytes } = await ctx.storage
    .putStream(objectKey, upload.stream, { contentType: 'text/csv', maxBytes: ctx.importMaxBytes })
    .catch((error: unknown) => {
      throw error instanceof ObjectTooLargeError ? tooLarge : error;
    });
  const unreadable = await readPlan(ctx.storage, { objectKey, bytes, kind: input.kind }, {}).then(
    () => null,
    async (error: unknown) => {
      await ctx.storage.remove(objectKey);
      if (error instanceof NotCsvError) return error;
      throw error;
    },
  );
  const end =
    unreadable === null ? {} : { status: 'failed', error: unreadable.message, fault: unreadable.fault, finishedAt: ctx.now(), fileGoneAt: ctx.now() };
  return inWorkspace(ctx.db, workspaceId, async (tx) => {
    const [row] = await tx
      .insert(imports)
      .values({ workspaceId, ...input, objectKey, bytes, createdBy: ctx.actor.userId, ...end })
      .returning();
    await audit(tx, ctx, 'import.uploaded', { type: 'import', id: row!.id }, { kind: input.kind, bytes });
    return toImport(row!);
  });
}
