import { and, eq, lt, desc, sql, type SQL } from 'drizzle-orm';
import type { Page, PageQuery } from '../../contracts/api/page';
import type { NewWebhookEndpoint, WebhookEndpoint, WebhookEndpointChange, WebhookEndpointInput } from '../../contracts/operations/webhook-endpoint';
import { WEBHOOK_EVENT_NAMES } from '../../contracts/operations/webhook-events';
import { dropSecret, storeSecret } from '../../db/accounts/store-secret';
import { inWorkspace, type Tx } from '../../db/database';
import { overAllAccounts } from '../../db/over-all-accounts';
import { resolveNotifications } from '../../db/notifications/write-notification';
import { webhookEndpoints } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { makeWebhookSecret } from '../../providers/webhooks/sign-webhook';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { requireAccount } from '../fans/require-account';
import { CHOOSE_ACCOUNT, requireHoldsFor } from '../require-holds-for';
import { checkWebhookUrl } from './check-webhook-url';

const MOST = 20;

type Row = typeof webhookEndpoints.$inferSelect;

/** Newest first, with how many deliveries wait. */
export async function listWebhookEndpoints({ ctx, page }: { ctx: Ctx; page: PageQuery }): Promise<Page<WebhookEndpoint>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    select(tx, ctx, before === null ? undefined : lt(webhookEndpoints.id, before)).limit(page.limit + 1),
  );
  return pageOfRows(rows, page.limit, toEndpoint, ({ endpoint }) => [endpoint.id]);
}

/** @throws DomainError not_found */
export async function getWebhookEndpoint({ ctx, endpointId }: { ctx: Ctx; endpointId: string }): Promise<WebhookEndpoint> {
  return inWorkspace(ctx.db, ctx.workspaceId, (tx) => read(tx, ctx, endpointId));
}

/** @throws DomainError webhooks.url_refused, webhooks.too_many, not_found */
export async function createWebhookEndpoint({ ctx, input }: { ctx: Ctx; input: WebhookEndpointInput }): Promise<NewWebhookEndpoint> {
  const url = await checkWebhookUrl(input.url, ctx.webhookInsideOrigin);
  const secret = makeWebhookSecret();
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await checkAccount(tx, ctx, input.accountId);
    const made = await overAllAccounts(tx, () => tx.$count(webhookEndpoints, eq(webhookEndpoints.workspaceId, ctx.workspaceId)));
    if (made >= MOST) throw new DomainError('webhooks.too_many', `A workspace has at most ${MOST} webhooks; delete one first.`);
    const [row] = await tx
      .insert(webhookEndpoints)
      .values({ ...input, url, workspaceId: ctx.workspaceId, createdBy: ctx.userId, secretId: await seal(tx, ctx, secret) })
      .returning({ id: webhookEndpoints.id });
    const id = row!.id;
    await audit(tx, ctx, 'webhook.created', { type: 'webhook', id }, { url: shown(url), events: input.events, accountId: input.accountId });
    return { ...(await read(tx, ctx, id)), secret };
  });
}

/** Switched on again it begins with what happens from now on, and takes what still waits. @throws DomainError not_found, webhooks.url_refused */
export async function changeWebhookEndpoint({
  ctx,
  endpointId,
  change: { enabled, ...plain },
}: {
  ctx: Ctx;
  endpointId: string;
  change: WebhookEndpointChange;
}): Promise<WebhookEndpoint> {
  const url = plain.url === undefined ? undefined : await checkWebhookUrl(plain.url, ctx.webhookInsideOrigin);
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await lock(tx, ctx, endpointId);
    if (plain.accountId !== undefined) await checkAccount(tx, ctx, plain.accountId);
    const now = sql`clock_timestamp()`;
    const on = enabled === true && before.disabledReason !== null ? { disabledReason: null, failingSince: null, listensSince: now, seenAt: now } : {};
    const off = enabled === false && before.disabledReason === null ? { disabledReason: 'by_hand' } : {};
    const set = { ...plain, ...(url === undefined ? {} : { url }), ...on, ...off };
    if (Object.keys(set).length > 0) await tx.update(webhookEndpoints).set(set).where(eq(webhookEndpoints.id, endpointId));
    if (enabled === true) await resolveNotifications(tx, { workspaceId: ctx.workspaceId, subjectId: endpointId, kinds: ['webhook.disabled'] });
    await audit(
      tx,
      ctx,
      'webhook.changed',
      { type: 'webhook', id: endpointId },
      { ...plain, ...(url === undefined ? {} : { url: shown(url) }), enabled },
    );
    return read(tx, ctx, endpointId);
  });
}

