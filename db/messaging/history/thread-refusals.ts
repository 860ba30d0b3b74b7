import { sql } from 'drizzle-orm';
import type { GivenUpThread } from '../../../contracts/accounts/history';
import type { PlatformErrorKind } from '../../../contracts/messaging/platform';
import { isGivenUp } from '../../../domain/messaging/give-up-thread';
import type { Tx } from '../../database';

/** What was refused of a thread since it was last read. */
export interface ThreadRefusal {
  /** What is newer than this was not read; milliseconds since 1970. Null: nothing was, and the back-fill has to read it. */
  readUntilMs: number | null;
  /** It was given up, and its turn to be tried again has come. */
  isDue: boolean;
}

/** How long a thread that was given up is left alone, unless something new shows in it. */
const TRIED_AGAIN = sql`interval '1 day'`;
const MOST_SHOWN = 20;

/** By the platform's id of the fan. */
export async function threadRefusals(tx: Tx, accountId: string): Promise<ReadonlyMap<string, ThreadRefusal>> {
  const { rows } = await tx.execute<ThreadRefusal & { fan: string } & Record<string, unknown>>(sql`
    select platform_fan_id as fan, extract(epoch from read_until)::float8 * 1000 as "readUntilMs", given_up_at is not null and last_at < now() - ${TRIED_AGAIN} as "isDue"
    from thread_refusals where account_id = ${accountId} order by last_at`);
  return new Map(rows.map(({ fan, ...refusal }) => [fan, refusal]));
}

/** Notes that the platform refused a thread. @returns whether it is given up: its account is taken for complete without it */
export async function noteThreadRefusal(
  tx: Tx,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
  { fanPlatformId, kind, readUntilMs }: { fanPlatformId: string; kind: PlatformErrorKind; readUntilMs: number | null },
): Promise<boolean> {
  const { rows } = await tx.execute<{ times: number; forMs: number; isOut: boolean }>(sql`
    insert into thread_refusals as r (account_id, platform_fan_id, workspace_id, kind, read_until) values (${accountId}, ${fanPlatformId}, ${workspaceId}, ${kind}, to_timestamp(${readUntilMs === null ? null : readUntilMs / 1000}::float8))
    on conflict (account_id, platform_fan_id) do update set kind = excluded.kind, times = r.times + 1, last_at = now(),
      read_until = case when excluded.read_until is not null then r.read_until end
    returning times, extract(epoch from last_at - first_at)::float8 * 1000 as "forMs", given_up_at is not null as "isOut"`);
  const { isOut, ...refused } = rows[0]!;
  // Once given up it stays so until it is read.
  if (isOut || !isGivenUp({ kind, ...refused })) return isOut;
  await tx.execute(sql`update thread_refusals set given_up_at = now() where account_id = ${accountId} and platform_fan_id = ${fanPlatformId}`);
  return true;
}

/** It was read, or is gone. @returns null unless it had been refused; `isPast`: its past is still to be read */
export async function clearThreadRefusal(tx: Tx, accountId: string, fanPlatformId: string): Promise<{ isPast: boolean } | null> {
  const { rows } = await tx.execute<{ isPast: boolean }>(
    sql`delete from thread_refusals where account_id = ${accountId} and platform_fan_id = ${fanPlatformId} returning read_until is null as "isPast"`,
  );
  return rows[0] ?? null;
}

/** How many threads are given up, and the latest of them with why. */
export async function givenUpThreads(tx: Tx, accountId: string): Promise<{ count: number; latest: GivenUpThread[] }> {
  const { rows } = await tx.execute<GivenUpThread & { total: number } & Record<string, unknown>>(sql`
    select f.id as "fanId", coalesce(f.display_name, f.username) as name, r.kind, r.times, to_json(r.first_at) #>> '{}' as "refusedSince", to_json(r.last_at) #>> '{}' as "triedAt",
      count(*) over ()::int as total
    from thread_refusals r left join fans f on f.account_id = r.account_id and f.platform_fan_id = r.platform_fan_id
    where r.account_id = ${accountId} and r.given_up_at is not null order by r.given_up_at desc, r.platform_fan_id limit ${MOST_SHOWN}`);
  const iso = (time: string) => new Date(time).toISOString();
  const latest = rows.map(({ total: _, ...row }) => ({ ...row, refusedSince: iso(row.refusedSince), triedAt: iso(row.triedAt) }));
  return { count: rows[0]?.total ?? 0, latest };
}
