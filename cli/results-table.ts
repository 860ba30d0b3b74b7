import type { CampaignResults } from '../contracts/campaigns/outcome';
import { clean, table } from './output';

const VERDICTS = { winner: 'a winner', no_winner: 'no winner: the differences may be chance', not_enough_data: 'not enough data yet' } as const;

/**
 * The results of a campaign for a terminal. Counts are of everybody; where there was a test, the rate and its interval are of the test share
 * alone, and the head says so. @param currency of the amounts
 */
export function resultsTable(results: CampaignResults, currency: string): string {
  const { variants, holdout, metric, verdict, winnerVariantId, sampleRatio, comparedOn, decided } = results;
  const money = (cents: number | null) => (cents === null ? null : (cents / 100).toFixed(2));
  const share = (value: number | null) => (value === null ? null : metric === 'revenue' ? money(value) : `${(100 * value).toFixed(2)} %`);
  const mark = (id: string) => (id !== winnerVariantId ? '' : decided ? ' (winner)' : ' (leads)');
  const rows = variants.map((one) => [
    `${clean(one.name)}${mark(one.variantId)}`,
    one.assigned,
    one.sent,
    one.failed,
    one.read,
    one.replied,
    one.bought,
    money(one.revenueCents),
    share(one.rate),
    one.low === null || one.high === null ? null : `${share(one.low)} to ${share(one.high)}`,
  ]);
  if (holdout) rows.push(['holdout', holdout.assigned, null, null, null, holdout.replied, holdout.bought, money(holdout.revenueCents), null, null]);
  const of = comparedOn === 'test' ? ' IN THE TEST' : '';
  const unit = metric === 'revenue' ? `${currency} A FAN` : `${metric.toUpperCase()} RATE`;
  return [
    table(['VARIANT', 'FANS', 'SENT', 'FAILED', 'READ', 'REPLIED', 'BOUGHT', `REVENUE ${currency}`, `${unit}${of}`, '95 %'], rows),
    `Verdict${decided ? '' : ', not decided yet'}: ${VERDICTS[verdict]}${results.pValue === null ? '' : ` (p = ${results.pValue.toFixed(3)})`}. Revenue includes tips; bought counts purchases only.`,
    `Sample ratio ${sampleRatio.ok ? 'fine' : 'off: do not trust the comparison'} (p = ${sampleRatio.pValue.toFixed(3)}).`,
  ].join('\n');
}
