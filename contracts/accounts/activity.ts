import { z } from 'zod';
import { QUEUE_SOURCES } from '../messaging/priority';
import { REASON_CODES } from '../messaging/reason-codes';
import { senderState } from './account';
import { CALL_STANDINGS } from './call-standings';

/** Length of a bar of the last minute: twelve make the minute. */
export const RATE_BAR_MS = 5_000;

/** What waits in the queue of an account, by where it came from. */
export const queueGroup = z
  .object({
    source: z.enum(QUEUE_SOURCES),
    /** The campaign or automation; null for messages that people wrote. */
    sourceId: z.uuid().nullable(),
    /** Name of the campaign; null where there is none, and for those who may not see campaigns. */
    name: z.string().nullable(),
    total: z.number().int(),
    /** Of the total: would leave now if there was a slot. */
    due: z.number().int(),
    inFlight: z.number().int(),
    /** Of the total: wait for something else than a slot. `nextAt` null: nothing but a person lets them go on. */
    held: z.array(z.object({ reason: z.enum(REASON_CODES), count: z.number().int(), nextAt: z.iso.datetime().nullable() })),
    /** When the last of them leaves at the present pace; null when that cannot be told. */
    endAt: z.iso.datetime().nullable(),
    /** They leave as one message of the platform to many, in one slot a call. */
    many: z.boolean(),
  })
  .meta({ id: 'QueueGroup' });
export type QueueGroup = z.infer<typeof queueGroup>;

/** What an account did in the last hour, does now, and has before it. */
export const accountActivity = z
  .object({
    accountId: z.uuid(),
    asOf: z.iso.datetime(),
    sender: senderState,
    /** Messages that began in each 5 s of the last 60 s, oldest first. */
    lastMinute: z.array(z.number().int()),
    /** Whole minutes, oldest first, the last one still running: what the platform took, and calls that brought no message out. */
    lastHour: z.array(z.object({ at: z.iso.datetime(), sent: z.number().int(), failed: z.number().int() })),
    queue: z.array(queueGroup),
    /** Messages whose answer never came and that are looked up at the platform; fans of `calls` are not among them. */
    lookedUp: z.number().int(),
    /** Messages to many that the platform was called with, by what they stand at, and fans of them whose outcome is not known. */
    calls: z.array(z.object({ standing: z.enum(CALL_STANDINGS), calls: z.number().int(), fans: z.number().int() })),
    /** When all that goes by itself has left, at the present pace; null when nothing waits or that cannot be told. */
    emptyAt: z.iso.datetime().nullable(),
    breaker: z.object({
      /** Failures in a row; at `opensAt` the account is left alone for a while. */
      failures: z.number().int(),
      opensAt: z.number().int(),
      /** When one message tries again; null while it is closed. */
      until: z.iso.datetime().nullable(),
    }),
  })
  .meta({ id: 'AccountActivity' });
export type AccountActivity = z.infer<typeof accountActivity>;
