import { z } from 'zod';
import { platform } from '../accounts/account';
import { instant } from '../api/instant';
import { pageQuery } from '../api/page';
import { SPEND_TIER_NAMES } from '../fans/spend-tiers';
import { message } from './message';
import { NETWORKS } from './networks';
import { MOST_THREADS_AT_ONCE, PRESENCE_STATES, THREAD_SORTS, THREAD_STATES } from './thread-names';

const time = z.iso.datetime();
const person = z.object({ userId: z.uuid(), name: z.string() });
const accountId = z.uuid('An account is named by its id.');
const fanId = z.uuid('A fan is named by their id.');
const network = z.enum(NETWORKS, { error: `Use one of ${NETWORKS.join(', ')}.` });
const yesOrNo = z.stringbool({ error: 'Write true or false.' });

/** Somebody who has a thread open right now; gone at `until` unless they say it again. */
export const presence = z.object({ userId: z.uuid(), name: z.string(), state: z.enum(PRESENCE_STATES), until: time }).meta({ id: 'Presence' });
export type Presence = z.infer<typeof presence>;

/** A conversation with one fan. The fan's id and the account's name it together. */
export const thread = z
  .object({
    accountId: z.uuid(),
    fanId: z.uuid(),
    account: z.object({ name: z.string(), platform, network: z.enum(NETWORKS), currency: z.string() }),
    fan: z.object({
      /** What the fan is called here: the name, else the user name, else the platform's id. */
      name: z.string(),
      username: z.string().nullable(),
      platformFanId: z.string(),
      tags: z.array(z.string()),
      /** Money is null for those who may not see it. */
      spendCents: z.number().int().nullable(),
      tier: z.enum(SPEND_TIER_NAMES).nullable(),
      isSuppressed: z.boolean(),
      isFrozen: z.boolean(),
    }),
    state: z.enum(THREAD_STATES),
    /** Until when it is out of the way; the fan's next message brings it back sooner. */
    snoozedUntil: time.nullable(),
    closedAt: time.nullable(),
    assignee: person.nullable(),
    /** Messages of the fan that nobody here has looked at; marked unread by hand it is at least 1. */
    unread: z.number().int(),
    /** Since when the fan waits for a person's answer; null: nobody waits. */
    unansweredSince: time.nullable(),
    lastInAt: time.nullable(),
    lastOutAt: time.nullable(),
    /** The newest message of the conversation, campaigns aside; null before the first one. */
    last: message
      .pick({ id: true, direction: true, source: true, authorId: true, reason: true, priceCents: true, nextAt: true, unsentAt: true })
      .extend({
        at: time,
        /** Its first 200 characters. */
        text: z.string().nullable(),
        media: z.number().int(),
        authorName: z.string().nullable(),
      })
      .nullable(),
    /** The newest message in which the words of a search were found; null where the fan's name has them. */
    hit: z.object({ messageId: z.uuid(), at: time, text: z.string() }).nullable(),
  })
  .meta({ id: 'Thread' });
export type Thread = z.infer<typeof thread>;

/** One thread with who else is there. */
export const threadDetail = thread.extend({ presence: z.array(presence) }).meta({ id: 'ThreadDetail' });
export type ThreadDetail = z.infer<typeof threadDetail>;

