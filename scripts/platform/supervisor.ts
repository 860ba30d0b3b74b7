import { partNames, type PartName, type PartPlan } from './part-plan';
import { identify } from './process-identity';
import { removeState, writeState, type PlatformState } from './state-file';
import { SupervisedPart } from './supervised-part';

export interface SupervisorOptions {
  home: string;
  logFolder: string;
  addresses: Record<string, string>;
  /** Variables other commands need to use this platform; kept in the state file. */
  env: Record<string, string>;
  say: (line: string) => void;
}

/** The parts that run in one home folder, and the state file that tells others about them. */
export class Supervisor {
  readonly parts: SupervisedPart[] = [];
  #status: PlatformState['status'] = 'starting';
  #stopped: Promise<void> | undefined;
  readonly #since = new Date().toISOString();

  constructor(private readonly options: SupervisorOptions) {}

  /** Starts parts side by side and waits until all of them answer. */
  async startAll(plans: PartPlan[]): Promise<void> {
    const { logFolder, say } = this.options;
    const started = plans.map((plan) => new SupervisedPart(plan, logFolder, { say, changed: () => this.record() }));
    this.parts.push(...started);
    // All of them settle before a failure is passed on: a part that is still coming up could not be stopped.
    const results = await Promise.allSettled(started.map((part) => this.#startOne(part)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason as Error;
  }

  async #startOne(part: SupervisedPart): Promise<void> {
    const startedAt = Date.now();
    await part.start();
    this.options.say(`✓ ${part.name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  }

  /** From now on others may use the platform. */
  markRunning(): void {
    this.#status = 'running';
    this.record();
  }

  has(name: PartName): boolean {
    return this.parts.some((part) => part.name === name);
  }

  part(name: PartName): SupervisedPart {
    const found = this.parts.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not a part of this platform.`);
    return found;
  }

  /** Stops the parts, last ones first, each when the ones that use it are gone. Called twice it stops once. */
  stop(): Promise<void> {
    return (this.#stopped ??= this.#stopAll());
  }

  async #stopAll(): Promise<void> {
    this.#status = 'stopping';
    this.record();
    for (const names of [['api'], ['worker-1', 'worker-2'], ['codec', 'sandbox', 'mail', 's3', 'temporal'], ['postgres']]) {
      await Promise.all(this.parts.filter(({ name }) => names.includes(name)).map((part) => part.stop()));
    }
    removeState(this.options.home);
  }

  record(): void {
    const supervisor = identify(process.pid);
    if (supervisor === undefined) throw new Error('This process cannot tell its own start time.');
    const live = partNames.flatMap((name) => {
      const identity = this.parts.find((part) => part.name === name)?.identity;
      return identity === undefined ? [] : [[name, identity] as const];
    });
    const { home, addresses, env } = this.options;
    writeState(home, { supervisor, status: this.#status, since: this.#since, addresses, env, parts: Object.fromEntries(live) });
  }
}
