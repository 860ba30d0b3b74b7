import { PLATFORMS } from '../../contracts/accounts/platforms';
import { drizzle } from 'drizzle-orm/node-postgres';
import { inTransaction } from '../../db/messaging/in-transaction';
import { resolveNotifications, writeNotification } from '../../db/notifications/write-notification';
import type { NotificationDeps } from './notification-deps';

const SILENT_HOURS = 24;
/** So many messages went out in that time without a word of the platform. */
const SENT_AT_LEAST = 20;

/** Accounts that send, were heard of once or never, and of which no webhook came for a day though the platform sends some. */
const SILENT = `
select a.workspace_id as "workspaceId", a.id as "accountId" from platform_accounts a
where a.removed_at is null and a.status = 'active' and a.platform <> all ($3::text[]) and coalesce(a.webhook_received_at, a.created_at) < now() - make_interval(hours => $1)
  and not exists (select from notifications n where n.workspace_id = a.workspace_id and n.kind = 'account.webhook_silent' and n.subject_id = a.id and n.resolved_at is null)
  and $2 <= (select count(*) from (select from messages m where m.account_id = a.id and m.id > (select uuidv7(interval '-7 days'))
    and m.direction = 'out' and m.sent_at > now() - make_interval(hours => $1) limit $2) as some_sent)`;

const HEARD_AGAIN = `
select n.workspace_id as "workspaceId", n.subject_id as "accountId" from notifications n join platform_accounts a on a.id = n.subject_id
where n.kind = 'account.webhook_silent' and n.resolved_at is null and (a.webhook_received_at > n.created_at or a.platform = any ($1::text[]))`;

interface Key {
  workspaceId: string;
  accountId: string;
}

/** Tells of accounts whose webhooks fell silent, and ends it when one comes. Safe to repeat: while it stands nothing is written anew. */
export function createWatchAccounts({ senderPool, connectorOf }: Pick<NotificationDeps, 'senderPool' | 'connectorOf'>) {
  return async function watchAccounts(): Promise<{ silent: number; heard: number }> {
    const without = PLATFORMS.filter((platform) => connectorOf(platform).capabilities.webhooks === false);
    return inTransaction(senderPool, async (client) => {
      const tx = drizzle({ client });
      const { rows: silent } = await client.query<Key>(SILENT, [SILENT_HOURS, SENT_AT_LEAST, without]);
      for (const { workspaceId, accountId } of silent)
        await writeNotification(tx, { workspaceId, accountId, kind: 'account.webhook_silent', subjectId: accountId, data: { hours: SILENT_HOURS } });
      const { rows: heard } = await client.query<Key>(HEARD_AGAIN, [without]);
      for (const { workspaceId, accountId } of heard)
        await resolveNotifications(tx, { workspaceId, subjectId: accountId, kinds: ['account.webhook_silent'] });
      return { silent: silent.length, heard: heard.length };
    });
  };
}