const filters = {
  accountId: accountId.optional(),
  network: network.optional(),
};
export const threadsQuery = pageQuery.extend({
  ...filters,
  /** `all` has closed and snoozed ones, too. */
  state: z.enum([...THREAD_STATES, 'all'], { error: `Use one of ${THREAD_STATES.join(', ')}, all.` }).default('open'),
  unread: yesOrNo.optional(),
  unanswered: yesOrNo.optional(),
  /** `me`, `nobody`, `anybody`, or the id of a member. */
  assignee: z
    .union([z.literal('me'), z.literal('nobody'), z.literal('anybody'), z.uuid()], { error: 'Write me, nobody, anybody, or the id of a member.' })
    .optional(),
  listId: z.uuid('A list is named by its id.').optional(),
  tag: z.string().trim().min(1).max(100).optional(),
  /** What the fan spent in all, see `SPEND_TIERS`; needs `revenue.read`. */
  tier: z.enum(SPEND_TIER_NAMES, { error: `Use one of ${SPEND_TIER_NAMES.join(', ')}.` }).optional(),
  /** Words of the conversation by their beginnings, or a part of the fan's name. */
  search: z.string().trim().min(1).max(100).optional(),
  /** `latest`: by the last message. `waiting`: those who wait for an answer, the longest first. */
  sort: z.enum(THREAD_SORTS, { error: `Use one of ${THREAD_SORTS.join(', ')}.` }).default('latest'),
});
export type ThreadsQuery = z.infer<typeof threadsQuery>;

export const threadCountsQuery = z.object(filters);
export type ThreadCountsQuery = z.infer<typeof threadCountsQuery>;
/** Of open threads. Counts stop at 1,000: that many are "many". */
export const threadCounts = z
  .object({ unread: z.number().int(), unanswered: z.number().int(), mine: z.number().int(), unassigned: z.number().int() })
  .meta({ id: 'ThreadCounts' });
export type ThreadCounts = z.infer<typeof threadCounts>;

/** What is left out stays as it is. */
export const threadChange = z
  .strictObject({
    /** `true` marks as read, up to `upToMessageId` where given: what came after it stays unread. */
    isRead: z.boolean().optional(),
    upToMessageId: z.uuid('A message is named by its id.').optional(),
    /** A member who may see the account, or null for nobody. */
    assigneeId: z.uuid('A member is named by their user id.').nullable().optional(),
    /** A time to come; null ends the snooze. */
    snoozedUntil: instant.nullable().optional(),
    isClosed: z.boolean().optional(),
  })
  .refine(({ isRead, assigneeId, snoozedUntil, isClosed }) => [isRead, assigneeId, snoozedUntil, isClosed].some((one) => one !== undefined), {
    message: 'Say at least one of isRead, assigneeId, snoozedUntil, isClosed.',
  })
  .meta({ id: 'ThreadChange' });
export type ThreadChange = z.infer<typeof threadChange>;

export const threadsChange = z
  .strictObject({
    threads: z
      .array(z.strictObject({ accountId, fanId }))
      .min(1, 'Name at least one thread.')
      .max(MOST_THREADS_AT_ONCE, `Name at most ${MOST_THREADS_AT_ONCE} threads at a time.`),
    change: threadChange,
  })
  .meta({ id: 'ThreadsChange' });
export type ThreadsChange = z.infer<typeof threadsChange>;
/** `changed` counts those that are different now; `missing` those that are not there, or not for the role or the assignee. */
export const threadsChanged = z.object({ changed: z.number().int(), missing: z.number().int() }).meta({ id: 'ThreadsChanged' });
export type ThreadsChanged = z.infer<typeof threadsChanged>;

/** `gone`: the page was left. The others hold for 15 s. */
export const presenceInput = z
  .strictObject({ state: z.enum([...PRESENCE_STATES, 'gone'], { error: 'Use looking, typing or gone.' }) })
  .meta({ id: 'PresenceInput' });
export type PresenceInput = z.infer<typeof presenceInput>;

export const fanNote = z
  .object({
    id: z.uuid(),
    text: z.string(),
    /** Null: the person is no user any more. */
    author: person.nullable(),
    createdAt: time,
    editedAt: time.nullable(),
    /** Whether the person who asks wrote it, and may change it. */
    isOwn: z.boolean(),
  })
  .meta({ id: 'FanNote' });
export type FanNote = z.infer<typeof fanNote>;
export const fanNoteInput = z
  .strictObject({ text: z.string().trim().min(1, 'Write the note.').max(5_000, 'Use at most 5,000 characters.') })
  .meta({ id: 'FanNoteInput' });
export type FanNoteInput = z.infer<typeof fanNoteInput>;
