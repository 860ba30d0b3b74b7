import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { eq } from 'drizzle-orm';
import type { RecipientsFilter } from '../../contracts/campaigns/outcome';
import { recipientRows, type RecipientRow } from '../../db/campaigns/recipient-rows';
import { inWorkspace } from '../../db/database';
import { platformAccounts } from '../../db/schema';
import { audit } from '../audit';
import { ifRevenue, type Ctx } from '../context';
import type { Download } from '../define-route';
import { iso, rowFilter } from './list-recipients';
import { requireCampaign } from './require-campaign';

const PAGE_ROWS = 1_000;
const HEAD = [
  'fan_id',
  'platform_fan_id',
  'username',
  'name',
  'variant',
  'reason',
  'next_at',
  'sent_at',
  'read_at',
  'replied_at',
  'bought_at',
  'revenue_cents',
  'currency',
];

/** All recipients behind a filter as a file, written while it is read: English headers and plain values. Who took it is noted before a row leaves. */
export async function downloadRecipients({ ctx, campaignId, filter }: { ctx: Ctx; campaignId: string; filter: RecipientsFilter }): Promise<Download> {
  const { row, variants, currency } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await requireCampaign(tx, ctx, campaignId);
    const [account] = await tx
      .select({ currency: platformAccounts.currency })
      .from(platformAccounts)
      .where(eq(platformAccounts.id, found.row.accountId));
    await audit(tx, ctx, 'campaign.recipients_exported', { type: 'campaign', id: campaignId }, { ...filter });
    return { ...found, currency: account?.currency ?? null };
  });
  const names = new Map(variants.map(({ id, name }) => [id, name]));
  const line = (one: RecipientRow) => [
    one.fanId,
    one.platformFanId,
    one.username,
    one.displayName,
    one.variantId === null ? 'holdout' : (names.get(one.variantId) ?? one.variantId),
    one.reason,
    iso(one.nextAtMs),
    iso(one.sentAtMs),
    iso(one.readAtMs),
    iso(one.repliedAtMs),
    iso(one.boughtAtMs),
    ifRevenue(ctx, one.revenueCents),
    currency,
  ];
  return {
    stream: Readable.from(pages(ctx, { campaignId, ...rowFilter(filter) }, line)),
    contentType: 'text/csv; charset=utf-8',
    filename: `${row.name} recipients.csv`,
  };
}

/** A transaction a page: a slow reader holds nothing open in the record. */
async function* pages(
  ctx: Ctx,
  filter: { campaignId: string } & ReturnType<typeof rowFilter>,
  line: (row: RecipientRow) => unknown[],
): AsyncGenerator<string> {
  yield `\ufeff${stringify([HEAD])}`;
  for (let after: string | null = null; ;) {
    const rows: RecipientRow[] = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => recipientRows(tx, { ...filter, after, limit: PAGE_ROWS }));
    if (rows.length > 0) yield stringify(rows.map(line), { escape_formulas: true });
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1)!.fanId;
  }
}
