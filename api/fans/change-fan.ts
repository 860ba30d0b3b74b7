import type { AuditAction } from '../../contracts/accounts/audit-actions';
import { eq, sql } from 'drizzle-orm';
import type { ConsentBody, Fan, FanPatch } from '../../contracts/fans/fan';
import { inWorkspace, type Tx } from '../../db/database';
import { eraseFan } from '../../db/fans/erase-fan';
import type { FanRecord } from '../../db/fans/list-fans';
import { liftSuppression, suppressFan } from '../../db/fans/suppress-fan';
import { notifyLive } from '../../db/live';
import { consents, events, fans } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { ianaTimeZone } from '../../domain/fans/time-zone';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';
import { requireFan } from './read-fans';
import { toFan } from './to-fan';

type Change = { ctx: Ctx; fanId: string };

/** One change of a fan: row locked, change, audit and live notice in one transaction. The send path asks again at every attempt, so nothing waits for a queue. */
async function change(
  { ctx, fanId }: Change,
  action: AuditAction,
  data: Record<string, unknown>,
  work: (tx: Tx, fan: FanRecord) => Promise<unknown>,
): Promise<Fan> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await requireFan(tx, fanId, true);
    await work(tx, before);
    await audit(tx, ctx, action, { type: 'fan', id: fanId }, data);
    await tx
      .insert(events)
      .values({ workspaceId: ctx.workspaceId, type: action, accountId: before.accountId, fanId, data: { actor: actorName(ctx.actor) } });
    await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'fan', id: fanId, accountId: before.accountId });
    return toFan(ctx, await requireFan(tx, fanId));
  });
}

export function patchFan({ ctx, fanId, input }: Change & { input: FanPatch }): Promise<Fan> {
  const { custom, timeZone, ...plain } = input;
  const zone = timeZone === undefined || timeZone === null ? timeZone : ianaTimeZone(timeZone);
  if (zone === null && timeZone !== null)
    throw new DomainError('request.invalid', 'One field needs another value; see errors.', {
      errors: [{ in: 'body', pointer: '/timeZone', detail: 'Give an IANA time zone such as Europe/Paris.' }],
    });
  return change({ ctx, fanId }, 'fan.changed', { fields: Object.keys(input) }, (tx) =>
    tx
      .update(fans)
      .set({
        ...plain,
        ...(zone === undefined ? {} : { timeZone: zone }),
        ...(custom === undefined ? {} : { custom: sql`jsonb_strip_nulls(${fans.custom} || ${JSON.stringify(custom)}::jsonb)` }),
        updatedAt: ctx.now(),
      })
      .where(eq(fans.id, fanId)),
  );
}

/** Nothing is sent to a frozen fan until a person lifts it. */
export function freezeFan({ ctx, fanId, reason }: Change & { reason: string }): Promise<Fan> {
  return change({ ctx, fanId }, 'fan.frozen', { reason }, (tx) =>
    tx
      .update(fans)
      .set({ frozenAt: sql`coalesce(${fans.frozenAt}, now())` })
      .where(eq(fans.id, fanId)),
  );
}

export function unfreezeFan({ ctx, fanId, reason }: Change & { reason: string }): Promise<Fan> {
  return change({ ctx, fanId }, 'fan.unfrozen', { reason }, (tx) => tx.update(fans).set({ frozenAt: null }).where(eq(fans.id, fanId)));
}

export function recordConsent({ ctx, fanId, input }: Change & { input: ConsentBody }): Promise<Fan> {
  return change({ ctx, fanId }, `fan.consent_${input.state}`, { source: input.source }, async (tx) => {
    await tx.insert(consents).values({
      workspaceId: ctx.workspaceId,
      fanId,
      state: input.state,
      source: input.source,
      wording: input.wording ?? null,
      actor: actorName(ctx.actor),
    });
    await tx
      .update(fans)
      .set({ consentWithdrawnAt: input.state === 'granted' ? null : sql`coalesce(${fans.consentWithdrawnAt}, now())` })
      .where(eq(fans.id, fanId));
  });
}

export function suppress({ ctx, fanId, input }: Change & { input: { reason: 'manual' | 'complaint'; wording?: string } }): Promise<Fan> {
  return change({ ctx, fanId }, 'fan.suppressed', { reason: input.reason }, (tx, fan) =>
    suppressFan(tx, ctx.fanHasher, {
      workspaceId: ctx.workspaceId,
      fan,
      reason: input.reason,
      wording: input.wording ?? null,
      actor: actorName(ctx.actor),
    }),
  );
}

/** @throws DomainError fans.not_suppressed */
export function lift({ ctx, fanId, reason }: Change & { reason: string }): Promise<Fan> {
  return change({ ctx, fanId }, 'fan.suppression_lifted', { reason }, async (tx, fan) => {
    const lifted = await liftSuppression(tx, ctx.fanHasher, fan, actorName(ctx.actor));
    if (lifted === 0 && fan.suppressedAt === null) throw new DomainError('fans.not_suppressed', 'This fan is not on the suppression list.');
  });
}

/** Removes everything about the fan but the hash that keeps the fan suppressed. Cannot be undone. */
export async function erase({ ctx, fanId, reason }: Change & { reason: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const fan = await requireFan(tx, fanId, true);
    await eraseFan(tx, ctx.fanHasher, fan, ctx.workspaceId, actorName(ctx.actor));
    await audit(tx, ctx, 'fan.erased', { type: 'fan', id: fanId }, { reason });
    await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'fan', id: fanId, accountId: fan.accountId });
  });
}
