import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { proportionalMb, residentMb, withDescendants } from './process-memory';
import { startRssSampler } from './rss-sampler';

test('knows the memory of a process and of those it started, and nothing of one that is gone', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("up"); setInterval(() => {}, 1000)'], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const pid = child.pid!;
  expect(residentMb(pid)).toBeGreaterThan(10);
  expect(proportionalMb(pid)).toBeGreaterThan(1);
  expect(proportionalMb(pid)).toBeLessThanOrEqual(residentMb(pid) + 5);
  expect(withDescendants([process.pid])).toEqual(expect.arrayContaining([process.pid, pid]));
  const sampler = startRssSampler(() => [process.pid, pid]);
  expect(sampler.peakMb()).toBeGreaterThan(residentMb(pid));
  sampler.stop();
  child.kill();
  await once(child, 'exit');
  expect(residentMb(pid)).toBe(0);
});
