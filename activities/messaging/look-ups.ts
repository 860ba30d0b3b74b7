import { reconcileUnknown } from './reconcile-unknown';
import type { SendContext } from './send-grant';

/** Between two looks for look-ups that are due. */
const PAUSE_MS = 2_000;

/** Look-ups of unknown outcomes, beside the sending: a slow read never keeps a message from its slot. */
export class LookUps {
  private running: Promise<void> | null = null;
  private failure: Error | undefined;
  private startedAtMs = -Infinity;

  constructor(private readonly send: SendContext) {}

  get any(): boolean {
    return this.running !== null;
  }

  /** Begins a round unless one is running or has just been. @throws what made an earlier round fail */
  start(): void {
    if (this.failure !== undefined) throw this.failure;
    if (this.running || performance.now() - this.startedAtMs < PAUSE_MS) return;
    this.startedAtMs = performance.now();
    this.running = reconcileUnknown(this.send)
      .catch((error: unknown) => {
        this.failure = error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => {
        this.running = null;
      });
  }

  async drain(): Promise<void> {
    await this.running;
  }
}
