import { sql } from 'drizzle-orm';
import { resolveNotifications, writeNotification, type NoteTx } from './write-notification';

interface Campaign {
  workspaceId: string;
  accountId: string;
  campaignId: string;
}

/** The test could not tell the variants apart: the rest goes out by the fallback, and somebody may want it otherwise. */
export async function noteNoWinner(tx: NoteTx, { workspaceId, accountId, campaignId }: Campaign, verdict: string): Promise<void> {
  await writeNotification(tx, { workspaceId, accountId, kind: 'campaign.no_winner', subjectId: campaignId, data: { verdict } });
}

/** Nobody is open any more. Messages that failed, or of which nobody knows, need a person; else it is only good to know. */
export async function noteCampaignCompleted(tx: NoteTx, { workspaceId, accountId, campaignId }: Campaign): Promise<void> {
  await noteCampaignOver(tx, { workspaceId, accountId, campaignId });
  const { rows } = await tx.execute<{ sent: number; failed: number; unknown: number }>(sql`
    select count(*) filter (where reason = 'sent')::int as sent, count(*) filter (where reason like 'failed.%')::int as failed,
      count(*) filter (where reason like 'unknown.%')::int as unknown
    from campaign_recipients where campaign_id = ${campaignId}`);
  const { sent, failed, unknown } = rows[0] ?? { sent: 0, failed: 0, unknown: 0 };
  const kind = failed + unknown > 0 ? 'campaign.failed' : 'campaign.completed';
  await writeNotification(tx, { workspaceId, accountId, kind, subjectId: campaignId, data: { sent, failed, unknown } });
}

/** Completed or cancelled: there is nothing left to choose. */
export async function noteCampaignOver(tx: NoteTx, { workspaceId, campaignId }: Campaign): Promise<void> {
  await resolveNotifications(tx, { workspaceId, subjectId: campaignId, kinds: ['campaign.no_winner'] });
}
