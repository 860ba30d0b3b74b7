import { and, eq, ne, sql } from 'drizzle-orm';
import type { CannedReply, ReplyInput, ReplySave } from '../../../contracts/messaging/replies/reply';
import { inWorkspace, type Tx } from '../../../db/database';
import { overAllAccounts } from '../../../db/over-all-accounts';
import { cannedReplies } from '../../../db/schema';
import { checkContent } from '../../../domain/campaigns/check-content';
import { DomainError, notFound } from '../../../domain/domain-error';
import { knownVariables } from '../../../domain/messaging/fan-variables';
import { parseTemplate } from '../../../domain/messaging/template';
import { audit } from '../../audit';
import type { Ctx } from '../../context';
import { requireAccount } from '../../fans/require-account';
import { namesOfWriters } from './read-replies';
import { requireMayShare, requireReply, toReply } from './require-reply';

/** More than anybody types after a slash; a workspace is kept from filling up by a script. */
const MOST_REPLIES = 5_000;
/** What no fan can be meant by; a missing fallback is seen by who picks the reply. */
const REFUSED = ['variable_unknown', 'variable_bad', 'variable_unclosed'] as const;

/** @throws DomainError request.invalid when the shortcut is taken or the text names what no fan has, replies.shared, permission.all_accounts, not_found for an account */
export async function createReply({ ctx, input }: { ctx: Ctx; input: ReplyInput }): Promise<CannedReply> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await checkInput(tx, ctx, input, null);
    if ((await tx.$count(cannedReplies, eq(cannedReplies.workspaceId, ctx.workspaceId))) >= MOST_REPLIES)
      throw new DomainError('conflict', `There are ${MOST_REPLIES} replies in this workspace: delete some that nobody uses.`);
    const { shared, ...rest } = input;
    const [made] = await tx
      .insert(cannedReplies)
      .values({ ...rest, workspaceId: ctx.workspaceId, ownerId: shared ? null : ctx.userId, updatedBy: ctx.userId })
      .onConflictDoNothing()
      .returning();
    if (!made) throw shortcutTaken();
    await audit(tx, ctx, 'reply.created', { type: 'reply', id: made.id }, { shortcut: made.shortcut, shared });
    return made;
  });
  return toReply(ctx, row, await namesOfWriters(ctx, [row]));
}

/** Saves the whole of it. @throws DomainError conflict when somebody saved a newer revision, and as createReply */
export async function saveReply({ ctx, replyId, input }: { ctx: Ctx; replyId: string; input: ReplySave }): Promise<CannedReply> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await requireReply(tx, ctx, replyId, true);
    if (before.ownerId === null) requireMayShare(ctx, before.accountId);
    if (before.revision !== input.revision)
      throw new DomainError(
        'conflict',
        `Somebody saved this reply after you opened it (revision ${before.revision}). Read it again, then save yours.`,
      );
    await checkInput(tx, ctx, input, replyId);
    const { shared, revision, ...rest } = input;
    const [after] = await tx
      .update(cannedReplies)
      .set({ ...rest, ownerId: shared ? null : ctx.userId, revision: revision + 1, updatedAt: sql`now()`, updatedBy: ctx.userId })
      .where(and(eq(cannedReplies.workspaceId, ctx.workspaceId), eq(cannedReplies.id, replyId)))
      .returning();
    if (!after) throw notFound('canned reply');
    await audit(tx, ctx, 'reply.changed', { type: 'reply', id: replyId }, { shortcut: after.shortcut, shared });
    return after;
  });
  return toReply(ctx, row, await namesOfWriters(ctx, [row]));
}

/** @throws DomainError not_found, replies.shared, permission.all_accounts */
export async function deleteReply({ ctx, replyId }: { ctx: Ctx; replyId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await requireReply(tx, ctx, replyId, true);
    if (row.ownerId === null) requireMayShare(ctx, row.accountId);
    await tx.delete(cannedReplies).where(and(eq(cannedReplies.workspaceId, ctx.workspaceId), eq(cannedReplies.id, replyId)));
    await audit(tx, ctx, 'reply.deleted', { type: 'reply', id: replyId }, { shortcut: row.shortcut, name: row.name });
  });
}

async function checkInput(tx: Tx, ctx: Ctx, input: ReplyInput, ownId: string | null): Promise<void> {
  if (input.shared) requireMayShare(ctx, input.accountId);
  if (input.accountId !== null) await requireAccount(tx, input.accountId);
  checkVariables(input);
  const taken = and(
    eq(cannedReplies.workspaceId, ctx.workspaceId),
    eq(cannedReplies.shortcut, input.shortcut),
    ownId === null ? undefined : ne(cannedReplies.id, ownId),
  );
  // Also by one of an account that this person does not see.
  if ((await overAllAccounts(tx, () => tx.$count(cannedReplies, taken))) > 0) throw shortcutTaken();
}

/** A variable that no fan has leaves a gap in every message. A custom field may come later, and a fallback may be written by who sends. */
function checkVariables(input: ReplyInput): void {
  const custom = parseTemplate(input.text).flatMap((part) =>
    part.kind === 'variable' && part.name.startsWith('custom.') ? [part.name.slice('custom.'.length)] : [],
  );
  const problems = checkContent(input, knownVariables(custom), null).filter(({ code }) => REFUSED.some((one) => one === code));
  if (problems.length === 0) return;
  throw new DomainError('request.invalid', problems[0]!.message, {
    errors: problems.map(({ field, message, code, params }) => ({
      in: 'body' as const,
      pointer: `/${field}`,
      detail: message,
      code,
      ...(params === undefined ? {} : { params }),
    })),
  });
}

/** A shortcut is one thing for the whole workspace: what a colleague types means the same for everybody. */
const shortcutTaken = () =>
  new DomainError('request.invalid', 'The shortcut is taken.', {
    errors: [
      {
        in: 'body',
        pointer: '/shortcut',
        detail: 'Another reply of this workspace has this shortcut, maybe one that only a colleague sees. Choose another.',
        code: 'shortcut_taken',
      },
    ],
  });
