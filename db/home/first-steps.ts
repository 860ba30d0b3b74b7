import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/** The four things that make a workspace go, and whether each has happened. */
export interface FirstSteps {
  account: boolean;
  fans: boolean;
  campaign: boolean;
  colleague: boolean;
}

export interface HomeFacts extends FirstSteps {
  /** Zone of the account that was connected first. */
  timeZone: string;
  tourSeen: boolean;
}

export async function readHomeFacts(tx: Tx, workspaceId: string, userId: string): Promise<HomeFacts> {
  const { rows } = await tx.execute<Record<string, unknown> & HomeFacts>(sql`
    select exists (select from platform_accounts where workspace_id = ${workspaceId} and removed_at is null) as account,
      exists (select from fans where workspace_id = ${workspaceId}) as fans,
      exists (select from campaigns where workspace_id = ${workspaceId} and status <> 'draft') as campaign,
      (select count(*) from members where workspace_id = ${workspaceId}) > 1
        or exists (select from invitations where workspace_id = ${workspaceId} and status = 'pending' and expires_at > now()) as colleague,
      coalesce((select time_zone from platform_accounts where workspace_id = ${workspaceId} and removed_at is null order by id limit 1), 'UTC') as "timeZone",
      exists (select from member_tours where workspace_id = ${workspaceId} and user_id = ${userId}) as "tourSeen"`);
  const facts = rows[0];
  if (facts === undefined) throw new Error('A query of one row answered with none.');
  return facts;
}
