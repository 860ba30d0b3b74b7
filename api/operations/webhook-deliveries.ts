import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Page } from '../../contracts/api/page';
import type { deliveryQuery, WebhookDelivery } from '../../contracts/operations/webhook-endpoint';
import { WEBHOOK_TEST_EVENT } from '../../contracts/operations/webhook-events';
import { inWorkspace, type Tx } from '../../db/database';
import { webhookDeliveries } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { lock } from './webhook-endpoints';

/** Newest first, each with its tries. @throws DomainError not_found */
export async function listDeliveries({
  ctx,
  endpointId,
  query,
}: {
  ctx: Ctx;
  endpointId: string;
  query: z.output<typeof deliveryQuery>;
}): Promise<Page<WebhookDelivery>> {
  const before = decodeIdCursor(query.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await lock(tx, ctx, endpointId);
    return tx
      .select()
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.workspaceId, ctx.workspaceId),
          eq(webhookDeliveries.endpointId, endpointId),
          before === null ? undefined : lt(webhookDeliveries.id, before),
          query.state === undefined ? undefined : eq(webhookDeliveries.state, query.state),
        ),
      )
      .orderBy(desc(webhookDeliveries.id))
      .limit(query.limit + 1);
  });
  return pageOfRows(rows, query.limit, toDelivery, ({ id }) => [id]);
}

/** Sends an event of no meaning, to see whether somebody listens. @throws DomainError not_found, webhooks.disabled */
export async function testWebhook({ ctx, endpointId }: { ctx: Ctx; endpointId: string }): Promise<WebhookDelivery> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await enabled(tx, ctx, endpointId);
    const [row] = await tx
      .insert(webhookDeliveries)
      .values({
        workspaceId: ctx.workspaceId,
        endpointId,
        eventId: sql`uuidv7()`,
        event: WEBHOOK_TEST_EVENT,
        body: { type: WEBHOOK_TEST_EVENT, timestamp: ctx.now().toISOString(), data: {} },
      })
      .returning();
    await audit(tx, ctx, 'webhook.tested', { type: 'webhook', id: endpointId }, { deliveryId: row!.id });
    return toDelivery(row!);
  });
}

/** Sends it again, now and with its whole number of tries, under the same id. @throws DomainError not_found, webhooks.disabled */
export async function replayDelivery({
  ctx,
  endpointId,
  deliveryId,
}: {
  ctx: Ctx;
  endpointId: string;
  deliveryId: string;
}): Promise<WebhookDelivery> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await enabled(tx, ctx, endpointId);
    const [row] = await tx
      .update(webhookDeliveries)
      .set({ state: 'waiting', tried: 0, nextTryAt: sql`now()`, finishedAt: null })
      .where(
        and(eq(webhookDeliveries.workspaceId, ctx.workspaceId), eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.id, deliveryId)),
      )
      .returning();
    if (!row) throw notFound('delivery');
    await audit(tx, ctx, 'webhook.replayed', { type: 'webhook', id: endpointId }, { deliveryId });
    return toDelivery(row);
  });
}

async function enabled(tx: Tx, ctx: Ctx, endpointId: string): Promise<void> {
  const { disabledReason } = await lock(tx, ctx, endpointId);
  if (disabledReason !== null) throw new DomainError('webhooks.disabled', 'The webhook is switched off; switch it on first.');
}

function toDelivery(row: typeof webhookDeliveries.$inferSelect): WebhookDelivery {
  return {
    id: row.id,
    eventId: row.eventId,
    event: row.event as WebhookDelivery['event'],
    state: row.state as WebhookDelivery['state'],
    nextTryAt: row.state === 'waiting' ? row.nextTryAt.toISOString() : null,
    tries: row.tries as WebhookDelivery['tries'],
    body: row.body as Record<string, unknown>,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
