import type { ChaosResult } from './chaos-result';

/** Adds up counts; of recoveries the slowest. */
export function sumResults(kills: number, parts: readonly Omit<ChaosResult, 'kills'>[]): ChaosResult {
  const total = (field: keyof Omit<ChaosResult, 'kills'>) => parts.reduce((all, part) => all + part[field], 0);
  return {
    kills,
    recipients: total('recipients'),
    lost: total('lost'),
    doubled: total('doubled'),
    unknown: total('unknown'),
    unresolved: total('unresolved'),
    overLimitWindows: total('overLimitWindows'),
    slowestRecoveryMs: Math.max(0, ...parts.map((part) => part.slowestRecoveryMs)),
  };
}
