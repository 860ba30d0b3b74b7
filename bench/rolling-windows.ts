const WINDOW_MS = 60_000;

/** Half-open windows [t, t + 60 s) that begin with an arrival and hold more than the limit. `arrivalsMs` of one account, ascending. */
export function overLimitWindows(arrivalsMs: readonly number[], limit: number): number {
  return arrivalsMs.filter((startMs, index) => (arrivalsMs[index + limit] ?? Infinity) < startMs + WINDOW_MS).length;
}

/** Share of what the limit would have let through in [fromMs, toMs) that really arrived, over all accounts. */
export function utilisation(arrivalsMs: readonly number[], { accounts, limit, fromMs, toMs }: UtilisationOf): number {
  const arrived = arrivalsMs.filter((atMs) => atMs >= fromMs && atMs < toMs).length;
  return arrived / (accounts * limit * ((toMs - fromMs) / WINDOW_MS));
}

export interface UtilisationOf {
  accounts: number;
  /** Messages a minute. */
  limit: number;
  fromMs: number;
  toMs: number;
}
