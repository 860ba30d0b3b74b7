import type { Shift } from '../../contracts/shifts/shift';
import type { Tx } from '../../db/database';
import { findShift, shiftFigures, type ShiftFigures, type ShiftRow } from '../../db/shifts/shift-rows';
import { notFound } from '../../domain/domain-error';
import { namesOf } from '../accounts/names-of';
import { ifRevenue, type Ctx } from '../context';

export function toShift(ctx: Ctx, row: ShiftRow, figures: ShiftFigures | undefined, names: ReadonlyMap<string, string>): Shift {
  return {
    id: row.id,
    userId: row.userId,
    name: names.get(`user:${row.userId}`) ?? null,
    kind: row.kind,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    endedByRule: row.endedByRule,
    note: row.note,
    messages: figures?.messages ?? null,
    fans: figures?.fans ?? null,
    sales: figures?.sales ?? null,
    money: figures ? ifRevenue(ctx, figures.money) : null,
  };
}

/** @throws DomainError not_found */
export async function readShift(tx: Tx, ctx: Ctx, shiftId: string): Promise<Shift> {
  const row = await findShift(tx, ctx.workspaceId, shiftId);
  if (!row) throw notFound('shift');
  const figures = await shiftFigures(tx, [row], ctx.now().getTime());
  return toShift(ctx, row, figures.get(row.id), await namesOf(ctx, [`user:${row.userId}`]));
}
