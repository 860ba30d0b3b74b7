import type { SandboxStore } from './sandbox-store';

interface Waiting {
  work: () => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** More writes wait than the sandbox is willing to remember. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';
}

const MAX_WAITING = 20_000;
const MAX_TOGETHER = 2_000;

/**
 * Commits together what came in while the previous commit ran. A promise settles only after its work is on the disk, so killing the
 * process can only lose what nobody was told.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private scheduled = false;

  constructor(private readonly store: SandboxStore) {}

  /** Runs `work` (synchronous, writes through the store) inside the next transaction. @throws what the work throws, undone. */
  write<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.waiting.length >= MAX_WAITING) {
        reject(new TooManyWaiting('too many writes wait for the disk'));
        return;
      }
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.commit(this.waiting.splice(0, MAX_TOGETHER));
      if (this.waiting.length > 0) this.schedule();
    });
  }

  private commit(batch: Waiting[]): void {
    try {
      const results = this.store.transaction(() => batch.map((item) => item.work()));
      batch.forEach((item, index) => item.resolve(results[index]));
    } catch (error) {
      // One of them failed: alone, each gets its own answer.
      const [only] = batch;
      if (batch.length === 1 && only) only.reject(error);
      else for (const item of batch) this.commit([item]);
    }
  }
}
