import { z } from 'zod';
import { instant } from '../api/instant';
import { pageQuery } from '../api/page';

/** A shift that is open for longer was forgotten; it ends with the last message that the person wrote in it, or where it began. */
export const FORGOTTEN_AFTER_HOURS = 12;
export const SHIFT_KINDS = ['worked', 'planned'] as const;

/** Whole cents: what fans paid, and what is left of it after the platform's fee and taxes. */
export const salesMoney = z.array(z.object({ currency: z.string(), grossCents: z.number().int(), netCents: z.number().int() }));
export type SalesMoney = z.infer<typeof salesMoney>;

export const shift = z
  .object({
    id: z.uuid(),
    userId: z.uuid(),
    name: z.string().nullable(),
    kind: z.enum(SHIFT_KINDS),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    /** It was forgotten and ended by rule. */
    endedByRule: z.boolean(),
    note: z.string(),
    /** Messages that the person wrote in it and that were sent; null for a planned one. */
    messages: z.number().int().nullable(),
    fans: z.number().int().nullable(),
    /** Sales credited to messages of this shift, whenever the fan paid. */
    sales: z.number().int().nullable(),
    /** Null without revenue.read. */
    money: salesMoney.nullable(),
  })
  .meta({ id: 'Shift' });
export type Shift = z.infer<typeof shift>;

const note = z.string().trim().max(500, 'Use at most 500 characters.');
export const shiftInput = z
  .strictObject({
    userId: z.uuid('Name a member by the id of the person.'),
    kind: z.enum(SHIFT_KINDS, { error: `Write one of ${SHIFT_KINDS.join(', ')}.` }),
    startedAt: instant,
    endedAt: instant,
    note: note.default(''),
  })
  .meta({ id: 'ShiftInput' });
export type ShiftInput = z.output<typeof shiftInput>;
export const shiftChange = z.strictObject({ startedAt: instant, endedAt: instant, note: note.optional() }).meta({ id: 'ShiftChange' });
export type ShiftChange = z.output<typeof shiftChange>;

export const shiftsQuery = pageQuery.extend({
  /** Shifts that touch this time. */
  from: instant.optional(),
  to: instant.optional(),
  userId: z.uuid().optional(),
});
export type ShiftsQuery = z.output<typeof shiftsQuery>;

/** The person's own open shift. */
export const openShift = z.object({ shift: shift.nullable() });
export type OpenShift = z.infer<typeof openShift>;
