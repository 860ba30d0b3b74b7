import type { TestPhase } from '../../contracts/campaigns/definition';

/**
 * Which variant those get who waited for the end of a test; null: the one they drew. A variant whose messages were taken back neither wins nor goes out.
 * @param winnerId what the numbers say
 */
export function rolloutVariant(
  variants: readonly { id: string; withdrawn: boolean }[],
  winnerId: string | null,
  fallback: TestPhase['fallback'],
): { winnerId: string | null; rolloutId: string | null } {
  const left = variants.filter(({ withdrawn }) => !withdrawn);
  const standing = (id: string | null | undefined) => left.find((variant) => variant.id === id)?.id ?? null;
  const only = left.length === 1 ? standing(left[0]?.id) : null;
  const winner = standing(winnerId);
  return { winnerId: winner, rolloutId: winner ?? (fallback === 'split' ? null : standing(variants[fallback]?.id)) ?? only };
}
