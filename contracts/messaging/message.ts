import { z } from 'zod';
import { instant } from '../api/instant';
import { pageOf, pageQuery } from '../api/page';
import { MESSAGE_SOURCES } from './priority';
import { REASON_CODES } from './reason-codes';

export const MAX_MESSAGE_TEXT = 10_000;

/** Where a message stands in its account's queue; `aboutMs` is by the account's limit alone. */
export const queuePlace = z.object({ place: z.number().int(), aboutMs: z.number().int().nullable() });

export const message = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    fanId: z.uuid(),
    direction: z.enum(['in', 'out']),
    /** `platform`: written at the platform itself, by whoever has the account there. */
    source: z.enum([...MESSAGE_SOURCES, 'fan', 'platform']),
    sourceId: z.uuid().nullable(),
    /** Of the campaign that it belongs to, for those who may see campaigns. */
    sourceName: z.string().nullable(),
    variantId: z.uuid().nullable(),
    authorId: z.uuid().nullable(),
    /** Of the person who wrote it. */
    authorName: z.string().nullable(),
    /** A reason code; `received` for what a fan wrote. */
    reason: z.enum([...REASON_CODES, 'received']),
    /** What the reason means, in a sentence. */
    sentence: z.string(),
    nextAt: z.iso.datetime().nullable(),
    text: z.string().nullable(),
    priceCents: z.number().int(),
    mediaIds: z.array(z.string()),
    createdAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    readAt: z.iso.datetime().nullable(),
    /** When the platform took it back; null: it did not. */
    unsentAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Message' });
export type Message = z.infer<typeof message>;

/** At most one of `cursor` (older), `after` (newer) and `around`; without any it is the newest. */
export const messagesQuery = pageQuery
  .extend({
    /** Messages that came after this one. */
    after: z.uuid('A message is named by its id.').optional(),
    /** This message with what stands before and after it, as for a hit of a search. */
    around: z.uuid('A message is named by its id.').optional(),
  })
  .refine(({ cursor, after, around }) => [cursor, after, around].filter((one) => one !== undefined).length <= 1, {
    message: 'Give one of cursor, after and around.',
    path: ['after'],
  });
export type MessagesQuery = z.infer<typeof messagesQuery>;
/** Newest first. `nextCursor` leads to older ones, `newerAfter` (as `after`) to newer ones; null: that is the end. */
export const messagesPage = pageOf(message).extend({ newerAfter: z.uuid().nullable() });
export type MessagesPage = z.infer<typeof messagesPage>;

export const messageAttempt = z
  .object({
    id: z.uuid(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    outcome: z.enum(['sent', 'refused', 'not_sent', 'unknown', 'handed_back']).nullable(),
    errorKind: z.string().nullable(),
    errorMessage: z.string().nullable(),
    platformMessageId: z.string().nullable(),
  })
  .meta({ id: 'MessageAttempt' });
export const messageDetail = message.extend({ attempts: z.array(messageAttempt), queue: queuePlace.nullable() }).meta({ id: 'MessageDetail' });
export type MessageDetail = z.infer<typeof messageDetail>;

export const messageInput = z
  .strictObject({
    text: z.string().max(MAX_MESSAGE_TEXT, `Use at most ${MAX_MESSAGE_TEXT} characters.`).default(''),
    /** Whole cents of the account's currency; 0 is free. */
    priceCents: z.number().int('Give whole cents.').min(0).max(100_000_00).default(0),
    mediaIds: z.array(z.string().min(1).max(200)).max(50, 'Use at most 50 media.').default([]),
    /** Not before this time; at once when left out. */
    sendAt: instant.optional(),
    /**
     * The newest message that the person has seen; null: none. Where another person wrote to the fan after it, nothing is sent. Left out, that is not asked.
     */
    lastSeenMessageId: z.uuid('A message is named by its id.').nullable().optional(),
  })
  .meta({ id: 'MessageInput' });
export type MessageInput = z.infer<typeof messageInput>;

/** What a person found out about a message that the platform could not tell of. */
export const unconfirmedDecision = z
  .strictObject({ decision: z.enum(['was_sent', 'send_again'], { error: 'Say was_sent (it is there) or send_again (as a new message).' }) })
  .meta({ id: 'UnconfirmedDecision' });
