import type { AudienceRule } from '../../../../../contracts/accounts/audience';
import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';

/** The form holds the definition itself, so that the server's error paths are the form's field paths. */
export type DefinitionValues = CampaignDraft;

/** All shares are basis points of 10,000. */
export const FULL_SHARE_BP = 10_000;
const DEFAULT_TEST = { shareBp: 2_000, waitMinutes: 24 * 60, fallback: 'split' } as const;

export function emptyDefinition(accountId: string): DefinitionValues {
  const side = () => ({ listIds: [], filters: [] as AudienceRule[], match: 'all' as const });
  return {
    name: '',
    accountId,
    audience: { include: side(), exclude: side() },
    variants: [
      { name: 'A', text: '', priceCents: 0, mediaIds: [], weightBp: 5_000 },
      { name: 'B', text: '', priceCents: 0, mediaIds: [], weightBp: 5_000 },
    ],
    holdoutBp: 0,
    metric: 'reply',
    testPhase: null,
    startAt: null,
    expiresAt: null,
    outcomeWindowHours: 72,
    kind: 'campaign',
    protect: null,
    paceBp: null,
    delivery: 'each',
  };
}

export const defaultTestPhase = (): NonNullable<DefinitionValues['testPhase']> => ({ ...DEFAULT_TEST });

/** Equal weights that add up to 10,000; the first ones take what does not divide. */
export function equalWeights(count: number): number[] {
  const base = Math.floor(FULL_SHARE_BP / count);
  return Array.from({ length: count }, (_, index) => base + (index < FULL_SHARE_BP % count ? 1 : 0));
}

/** "A" to "H", the first that is free. */
export function freeVariantName(names: readonly string[]): string {
  const letters = 'ABCDEFGH'.split('');
  return letters.find((letter) => !names.includes(letter)) ?? String(names.length + 1);
}
