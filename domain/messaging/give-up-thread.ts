import type { PlatformErrorKind } from '../../contracts/messaging/platform';

/** May be over by the next look; the others say the same however often one asks. */
const PASSING: ReadonlySet<PlatformErrorKind> = new Set(['upstream_failed', 'unknown_outcome', 'media_not_ready', 'idempotency_in_flight']);
const FIRM_TIMES = 3;
const PASSING_TIMES = 12;
const PASSING_FOR_MS = 24 * 3_600_000;

/** Is a thread given up that a platform has refused so often in a row, and for so long, while it showed others? */
export function isGivenUp({ kind, times, forMs }: { kind: PlatformErrorKind; times: number; forMs: number }): boolean {
  return PASSING.has(kind) ? times >= PASSING_TIMES && forMs >= PASSING_FOR_MS : times >= FIRM_TIMES;
}
