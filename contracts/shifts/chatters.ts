import { z } from 'zod';
import { instant } from '../api/instant';
import { timeZoneName } from '../api/time-zone-name';
import { salesMoney } from './shift';

const DAYS_MOST = 366;
const period = {
  from: instant,
  to: instant,
  /** In which days begin and end. */
  timeZone: timeZoneName.default('UTC'),
};
const inOrder = ({ from, to }: { from: string; to: string }, context: z.RefinementCtx) => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days <= 0) context.addIssue({ code: 'custom', path: ['to'], message: 'The end lies before the start; swap them.' });
  if (days > DAYS_MOST) context.addIssue({ code: 'custom', path: ['to'], message: `Ask for at most ${DAYS_MOST} days.` });
};
export const chattersQuery = z.object({ ...period, userId: z.uuid().optional() }).superRefine(inOrder);
export type ChattersQuery = z.output<typeof chattersQuery>;
export const payQuery = z
  .object({ ...period, by: z.enum(['person', 'sale'], { error: 'Write person (a line a person) or sale (a line a sale).' }).default('person') })
  .superRefine(inOrder);
export type PayQuery = z.output<typeof payQuery>;

const sold = {
  sales: z.number().int(),
  /** Null without revenue.read. */
  money: salesMoney.nullable(),
};
export const chatter = z.object({
  userId: z.uuid(),
  name: z.string().nullable(),
  shifts: z.number().int(),
  workedMinutes: z.number().int(),
  /** Written in the period, and sent. */
  messages: z.number().int(),
  fans: z.number().int(),
  /** Messages that answered a fan: reply times are of these. */
  answers: z.number().int(),
  /** From the fan's oldest unanswered message until the person wrote; null without answers. */
  replyMedianMs: z.number().nullable(),
  replyP90Ms: z.number().nullable(),
  ...sold,
});
export type Chatter = z.infer<typeof chatter>;
export const chatterDay = z.object({ day: z.iso.date(), messages: z.number().int(), ...sold });

export const chatterReport = z
  .object({
    /** A sale belongs to who wrote the last human message to that fan on that account within so many hours before it. */
    saleHours: z.number().int(),
    items: z.array(chatter),
    /** Every day of the period that something happened in. */
    days: z.array(chatterDay),
    /** Sales that no human message lies before; null for who sees only the own figures. */
    nobody: z.object(sold).nullable(),
  })
  .meta({ id: 'ChatterReport' });
export type ChatterReport = z.infer<typeof chatterReport>;
