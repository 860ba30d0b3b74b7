import { setTimeout as sleep } from 'node:timers/promises';
import { runningPlatform, startLocalPlatform } from '../local-platform';
import type { PlatformState } from '../platform/state-file';

export interface UsedPlatform {
  /** Where it stands now, pids included; undefined when it stopped meanwhile. */
  state(): PlatformState | undefined;
  env: Record<string, string>;
  wasRunning: boolean;
  /** Stops it if it was started here. */
  leave(): Promise<void>;
}

const startTimeoutMs = 180_000;

/** The platform that runs in a home folder, or one that is started for as long as it is used. */
export async function usePlatform(home: string, say: (line: string) => void, signal: AbortSignal): Promise<UsedPlatform> {
  const found = await settled(home, say, signal);
  const own = found === undefined ? await startLocalPlatform({ home, ports: 'default', say, signal }) : undefined;
  const state = () => runningPlatform(home);
  const env = state()?.env;
  if (env === undefined) throw new Error(`The platform in ${home} stopped while it was about to be used; start it again with npm start.`);
  return { state, env, wasRunning: own === undefined, leave: async () => own?.stop() };
}

/** Waits while one is starting or stopping. */
async function settled(home: string, say: (line: string) => void, signal: AbortSignal): Promise<PlatformState | undefined> {
  const deadline = Date.now() + startTimeoutMs;
  for (let told = false; ; told = true) {
    const state = runningPlatform(home);
    if (state === undefined || state.status === 'running') return state;
    if (Date.now() > deadline)
      throw new Error(`The platform in ${home} is still ${state.status} after ${startTimeoutMs / 1000} s; look into its logs.`);
    if (!told) say(`The platform in ${home} is ${state.status}; waiting for it …`);
    await sleep(500, undefined, { signal });
  }
}
