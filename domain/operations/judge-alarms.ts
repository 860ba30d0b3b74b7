import type { AlarmName, AlarmRule, Sample } from '../../contracts/operations/alarm-rules';

/** An alarm that is on for an account. Times are epoch milliseconds of the database clock. */
export interface OpenAlarm {
  accountId: string;
  rule: AlarmName;
  /** Since when its value has been above the threshold. */
  sinceMs: number;
  /** Null while it has not lasted long enough. */
  firedMs: number | null;
}

export interface AlarmOn extends OpenAlarm {
  workspaceId: string;
  value: number;
  /** It fires with this look. */
  fires: boolean;
}

/** What a look at the values makes of the alarms that stood before it. */
export interface Judgement {
  on: AlarmOn[];
  /** Stood before and are over now. */
  over: OpenAlarm[];
}

/** Which alarms are on, which of them fire now, and which are over. The same values at the same time judged twice give the same. */
export function judgeAlarms(rules: Record<string, AlarmRule>, samples: readonly Sample[], before: readonly OpenAlarm[], nowMs: number): Judgement {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const on = new Map<string, AlarmOn>();
  for (const [rule, { metric, labels, above, forSeconds }] of Object.entries(rules) as [AlarmName, AlarmRule][]) {
    for (const sample of samples) {
      if (sample.metric !== metric || sample.value <= above || !matches(sample.labels, labels)) continue;
      const key = keyOf({ rule, accountId: sample.accountId });
      const stood = known.get(key);
      const sinceMs = stood?.sinceMs ?? nowMs;
      const fires = (stood?.firedMs ?? null) === null && nowMs - sinceMs >= forSeconds * 1000;
      // Several series of one account are one alarm, with the worst of their values.
      const value = Math.max(sample.value, on.get(key)?.value ?? -Infinity);
      const { accountId, workspaceId } = sample;
      on.set(key, { accountId, workspaceId, rule, sinceMs, firedMs: fires ? nowMs : (stood?.firedMs ?? null), value, fires });
    }
  }
  return { on: [...on.values()], over: before.filter((one) => !on.has(keyOf(one))) };
}

const keyOf = ({ rule, accountId }: { rule: AlarmName; accountId: string }) => `${rule} ${accountId}`;
const matches = (labels: Record<string, string>, wanted: Record<string, string>) =>
  Object.entries(wanted).every(([name, value]) => labels[name] === value);
