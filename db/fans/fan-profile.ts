import { sql } from 'drizzle-orm';
import type { FanProfile } from '../../contracts/fans/fan-profile';
import type { Tx } from '../database';

type Fan = { id: string; accountId: string; suppressedAt: Date | null; frozenAt: Date | null; consentWithdrawnAt: Date | null };
type Barrier = FanProfile['barriers'][number];

/** Lists that a fan is on, by name. */
export async function listsOfFan(tx: Tx, fanId: string): Promise<FanProfile['lists']> {
  const { rows } = await tx.execute<{ id: string; name: string; at: Date }>(
    sql`select l.id, l.name, m.added_at as at from fan_list_members m join fan_lists l on l.id = m.list_id where m.fan_id = ${fanId} order by lower(l.name)`,
  );
  return rows.map(({ id, name, at }) => ({ id, name, addedAt: new Date(at).toISOString() }));
}

/** Everything that keeps messages from a fan, with the word that was given for it. A suppression known by its hash alone has no row that names the fan. */
export async function barriersOf(tx: Tx, fan: Fan): Promise<Barrier[]> {
  const { rows } = await tx.execute<{ kind: string; reason: string | null; wording: string | null; actor: string }>(sql`
    (select 'suppressed' as kind, reason, wording, actor from suppressions where fan_id = ${fan.id} and lifted_at is null order by created_at desc limit 1)
    union all (select 'consent_withdrawn', source, wording, actor from consents where fan_id = ${fan.id} and state = 'withdrawn' order by at desc limit 1)
    union all (select 'frozen', null, data ->> 'reason', actor from audit_log where workspace_id = app_workspace() and target_type = 'fan' and target_id = ${fan.id} and action = 'fan.frozen' order by id desc limit 1)`);
  const since = { frozen: fan.frozenAt, suppressed: fan.suppressedAt, consent_withdrawn: fan.consentWithdrawnAt };
  return (['frozen', 'suppressed', 'consent_withdrawn'] as const)
    .flatMap((kind): Barrier[] => {
      const at = since[kind];
      if (at === null) return [];
      const told = rows.find((row) => row.kind === kind);
      return [{ kind, since: at.toISOString(), reason: told?.reason ?? null, wording: told?.wording ?? null, actor: told?.actor ?? null }];
    })
    .sort((one, other) => other.since.localeCompare(one.since));
}

/** What a fan paid: by month of the account's own clock over twelve months, and by kind over all time. Only in the account's currency, and not what was taken back. */
export async function moneyOf(tx: Tx, fan: Fan): Promise<{ months: NonNullable<FanProfile['months']>; byKind: NonNullable<FanProfile['byKind']> }> {
  const paid = sql`fan_transactions t join platform_accounts a on a.id = t.account_id where t.fan_id = ${fan.id} and t.workspace_id = app_workspace() and t.status <> 'undo' and t.currency = a.currency`;
  const { rows: months } = await tx.execute<{ month: string; cents: number; purchases: number }>(sql`
    with account as (select coalesce(time_zone, 'UTC') as zone from platform_accounts where id = ${fan.accountId}),
    paid as (select to_char(t.occurred_at at time zone (select zone from account), 'YYYY-MM') as month, t.gross_cents as cents from ${paid} and t.occurred_at > now() - interval '13 months'),
    months as (select to_char(date_trunc('month', now() at time zone (select zone from account)) - make_interval(months => n), 'YYYY-MM') as month from generate_series(11, 0, -1) n)
    select m.month, coalesce(sum(p.cents), 0)::float8 as cents, count(p.cents) filter (where p.cents >= 0)::int as purchases from months m left join paid p using (month) group by m.month order by m.month`);
  const { rows: byKind } = await tx.execute<{ kind: string; cents: number; purchases: number }>(
    sql`select t.kind, sum(t.gross_cents)::float8 as cents, count(*) filter (where t.gross_cents >= 0)::int as purchases from ${paid} group by t.kind order by 2 desc`,
  );
  return { months, byKind };
}
