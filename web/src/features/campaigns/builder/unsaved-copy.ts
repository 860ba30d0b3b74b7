import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';

/** What was typed and not saved yet, kept in this browser: it survives a reload, a lost session and a lost connection. */
export interface UnsavedCopy {
  /** The revision it was typed over. */
  revision: number;
  values: CampaignDraft;
  atMs: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = (campaignId: string) => `huntaze-draft-${campaignId}`;

export function keepCopy(store: Store, campaignId: string, copy: UnsavedCopy): void {
  store.setItem(keyOf(campaignId), JSON.stringify(copy));
}

export function dropCopy(store: Store, campaignId: string): void {
  store.removeItem(keyOf(campaignId));
}

/** Null when there is none, or when what lies there is not one. */
export function findCopy(store: Store, campaignId: string): UnsavedCopy | null {
  const text = store.getItem(keyOf(campaignId));
  if (text === null) return null;
  try {
    const copy = JSON.parse(text) as Partial<UnsavedCopy> | null;
    const isOne = typeof copy?.revision === 'number' && typeof copy.atMs === 'number' && Array.isArray(copy.values?.variants);
    return isOne ? (copy as UnsavedCopy) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
