import { SUPPRESSION_REASONS } from '../../../../contracts/fans/names';
import type { Suppression } from '../../../../contracts/fans/fan';

/** What the address of the suppressions carries. */
export interface SuppressionsSearch {
  reason?: Suppression['reason'];
  inForce?: 'true' | 'false';
}

/** Anything that is not understood is left out. */
export function readSuppressionsSearch(search: Record<string, unknown>): SuppressionsSearch {
  return {
    reason: SUPPRESSION_REASONS.find((one) => one === search.reason),
    inForce: (['true', 'false'] as const).find((one) => one === String(search.inForce)),
  };
}
