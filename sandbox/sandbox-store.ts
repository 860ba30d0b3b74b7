import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

const SCHEMA = `
create table if not exists accounts (id text primary key, config text not null) without rowid;
create table if not exists limit_changes (account text not null, at_us integer not null, limit_per_minute integer);
create table if not exists fans (
  account text not null, id text not null, display_name text not null, seed text, state text not null, subscribed_ms integer not null, expires_ms integer not null,
  price_cents integer not null, spent_cents integer not null, attributes text, last_message integer, unread integer not null default 0, primary key (account, id)) without rowid;
create index if not exists fans_recent on fans (account, last_message);
create table if not exists messages (
  id integer primary key autoincrement, account text not null, fan text not null, outbound integer not null, text text not null, locked_text integer not null default 0,
  price_cents integer not null default 0, media text not null default '[]', previews text not null default '[]', body_hash text, created_ms integer not null,
  opened_ms integer, bought_ms integer, deleted_ms integer, tip_cents integer not null default 0, mass integer);
create index if not exists messages_thread on messages (account, fan, id);
create table if not exists keys (
  account text not null, endpoint text not null, key text not null, body_hash text not null, status integer not null, body text not null, stored_ms integer not null,
  primary key (account, endpoint, key)) without rowid;
create table if not exists log (
  seq integer primary key autoincrement, arrived_us integer not null, account text not null, fan text, key text, body_hash text, outcome text not null, reason text, message integer);
create index if not exists log_account on log (account, seq);
create table if not exists due (id integer primary key autoincrement, at_ms integer not null, account text not null, fan text, kind text not null, detail text not null);
create index if not exists due_at on due (at_ms);
create table if not exists transactions (
  seq integer primary key autoincrement, id text not null, account text not null, fan text not null, type text not null, gross_cents integer not null,
  fee_cents integer not null, created_ms integer not null, message integer, undone_ms integer);
create index if not exists transactions_account on transactions (account, seq);
create table if not exists media (
  id integer primary key autoincrement, account text not null, reference text not null, usable text not null, filename text not null, type text not null,
  bytes integer not null, sha256 text not null, ready_ms integer, spent_by integer);
create unique index if not exists media_reference on media (account, reference);
create table if not exists media_parts (media integer not null, part integer not null, bytes blob not null, primary key (media, part)) without rowid;
create table if not exists masses (
  id integer primary key autoincrement, account text not null, fans text not null, text text not null, locked_text integer not null, price_cents integer not null,
  media text not null, previews text not null, created_ms integer not null, total integer, sent integer not null default 0, done_ms integer);
create index if not exists masses_account on masses (account, id);
create table if not exists webhooks (
  id integer primary key autoincrement, event_id text not null, account text not null, event text not null, body text not null, attempts integer not null default 0,
  next_ms integer not null, failed integer not null default 0);
create index if not exists webhooks_next on webhooks (account, failed, next_ms);
insert or ignore into sqlite_sequence (name, seq) select 'media', 3100000000 where not exists (select 1 from sqlite_sequence where name = 'media');
insert or ignore into sqlite_sequence (name, seq) select 'masses', 7200000000 where not exists (select 1 from sqlite_sequence where name = 'masses');
insert or ignore into sqlite_sequence (name, seq) select 'messages', 6800000000 where not exists (select 1 from sqlite_sequence where name = 'messages');
`;

export type Row = Record<string, string | number | null>;

/** The sandbox's memory: one SQLite file in WAL mode that syncs each commit to the disk. Writes belong inside a `GroupCommit`. */
export class SandboxStore {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.database = new DatabaseSync(join(folder, 'sandbox.sqlite'));
    this.database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536; pragma busy_timeout = 5000;');
    this.database.exec(SCHEMA);
    this.addColumn('transactions', 'undone_ms integer');
    this.addColumn('messages', 'mass integer');
    this.database.exec('create index if not exists messages_mass on messages (mass) where mass is not null');
  }

  /** For folders that an earlier sandbox made. */
  private addColumn(table: string, column: string): void {
    const name = column.split(' ')[0];
    const known = this.database.prepare(`select 1 from pragma_table_info(?) where name = ?`).get(table, String(name));
    if (!known) this.database.exec(`alter table ${table} add column ${column}`);
  }

  run(sql: string, ...values: SQLInputValue[]): { changes: number; id: number } {
    const result = this.statement(sql).run(...values);
    return { changes: Number(result.changes), id: Number(result.lastInsertRowid) };
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.statement(sql).get(...values) as Row | undefined;
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.statement(sql).all(...values) as Row[];
  }

  /** All of `work` or nothing of it, on the disk when this returns. */
  transaction<T>(work: () => T): T {
    this.database.exec('begin immediate');
    try {
      const result = work();
      this.database.exec('commit');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('rollback');
      throw error;
    }
  }

  close(): void {
    this.database.close();
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
