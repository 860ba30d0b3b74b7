import { and, eq, ne, sql } from 'drizzle-orm';
import type { ScriptStep } from '../../../contracts/messaging/scripts/script';
import type { Tx } from '../../database';
import { overAllAccounts } from '../../over-all-accounts';
import { scriptRuns, scripts, scriptVersions } from '../../schema';

export type ScriptRow = typeof scripts.$inferSelect;
export type ListedScript = ScriptRow & { key: string; stepCount: number; running: number };

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');
// Named in full: drizzle leaves the table away where there is but one, and the inner query has columns of the same name.
const counts = {
  stepCount: sql<number>`(select jsonb_array_length(v.steps) from script_versions v where v.script_id = scripts.id and v.version = scripts.version)`,
  running: sql<number>`(select count(*)::int from script_runs r where r.script_id = scripts.id and r.state = 'running')`,
};

/** Scripts by name; one more than `limit`, so that a further page shows. */
export async function listScripts(
  tx: Tx,
  {
    workspaceId,
    search = '',
    accountId,
    archived,
    limit,
  }: { workspaceId: string; search?: string; accountId?: string; archived: boolean; limit: number },
  after: { key: string; id: string } | null,
): Promise<ListedScript[]> {
  const key = sql<string>`lower(${scripts.name}) collate "C"`;
  const part = `%${escaped(search)}%`;
  const rows = await tx
    .select({ script: scripts, key, ...counts })
    .from(scripts)
    .where(
      sql`${scripts.workspaceId} = ${workspaceId} and ${scripts.archivedAt} is ${archived ? sql`not null` : sql`null`}
        and ${accountId === undefined ? sql`true` : sql`(${scripts.accountId} is null or ${scripts.accountId} = ${accountId})`}
        and ${search === '' ? sql`true` : sql`(${scripts.name} ilike ${part} or ${scripts.description} ilike ${part})`}
        and ${after === null ? sql`true` : sql`(${key}, ${scripts.id}) > (${after.key}, ${after.id}::uuid)`}`,
    )
    .orderBy(key, scripts.id)
    .limit(limit + 1);
  return rows.map(({ script, ...rest }) => ({ ...script, ...rest }));
}

/** A script with its newest steps; with `lock` nobody else changes it until the transaction ends: `share` lets others read it as firmly meanwhile. */
export async function findScript(
  tx: Tx,
  workspaceId: string,
  scriptId: string,
  lock: 'update' | 'share' | null = null,
): Promise<{ row: ListedScript; steps: ScriptStep[] } | null> {
  const mine = and(eq(scripts.workspaceId, workspaceId), eq(scripts.id, scriptId));
  if (lock) await tx.select({ id: scripts.id }).from(scripts).where(mine).for(lock);
  const [found] = await tx
    .select({ script: scripts, steps: scriptVersions.steps, ...counts })
    .from(scripts)
    .innerJoin(scriptVersions, and(eq(scriptVersions.scriptId, scripts.id), eq(scriptVersions.version, scripts.version)))
    .where(mine);
  return found ? { row: { ...found.script, key: '', stepCount: found.stepCount, running: found.running }, steps: found.steps } : null;
}

/** Whether fans of other accounts are in the script, whoever asks; how many is for those who see them. */
export async function isElsewhere(tx: Tx, scriptId: string, accountId: string): Promise<boolean> {
  const elsewhere = and(eq(scriptRuns.scriptId, scriptId), eq(scriptRuns.state, 'running'), ne(scriptRuns.accountId, accountId));
  const found = await overAllAccounts(tx, () => tx.select({ id: scriptRuns.id }).from(scriptRuns).where(elsewhere).limit(1));
  return found.length > 0;
}

export interface ScriptContent {
  name: string;
  description: string;
  accountId: string | null;
  steps: ScriptStep[];
}

export async function insertScript(tx: Tx, workspaceId: string, userId: string, { steps, ...rest }: ScriptContent): Promise<string> {
  const [made] = await tx
    .insert(scripts)
    .values({ workspaceId, updatedBy: userId, ...rest })
    .returning({ id: scripts.id });
  if (!made) throw new Error('Postgres kept no script and gave no error.');
  await tx.insert(scriptVersions).values({ scriptId: made.id, version: 1, workspaceId, steps, createdBy: userId });
  return made.id;
}

/** Writes the steps in place while nobody is in this version, as a new version otherwise. @returns the version that holds them */
export async function rewriteScript(
  tx: Tx,
  userId: string,
  before: ScriptRow,
  old: ScriptStep[],
  { steps, ...rest }: ScriptContent,
): Promise<number> {
  const changed = JSON.stringify(old) !== JSON.stringify(steps);
  const { rows } = await tx.execute<{ taken: boolean }>(
    sql`select exists (select from script_runs where script_id = ${before.id} and version = ${before.version}) as taken`,
  );
  const version = changed && rows[0]?.taken === true ? before.version + 1 : before.version;
  if (changed)
    await tx
      .insert(scriptVersions)
      .values({ scriptId: before.id, version, workspaceId: before.workspaceId, steps, createdBy: userId })
      .onConflictDoUpdate({ target: [scriptVersions.scriptId, scriptVersions.version], set: { steps, createdBy: userId, createdAt: sql`now()` } });
  await tx
    .update(scripts)
    .set({ ...rest, version, revision: before.revision + 1, updatedAt: sql`now()`, updatedBy: userId })
    .where(and(eq(scripts.workspaceId, before.workspaceId), eq(scripts.id, before.id)));
  return version;
}
