import { z } from 'zod';
import { REASON_CODES } from '../reason-codes';
import { scriptStep } from './script';

export const RUN_STATES = ['running', 'stopped', 'done'] as const;
export type RunState = (typeof RUN_STATES)[number];
/** Why a run stopped: the fan bought what it offered, said no, opted out, or a person stopped it. */
export const STOP_REASONS = ['bought', 'refused', 'by_hand', 'suppressed'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** A step that was sent or skipped in this run. */
export const scriptMove = z.object({
  position: z.number().int(),
  /** Null: skipped. */
  messageId: z.uuid().nullable(),
  /** Reason code of the message; null for a skipped step, or when the message is gone. */
  reason: z.enum(REASON_CODES).nullable(),
  readAt: z.iso.datetime().nullable(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
});

/** A fan's way through a script. */
export const scriptRun = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    fanId: z.uuid(),
    scriptId: z.uuid(),
    scriptName: z.string(),
    version: z.number().int(),
    steps: z.array(scriptStep),
    /** The step that comes next, from 0; the number of steps once all are through. */
    position: z.number().int(),
    state: z.enum(RUN_STATES),
    stopReason: z.enum(STOP_REASONS).nullable(),
    moves: z.array(scriptMove),
    /** What the next step would say to this fan; null when there is none. */
    next: z
      .object({
        text: z.string(),
        /** Variables that the fan has no value for and that name no other word: the step cannot be sent as it is. */
        missing: z.array(z.string()),
        /** Media of it that the fan owns already. */
        owned: z.array(z.string()),
        /** When the advised wait is over; null when there is none. */
        adviseAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    startedAt: z.iso.datetime(),
    startedBy: z.string().nullable(),
    endedAt: z.iso.datetime().nullable(),
    endedBy: z.string().nullable(),
  })
  .meta({ id: 'ScriptRun' });
export type ScriptRun = z.infer<typeof scriptRun>;

export const fanScript = z
  .object({
    /** The one that runs, else the last one; null when the fan was never in one. */
    run: scriptRun.nullable(),
  })
  .meta({ id: 'FanScript' });
export type FanScript = z.infer<typeof fanScript>;

export const runStart = z.strictObject({ scriptId: z.uuid() }).meta({ id: 'ScriptRunStart' });
/** The step you see as the next one: a repeat, or a click after a colleague's, sends nothing twice. */
export const runMove = z.strictObject({ position: z.number().int().min(0).max(100) }).meta({ id: 'ScriptRunMove' });
export const runStop = z
  .strictObject({ reason: z.enum(['refused', 'by_hand'], { error: 'Say refused (the fan said no) or by_hand.' }) })
  .meta({ id: 'ScriptRunStop' });
