import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PartName, PartPlan } from './part-plan';
import { identify, signalProcess, stopProcess, type ProcessIdentity } from './process-identity';
import { waitUntil } from './readiness';

const firstPauseMs = 500;
const longestPauseMs = 10_000;
/** A part that ran this long counts as healthy again. */
const healthyAfterMs = 60_000;
const startAttempts = 5;
const longestLogBytes = 20_000_000;

/** What a part tells about itself while the platform runs. */
export interface PartEvents {
  /** One line for people. */
  say(line: string): void;
  /** The process changed: started, stopped. */
  changed(): void;
}

/** One process of the platform: started, waited for, restarted when it dies, stopped. */
export class SupervisedPart {
  readonly name: PartName;
  restarts = 0;
  #identity: ProcessIdentity | undefined;
  #child: ChildProcess | undefined;
  #stopping = false;
  #pauseMs = firstPauseMs;
  #ready = false;

  constructor(
    readonly plan: PartPlan,
    private readonly logFolder: string,
    private readonly events: PartEvents,
  ) {
    this.name = plan.name;
  }

  get identity(): ProcessIdentity | undefined {
    return this.#identity;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get logFile(): string {
    return join(this.logFolder, `${this.name}.log`);
  }

  /** Starts the part and waits until it answers. Some need a second attempt: after a kill the last of a server's children may still hold its memory. */
  async start(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const isUp = await this.#launch();
      if (isUp || this.#stopping) return;
      await this.#stopChild();
      if (attempt === startAttempts) throw new Error(`${this.name} did not come up. End of ${this.logFile}:\n${this.logTail()}`);
      await sleep(firstPauseMs);
    }
  }

  /** Waits until the part answers again, e.g. after a kill. */
  async waitReady(timeoutMs: number): Promise<void> {
    if (!(await waitUntil(async () => this.#ready && (await this.plan.isReady()), timeoutMs)))
      throw new Error(`${this.name} is not ready after ${timeoutMs} ms.`);
  }

  /** Sends a signal; the supervisor treats what follows as it treats any crash. Returns false when no process runs. */
  kill(signal: NodeJS.Signals): boolean {
    return this.#identity !== undefined && signalProcess(this.#identity, signal);
  }

  /** Orderly stop, then a kill; no restart follows. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#stopChild();
  }

  /** Last lines of the log, for a failure. */
  logTail(lines = 15): string {
    try {
      return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
    } catch {
      // no log yet: nothing to show
      return '(empty)';
    }
  }

  async #launch(): Promise<boolean> {
    const launch = await this.plan.launch();
    if (this.#stopping) return false;
    this.#rotateLog();
    const log = openSync(this.logFile, 'a');
    // A process group of its own: Ctrl-C reaches the supervisor only, which stops the parts in order.
    const child = spawn(launch.file, launch.args, { ...launch, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    this.#child = child;
    let gone = false;
    child.once('error', (error) => {
      gone = true;
      this.events.say(`${this.name} could not be started: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      gone = true;
      this.#onExit(child, signal ?? `code ${code}`);
    });
    this.#identity = child.pid === undefined ? undefined : identify(child.pid);
    this.events.changed();
    const startedAt = Date.now();
    this.#ready = await waitUntil(
      () => this.plan.isReady(),
      this.plan.readyTimeoutMs,
      () => gone || this.#stopping,
    );
    if (this.#ready) setTimeout(() => this.#calm(child), healthyAfterMs - (Date.now() - startedAt)).unref();
    return this.#ready;
  }

  #calm(child: ChildProcess): void {
    if (this.#child === child) this.#pauseMs = firstPauseMs;
  }

  #onExit(child: ChildProcess, how: string): void {
    if (this.#child !== child) return;
    const wasReady = this.#ready;
    this.#ready = false;
    this.#identity = undefined;
    this.events.changed();
    if (!this.#stopping && wasReady) void this.#restart(how);
  }

  async #restart(how: string): Promise<void> {
    while (!this.#stopping) {
      this.restarts++;
      this.events.say(`${this.name} stopped (${how}); starting it again in ${this.#pauseMs / 1000} s, restart ${this.restarts}, log ${this.logFile}`);
      await sleep(this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
      if (this.#stopping) return;
      const isUp = await this.#launch().catch((error: Error) => {
        this.events.say(`${this.name}: ${error.message}`);
        return false;
      });
      if (isUp) {
        this.events.say(`${this.name} is up again`);
        return;
      }
      await this.#stopChild();
      how = 'did not come up';
    }
  }

  async #stopChild(): Promise<void> {
    const identity = this.#identity;
    if (identity !== undefined) await stopProcess(identity, this.plan.stopSignal, this.plan.stopTimeoutMs);
    this.#identity = undefined;
    this.#ready = false;
    this.events.changed();
  }

  #rotateLog(): void {
    const size = statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0;
    if (size > longestLogBytes) renameSync(this.logFile, `${this.logFile}.1`);
  }
}
