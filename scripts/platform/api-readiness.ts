import { setTimeout as sleep } from 'node:timers/promises';

const timeoutMs = 60_000;

/** Waits until the API says that it is ready, workers included. After a minute it says why it is not, and the start goes on. */
export async function sayUntilReady(port: string, say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const startedAt = Date.now();
  for (let reason: string; ; await sleep(250)) {
    if (signal?.aborted) return;
    try {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return say(`✓ ready: every queue has a worker (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
      reason = await response.text();
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() - startedAt > timeoutMs) return say(`The API is up, but not ready after ${timeoutMs / 1000} s: ${reason}`);
  }
}
