import { accountConfig, type AccountConfig } from './account-config';
import type { LimitChange } from './over-limit-windows';
import { RateWindow } from './rate-window';
import type { SandboxStore } from './sandbox-store';
import { TokenBucket } from './token-bucket';

/** An account in memory: its settings, who called within the last minute, and which keys are at work right now. */
export interface LiveAccount {
  id: string;
  config: AccountConfig;
  window: RateWindow;
  upstream: TokenBucket;
  runningKeys: Set<string>;
}

/** All accounts; the store is the truth, this is its copy for the hot path. */
export class AccountBook {
  private readonly accounts = new Map<string, LiveAccount>();
  private readonly gateways = new Map<string, TokenBucket>();

  constructor(
    private readonly store: SandboxStore,
    nowUs: number,
  ) {
    for (const row of store.all('select id, config from accounts')) {
      const account = this.remember(String(row.id), accountConfig.parse(JSON.parse(String(row.config))));
      // What was counted before a restart still counts.
      const recent = store.all(
        "select arrived_us from log where account = ? and arrived_us > ? and outcome <> 'refused_rate' order by seq",
        account.id,
        nowUs - 60_000_000,
      );
      account.window.restore(recent.map((entry) => Number(entry.arrived_us)));
      // Keys whose window is over are ignored anyway; here they go for good.
      store.run('delete from keys where account = ? and stored_ms <= ?', account.id, Math.floor(nowUs / 1000) - account.config.idempotency.windowMs);
    }
  }

  get(id: string): LiveAccount | undefined {
    return this.accounts.get(id);
  }

  list(): LiveAccount[] {
    return [...this.accounts.values()].sort((a, b) => a.id.localeCompare(b.id));
  }

  withKey(key: string): LiveAccount[] {
    return this.list().filter((account) => account.config.key === key);
  }

  /** What the gateway counts the calls of one key or connection with. */
  gatewayBucket(name: string): TokenBucket {
    const known = this.gateways.get(name) ?? new TokenBucket();
    this.gateways.set(name, known);
    return known;
  }

  /** Creates or replaces; runs inside a group commit. */
  save(id: string, config: AccountConfig, nowUs: number): LiveAccount {
    const before = this.accounts.get(id)?.config.limitPerMinute;
    this.store.run('insert or replace into accounts (id, config) values (?, ?)', id, JSON.stringify(config));
    if (before === undefined || before !== config.limitPerMinute) {
      this.store.run('insert into limit_changes (account, at_us, limit_per_minute) values (?, ?, ?)', id, nowUs, config.limitPerMinute);
    }
    return this.remember(id, config);
  }

  forgetAll(): void {
    this.accounts.clear();
    this.gateways.clear();
  }

  limitChanges(id: string): LimitChange[] {
    const rows = this.store.all('select at_us, limit_per_minute from limit_changes where account = ? order by at_us', id);
    return rows.map((row) => ({ atUs: Number(row.at_us), limitPerMinute: row.limit_per_minute === null ? null : Number(row.limit_per_minute) }));
  }

  private remember(id: string, config: AccountConfig): LiveAccount {
    const known = this.accounts.get(id);
    if (known) {
      known.config = config;
      return known;
    }
    const account: LiveAccount = { id, config, window: new RateWindow(), upstream: new TokenBucket(), runningKeys: new Set() };
    this.accounts.set(id, account);
    return account;
  }
}
