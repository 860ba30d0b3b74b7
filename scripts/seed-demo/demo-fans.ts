import { sql } from 'drizzle-orm';
import { inWorkspace, type Db } from '../../db/database';

/** Invented; none of them is anybody. */
export const DEMO_FANS = [
  { id: 'demo-1', name: 'Noah', language: 'en', country: 'US', zone: 'America/New_York', tags: ['vip'], spendCents: 48_200, purchases: 19 },
  { id: 'demo-2', name: 'Camille', language: 'fr', country: 'FR', zone: 'Europe/Paris', tags: ['vip'], spendCents: 31_950, purchases: 12 },
  { id: 'demo-3', name: 'Liam', language: 'en', country: 'GB', zone: 'Europe/London', tags: [], spendCents: 5_990, purchases: 4 },
  { id: 'demo-4', name: 'Jonas', language: 'de', country: 'DE', zone: 'Europe/Berlin', tags: ['new'], spendCents: 0, purchases: 0 },
  { id: 'demo-5', name: 'Yuki', language: 'ja', country: 'JP', zone: 'Asia/Tokyo', tags: [], spendCents: 1_200, purchases: 1 },
  { id: 'demo-6', name: 'Mateo', language: 'es', country: 'MX', zone: 'America/Mexico_City', tags: ['new'], spendCents: 999, purchases: 1 },
  { id: 'demo-7', name: 'Élodie', language: 'fr', country: 'CA', zone: 'America/Toronto', tags: [], spendCents: 8_400, purchases: 6 },
  { id: 'demo-8', name: 'Aiden', language: 'en', country: 'AU', zone: 'Australia/Sydney', tags: [], spendCents: 2_500, purchases: 2 },
  { id: 'demo-9', name: 'Priya', language: 'en', country: 'IN', zone: 'Asia/Kolkata', tags: ['new'], spendCents: 0, purchases: 0 },
  { id: 'demo-10', name: 'Oscar', language: 'en', country: 'US', zone: 'America/Los_Angeles', tags: ['vip'], spendCents: 77_300, purchases: 33 },
  { id: 'demo-11', name: 'Inès', language: 'fr', country: 'FR', zone: 'Europe/Paris', tags: [], spendCents: 300, purchases: 1 },
  { id: 'demo-12', name: 'Ben', language: 'en', country: 'US', zone: 'America/Chicago', tags: [], spendCents: 14_100, purchases: 8 },
] as const;

/** Fans that are there already stay as they are. */
export async function insertDemoFans(app: Db, workspaceId: string, accountId: string): Promise<void> {
  await inWorkspace(app, workspaceId, async (tx) => {
    for (const fan of DEMO_FANS) {
      await tx.execute(sql`
        insert into fans (workspace_id, account_id, platform_fan_id, username, display_name, language, country, time_zone, tags, spend_cents, purchases, subscribed_at, subscription_status)
        values (${workspaceId}, ${accountId}, ${fan.id}, ${fan.name
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z]/g, '')}, ${fan.name}, ${fan.language}, ${fan.country}, ${fan.zone}, ${sql.param([...fan.tags])}::text[],
          ${fan.spendCents}, ${fan.purchases}, now() - interval '90 days', 'active') on conflict (account_id, platform_fan_id) do nothing`);
    }
  });
}
