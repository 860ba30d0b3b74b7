import type { Metric } from '../../contracts/experiments/verdict';
import type { CampaignResults, VariantResult } from '../../contracts/campaigns/outcome';

const headers = ['arm', 'assigned', 'sent', 'failed', 'read', 'replied', 'bought', 'revenue', 'rate', '95 % interval', 'verdict'];

/** The results of a campaign as a table for a terminal; a rate is that of the test, where there was one. */
export function campaignTable(results: CampaignResults): string {
  const named = headers.map((header) => (header === 'rate' && results.comparedOn === 'test' ? 'rate in the test' : header));
  const rows = [...results.variants.map((variant) => variantRow(results, variant)), ...holdoutRow(results)];
  const widths = named.map((header, column) => Math.max(header.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 || column === headers.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [line(named), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function variantRow({ metric, winnerVariantId, verdict }: CampaignResults, variant: VariantResult): string[] {
  const { variantId, name, assigned, sent, failed, read, replied, bought, revenueCents, rate, low, high } = variant;
  const words = { winner: variantId === winnerVariantId ? 'winner' : '', no_winner: 'no winner', not_enough_data: 'not enough data' }[verdict];
  const interval = low === null || high === null ? '–' : `${amount(metric, low)} to ${amount(metric, high)}`;
  return [name, ...[assigned, sent, failed, read, replied, bought].map(String), money(revenueCents), amount(metric, rate), interval, words];
}

function holdoutRow({ holdout }: CampaignResults): string[][] {
  if (holdout === null) return [];
  return [
    [
      '(holdout)',
      String(holdout.assigned),
      '0',
      '0',
      '–',
      String(holdout.replied),
      String(holdout.bought),
      money(holdout.revenueCents),
      '–',
      '–',
      '',
    ],
  ];
}

function amount(metric: Metric, value: number | null): string {
  if (value === null) return '–';
  return metric === 'revenue' ? money(value) : `${(value * 100).toFixed(1)} %`;
}

function money(cents: number | null): string {
  return cents === null ? '–' : `$${(cents / 100).toFixed(2)}`;
}
