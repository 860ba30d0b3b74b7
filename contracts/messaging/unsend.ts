import { z } from 'zod';

/** What became of one message that is to be taken back. The first two are open, the others final. */
export const UNSEND_REASONS = {
  waiting: 'Waits for its slot to be taken back.',
  settling: 'It is on its way, or its outcome is being looked up; what follows is decided once that is known.',
  unsent: 'The platform took it back.',
  already_gone: 'The platform has no such message any more.',
  bought_stays: 'The fan has bought it; what is bought stays with the fan.',
  too_late: 'The platform takes back only what was sent a short while ago.',
  cancelled: 'It was still waiting and was cancelled instead.',
  never_sent: 'It was never sent, so nothing is there to take back.',
  unknown: 'No answer came after several tries; it may have been taken back.',
  failed: 'The platform refused to take it back.',
  not_possible: 'The platform named no id when it was sent, so it cannot be taken back from here.',
  stopped: 'A person stopped the unsend before its turn.',
  fan_gone: 'The fan was removed.',
} as const;
export type UnsendReason = keyof typeof UNSEND_REASONS;
export const UNSEND_REASON_CODES = Object.keys(UNSEND_REASONS) as [UnsendReason, ...UnsendReason[]];

export const isOpenUnsend = (reason: UnsendReason): boolean => reason === 'waiting' || reason === 'settling';

export const UNSEND_STATUSES = ['running', 'completed', 'stopped'] as const;
export type UnsendStatus = (typeof UNSEND_STATUSES)[number];

/** Thirty days: longer than any platform allows. */
export const MAX_UNSEND_MINUTES = 43_200;

const afterMinutes = z
  .number()
  .int('Give whole minutes.')
  .min(1, 'Give at least one minute, or leave it out to begin at once.')
  .max(MAX_UNSEND_MINUTES, `Give at most ${MAX_UNSEND_MINUTES} minutes.`);

/** What to take back. `afterMinutes`: each message so long after it was sent, unless it was bought; left out: at once. */
export const unsendInput = z
  .union(
    [
      z.strictObject({ accountId: z.uuid(), messageId: z.uuid(), afterMinutes: afterMinutes.optional() }),
      z.strictObject({ campaignId: z.uuid(), variantId: z.uuid().optional(), afterMinutes: afterMinutes.optional() }),
    ],
    { error: 'Give accountId and messageId, or campaignId (with a variantId if you like); afterMinutes is a whole number.' },
  )
  .meta({ id: 'UnsendInput' });
export type UnsendInput = z.infer<typeof unsendInput>;

const counts = z.partialRecord(z.enum(UNSEND_REASON_CODES), z.number().int());
export type UnsendCounts = z.infer<typeof counts>;

/** What would happen, before anything does. */
export const unsendPreview = z
  .object({
    accountId: z.uuid(),
    /** Can be taken back as things stand. */
    unsendable: z.number().int(),
    bought: z.number().int(),
    tooLate: z.number().int(),
    /** Still in the queue: cancelled instead. For a timer: watched once they were sent. */
    waiting: z.number().int(),
    /** On their way or looked up: taken back once that is known. */
    settling: z.number().int(),
    neverSent: z.number().int(),
    /** Until all are through, by the account's limit and what goes before; null where that cannot be said. */
    aboutMs: z.number().int().nullable(),
    /** How long after sending the platform takes a message back; null: it does not say. */
    windowMs: z.number().int().nullable(),
    /** The campaign still runs and would be cancelled. */
    cancelsCampaign: z.boolean(),
  })
  .meta({ id: 'UnsendPreview' });
export type UnsendPreview = z.infer<typeof unsendPreview>;

export const unsend = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    campaignId: z.uuid().nullable(),
    /** Of the campaign; null without the permission to read campaigns. */
    name: z.string().nullable(),
    variantId: z.uuid().nullable(),
    messageId: z.uuid().nullable(),
    afterMinutes: z.number().int().nullable(),
    status: z.enum(UNSEND_STATUSES),
    total: z.number().int(),
    open: z.number().int(),
    counts,
    /** When the last one will be through; null where that cannot be said. */
    endAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Unsend' });
export type Unsend = z.infer<typeof unsend>;

export const unsendItem = z
  .object({
    messageId: z.uuid(),
    fanId: z.uuid(),
    fanName: z.string().nullable(),
    reason: z.enum(UNSEND_REASON_CODES),
    sentence: z.string(),
    settledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'UnsendItem' });
export type UnsendItem = z.infer<typeof unsendItem>;
