const FULL_SHARE_BP = 10_000;

export interface AudienceSplit {
  toSend: number;
  holdout: number;
  /** Null without a test phase. */
  inTest: number | null;
  /** False where a holdout is drawn: `toSend` and `holdout` are then what the draw gives on average. `inTest` always is. */
  exact: boolean;
}

/** How the fans who may be messaged fall apart into holdout, test and rest. The parts always add up to `eligible`. */
export function splitAudience({
  eligible,
  holdoutBp,
  testShareBp,
}: {
  eligible: number;
  holdoutBp: number;
  testShareBp: number | null;
}): AudienceSplit {
  const holdout = Math.round((eligible * holdoutBp) / FULL_SHARE_BP);
  const toSend = eligible - holdout;
  const inTest = testShareBp === null ? null : Math.round((toSend * testShareBp) / FULL_SHARE_BP);
  return { toSend, holdout, inTest, exact: holdoutBp === 0 };
}

/** `total` fans shared over zones in proportion, in whole numbers that add up to it: the largest rests are rounded up. */
export function shareOfZones(zones: Readonly<Record<string, number>>, total: number): Record<string, number> {
  const all = Object.values(zones).reduce((sum, fans) => sum + fans, 0);
  if (all === 0) return {};
  const parts = Object.entries(zones).map(([zone, fans]) => ({ zone, whole: Math.floor((fans * total) / all), rest: ((fans * total) / all) % 1 }));
  let missing = total - parts.reduce((sum, { whole }) => sum + whole, 0);
  for (const part of [...parts].sort((a, b) => b.rest - a.rest || (a.zone < b.zone ? -1 : 1))) {
    if (missing <= 0) break;
    part.whole += 1;
    missing -= 1;
  }
  return Object.fromEntries(parts.map(({ zone, whole }) => [zone, whole]));
}
