import { sql } from 'drizzle-orm';
import { PRIORITY } from '../../contracts/messaging/priority';
import { logCampaign } from '../../db/campaigns/campaign-log';
import { inWorkspace } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import { actorName, type Ctx } from '../context';
import { checkVariants } from './check-definition';
import { requireCampaign } from './require-campaign';

export interface TestMessage {
  messageId: string;
  fanId: string;
  variantId: string;
}

/**
 * Sends the variants to the named fans now: outside results and caps, whatever the hour, but never past a suppression, which is decided at the
 * attempt as always. Whoever may only write campaigns reaches nobody by it.
 * @throws DomainError permission.denied; request.invalid when a fan is not one of the account or a text is not ready
 */
export async function testSend({
  ctx,
  campaignId,
  fanIds,
  variantIds,
}: {
  ctx: Ctx;
  campaignId: string;
  fanIds: string[];
  /** Undefined is all of them. */
  variantIds?: string[];
}): Promise<{ messages: TestMessage[] }> {
  if (!ctx.actor.permissions.has('messages.send'))
    throw new DomainError('permission.denied', 'A test is a message to a fan, so this needs the permission messages.send as well.');
  const { messages, accountId } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { row, variants } = await requireCampaign(tx, ctx, campaignId);
    const chosen = variants.filter(({ id }) => variantIds === undefined || variantIds.includes(id));
    if (chosen.length === 0) throw new DomainError('campaigns.unknown_variant', 'This campaign has none of these variants; read it for their ids.');
    await checkVariants(tx, row.accountId, chosen);
    const ids = [...new Set(fanIds.map((id) => id.toLowerCase()))];
    const { rows: found } = await tx.execute<{ id: string }>(
      sql`select id from fans where account_id = ${row.accountId} and id = any (${sql.param(ids)}::uuid[])`,
    );
    const errors = fanIds.flatMap((id, index) =>
      found.some((fan) => fan.id === id.toLowerCase())
        ? []
        : [
            {
              in: 'body' as const,
              pointer: `/fanIds/${index}`,
              detail: 'The campaign’s account has no fan with this id.',
              code: 'fan_unknown' as const,
            },
          ],
    );
    if (errors.length > 0) throw new DomainError('request.invalid', 'Some fans are not of this account; see errors.', { errors });
    const { rows } = await tx.execute<TestMessage & Record<string, unknown>>(sql`
      with made as (
        insert into messages (workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason, text, price_cents, media_ids)
        select ${ctx.workspaceId}, ${row.accountId}, f.id, 'out', 'test', ${campaignId}, v.id, 'queued', v.text, v.price_cents, v.media_ids
        from unnest(${sql.param(ids)}::uuid[]) as f (id), campaign_variants v where v.campaign_id = ${campaignId} and v.id = any (${sql.param(chosen.map(({ id }) => id))}::uuid[]) order by f.id, v.position
        returning id, fan_id, variant_id),
      boxed as (
        insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id)
        select ${row.accountId}, id, ${ctx.workspaceId}, fan_id, ${PRIORITY.human}, now(), 'test', ${campaignId} from made)
      select id as "messageId", fan_id as "fanId", variant_id as "variantId" from made`);
    await logCampaign(tx, {
      workspaceId: ctx.workspaceId,
      accountId: row.accountId,
      campaignId,
      actor: actorName(ctx.actor),
      action: 'campaign.test_sent',
      data: { fans: ids.length },
    });
    return { messages: rows, accountId: row.accountId };
  });
  await ctx.wakeSender(accountId);
  return { messages };
}
