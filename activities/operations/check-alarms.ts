import { drizzle } from 'drizzle-orm/node-postgres';
import { ALARM_RULES, type AlarmName } from '../../contracts/operations/alarm-rules';
import type { NotificationKind } from '../../contracts/notifications/kinds';
import { inTransaction } from '../../db/messaging/in-transaction';
import { resolveNotifications, writeNotification } from '../../db/notifications/write-notification';
import { endAlarms, openAlarms, writeAlarmsOn } from '../../db/operations/alarm-rows';
import { readSamples } from '../../db/operations/read-samples';
import { judgeAlarms } from '../../domain/operations/judge-alarms';
import type { OperationsDeps } from './operations-deps';

/** How people hear of an alarm. An open breaker is told of by the sender itself. */
const KIND_OF: Record<AlarmName, NotificationKind | null> = {
  queue_too_old: 'alarm.queue_too_old',
  sender_silent: 'alarm.sender_silent',
  failure_ratio: 'alarm.failure_ratio',
  breaker_open: null,
  over_limit: 'alarm.over_limit',
  unknown_unresolved: 'alarm.unknown_unresolved',
};

/** Judges the gauges of every account by the rules and tells people what fires and what is over. Safe to repeat. @returns how many are on, fired now, are over now */
export function createCheckAlarms({ senderPool, log }: Pick<OperationsDeps, 'senderPool' | 'log'>) {
  return async function checkAlarms(): Promise<{ on: number; fired: number; over: number }> {
    const samples = await readSamples(senderPool);
    return inTransaction(senderPool, async (client) => {
      const tx = drizzle({ client });
      const { nowMs, open } = await openAlarms(client);
      const { on, over } = judgeAlarms(ALARM_RULES, samples, open, nowMs);
      await writeAlarmsOn(client, on);
      const fired = on.filter(({ fires }) => fires);
      for (const { workspaceId, accountId, rule, value } of fired) {
        log.warn({ alarm: rule, severity: ALARM_RULES[rule].severity, workspaceId, accountId, value }, ALARM_RULES[rule].meaning);
        const kind = KIND_OF[rule];
        if (kind !== null) await writeNotification(tx, { workspaceId, accountId, kind, subjectId: accountId });
      }
      for (const { workspaceId, accountId, rule } of await endAlarms(client, over)) {
        const kind = KIND_OF[rule];
        if (kind !== null) await resolveNotifications(tx, { workspaceId, subjectId: accountId, kinds: [kind] });
      }
      return { on: on.length, fired: fired.length, over: over.length };
    });
  };
}