/** A new secret; the one before signs as well for a day. @throws DomainError not_found */
export async function rotateWebhookSecret({ ctx, endpointId }: { ctx: Ctx; endpointId: string }): Promise<NewWebhookEndpoint> {
  const secret = makeWebhookSecret();
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await lock(tx, ctx, endpointId);
    await tx
      .update(webhookEndpoints)
      .set({ secretId: await seal(tx, ctx, secret), oldSecretId: before.secretId, oldSecretUntil: sql`now() + interval '1 day'` })
      .where(eq(webhookEndpoints.id, endpointId));
    await dropSecret(tx, before.oldSecretId);
    await audit(tx, ctx, 'webhook.secret_rotated', { type: 'webhook', id: endpointId });
    return { ...(await read(tx, ctx, endpointId)), secret };
  });
}

/** With its deliveries. @throws DomainError not_found */
export async function deleteWebhookEndpoint({ ctx, endpointId }: { ctx: Ctx; endpointId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const before = await lock(tx, ctx, endpointId);
    await tx.delete(webhookEndpoints).where(eq(webhookEndpoints.id, endpointId));
    await dropSecret(tx, before.secretId);
    await dropSecret(tx, before.oldSecretId);
    await resolveNotifications(tx, { workspaceId: ctx.workspaceId, subjectId: endpointId, kinds: ['webhook.disabled'] });
    await audit(tx, ctx, 'webhook.deleted', { type: 'webhook', id: endpointId }, { url: shown(before.url) });
  });
}

/** @throws DomainError not_found */
export async function lock(tx: Tx, ctx: Ctx, endpointId: string): Promise<Row> {
  const [row] = await tx
    .select()
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.workspaceId, ctx.workspaceId), eq(webhookEndpoints.id, endpointId)))
    .for('update');
  if (!row) throw notFound('webhook');
  return row;
}

async function read(tx: Tx, ctx: Ctx, endpointId: string): Promise<WebhookEndpoint> {
  const [row] = await select(tx, ctx, eq(webhookEndpoints.id, endpointId));
  if (!row) throw notFound('webhook');
  return toEndpoint(row);
}

function select(tx: Tx, ctx: Ctx, condition: SQL | undefined) {
  // Written out: drizzle would leave the outer column without its table.
  const waiting = sql<number>`(select count(*)::int from webhook_deliveries d where d.endpoint_id = webhook_endpoints.id and d.state = 'waiting')`;
  return tx
    .select({ endpoint: webhookEndpoints, waiting })
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.workspaceId, ctx.workspaceId), condition))
    .orderBy(desc(webhookEndpoints.id));
}

async function seal(tx: Tx, ctx: Ctx, secret: string): Promise<string> {
  return storeSecret(tx, { workspaceId: ctx.workspaceId, kind: 'outgoing_webhook', ciphertext: ctx.secrets.seal(secret, ctx.workspaceId) });
}

async function checkAccount(tx: Tx, ctx: Ctx, accountId: string | null): Promise<void> {
  if (accountId !== null) await requireAccount(tx, accountId);
  else requireHoldsFor(ctx, null, 'The webhook', CHOOSE_ACCOUNT);
}

/** Without the query, which may carry a key. */
const shown = (url: string) => url.split('?')[0];

function toEndpoint({ endpoint, waiting }: { endpoint: Row; waiting: number }): WebhookEndpoint {
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    events: WEBHOOK_EVENT_NAMES.filter((name) => endpoint.events.includes(name)),
    accountId: endpoint.accountId,
    enabled: endpoint.disabledReason === null,
    disabledReason: endpoint.disabledReason as WebhookEndpoint['disabledReason'],
    failingSince: endpoint.failingSince?.toISOString() ?? null,
    oldSecretUntil: endpoint.oldSecretUntil && endpoint.oldSecretUntil > new Date() ? endpoint.oldSecretUntil.toISOString() : null,
    waiting,
    createdAt: endpoint.createdAt.toISOString(),
  };
}
