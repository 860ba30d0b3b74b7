import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseSettings } from '../config/settings';
import { jobNames, runJobs, type JobName } from './platform/jobs';
import { partNames, type PartName } from './platform/part-plan';
import { planPart } from './platform/part-plans';
import { keepPorts, keptPorts } from './platform/kept-ports';
import { choosePorts } from './platform/part-ports';
import { connectingEnv, platformAddresses, platformEnv, replacedBy } from './platform/platform-env';
import type { ProcessIdentity } from './platform/process-identity';
import { sayUntilReady } from './platform/api-readiness';
import { localSecrets } from './platform/secrets';
import { removeState, runningPlatform, stopLeftovers, takeHome, type PlatformState } from './platform/state-file';
import { Supervisor } from './platform/supervisor';
import { temporaryHome } from './platform/temporary-home';

export type { PartName } from './platform/part-plan';
export { runningPlatform } from './platform/state-file';

export interface LocalPlatformOptions {
  /** Folder of data, logs and state; without it a temporary one, removed by `stop`. */
  home?: string;
  /** `default`: as the settings say. `free`: any, so that several platforms share a machine. */
  ports: 'free' | 'default';
  /** Parts to start; all without it. With `free` ports they are started whatever the environment says about replacing them. */
  parts?: readonly PartName[];
  /** Says nothing. */
  quiet?: boolean;
  /** Where lines for people go; stderr without it. */
  say?: (line: string) => void;
  /** Variables on top of the environment. */
  env?: Record<string, string>;
  /** Aborting stops what has come up so far and makes the start fail. */
  signal?: AbortSignal;
  /** Which of migrations, Temporal settings and demo seed run as the parts they need come up; all without it. */
  jobs?: readonly JobName[];
}

/** A platform on this machine, supervised by this process. */
export interface LocalPlatform {
  home: string;
  /** Variables that make a process part of it, secrets included. */
  env: Record<string, string>;
  /** Title to address, for people. */
  addresses: Record<string, string>;
  /** Process numbers of what runs now. */
  pids(): Partial<Record<PartName, number>>;
  /** How often each part was started again. */
  restarts(): Partial<Record<PartName, number>>;
  /** Sends a signal to a part; the supervisor starts it again when it dies. False when it is not running. */
  kill(part: PartName, signal: NodeJS.Signals): boolean;
  /** Waits until a part answers, e.g. again after a kill. */
  waitReady(part: PartName, timeoutMs?: number): Promise<void>;
  /** Stops everything in order. */
  stop(): Promise<void>;
}

/** Another process supervises this home folder. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';
  constructor(
    readonly home: string,
    readonly supervisor: ProcessIdentity,
    readonly state: PlatformState | undefined,
  ) {
    super(`The platform in ${home} runs already (pid ${supervisor.pid}).`);
  }
}

const stages: readonly (readonly PartName[])[] = [['postgres', 'temporal', 's3', 'mail'], ['sandbox', 'codec'], ['worker-1', 'worker-2'], ['api']];

/**
 * Brings up parts of the platform on this machine and keeps them up until `stop`.
 * What a killed supervisor left running in the same home folder is stopped first; its data stay.
 * @throws AlreadyRunningError, PortsTakenError, SettingsError, or an Error with the end of the log of a part that did not come up
 */
export async function startLocalPlatform(options: LocalPlatformOptions): Promise<LocalPlatform> {
  const say = options.quiet ? () => undefined : (options.say ?? ((line: string) => process.stderr.write(`${line}\n`)));
  const isTemporary = options.home === undefined;
  const home = options.home === undefined ? await temporaryHome() : resolve(options.home);
  const logFolder = join(home, 'logs');
  mkdirSync(logFolder, { recursive: true });
  const holder = takeHome(home);
  if (holder !== undefined) throw new AlreadyRunningError(home, holder, runningPlatform(home));
  let supervisor: Supervisor | undefined;
  try {
    const left = await stopLeftovers(home);
    if (left.length > 0) say(`Stopped what an earlier start had left running: ${left.join(', ')}`);
    const { plan, env, addresses, parts } = await prepare(home, options, say);
    const coming = new Supervisor({ home, logFolder, addresses, env: connectingEnv(env), say });
    supervisor = coming;
    options.signal?.addEventListener('abort', () => void coming.stop());
    for (const stage of stages) {
      const names = stage.filter((name) => parts.includes(name));
      options.signal?.throwIfAborted();
      await supervisor.startAll(names.flatMap((name) => plan(name) ?? []));
      options.signal?.throwIfAborted();
      await runJobs(names, options.jobs ?? jobNames, { env, logFolder, say });
    }
    if (supervisor.has('api')) await sayUntilReady(env.API_PORT ?? '', say, options.signal);
    options.signal?.throwIfAborted();
    supervisor.markRunning();
    return handleOf(supervisor, { home, env, addresses }, isTemporary);
  } catch (error) {
    await supervisor?.stop();
    removeState(home);
    if (isTemporary) await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    throw error;
  }
}

async function prepare(home: string, options: LocalPlatformOptions, say: (line: string) => void) {
  const base: NodeJS.ProcessEnv = { ...process.env, ...options.env };
  const wanted = options.parts ?? partNames;
  const isReplaced = (name: PartName) => options.ports === 'default' && replacedBy[name]?.some((variable) => base[variable]);
  const parts = partNames.filter((name) => wanted.includes(name) && !isReplaced(name));
  const secrets = await localSecrets(home);
  // Read twice: once for the ports that are wished, once with everything that was found and made.
  const wished = parseSettings({ ...base, ...secrets, NODE_ENV: 'development' });
  const ports = await choosePorts(wished, parts, options.ports, keptPorts(home));
  if (options.ports === 'free') keepPorts(home, ports);
  const env = platformEnv({ home, ports, secrets, parts, base });
  const settings = parseSettings(env);
  const plan = (name: PartName) => {
    const found = planPart(name, { home, settings, ports, secrets, env, say });
    if (found === undefined) say(`- ${name}: its program is not built, left out`);
    return found;
  };
  return { plan, env, parts, addresses: platformAddresses(ports, parts, env) };
}

function handleOf(supervisor: Supervisor, known: Pick<LocalPlatform, 'home' | 'env' | 'addresses'>, isTemporary: boolean): LocalPlatform {
  return {
    ...known,
    pids: () => Object.fromEntries(supervisor.parts.flatMap(({ name, identity }) => (identity === undefined ? [] : [[name, identity.pid]]))),
    restarts: () => Object.fromEntries(supervisor.parts.map(({ name, restarts }) => [name, restarts])),
    kill: (name, signal) => supervisor.part(name).kill(signal),
    waitReady: (name, timeoutMs = 60_000) => supervisor.part(name).waitReady(timeoutMs),
    stop: async () => {
      await supervisor.stop();
      if (isTemporary) await rm(known.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
