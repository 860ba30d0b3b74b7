import { isNull } from 'drizzle-orm';
import type { FieldError } from '../../../contracts/api/problem';
import type { PlatformCapabilities } from '../../../contracts/messaging/platform';
import type { Script, ScriptStep, ScriptSummary } from '../../../contracts/messaging/scripts/script';
import { customKeys } from '../../../db/campaigns/sample-fans';
import type { Tx } from '../../../db/database';
import { findScript, type ListedScript } from '../../../db/messaging/scripts/script-rows';
import { platformAccounts } from '../../../db/schema';
import { notFound } from '../../../domain/domain-error';
import { knownVariables } from '../../../domain/messaging/fan-variables';
import { checkSteps } from '../../../domain/messaging/scripts/check-steps';
import type { Ctx } from '../../context';

/** @throws DomainError not_found */
export async function requireScript(tx: Tx, ctx: Ctx, scriptId: string, lock: 'update' | 'share' | null = null) {
  const found = await findScript(tx, ctx.workspaceId, scriptId, lock);
  if (!found) throw notFound('script');
  return found;
}

export function toSummary(row: ListedScript, names: ReadonlyMap<string, string>): ScriptSummary {
  return {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    description: row.description,
    version: row.version,
    revision: row.revision,
    steps: row.stepCount,
    running: row.running,
    archivedAt: row.archivedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: names.get(`user:${row.updatedBy}`) ?? null,
  };
}

export function toScript(
  { row, steps }: { row: ListedScript; steps: ScriptStep[] },
  problems: FieldError[],
  names: ReadonlyMap<string, string>,
): Script {
  return { ...toSummary(row, names), steps, problems };
}

/** What stands between the steps and a fan, for the account of the script or for each that it may run on. */
export async function problemsOf(tx: Tx, ctx: Ctx, accountId: string | null, steps: ScriptStep[]): Promise<FieldError[]> {
  const accounts = await tx
    .select({ id: platformAccounts.id, platform: platformAccounts.platform, capabilities: platformAccounts.capabilities })
    .from(platformAccounts)
    .where(isNull(platformAccounts.removedAt));
  const mine = accounts.filter(({ id }) => accountId === null || id === accountId);
  const distinct = new Map(
    mine.map(({ platform, capabilities }) => {
      const can = (capabilities as PlatformCapabilities | null) ?? ctx.connectorOf(platform).capabilities;
      return [JSON.stringify(can), can];
    }),
  );
  const keys = new Set<string>();
  for (const { id } of mine) for (const key of await customKeys(tx, id)) keys.add(key);
  return checkSteps(steps, knownVariables([...keys]), [...distinct.values()]);
}
