import { readFileSync } from 'node:fs';

const SAMPLE_MS = 100;
const KIB_PER_MIB = 1_024;

/** Samples the resident memory of processes until `stop`, which returns the largest sum of them all, in MiB. Linux only. */
export function watchRss(pids: readonly number[]): { stop: () => number } {
  let peakKib = 0;
  const sample = () => {
    peakKib = Math.max(
      peakKib,
      pids.reduce((sum, pid) => sum + residentKib(pid), 0),
    );
  };
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      sample();
      return Math.round(peakKib / KIB_PER_MIB);
    },
  };
}

function residentKib(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}
