import type { Pool } from 'pg';

/** Ids of things that are there, by the name of the path parameter. A new kind of parameter adds its own here. */
export interface WorldIds extends Record<string, string> {
  accountId: string;
  fanId: string;
  messageId: string;
  campaignId: string;
}

/** Bodies that each route takes as they are, by `method path`. A new route whose body has needed fields adds its own here. */
export function sampleBodies(ids: WorldIds): Record<string, object> {
  const variants = [{ name: 'A', weightBp: 10_000, text: 'Hello' }];
  return {
    'put /me/workspace': { workspaceId: ids.workspaceId },
    'post /workspaces': { name: 'Another' },
    'patch /workspace': { name: 'Renamed' },
    'post /invitations': { email: `${Math.random().toString(36).slice(2)}@example.test`, role: 'analyst' },
    'post /api-keys': { name: 'k', scopes: ['accounts.read'] },
    'patch /members/{memberId}': { role: 'analyst' },
    'post /accounts': {
      platform: 'sandbox',
      baseUrl: 'http://127.0.0.1:1',
      platformAccountId: 'acct_walk',
      apiKey: 'key-key-key',
      authorityNote: 'The creator agreed by mail.',
    },
    'post /settings/stop-words/try': { text: 'stop' },
    'patch /accounts/{accountId}': { displayName: 'New name' },
    'put /accounts/{accountId}/credentials': { apiKey: 'key-key-key' },
    'post /accounts/{accountId}/pause': { reason: 'walk' },
    'post /accounts/{accountId}/stop': { reason: 'walk' },
    'post /stop': { reason: 'walk' },
    'post /accounts/{accountId}/fans/{fanId}/messages': { text: 'Hello' },
    'patch /threads/{accountId}/{fanId}': { isRead: true },
    'post /threads/change': { threads: [{ accountId: ids.accountId, fanId: ids.fanId }], change: { isRead: true } },
    'put /threads/{accountId}/{fanId}/presence': { state: 'looking' },
    'post /accounts/{accountId}/fans/{fanId}/notes': { text: 'Likes jazz' },
    'patch /accounts/{accountId}/fans/{fanId}/notes/{noteId}': { text: 'Likes jazz and chess' },
    'post /accounts/{accountId}/messages/{messageId}/decision': { decision: 'was_sent' },
    ...Object.fromEntries(['freeze', 'unfreeze', 'lift', 'erase'].map((word) => [`post /fans/{fanId}/${word}`, { reason: 'walk' }])),
    'post /fans/{fanId}/consent': { state: 'withdrawn', source: 'walk' },
    'post /audiences/count': { accountId: ids.accountId, audience: {} },
    'post /lists': { name: Math.random().toString(36), accountId: ids.accountId },
    'post /lists/{listId}/add': { fanIds: [ids.fanId] },
    'post /lists/{listId}/remove': { fanIds: [ids.fanId] },
    'post /fans/count': { selection: { filter: {} } },
    'post /fans/suppress': { selection: { fanIds: [ids.fanId] }, wording: 'walk' },
    'post /suppressions': { accountId: ids.accountId, platformFanIds: ['walk'], wording: 'walk' },
    'post /suppressions/{suppressionId}/lift': { reason: 'walk' },
    'post /exports': { accountId: ids.accountId, kind: 'fans' },
    'put /home/tour': { seen: true },
    'post /accounts/{accountId}/queue/preview': { action: 'hold', messageIds: [ids.messageId] },
    'post /accounts/{accountId}/queue/change': { action: 'hold', messageIds: [ids.messageId] },
    'post /accounts/{accountId}/queue/retry': { reason: 'failed.platform', source: 'human' },
    'post /unsends': { accountId: ids.accountId, messageId: ids.messageId },
    'post /unsends/preview': { accountId: ids.accountId, messageId: ids.messageId },
    'post /replies': { name: 'Hello', shortcut: `s${Math.random().toString(36).slice(2, 12)}`, text: 'Hello {{first_name|there}}' },
    'post /shifts': { userId: ids.personId, kind: 'planned', startedAt: '2100-01-01T08:00:00Z', endedAt: '2100-01-01T16:00:00Z' },
    'patch /shifts/{shiftId}': { startedAt: '2026-01-02T08:00:00Z', endedAt: '2026-01-02T16:00:00Z' },
    'post /scripts': { name: 'Welcome', steps: [{ text: 'Hi' }] },
    'put /scripts/{scriptId}': { revision: 1, name: 'Welcome', steps: [{ text: 'Hi' }] },
    'post /accounts/{accountId}/fans/{fanId}/script': { scriptId: ids.scriptId },
    'post /script-runs/{runId}/send': { position: 0 },
    'post /script-runs/{runId}/skip': { position: 0 },
    'post /script-runs/{runId}/stop': { reason: 'refused' },
    'put /replies/{replyId}': { revision: 1, name: 'Hello', shortcut: `s${Math.random().toString(36).slice(2, 12)}`, text: 'Hello' },
    'post /saved-views': { page: 'fans', name: Math.random().toString(36), search: { state: 'reachable' } },
    'post /campaigns': { name: 'C', accountId: ids.accountId, variants },
    'put /campaigns/{campaignId}': { name: 'C', accountId: ids.accountId, variants },
    'post /campaigns/drafts': { accountId: ids.accountId, variants: [{ name: 'A', weightBp: 10_000 }] },
    'put /campaigns/{campaignId}/draft': { revision: 1, definition: { accountId: ids.accountId, variants } },
    'post /campaigns/{campaignId}/retry': { name: 'C once more' },
    'post /campaigns/{campaignId}/copy': { name: 'C again' },
    'post /audiences/sample': { accountId: ids.accountId, audience: {} },
    'post /campaigns/{campaignId}/test-send': { fanIds: [ids.fanId] },
    'post /campaigns/{campaignId}/reschedule': { startAt: '2100-01-01T00:00:00Z' },
    'post /campaigns/{campaignId}/choose-winner': { variantId: ids.variantId ?? ids.fanId },
    'patch /notifications/{notificationId}': { read: true },
    'post /webhook-endpoints': { url: 'https://192.0.2.7/hook', events: ['message.received'] },
    'patch /webhook-endpoints/{endpointId}': { description: 'Renamed' },
    'post /tasks': { title: 'Look at it' },
    'patch /tasks/{taskId}': { status: 'done' },
    'post /campaigns/{campaignId}/edit': { variants: [{ name: 'A', text: 'Hello again' }] },
  };
}

