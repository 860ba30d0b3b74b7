import { and, count, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { z } from 'zod';
import type { Page } from '../../contracts/api/page';
import type { Alarm, AlarmRuleView, alarmQuery } from '../../contracts/operations/alarm';
import { ALARM_NAMES, ALARM_RULES, type AlarmName } from '../../contracts/operations/alarm-rules';
import { inWorkspace } from '../../db/database';
import { alarms, platformAccounts } from '../../db/schema';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';

/** The rules in force, and for how many accounts each rings. */
export async function listAlarmRules({ ctx }: { ctx: Ctx }): Promise<{ items: AlarmRuleView[] }> {
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx
      .select({ rule: alarms.rule, firing: count() })
      .from(alarms)
      .where(and(eq(alarms.workspaceId, ctx.workspaceId), isNull(alarms.endedAt), isNotNull(alarms.firedAt)))
      .groupBy(alarms.rule),
  );
  const firing = new Map(rows.map((row) => [row.rule, row.firing]));
  return { items: ALARM_NAMES.map((name) => ({ name, ...ALARM_RULES[name], firing: firing.get(name) ?? 0 })) };
}

/** What fired, newest first. */
export async function listAlarms({ ctx, query }: { ctx: Ctx; query: z.output<typeof alarmQuery> }): Promise<Page<Alarm>> {
  const before = decodeIdCursor(query.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx
      .select({ alarm: alarms, accountName: platformAccounts.displayName })
      .from(alarms)
      .innerJoin(platformAccounts, eq(platformAccounts.id, alarms.accountId))
      .where(
        and(
          eq(alarms.workspaceId, ctx.workspaceId),
          isNotNull(alarms.firedAt),
          before === null ? undefined : lt(alarms.id, before),
          query.accountId === undefined ? undefined : eq(alarms.accountId, query.accountId),
          query.state === undefined ? undefined : query.state === 'on' ? isNull(alarms.endedAt) : isNotNull(alarms.endedAt),
        ),
      )
      .orderBy(desc(alarms.id))
      .limit(query.limit + 1),
  );
  return pageOfRows(rows, query.limit, toAlarm, ({ alarm }) => [alarm.id]);
}

function toAlarm({ alarm, accountName }: { alarm: typeof alarms.$inferSelect; accountName: string }): Alarm {
  const rule = alarm.rule as AlarmName;
  return {
    id: alarm.id,
    accountId: alarm.accountId,
    accountName,
    rule,
    severity: ALARM_RULES[rule].severity,
    since: alarm.since.toISOString(),
    firedAt: (alarm.firedAt ?? alarm.since).toISOString(),
    endedAt: alarm.endedAt?.toISOString() ?? null,
    value: alarm.value,
    worst: alarm.worst,
  };
}
