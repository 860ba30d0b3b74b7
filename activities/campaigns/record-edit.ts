import { sql } from 'drizzle-orm';
import { campaignStanding } from '../../db/campaigns/campaign-standing';
import { changeCampaign } from '../../db/campaigns/change-campaign';
import { inWorkspace } from '../../db/database';
import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { recordOf } from './record-of';
import { refuse, wrongStatus } from './refuse';

/**
 * Puts a stored version in force: texts, prices and media of the variants, which every attempt from now on reads. What has left stays as it was, and
 * who gets which variant stays as drawn.
 */
export function createRecordEdit({ app }: CampaignDeps): Pick<CampaignActivities, 'recordEdit'> {
  return {
    recordEdit: ({ actor, version, over, ...key }) =>
      inWorkspace(app, key.workspaceId, async (tx) => {
        const before = await campaignStanding(tx, key.campaignId, true);
        if (!before) throw wrongStatus(before, 'edited');
        if (before.version === version) return recordOf(before);
        if (over !== undefined && over !== before.version)
          throw refuse('conflict', `Version ${before.version} came into force meanwhile, in place of ${over}. Read it, then edit it anew.`);
        if (before.version > version) return recordOf(before);
        const { rowCount } = await tx.execute(sql`
        update campaign_variants v set name = d.variant ->> 'name', text = d.variant ->> 'text', price_cents = (d.variant ->> 'priceCents')::int,
          media_ids = coalesce((select array_agg(m.value order by m.n) from jsonb_array_elements_text(d.variant -> 'mediaIds') with ordinality as m (value, n)), '{}')
        from campaign_versions e, jsonb_array_elements(e.definition -> 'variants') with ordinality as d (variant, n)
        where e.campaign_id = ${key.campaignId} and e.version = ${version} and v.campaign_id = e.campaign_id and v.position = d.n - 1`);
        if (!rowCount) throw refuse('campaigns.unknown_version', `There is no version ${version} of this campaign.`);
        const changed = await changeCampaign(tx, {
          ...key,
          actor,
          action: 'campaign.edited',
          data: { version },
          from: { statuses: ['scheduled', 'running', 'paused'] },
          set: sql`version = ${version}, name = (select definition ->> 'name' from campaign_versions where campaign_id = ${key.campaignId} and version = ${version})`,
        });
        if (!changed) throw wrongStatus(before, 'edited');
        return recordOf({ ...before, version });
      }),
  };
}
