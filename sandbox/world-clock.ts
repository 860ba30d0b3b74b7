import type { LiveAccount } from './account-book';
import { deliverMass } from './deliver-mass';
import { nowMs, type SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';
import { scheduleSpontaneous } from './spontaneous';
import { enqueueWebhook } from './webhook-queue';
import { wireId } from './wire-message';
import { WORLD_EVENTS } from './world-events';

const TICK_MS = 50;
const PAGE = 500;

/** Lets the fans act when their time has come. What is due is in the store, so nothing is forgotten when the process dies. */
export class WorldClock {
  private timer: NodeJS.Timeout | null = null;
  private ticking: Promise<void> = Promise.resolve();

  constructor(private readonly context: SandboxContext) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.ticking = this.tick()
        .catch((error: unknown) => {
          process.stderr.write(`sandbox: the world stumbled: ${String(error)}\n`);
        })
        .finally(() => {
          if (this.timer) this.start();
        });
    }, TICK_MS);
  }

  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.ticking;
  }

  private async tick(): Promise<void> {
    const { store, commits } = this.context;
    const isDue = () => store.get('select 1 from due where at_ms <= ? limit 1', nowMs(this.context)) !== undefined;
    while (this.timer && isDue()) await commits.write(() => this.applyPage());
  }

  /** Inside one commit: a page of events, each with its webhooks, and their removal. */
  private applyPage(): void {
    const { store, accounts } = this.context;
    const atMs = nowMs(this.context);
    const reads = new Map<string, { account: LiveAccount; fan: string; messages: number[] }>();
    for (const row of store.all('select * from due where at_ms <= ? order by at_ms, id limit ?', atMs, PAGE)) {
      store.run('delete from due where id = ?', Number(row.id));
      const account = accounts.get(String(row.account));
      if (account) this.apply(row, account, atMs, reads);
    }
    // One event for all that a fan read at once. The vendor has none: there, reading shows only as `isOpened`.
    for (const { account, fan, messages } of reads.values()) {
      enqueueWebhook(this.context, account, 'messages.read', {
        user: { id: wireId(fan) },
        message_ids: messages,
        read_at: new Date(atMs).toISOString(),
      });
    }
  }

  private apply(row: Row, account: LiveAccount, atMs: number, reads: Map<string, { account: LiveAccount; fan: string; messages: number[] }>): void {
    const { store } = this.context;
    const fan = String(row.fan);
    const detail = JSON.parse(String(row.detail)) as Record<string, unknown>;
    if (row.kind === 'read') {
      const message = Number(detail.message);
      const opened = store.run('update messages set opened_ms = ? where id = ? and opened_ms is null and deleted_ms is null', atMs, message);
      if (opened.changes === 0) return;
      const group = reads.get(`${account.id}/${fan}`) ?? { account, fan, messages: [] };
      group.messages.push(message);
      reads.set(`${account.id}/${fan}`, group);
      return;
    }
    if (row.kind === 'spontaneous') {
      scheduleSpontaneous(this.context, account, detail, atMs);
      return;
    }
    if (row.kind === 'mass') {
      deliverMass(this.context, account, Number(detail.mass), atMs);
      return;
    }
    WORLD_EVENTS[String(row.kind)]?.(this.context, { account, fan, detail, atMs });
  }
}
