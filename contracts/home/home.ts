import { z } from 'zod';

/** What happened on one day of the workspace's zone, over the accounts that the person's role holds for. */
export const homeDay = z
  .object({
    day: z.iso.date(),
    /** Messages that the platform confirmed, by the time the attempt began. */
    sent: z.number().int(),
    /** Messages that fans wrote. */
    replies: z.number().int(),
    /** Transactions that are done, by the platform's time; refunds do not count. */
    purchases: z.number().int(),
    /** What fans paid less what they got back, gross, a sum for each currency; null without the permission revenue.read. */
    revenue: z.array(z.object({ currency: z.string(), cents: z.number().int() })).nullable(),
    /** Fans who got on the list of those who get nothing any more, by a STOP word, a complaint or a person's hand. */
    optOuts: z.number().int(),
  })
  .meta({ id: 'HomeDay' });
export type HomeDay = z.infer<typeof homeDay>;

export const home = z
  .object({
    /** The zone whose days are counted: that of the first account. */
    timeZone: z.string(),
    asOf: z.iso.datetime(),
    /** Fourteen days, oldest first; the last is today, not over yet. */
    days: z.array(homeDay),
    /** Fans who wait for a person's answer, by account, who waited longest first; null without the permission messages.read. */
    waiting: z.array(z.object({ accountId: z.uuid(), name: z.string(), fans: z.number().int(), since: z.iso.datetime() })).nullable(),
    /** The first steps, and which of them are done. */
    steps: z.object({ account: z.boolean(), fans: z.boolean(), campaign: z.boolean(), colleague: z.boolean() }),
    /** Whether this member has seen the tour, or left it. */
    tourSeen: z.boolean(),
  })
  .meta({ id: 'Home' });
export type Home = z.infer<typeof home>;

export const tourInput = z.strictObject({ seen: z.boolean() }).meta({ id: 'TourInput' });
