import { z } from 'zod';
import { pageQuery } from '../api/page';
import { ALARM_NAMES, SEND_GAUGES, type SendGauge } from './alarm-rules';

const SEVERITIES = ['critical', 'warning'] as const;

/** One rule as it is in force. The alarm is on while the metric is above the threshold, and fires once that lasted. */
export const alarmRule = z
  .object({
    name: z.enum(ALARM_NAMES),
    metric: z.enum(Object.keys(SEND_GAUGES) as [SendGauge, ...SendGauge[]]),
    labels: z.record(z.string(), z.string()),
    above: z.number(),
    forSeconds: z.number().int(),
    severity: z.enum(SEVERITIES),
    meaning: z.string(),
    /** Accounts for which it is on now and has fired. */
    firing: z.number().int(),
  })
  .meta({ id: 'AlarmRule' });
export type AlarmRuleView = z.infer<typeof alarmRule>;

/** A time for which a rule was broken for an account, long enough to fire. Value and worst are in the unit of the rule’s metric. */
export const alarm = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    accountName: z.string(),
    rule: z.enum(ALARM_NAMES),
    severity: z.enum(SEVERITIES),
    since: z.iso.datetime(),
    firedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    value: z.number(),
    worst: z.number(),
  })
  .meta({ id: 'Alarm' });
export type Alarm = z.infer<typeof alarm>;

export const alarmQuery = pageQuery.extend({
  state: z.enum(['on', 'over'], { error: 'Use on or over, or leave it out for both.' }).optional(),
  accountId: z.uuid('Name the account by its id.').optional(),
});
