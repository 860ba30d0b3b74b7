import { Agent, request } from 'undici';

import type { LiveAccount } from './account-book';
import { DIALECTS } from './dialects/all';
import { nowMs, type SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';
import { WEBHOOK_SIGNATURES } from './webhook-signatures';

const TICK_MS = 50;
const AT_ONCE = 16;
const CONNECT_MS = 5_000;
const TOTAL_MS = 10_000;

/** Delivers the queue: 3 attempts, any 2xx counts, at least once. What is not yet confirmed when the process dies is sent again. */
export class WebhookSender {
  private readonly agent = new Agent({ connections: AT_ONCE, connect: { timeout: CONNECT_MS } });
  private readonly flying = new Map<number, Promise<void>>();
  private readonly flyingOf = new Map<string, number>();
  /** Accounts that may have something in the queue, and the newest row that was looked at for it. */
  private readonly busy = new Set<string>();
  private lookedAt = 0;
  private timer: NodeJS.Timeout | null = null;

  /** @param retryAfterMs pause before the second and the third attempt. */
  constructor(
    private readonly context: SandboxContext,
    private readonly retryAfterMs: readonly [number, number] = [1_000, 10_000],
    private readonly onFailure: (line: string) => void = () => undefined,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.pump(), TICK_MS);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.agent.destroy();
    await Promise.allSettled(this.flying.values());
  }

  private pump(): void {
    const { store, accounts } = this.context;
    const newest = Number(store.get('select max(id) as id from webhooks')?.id ?? 0);
    for (const row of store.all('select distinct account from webhooks where id > ? and failed = 0', this.lookedAt))
      this.busy.add(String(row.account));
    this.lookedAt = Math.max(this.lookedAt, newest);
    for (const id of this.busy) {
      const account = accounts.get(id);
      const waits = store.get('select 1 from webhooks where account = ? and failed = 0 limit 1', id);
      if (!account || !waits) this.busy.delete(id);
      else if (account.config.webhookUrl !== null) this.pumpAccount(account);
    }
  }

  private pumpAccount(account: LiveAccount): void {
    const free = AT_ONCE - (this.flyingOf.get(account.id) ?? 0);
    if (free <= 0 || !this.timer) return;
    const rows = this.context.store.all(
      'select * from webhooks where account = ? and failed = 0 and next_ms <= ? order by next_ms, id limit ?',
      account.id,
      nowMs(this.context),
      AT_ONCE * 2,
    );
    for (const row of rows.filter((candidate) => !this.flying.has(Number(candidate.id))).slice(0, free)) {
      this.flyingOf.set(account.id, (this.flyingOf.get(account.id) ?? 0) + 1);
      const flight = this.deliver(account, row).finally(() => {
        this.flying.delete(Number(row.id));
        this.flyingOf.set(account.id, (this.flyingOf.get(account.id) ?? 1) - 1);
        this.pumpAccount(account);
      });
      this.flying.set(Number(row.id), flight);
    }
  }

  private async deliver(account: LiveAccount, row: Row): Promise<void> {
    const delivered = await this.post(account, row);
    const attempts = Number(row.attempts) + 1;
    await this.context.commits.write(() => {
      const { store } = this.context;
      if (delivered) store.run('delete from webhooks where id = ?', Number(row.id));
      else if (attempts >= 3) store.run('update webhooks set attempts = ?, failed = 1 where id = ?', attempts, Number(row.id));
      else
        store.run(
          'update webhooks set attempts = ?, next_ms = ? where id = ?',
          attempts,
          nowMs(this.context) + (this.retryAfterMs[attempts - 1] ?? 0),
          Number(row.id),
        );
    });
  }

  private async post(account: LiveAccount, row: Row): Promise<boolean> {
    const { webhookUrl, webhookSecret, webhookDialect, webhookSignature } = account.config;
    if (webhookUrl === null) return false;
    const body = String(row.body);
    const eventId = String(row.event_id);
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    const { eventIdHeader, signature } = DIALECTS[webhookDialect];
    if (eventIdHeader !== null) headers[eventIdHeader] = eventId;
    const sign = WEBHOOK_SIGNATURES[webhookSignature ?? signature];
    if (webhookSecret !== null) Object.assign(headers, sign({ body, secret: webhookSecret, eventId, atMs: nowMs(this.context) }));
    try {
      const answer = await request(webhookUrl, { method: 'POST', headers, body, dispatcher: this.agent, signal: AbortSignal.timeout(TOTAL_MS) });
      await answer.body.dump();
      return answer.statusCode >= 200 && answer.statusCode < 300;
    } catch (error) {
      // Whatever went wrong on the way is one failed attempt, and told as such.
      this.onFailure(`${account.id} ${String(row.event_id)}: ${String(error)}`);
      return false;
    }
  }
}
