import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';

export const STEPS = ['audience', 'messages', 'schedule', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** What a draft consists of, as people speak of it, and the fields that hold it. */
const PARTS = {
  name: ['name'],
  account: ['accountId'],
  audience: ['audience'],
  messages: ['variants'],
  comparison: ['metric', 'holdoutBp', 'testPhase', 'outcomeWindowHours'],
  schedule: ['startAt', 'expiresAt'],
} as const satisfies Record<string, readonly (keyof CampaignDraft)[]>;
export type DraftPart = keyof typeof PARTS;

const PART_STEPS: Record<DraftPart, Step> = {
  name: 'audience',
  account: 'audience',
  audience: 'audience',
  messages: 'messages',
  comparison: 'messages',
  schedule: 'schedule',
};

/** The parts in which two versions of a draft differ. */
export function differingParts(a: CampaignDraft, b: CampaignDraft): DraftPart[] {
  return (Object.keys(PARTS) as DraftPart[]).filter((part) => PARTS[part].some((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field])));
}

/** The part that a field belongs to: `variants.0.text` to the messages. */
export function partOf(path: string): DraftPart {
  const field = path.split('.')[0] ?? '';
  return (Object.keys(PARTS) as DraftPart[]).find((part) => (PARTS[part] as readonly string[]).includes(field)) ?? 'name';
}

export const stepOf = (path: string): Step => PART_STEPS[partOf(path)];
