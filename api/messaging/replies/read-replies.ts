import { and, eq, sql } from 'drizzle-orm';
import type { Page } from '../../../contracts/api/page';
import type { CannedReply, FanValues, RepliesQuery, ReplyFolders } from '../../../contracts/messaging/replies/reply';
import { customKeys } from '../../../db/campaigns/sample-fans';
import { inWorkspace } from '../../../db/database';
import { listFolders, listReplies, type ReplyRow } from '../../../db/messaging/replies/list-replies';
import { cannedReplies, fans } from '../../../db/schema';
import { notFound } from '../../../domain/domain-error';
import { fanVariables, knownVariables } from '../../../domain/messaging/fan-variables';
import { namesOf } from '../../accounts/names-of';
import type { Ctx } from '../../context';
import { pageOfRows, readBehind } from '../../cursor';
import { requireReply, toReply } from './require-reply';

export async function readReplies({ ctx, query }: { ctx: Ctx; query: RepliesQuery }): Promise<Page<CannedReply>> {
  const rows = await readBehind(query.cursor, (after) => inWorkspace(ctx.db, ctx.workspaceId, (tx) => listReplies(tx, ctx, query, after)));
  const names = await namesOfWriters(
    ctx,
    rows.map(({ reply }) => reply),
  );
  return pageOfRows(
    rows,
    query.limit,
    ({ reply }) => toReply(ctx, reply, names),
    ({ key, reply }) => [key, reply.id],
  );
}

export async function getReply({ ctx, replyId }: { ctx: Ctx; replyId: string }): Promise<CannedReply> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireReply(tx, ctx, replyId));
  return toReply(ctx, row, await namesOfWriters(ctx, [row]));
}

export async function readFolders({ ctx }: { ctx: Ctx }): Promise<ReplyFolders> {
  return { items: await inWorkspace(ctx.db, ctx.workspaceId, (tx) => listFolders(tx, ctx)) };
}

/** Counts a use: what is used most is offered first. */
export async function markUsed({ ctx, replyId }: { ctx: Ctx; replyId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireReply(tx, ctx, replyId);
    await tx
      .update(cannedReplies)
      .set({ uses: sql`${cannedReplies.uses} + 1`, lastUsedAt: sql`now()` })
      .where(and(eq(cannedReplies.workspaceId, ctx.workspaceId), eq(cannedReplies.id, replyId)));
  });
}

/** What the variables of a text stand for with one fan. @throws DomainError not_found */
export async function readFanValues({ ctx, fanId }: { ctx: Ctx; fanId: string }): Promise<FanValues> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [fan] = await tx
      .select()
      .from(fans)
      .where(and(eq(fans.workspaceId, ctx.workspaceId), eq(fans.id, fanId)));
    if (!fan) throw notFound('fan');
    const { username, displayName, language, country } = fan;
    const values = fanVariables({ username, displayName, language, country, custom: fan.custom as Record<string, unknown> });
    return {
      name: displayName ?? username ?? fan.platformFanId,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null])),
      variables: knownVariables(await customKeys(tx, fan.accountId)).map(({ name }) => name),
    };
  });
}

export function namesOfWriters(ctx: Ctx, rows: readonly Pick<ReplyRow, 'updatedBy'>[]): Promise<Map<string, string>> {
  return namesOf(
    ctx,
    rows.map(({ updatedBy }) => (updatedBy === null ? null : `user:${updatedBy}`)),
  );
}
