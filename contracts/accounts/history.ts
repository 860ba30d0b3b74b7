import { z } from 'zod';
import { PLATFORM_ERROR_KINDS } from '../messaging/platform';

export const HISTORY_STAGES = ['fans', 'chats', 'messages', 'transactions'] as const;
export type HistoryStage = (typeof HISTORY_STAGES)[number];
export const HISTORY_STATUSES = ['waiting', 'running', 'stopped', 'completed', 'failed'] as const;
export type HistoryStatus = (typeof HISTORY_STATUSES)[number];

/** A conversation that the platform does not show while it shows others; it is tried again once a day, and when something new shows in it. */
export const givenUpThread = z.object({
  /** Null: the fan is not known here. */
  fanId: z.uuid().nullable(),
  name: z.string().nullable(),
  /** Kind of the last refusal. */
  kind: z.enum(PLATFORM_ERROR_KINDS),
  /** Refusals in a row. */
  times: z.number().int(),
  /** What was written since then is missing. */
  refusedSince: z.iso.datetime(),
  triedAt: z.iso.datetime(),
});
export type GivenUpThread = z.infer<typeof givenUpThread>;

/** How far the platform's record of an account was read. */
export const accountHistory = z
  .object({
    /** `none`: nobody asked for it yet. */
    status: z.enum([...HISTORY_STATUSES, 'none']),
    /** The list that is being read, in the order of the enum. */
    stage: z.enum(HISTORY_STAGES),
    fans: z.number().int(),
    chats: z.number().int(),
    /** Of `chats`: read back to their beginning. */
    chatsRead: z.number().int(),
    messages: z.number().int(),
    transactions: z.number().int(),
    /** Entries of the platform that could not be read. */
    skipped: z.number().int(),
    /** The platform's last refusal, as a kind of error; null: the last call went well. */
    error: z.string().nullable(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    /** What the platform's lists say up to here is in the record; null: not yet. */
    knownUntil: z.iso.datetime().nullable(),
    /** Conversations that are missing from it because the platform refuses them: how many, and the latest twenty. */
    givenUp: z.object({ count: z.number().int(), latest: z.array(givenUpThread) }),
  })
  .meta({ id: 'AccountHistory' });
export type AccountHistory = z.infer<typeof accountHistory>;

/** One that goes on now, with its account. */
export const runningHistory = accountHistory
  .omit({ givenUp: true })
  .extend({ accountId: z.uuid(), accountName: z.string() })
  .meta({ id: 'RunningHistory' });
export type RunningHistory = z.infer<typeof runningHistory>;

export const historyInput = z
  .strictObject({
    /** Read everything once more, where it has been read to its end. */
    again: z.boolean().default(false),
  })
  .meta({ id: 'AccountHistoryInput' });
export type HistoryInput = z.infer<typeof historyInput>;