/** Queries that a route needs, by `method path`. */
export function sampleQueries(ids: WorldIds): Record<string, Record<string, string>> {
  return {
    'get /campaigns/figures': { ids: ids.campaignId },
    'get /saved-views': { page: 'fans' },
    'get /chatters': { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' },
    'get /chatters/pay.csv': { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' },
    'post /imports': { accountId: ids.accountId, kind: 'fans', filename: 'fans.csv' },
  };
}

/** One of everything in a workspace, written past the API. */
export async function seedEverything(owner: Pool, workspaceId: string, userId: string): Promise<WorldIds> {
  const one = async (statement: string, values: unknown[]): Promise<string> =>
    (await owner.query<{ id: string }>(statement, values)).rows[0]?.id ?? '';
  const accountId = await one(
    `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', gen_random_uuid(), 'A') returning id`,
    [workspaceId],
  );
  await owner.query('insert into senders (account_id, workspace_id) values ($1, $2)', [accountId, workspaceId]);
  const fanId = await one(`insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, gen_random_uuid()) returning id`, [
    workspaceId,
    accountId,
  ]);
  const messageId = await one(
    `insert into messages (workspace_id, account_id, fan_id, direction, source, reason, text) values ($1, $2, $3, 'out', 'human', 'queued', 'hi') returning id`,
    [workspaceId, accountId, fanId],
  );
  await owner.query(
    `insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source) values ($1, $2, $3, $4, 0, now(), 'human')`,
    [accountId, messageId, workspaceId, fanId],
  );
  await owner.query(`insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at) values ($1, $2, $3, $4, now())`, [
    accountId,
    fanId,
    workspaceId,
    messageId,
  ]);
  const noteId = await one(
    `insert into fan_notes (workspace_id, account_id, fan_id, author_id, text) values ($1, $2, $3, $4, 'Likes jazz') returning id`,
    [workspaceId, accountId, fanId, userId],
  );
  const campaignId = await one(
    `insert into campaigns (workspace_id, account_id, name, audience) values ($1, $2, 'C', '{"include":{"listIds":[],"filters":[],"match":"all"},"exclude":{"listIds":[],"filters":[],"match":"all"}}') returning id`,
    [workspaceId, accountId],
  );
  const variantId = await one(
    `insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text) values ($1, $2, 0, 'A', 10000, 'Hello') returning id`,
    [workspaceId, campaignId],
  );
  await owner.query(`insert into campaign_versions (campaign_id, version, workspace_id, definition, created_by) values ($1, 1, $2, '{}', 'user:x')`, [
    campaignId,
    workspaceId,
  ]);
  const unsendId = await one(`insert into unsends (workspace_id, account_id, message_id, actor) values ($1, $2, $3, 'user:x') returning id`, [
    workspaceId,
    accountId,
    messageId,
  ]);
  const listId = await one(`insert into fan_lists (workspace_id, account_id, name) values ($1, $2, gen_random_uuid()) returning id`, [
    workspaceId,
    accountId,
  ]);
  const importId = await one(
    `insert into imports (workspace_id, account_id, kind, filename, object_key) values ($1, $2, 'fans', 'f.csv', 'k') returning id`,
    [workspaceId, accountId],
  );
  const exportId = await one(
    `insert into exports (workspace_id, account_id, kind, status, object_key) values ($1, $2, 'fans', 'completed', 'k') returning id`,
    [workspaceId, accountId],
  );
  const suppressionId = await one(
    `insert into suppressions (workspace_id, account_id, fan_hash, reason, actor) values ($1, $2, uuid_send(gen_random_uuid()), 'manual', 'user:x') returning id`,
    [workspaceId, accountId],
  );
  const invitationId = await one(
    `insert into invitations (workspace_id, email, role, inviter_id, token_hash, expires_at) values ($1, gen_random_uuid() || '@example.test', 'analyst', $2, uuid_send(gen_random_uuid()), now() + interval '1 day') returning id`,
    [workspaceId, userId],
  );
  const keyId = await one(
    `insert into api_keys (workspace_id, name, start, key_hash, scopes, created_by) values ($1, 'k', 'hz_abc', uuid_send(gen_random_uuid()), '{accounts.read}', $2) returning id`,
    [workspaceId, userId],
  );
  const viewId = await one(
    `insert into saved_views (workspace_id, user_id, page, name, search) values ($1, $2, 'fans', gen_random_uuid(), '{}') returning id`,
    [workspaceId, userId],
  );
  const scriptId = await one(`insert into scripts (workspace_id, account_id, name) values ($1, $2, 'S') returning id`, [workspaceId, accountId]);
  await owner.query(
    `insert into script_versions (script_id, version, workspace_id, steps) values ($1, 1, $2, '[{"id":"018f0000-0000-7000-8000-000000000001","text":"Hi","priceCents":0,"mediaIds":[],"note":"","waitMinutes":0}]')`,
    [scriptId, workspaceId],
  );
  const runId = await one(`insert into script_runs (workspace_id, account_id, fan_id, script_id, version) values ($1, $2, $3, $4, 1) returning id`, [
    workspaceId,
    accountId,
    fanId,
    scriptId,
  ]);
  const replyId = await one(
    `insert into canned_replies (workspace_id, account_id, name, shortcut, text) values ($1, $2, 'R', substr(gen_random_uuid()::text, 1, 8), 'Hi') returning id`,
    [workspaceId, accountId],
  );
  const secretId = await one(`insert into secrets (workspace_id, kind, ciphertext) values ($1, 'outgoing_webhook', 'x') returning id`, [workspaceId]);
  const endpointId = await one(
    `insert into webhook_endpoints (workspace_id, account_id, url, events, secret_id) values ($1, $2, 'https://192.0.2.7/hook', '{message.received}', $3) returning id`,
    [workspaceId, accountId, secretId],
  );
  const deliveryId = await one(
    `insert into webhook_deliveries (workspace_id, endpoint_id, event_id, event, body) values ($1, $2, uuidv7(), 'message.received', '{}') returning id`,
    [workspaceId, endpointId],
  );
  const other = await one(`insert into users (name, email) values ('Other', gen_random_uuid() || '@example.test') returning id`, []);
  const memberId = await one(`insert into members (workspace_id, user_id, role) values ($1, $2, 'analyst') returning id`, [workspaceId, other]);
  const shiftId = await one(
    `insert into shifts (workspace_id, user_id, kind, started_at, ended_at) values ($1, $2, 'planned', '2026-01-01T08:00:00Z', '2026-01-01T16:00:00Z') returning id`,
    [workspaceId, other],
  );
  const notificationId = await one(
    `insert into notifications (workspace_id, account_id, kind, subject_id) values ($1, $2, 'campaign.completed', $3) returning id`,
    [workspaceId, accountId, campaignId],
  );
  const taskId = await one(`insert into tasks (workspace_id, account_id, title) values ($1, $2, 'T') returning id`, [workspaceId, accountId]);
  const mediaId = await one(
    `insert into media (workspace_id, account_id, state, filename, content_type, object_key, thumbnail_key) values ($1, $2, 'ready', 'f.png', 'image/png', 'k', 't') returning id`,
    [workspaceId, accountId],
  );
  return {
    workspaceId,
    accountId,
    mediaId,
    fanId,
    messageId,
    noteId,
    campaignId,
    variantId,
    listId,
    importId,
    exportId,
    suppressionId,
    invitationId,
    keyId,
    memberId,
    notificationId,
    taskId,
    viewId,
    unsendId,
    replyId,
    scriptId,
    runId,
    shiftId,
    personId: other,
    endpointId,
    deliveryId,
  };
}
