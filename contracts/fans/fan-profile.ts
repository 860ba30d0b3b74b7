import { z } from 'zod';
import { pageQuery } from '../api/page';
import { fan } from './fan';
import { HISTORY_KINDS } from './names';

const when = z.string().nullable();

/** What is known of a fan beyond its fields. */
export const fanProfile = z
  .object({
    fan,
    lists: z.array(z.object({ id: z.uuid(), name: z.string(), addedAt: z.string() })),
    /** Every reason for which nothing is sent just now, the newest first; none for a fan who can be written to. */
    barriers: z.array(
      z.object({
        kind: z.enum(['frozen', 'suppressed', 'consent_withdrawn']),
        since: z.string(),
        /** Of a suppression: `stop_word`, `complaint`, `manual`, `import` or `erasure`; of the others null. */
        reason: z.string().nullable(),
        /** The words given for it, or the fan's own. */
        wording: when,
        actor: when,
      }),
    ),
    /** Money of the last twelve months, oldest first, every month there; null for those who may not see money. In the account's currency. */
    months: z.array(z.object({ month: z.string(), cents: z.number().int(), purchases: z.number().int() })).nullable(),
    /** The same money by kind: `tip`, `message`, `subscription` …; of all time. */
    byKind: z.array(z.object({ kind: z.string(), cents: z.number().int(), purchases: z.number().int() })).nullable(),
  })
  .meta({ id: 'FanProfile' });
export type FanProfile = z.infer<typeof fanProfile>;

export const historyQuery = pageQuery.extend({
  /** One kind only; all together when left out. */
  kind: z.enum(HISTORY_KINDS).optional(),
});
export type HistoryQuery = z.infer<typeof historyQuery>;

/** One thing that happened with a fan. Which of the later fields speak depends on `kind`; the others are null. */
export const historyEntry = z
  .object({
    id: z.string(),
    kind: z.enum(HISTORY_KINDS),
    at: z.string(),
    /** `in` and `out` of a message; `granted`, `withdrawn`; the action of a decision; the kind of a purchase; `created`, `list` of a record. */
    what: z.string(),
    /** The reason code where a message or a recipient stands. */
    reason: when,
    text: when,
    /** Null as well for those who may not see money. */
    cents: z.number().int().nullable(),
    currency: when,
    campaignId: z.uuid().nullable(),
    /** Of the campaign or the list. */
    name: when,
    /** The variant drawn; null with kind `campaign` is the holdout. */
    variant: when,
    actor: when,
    sentAt: when,
    readAt: when,
    nextAt: when,
  })
  .meta({ id: 'FanHistoryEntry' });
export type HistoryEntry = z.infer<typeof historyEntry>;
