import express, { Router } from 'express';
import type { Logger } from 'pino';
import { readSecret } from '../../db/accounts/store-secret';
import { eq, sql } from 'drizzle-orm';
import { inWorkspace, type Db } from '../../db/database';
import { markWebhook } from '../../db/accounts/mark-webhook';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import { platformAccounts } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { sendProblem } from '../problem';
import type { ApiServices } from '../services';

export interface WebhookParts extends Pick<ApiServices, 'secrets' | 'connectorOf'> {
  app: Db;
  /** Something was received and waits to be processed. */
  onReceived: () => void;
  log: Logger;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * `POST /v1/webhooks/platform/{accountId}`: checks the signature over the raw bytes, keeps the event once, answers; what it means is worked out
 * afterwards. An unknown account and a wrong signature get the same answer.
 */
export function webhookIntake(parts: WebhookParts): Router {
  const router = Router();
  router.post('/:accountId', express.raw({ type: () => true, limit: '1mb' }), async (request, response) => {
    const notes = response.locals.notes;
    notes.route = '/v1/webhooks/platform/{accountId}';
    try {
      const accountId = String(request.params['accountId']);
      const account = await findAccount(parts, accountId);
      const webhook = { rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), headers: request.headers };
      const connector = account && parts.connectorOf(account.platform);
      const isSigned = account !== null && connector?.verifyWebhook(webhook, account.secrets) === true;
      if (account && !(isSigned ? account.justReceived : account.justRefused))
        await markWebhook(parts.app, { workspaceId: account.workspaceId, accountId, isSigned });
      if (!account || !connector || !isSigned)
        throw new DomainError('webhooks.signature', 'Check the webhook secret of the account, here and at the platform.');
      notes.workspaceId = account.workspaceId;
      const parsed = connector.parseWebhook(webhook);
      if (parsed.outcome === 'malformed') throw new DomainError('request.malformed', parsed.message);
      if (parsed.platformAccountId !== null && parsed.platformAccountId !== account.platformAccountId)
        throw new DomainError('request.malformed', 'The event is of another account.');
      // Fleeting events (typing, online) have no key, and nothing here is made of them.
      if (parsed.event !== null && parsed.eventId !== null) {
        const receipt = { accountId, workspaceId: account.workspaceId, eventKey: parsed.eventId };
        const { event } = parsed;
        const isNew = await inWorkspace(parts.app, account.workspaceId, (tx) => storeReceipt(tx, receipt, event));
        if (isNew) parts.onReceived();
      }
      response.status(200).json({ received: true });
    } catch (error) {
      notes.error = error;
      sendProblem(response, error, notes.requestId);
    }
  });
  return router;
}

async function findAccount({ app, secrets }: WebhookParts, accountId: string) {
  if (!UUID.test(accountId)) return null;
  const { rows } = await app.execute<{ workspace_id: string | null }>(sql`select workspace_of_account(${accountId}) as workspace_id`);
  const workspaceId = rows[0]?.workspace_id ?? null;
  if (workspaceId === null) return null;
  return inWorkspace(app, workspaceId, async (tx) => {
    const [account] = await tx
      .select({
        platform: platformAccounts.platform,
        platformAccountId: platformAccounts.platformAccountId,
        justReceived: sql<boolean>`coalesce(webhook_received_at > now() - interval '10 seconds', false)`,
        justRefused: sql<boolean>`coalesce(webhook_refused_at > now() - interval '10 seconds', false)`,
        secretId: platformAccounts.webhookSecretId,
        secretBeforeId: sql<string | null>`case when webhook_secret_before_until > now() then webhook_secret_before_id end`,
      })
      .from(platformAccounts)
      .where(eq(platformAccounts.id, accountId));
    if (!account) return null;
    const ids = [account.secretId, account.secretBeforeId].filter((id) => id !== null);
    const sealed = await Promise.all(ids.map((id) => readSecret(tx, id)));
    return {
      workspaceId,
      platform: account.platform,
      platformAccountId: account.platformAccountId,
      justReceived: account.justReceived,
      justRefused: account.justRefused,
      secrets: sealed.filter((one) => one !== null).map((one) => secrets.open(one, workspaceId)),
    };
  });
}
