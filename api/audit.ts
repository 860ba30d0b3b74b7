import type { AuditAction, AuditTargetType } from '../contracts/accounts/audit-actions';
import type { Tx } from '../db/database';
import { auditLog } from '../db/schema';
import { actorName, type Actor } from './context';

/** What was done to what: `campaign.launched`, `{ type: 'campaign', id }`. */
export interface AuditTarget {
  type: AuditTargetType;
  id: string;
}

/**
 * One line of the audit log, in the transaction of what it tells. `data` says what changed; never secrets, never the text of messages.
 */
export async function audit(
  tx: Tx,
  ctx: { workspaceId: string; actor: Pick<Actor, 'type' | 'id'> },
  action: AuditAction,
  target: AuditTarget,
  data: Record<string, unknown> = {},
): Promise<void> {
  await tx
    .insert(auditLog)
    .values({ workspaceId: ctx.workspaceId, actor: actorName(ctx.actor), action, targetType: target.type, targetId: target.id, data });
}
