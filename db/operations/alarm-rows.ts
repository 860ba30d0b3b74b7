import type { PoolClient } from 'pg';
import type { AlarmName } from '../../contracts/operations/alarm-rules';
import type { AlarmOn, OpenAlarm } from '../../domain/operations/judge-alarms';

/** The alarms that are on or about to fire, locked: two looks at once write one after the other. */
export async function openAlarms(client: PoolClient): Promise<{ nowMs: number; open: OpenAlarm[] }> {
  await client.query(`select pg_advisory_xact_lock(hashtext('alarms'))`);
  const { rows } = await client.query<{ nowMs: number; open: OpenAlarm[] }>(`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as "nowMs", coalesce((select jsonb_agg(jsonb_build_object('accountId', account_id, 'rule', rule,
      'sinceMs', extract(epoch from since) * 1000, 'firedMs', extract(epoch from fired_at) * 1000)) from alarms where ended_at is null), '[]') as open`);
  return rows[0]!;
}

/** Writes what is on: since when, the value, and that it fired. */
export async function writeAlarmsOn(client: PoolClient, on: AlarmOn[]): Promise<void> {
  await client.query(
    `insert into alarms (workspace_id, account_id, rule, since, fired_at, value, worst)
     select "workspaceId", "accountId", rule, to_timestamp("sinceMs" / 1000), to_timestamp("firedMs" / 1000), value, value
     from jsonb_to_recordset($1) as i ("workspaceId" uuid, "accountId" uuid, rule text, "sinceMs" float8, "firedMs" float8, value float8)
     on conflict (account_id, rule) where ended_at is null
     do update set fired_at = coalesce(alarms.fired_at, excluded.fired_at), value = excluded.value, worst = greatest(alarms.worst, excluded.value)`,
    [JSON.stringify(on)],
  );
}

/** What is over keeps its row when it had fired; what never fired leaves none. @returns the workspaces of those that had fired */
export async function endAlarms(client: PoolClient, over: OpenAlarm[]): Promise<{ workspaceId: string; accountId: string; rule: AlarmName }[]> {
  const keys = JSON.stringify(over.map(({ accountId, rule }) => ({ accountId, rule })));
  const those = `from jsonb_to_recordset($1) as i ("accountId" uuid, rule text) where a.account_id = i."accountId" and a.rule = i.rule and a.ended_at is null`;
  await client.query(
    `delete from alarms a using jsonb_to_recordset($1) as i ("accountId" uuid, rule text)
    where a.account_id = i."accountId" and a.rule = i.rule and a.ended_at is null and a.fired_at is null`,
    [keys],
  );
  const { rows } = await client.query<{ workspaceId: string; accountId: string; rule: AlarmName }>(
    `update alarms a set ended_at = clock_timestamp() ${those} returning a.workspace_id as "workspaceId", a.account_id as "accountId", a.rule`,
    [keys],
  );
  return rows;
}
