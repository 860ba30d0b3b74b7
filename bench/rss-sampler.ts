import { residentMb } from './process-memory';

export interface RssSampler {
  /** Highest sum that was seen, in whole megabytes. */
  peakMb(): number;
  /** The sum now, in whole megabytes. */
  nowMb(): number;
  stop(): void;
}

/** Sums the resident memory of some processes every half second. `pids` is asked each time, as a part may be started again. */
export function startRssSampler(pids: () => readonly number[], everyMs = 500): RssSampler {
  const sum = () => pids().reduce((total, pid) => total + residentMb(pid), 0);
  let peak = sum();
  const look = () => (peak = Math.max(peak, sum()));
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    nowMb: () => Math.round(sum()),
    peakMb: () => Math.round(look()),
    stop: () => clearInterval(timer),
  };
}
