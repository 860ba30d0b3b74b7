import type { AuditAction } from '../../contracts/accounts/audit-actions';
import { and, eq, sql } from 'drizzle-orm';
import type { Shift, ShiftChange, ShiftInput } from '../../contracts/shifts/shift';
import { findMembership } from '../../db/accounts/find-membership';
import { inWorkspace, type Tx } from '../../db/database';
import { notifyLive } from '../../db/live';
import { shifts } from '../../db/schema';
import { endForgotten, findShift, overlapping, type ShiftRow } from '../../db/shifts/shift-rows';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import { checkMayReach } from '../accounts/check-role';
import type { Ctx } from '../context';
import { readShift } from './to-shift';

const HOURS_24_MS = 24 * 3_600_000;
const mine = (ctx: Ctx, shiftId: string) => and(eq(shifts.workspaceId, ctx.workspaceId), eq(shifts.id, shiftId));

/** Begins one's own shift. @throws DomainError shifts.overlap while one is open */
export async function startShift({ ctx }: { ctx: Ctx }): Promise<Shift> {
  const { workspaceId, userId } = ctx;
  return inWorkspace(ctx.db, workspaceId, async (tx) => {
    await endForgotten(tx, workspaceId);
    await lockPerson(tx, userId);
    const now = ctx.now();
    const other = await overlapping(tx, { workspaceId, userId, from: now, to: null, exceptId: null });
    if (other) throw overlap(other);
    return insertShift(tx, ctx, 'shift.started', { userId, kind: 'worked', startedAt: now });
  });
}

/** Ends an open shift: one's own, or anybody's for who manages members. A repeat finds it ended. @throws DomainError not_found, members.role_too_high */
export async function endShift({ ctx, shiftId }: { ctx: Ctx; shiftId: string }): Promise<Shift> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await endForgotten(tx, ctx.workspaceId);
    const row = await findShift(tx, ctx.workspaceId, shiftId, true);
    if (!row || (row.userId !== ctx.userId && !ctx.actor.permissions.has('members.manage'))) throw notFound('shift');
    await checkReach(ctx, row.userId);
    if (row.endedAt === null) {
      const endedAt = sql`greatest(${shifts.startedAt}, ${ctx.now().toISOString()}::timestamptz)`;
      await tx.update(shifts).set({ endedAt }).where(mine(ctx, shiftId));
      await audit(tx, ctx, 'shift.ended', { type: 'shift', id: shiftId });
      await tell(tx, ctx);
    }
    return readShift(tx, ctx, shiftId);
  });
}

/** A manager enters who worked when, or plans it. @throws DomainError request.invalid, members.role_too_high, shifts.overlap */
export async function enterShift({ ctx, input }: { ctx: Ctx; input: ShiftInput }): Promise<Shift> {
  if (!(await findMembership(ctx.authDb, ctx.workspaceId, input.userId))) throw wrong('userId', 'No member of this workspace has this id.');
  await checkReach(ctx, input.userId);
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await endForgotten(tx, ctx.workspaceId);
    const times = await checkTimes(tx, ctx, { ...input, exceptId: null });
    return insertShift(tx, ctx, 'shift.entered', { userId: input.userId, kind: input.kind, note: input.note, ...times });
  });
}

/** Puts times right, also those that the rule for forgotten shifts set. @throws DomainError not_found, members.role_too_high, request.invalid, shifts.overlap */
export async function changeShift({ ctx, shiftId, input }: { ctx: Ctx; shiftId: string; input: ShiftChange }): Promise<Shift> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await findShift(tx, ctx.workspaceId, shiftId, true);
    if (!before) throw notFound('shift');
    await checkReach(ctx, before.userId);
    const times = await checkTimes(tx, ctx, { ...input, userId: before.userId, kind: before.kind, exceptId: shiftId });
    await tx
      .update(shifts)
      .set({ ...times, endedByRule: false, note: input.note ?? before.note })
      .where(mine(ctx, shiftId));
    await audit(tx, ctx, 'shift.changed', { type: 'shift', id: shiftId }, { before: before.startedAt.toISOString(), after: input.startedAt });
    await tell(tx, ctx);
    return readShift(tx, ctx, shiftId);
  });
}

/** @throws DomainError not_found, members.role_too_high */
export async function deleteShift({ ctx, shiftId }: { ctx: Ctx; shiftId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await findShift(tx, ctx.workspaceId, shiftId, true);
    if (!row) throw notFound('shift');
    await checkReach(ctx, row.userId);
    await tx.delete(shifts).where(mine(ctx, shiftId));
    await audit(tx, ctx, 'shift.deleted', { type: 'shift', id: shiftId }, { userId: row.userId, startedAt: row.startedAt.toISOString() });
    await tell(tx, ctx);
  });
}

/** Pay hangs on it: the hours of who works for other accounts as well, or has left, are for those whose role holds for all. */
async function checkReach(ctx: Ctx, userId: string): Promise<void> {
  if (ctx.actor.accountIds !== null && userId !== ctx.userId)
    checkMayReach(ctx, (await findMembership(ctx.authDb, ctx.workspaceId, userId))?.accountIds ?? null);
}

type NewShift = Pick<typeof shifts.$inferInsert, 'userId' | 'kind' | 'startedAt' | 'endedAt' | 'note'>;
async function insertShift(tx: Tx, ctx: Ctx, action: AuditAction, values: NewShift): Promise<Shift> {
  const [made] = await tx
    .insert(shifts)
    .values({ ...values, workspaceId: ctx.workspaceId, createdBy: ctx.userId })
    .returning({ id: shifts.id });
  if (!made) throw new Error('Postgres kept no shift and gave no error.');
  await audit(tx, ctx, action, { type: 'shift', id: made.id }, { userId: values.userId, kind: values.kind });
  await tell(tx, ctx);
  return readShift(tx, ctx, made.id);
}

async function checkTimes(
  tx: Tx,
  ctx: Ctx,
  { userId, kind, startedAt, endedAt, exceptId }: Omit<ShiftInput, 'note'> & { exceptId: string | null },
): Promise<{ startedAt: Date; endedAt: Date }> {
  const [from, to] = [new Date(startedAt), new Date(endedAt)];
  if (to <= from) throw wrong('endedAt', 'The shift ends before it begins; give a later end.');
  if (to.getTime() - from.getTime() > HOURS_24_MS) throw wrong('endedAt', 'A shift lasts at most 24 hours; enter two.');
  if (kind === 'worked' && to > ctx.now()) throw wrong('endedAt', 'This time is still to come: plan the shift instead.');
  if (kind === 'worked') {
    await lockPerson(tx, userId);
    const other = await overlapping(tx, { workspaceId: ctx.workspaceId, userId, from, to, exceptId });
    if (other) throw overlap(other);
  }
  return { startedAt: from, endedAt: to };
}

/** Two requests for one person wait for each other, so that neither misses the other's shift. */
const lockPerson = (tx: Tx, userId: string) => tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`shift:${userId}`}, 0))`);

const overlap = ({ startedAt, endedAt }: ShiftRow) =>
  new DomainError(
    'shifts.overlap',
    endedAt === null
      ? `A shift is open since ${startedAt.toISOString()}. End it first.`
      : `The person worked from ${startedAt.toISOString()} to ${endedAt.toISOString()} already. Choose other times, or change that shift.`,
  );
const wrong = (field: string, detail: string) =>
  new DomainError('request.invalid', detail, { errors: [{ in: 'body', pointer: `/${field}`, detail }] });
const tell = (tx: Tx, ctx: Ctx) => notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'shift', id: ctx.userId, accountId: null });
