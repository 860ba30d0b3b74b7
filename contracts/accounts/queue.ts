import { z } from 'zod';
import { MESSAGE_SOURCES, QUEUE_SOURCES } from '../messaging/priority';
import { REASON_CODES } from '../messaging/reason-codes';
import { SENDER_STATES } from './account';
import { CALL_STANDINGS } from './call-standings';

/** `due` and `sending` are no reasons to wait for anything but a slot. */
export const QUEUE_STANDINGS = [
  'sending',
  ...CALL_STANDINGS,
  'due',
  ...REASON_CODES.filter((code) => code === 'queued' || code.startsWith('held.')),
] as [string, ...string[]];

export const queueFilter = z.object({
  source: z.enum(QUEUE_SOURCES).optional(),
  /** A campaign. */
  sourceId: z.uuid().optional(),
  standing: z.enum(QUEUE_STANDINGS, { error: 'Use sending, in_doubt, delivering, reading_back, due, queued or one of the held reasons.' }).optional(),
});
export type QueueFilter = z.infer<typeof queueFilter>;

/** One message of the platform to many fans: those of a campaign that wait for the same, or a call whose fans are not all known yet. */
export const queueMany = z
  .object({
    /** Null: it waits. */
    callId: z.uuid().nullable(),
    fans: z.number().int(),
    /** Of these, whose outcome is not known. */
    open: z.number().int(),
    /** Calls it takes, each in a slot of its own. */
    calls: z.number().int(),
    /** It waits until it is known whether an earlier call was taken: two could not be told apart. */
    behindDoubt: z.boolean(),
  })
  .meta({ id: 'QueueMany' });

/** One that waits, in the order of leaving. */
export const queueItem = z
  .object({
    /** Null for one message to many, as is the fan: see `many`. */
    messageId: z.uuid().nullable(),
    fanId: z.uuid().nullable(),
    many: queueMany.nullable(),
    fanName: z.string().nullable(),
    kind: z.enum(['send', 'unsend']),
    source: z.enum(QUEUE_SOURCES),
    sourceId: z.uuid().nullable(),
    /** Of the campaign; null without the permission to read campaigns. */
    name: z.string().nullable(),
    priority: z.number().int(),
    standing: z.enum(QUEUE_STANDINGS),
    since: z.iso.datetime(),
    /** When it is looked at again; null: at its slot, or when a person lets it. */
    nextAt: z.iso.datetime().nullable(),
    /** How many leave up to it, itself included; null for what is not due. */
    place: z.number().int().nullable(),
    aboutMs: z.number().int().nullable(),
    attempts: z.number().int(),
    expiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'QueueItem' });
export type QueueItem = z.infer<typeof queueItem>;

export const QUEUE_ACTIONS = ['hold', 'release', 'cancel', 'first', 'last', 'after'] as const;
export type QueueAction = (typeof QUEUE_ACTIONS)[number];

/** Lines of messages to many, as the queue lists them. */
export const queueManyRef = z.strictObject({ campaignId: z.uuid(), standing: z.enum(QUEUE_STANDINGS) });

/** What to do with which: those named, or all that a filter finds. */
export const queueChange = z
  .strictObject({
    action: z.enum(QUEUE_ACTIONS, { error: `Use one of ${QUEUE_ACTIONS.join(', ')}.` }),
    /** For `after`: the one to leave before them, of the same priority. */
    afterMessageId: z.uuid().optional(),
    messageIds: z.array(z.uuid()).min(1, 'Name at least one message.').max(1_000, 'Name at most 1,000; use a filter for more.').optional(),
    many: z.array(queueManyRef).min(1, 'Name at least one line.').max(100, 'Name at most 100; use a filter for more.').optional(),
    filter: queueFilter.optional(),
  })
  .refine(({ messageIds, many, filter }) => (messageIds === undefined && many === undefined) !== (filter === undefined), {
    error: 'Give either messageIds and many, or a filter.',
    path: ['messageIds'],
  })
  .refine(({ action, afterMessageId }) => (action === 'after') === (afterMessageId !== undefined), {
    error: 'Give afterMessageId with the action after, and only there.',
    path: ['afterMessageId'],
  })
  .meta({ id: 'QueueChange' });
export type QueueChange = z.infer<typeof queueChange>;

/** `matching`: what was named or found; `changeable`: of these, what the action would be done to now. */
export const queuePreview = z
  .object({
    matching: z.number().int(),
    changeable: z.number().int(),
    /** One move takes so many at most, in the order of leaving, and the rest keeps its place; null: the action takes all. */
    atMost: z.number().int().nullable(),
  })
  .meta({ id: 'QueuePreview' });
export type QueuePreview = z.infer<typeof queuePreview>;
export const queueChanged = z.object({ changed: z.number().int() });

/** Messages of the last week that failed, by where they came from and why. */
export const failedGroup = z
  .object({
    source: z.enum(MESSAGE_SOURCES),
    sourceId: z.uuid().nullable(),
    name: z.string().nullable(),
    reason: z.enum(REASON_CODES),
    count: z.number().int(),
    /** False: its campaign is over, which has a retry of its own. */
    retryable: z.boolean(),
  })
  .meta({ id: 'FailedGroup' });
export type FailedGroup = z.infer<typeof failedGroup>;

export const retryFailed = z
  .strictObject({
    reason: z.enum(REASON_CODES.filter((code) => code.startsWith('failed.')) as [string, ...string[]], { error: 'Give one of the failed reasons.' }),
    source: z.enum(MESSAGE_SOURCES),
    sourceId: z.uuid().optional(),
  })
  .meta({ id: 'RetryFailed' });
export type RetryFailed = z.infer<typeof retryFailed>;

export const queueForecast = z
  .object({
    accountId: z.uuid(),
    asOf: z.iso.datetime(),
    state: z.enum(SENDER_STATES),
    /** Messages a minute; null: without a limit. */
    perMinute: z.number().int().nullable(),
    campaigns: z.array(
      z.object({
        campaignId: z.uuid(),
        name: z.string().nullable(),
        status: z.string(),
        /** Still to be sent, those who wait for a test included. */
        waiting: z.number().int(),
        /** With the rate, the quiet hours of its fans and what leaves before; null: not to be said, or more than a year away. */
        endAt: z.iso.datetime().nullable(),
        expiresAt: z.iso.datetime().nullable(),
        /** Of those waiting: not reached before it expires. */
        late: z.number().int(),
        warnings: z.array(z.object({ code: z.string(), message: z.string(), params: z.record(z.string(), z.number()) })),
      }),
    ),
  })
  .meta({ id: 'QueueForecast' });
export type QueueForecast = z.infer<typeof queueForecast>;
