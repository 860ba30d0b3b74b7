import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process in megabytes, pages it shares counted whole; 0 when it is gone. */
export function residentMb(pid: number): number {
  const status = readProc(pid, 'status');
  return status === undefined ? residentByPs(pid) : kilobytes(status, 'VmRSS') / 1024;
}

/** Memory of a process in megabytes, a page that n processes share counted as 1/n; where the system does not tell, its resident memory. */
export function proportionalMb(pid: number): number {
  const rollup = readProc(pid, 'smaps_rollup');
  return rollup === undefined ? residentMb(pid) : kilobytes(rollup, 'Pss') / 1024;
}

/** The processes and all that they started. */
export function withDescendants(pids: readonly number[]): number[] {
  const parents = parentByPid();
  const found = new Set(pids);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

function parentByPid(): Map<number, number> {
  if (!existsSync('/proc/self/stat')) {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return new Map(lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]));
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.map((pid) => [
      Number(pid),
      Number(
        readProc(Number(pid), 'stat')
          ?.replace(/^.*\) \S /s, '')
          .split(' ')[0] ?? 0,
      ),
    ]),
  );
}

function kilobytes(text: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

/** Undefined where there is no /proc, or the process is gone or another user's. */
function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // gone in the meantime, or a system without /proc
    return undefined;
  }
}

function residentByPs(pid: number): number {
  if (existsSync('/proc/self/status')) return 0;
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    // ps fails for a process that is gone
    return 0;
  }
}
