import { massGrant, type OpenMassGrant } from './mass-calls';
import { sendGrant, type OpenGrant, type SendContext } from './send-grant';
import { unsendGrant, type OpenUnsendGrant } from './unsend-calls';

const SMALLEST_BATCH = 20;

/** The grants of one window whose answers are not all recorded yet. */
export class CallsUnderWay {
  /** Fans with a call under way: one message a fan at a time. */
  readonly fans = new Set<string>();
  sent = 0;
  private readonly running = new Set<Promise<void>>();
  private failure: Error | undefined;
  private batch: number;
  /** Fans of the next call for many; null where there is no such call. */
  private portion: number | null;

  constructor(
    private readonly send: SendContext,
    private readonly mostGrants: number,
  ) {
    this.batch = Math.min(send.deps.unlimitedBatch, send.deps.concurrency);
    this.portion = send.massRecipients;
  }

  get any(): boolean {
    return this.running.size > 0;
  }

  /** Messages of the next grant of an account without a limit: as many as really began of the last one, twice as many when all did. */
  get nextBatch(): number {
    return this.batch;
  }

  get massRecipients(): number | null {
    return this.portion;
  }

  launch(grant: OpenGrant | OpenUnsendGrant | OpenMassGrant): void {
    grant.attempts.forEach(({ fanId }) => this.fans.add(fanId));
    const calls = this.begin(grant);
    const running: Promise<void> = calls
      .then(({ called, sent }) => {
        this.sent += sent;
        if (grant.work === 'mass') return;
        const wanted = called < grant.attempts.length ? called : Math.max(this.batch, grant.attempts.length * 2);
        this.batch = Math.min(this.send.deps.unlimitedBatch, Math.max(SMALLEST_BATCH, wanted));
      })
      .catch((error: unknown) => {
        this.failure = error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => {
        grant.attempts.forEach(({ fanId }) => this.fans.delete(fanId));
        this.running.delete(running);
      });
    this.running.add(running);
  }

  private begin(grant: OpenGrant | OpenUnsendGrant | OpenMassGrant): Promise<{ called: number; sent: number }> {
    // So many took too long to write down: the call could not begin in time, and would not the next time either.
    if (grant.work === 'mass') return massGrant(this.send, grant, () => (this.portion = Math.ceil(grant.attempts.length / 2)));
    return grant.work === 'unsend' ? unsendGrant(this.send, grant) : sendGrant(this.send, grant);
  }

  /** Until another grant may be taken. @throws what made the record of an answer fail */
  async room(): Promise<void> {
    while (this.running.size >= this.mostGrants) await this.next();
    if (this.failure !== undefined) throw this.failure;
  }

  /** Until one of them ends; for ever when there is none. */
  next(): Promise<void> {
    return Promise.race(this.running);
  }

  /** Until all ended, and then what went wrong with one of them. */
  async drain(): Promise<void> {
    await Promise.all(this.running);
    if (this.failure !== undefined) throw this.failure;
  }
}
