import type { Audience } from '../../contracts/accounts/audience';
import type { LaunchPreview as Preview } from '../../contracts/campaigns/campaign';
import type { Protection } from '../../contracts/campaigns/protection';
import type { TestPhase } from '../../contracts/campaigns/definition';
import type { CampaignRow, VariantRow } from '../../db/campaigns/campaign-rows';
import { audienceZones, forecastAccount, queuesAhead, type ForecastAccount } from '../../db/campaigns/audience-zones';
import type { Tx } from '../../db/database';
import { countAudience } from '../../db/fans/count-audience';
import { forecast } from '../../domain/campaigns/forecast';
import { paced } from '../../domain/campaigns/spaced-times';
import { shareOfZones, splitAudience } from '../../domain/campaigns/split-audience';
import { massRecipients } from '../../domain/messaging/mass-recipients';
import { isTimeZone } from '../../domain/messaging/zone-offset';
import type { Ctx } from '../context';

export interface LaunchPreview extends Preview {
  account: ForecastAccount | null;
}

/** Fewer recipients than this in each variant of a test show only very large differences. */
const FEW_A_VARIANT = 100;

/** Who would be reached if it started as written, and when the last message would leave at the account's pace. */
export async function previewLaunch(
  tx: Tx,
  { row, variants }: { row: CampaignRow; variants: readonly VariantRow[] },
  { now, connectorOf }: Pick<Ctx, 'now' | 'connectorOf'>,
): Promise<LaunchPreview> {
  const audience = row.audience as Audience;
  const test = row.testPhase as TestPhase | null;
  const mediaIds = [...new Set(variants.flatMap((variant) => variant.mediaIds))];
  const account = await forecastAccount(tx, row.accountId);
  const counts = await countAudience(tx, row.accountId, audience, { protect: row.protect as Protection | null, mediaIds });
  const split = splitAudience({ eligible: counts.eligible, holdoutBp: row.holdoutBp, testShareBp: test?.shareBp ?? null });
  const zones: Record<string, number> = {};
  for (const [zone, fans] of Object.entries(await audienceZones(tx, row.accountId, audience))) {
    const known = isTimeZone(zone) ? zone : (account?.timeZone ?? 'UTC');
    zones[known] = (zones[known] ?? 0) + fans;
  }
  const perMinute = account === null ? null : paced(account.limitPerMinute, row.paceBp);
  const startMs = Math.max(now().getTime(), row.startAt?.getTime() ?? 0);
  const waitMs = test === null ? 0 : test.waitMinutes * 60_000;
  const most = account === null ? null : massRecipients(connectorOf(account.platform).capabilities);
  // A call takes the slot of one message and reaches many: the queue ahead weighs as much more.
  const forecastOf = (fansACall: number) =>
    forecast({
      startMs,
      fansByZone: shareOfZones(zones, split.toSend),
      perMinute: account === null || account.limitPerMinute === null ? null : account.limitPerMinute * fansACall,
      mostPerMinute: perMinute === null ? null : perMinute * fansACall,
      queuedAhead: (account?.queuedAhead ?? 0) * fansACall,
      quietHours: account?.quietHours ?? null,
      expiresAtMs: row.expiresAt?.getTime() ?? null,
    });
  const each = forecastOf(1);
  const native = most === null ? null : forecastOf(most);
  const { endMs, sentInTime, warnings } = row.delivery === 'native' && native !== null ? native : each;
  const endAt = (ms: number | null) => (ms === null || split.toSend === 0 ? null : new Date(ms + waitMs).toISOString());
  return {
    account,
    audience: counts,
    plan: {
      ...split,
      startAt: new Date(startMs).toISOString(),
      perMinute,
      timeZone: account?.timeZone ?? 'UTC',
      quietHours: account?.quietHours ?? null,
      queues: await queuesAhead(tx, row.accountId),
    },
    deliveries: {
      each: { endAt: endAt(each.endMs) },
      native: native === null || most === null ? null : { endAt: endAt(native.endMs), calls: Math.ceil(split.toSend / most) },
    },
    forecast: {
      endAt: endAt(endMs),
      sentInTime,
      warnings: [...warnings, ...moreWarnings(account, split.inTest, variants.length)],
    },
  };
}

function moreWarnings(account: ForecastAccount | null, inTest: number | null, variantCount: number): Preview['forecast']['warnings'] {
  const warnings: Preview['forecast']['warnings'] = [];
  if (account && account.status !== 'active')
    warnings.push({
      code: 'account_unable',
      message: 'The account cannot send in its present state; sign it in again before the launch.',
      params: {},
    });
  if (account?.paused)
    warnings.push({ code: 'account_paused', message: 'The account is paused: nothing leaves until a person resumes it.', params: {} });
  const each = inTest === null ? null : Math.floor(inTest / Math.max(1, variantCount));
  if (each !== null && each < FEW_A_VARIANT) {
    warnings.push({
      code: 'small_test',
      message: `About ${each} fans get each variant in the test: only a very large difference will show. Test on a larger share.`,
      params: { each },
    });
  }
  return warnings;
}
