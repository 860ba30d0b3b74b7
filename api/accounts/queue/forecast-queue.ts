import type { QueueForecast } from '../../../contracts/accounts/queue';
import type { SenderStateName } from '../../../contracts/accounts/account';
import { readAccountRows, type AccountRow } from '../../../db/accounts/account-rows';
import { aheadOfCampaigns, campaignsWaiting, type CampaignWaiting } from '../../../db/accounts/queue-zones';
import { inWorkspace } from '../../../db/database';
import { forecast } from '../../../domain/campaigns/forecast';
import { gapOf, paced } from '../../../domain/campaigns/spaced-times';
import { notFound } from '../../../domain/domain-error';
import { massRecipients } from '../../../domain/messaging/mass-recipients';
import { isTimeZone } from '../../../domain/messaging/zone-offset';
import type { Ctx } from '../../context';
import { toSenderState } from '../to-account';

/** States in which nobody can say when it goes on. */
const OPEN_ENDED: readonly SenderStateName[] = ['paused', 'login_needed', 'restricted', 'disconnected', 'breaker_open'];

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const times = (rate: number | null, fansACall: number) => (rate === null ? null : rate * fansACall);
const sum = (zones: Record<string, number>) => Object.values(zones).reduce((total, count) => total + count, 0);

/** When each campaign on the account ends, given its rate, the quiet hours of its fans and what leaves before. @throws DomainError not_found */
export async function forecastQueue({ ctx, accountId }: { ctx: Ctx; accountId: string }): Promise<QueueForecast> {
  const { row, waiting, ahead } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [found] = await readAccountRows(tx, ctx.workspaceId, { id: accountId });
    if (!found) throw notFound('account');
    return { row: found, waiting: await campaignsWaiting(tx, accountId), ahead: await aheadOfCampaigns(tx, accountId) };
  });
  const { state } = toSenderState(row, new Map());
  const seesCampaigns = ctx.actor.permissions.has('campaigns.read');
  let before = ahead;
  const campaigns = waiting.map((campaign) => {
    const fansACall = campaign.delivery === 'native' ? (massRecipients(ctx.connectorOf(row.platform).capabilities) ?? 1) : 1;
    const found = ofCampaign({ row, state, campaign, fansACall, before });
    // Who has turns in the future lets everybody pass who is due.
    if (campaign.status === 'running' && gapOf(row.limitPerMinute, campaign.paceBp) === null) before += Math.ceil(found.waiting / fansACall);
    return { ...found, name: seesCampaigns ? campaign.name : null };
  });
  return { accountId, asOf: new Date(row.nowMs).toISOString(), state, perMinute: row.limitPerMinute, campaigns };
}

interface CampaignInQueue {
  row: AccountRow;
  state: SenderStateName;
  campaign: CampaignWaiting;
  /** How many fans one slot reaches. */
  fansACall: number;
  /** Slots that are taken before. */
  before: number;
}

function ofCampaign({ row, state, campaign, fansACall, before }: CampaignInQueue): QueueForecast['campaigns'][number] {
  const { campaignId, name, status, expiresMs, zones } = campaign;
  const fansByZone: Record<string, number> = {};
  for (const [zone, count] of Object.entries(zones)) {
    const known = isTimeZone(zone) ? zone : row.timeZone;
    fansByZone[known] = (fansByZone[known] ?? 0) + count;
  }
  const { endMs, sentInTime, warnings } = forecast({
    startMs: Math.max(row.nowMs, row.slowedUntilMs ?? 0),
    fansByZone,
    perMinute: times(row.limitPerMinute, fansACall),
    mostPerMinute: times(paced(row.limitPerMinute, campaign.paceBp), fansACall),
    queuedAhead: before * fansACall,
    quietHours: row.quietStart === null || row.quietEnd === null ? null : { startMinute: row.quietStart, endMinute: row.quietEnd },
    expiresAtMs: expiresMs,
  });
  const count = sum(fansByZone);
  const told = status === 'running' && !OPEN_ENDED.includes(state);
  return {
    campaignId,
    name,
    status,
    waiting: count,
    endAt: told && count > 0 ? iso(endMs) : null,
    expiresAt: iso(expiresMs),
    late: expiresMs === null ? 0 : count - sentInTime,
    // That some sleep now is no warning for what runs; the end has it in it.
    warnings: warnings.filter(({ code }) => code !== 'starts_in_quiet_hours'),
  };
}
