import { replaceEqualDeep } from '@tanstack/react-query';

/**
 * For `structuralSharing` of figures that come by two ways, asked for and told: whichever arrives last, the later ones stay. The database's
 * clock says which these are.
 */
export function newestOf(before: unknown, now: unknown): unknown {
  return asOf(before) > asOf(now) ? before : replaceEqualDeep(before, now);
}

const asOf = (figures: unknown) => (figures as { asOf: string } | undefined)?.asOf ?? '';
