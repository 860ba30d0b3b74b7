/** What a fan spent in all, by its lower end in cents of the account's currency; from the smallest to the largest. */
export const SPEND_TIERS = [
  { tier: 'none', fromCents: 0 },
  { tier: 'low', fromCents: 1 },
  { tier: 'mid', fromCents: 50_00 },
  { tier: 'high', fromCents: 250_00 },
  { tier: 'whale', fromCents: 1_000_00 },
] as const;
export type SpendTier = (typeof SPEND_TIERS)[number]['tier'];
export const SPEND_TIER_NAMES = SPEND_TIERS.map(({ tier }) => tier) as unknown as readonly [SpendTier, ...SpendTier[]];

export function tierOf(spendCents: number): SpendTier {
  return SPEND_TIERS.findLast(({ fromCents }) => spendCents >= fromCents)?.tier ?? 'none';
}

/** From `fromCents`, up to but without `belowCents`; null has no upper end. */
export function boundsOf(tier: SpendTier): { fromCents: number; belowCents: number | null } {
  const at = SPEND_TIERS.findIndex((one) => one.tier === tier);
  return { fromCents: at === 0 ? Number.MIN_SAFE_INTEGER : SPEND_TIERS[at]!.fromCents, belowCents: SPEND_TIERS[at + 1]?.fromCents ?? null };
}
