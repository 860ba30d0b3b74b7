import type { LiveAccount } from './account-book';
import type { SandboxContext } from './sandbox-context';
import { seededDraw } from './seeded-draw';
import { WORLD_EVENTS } from './world-events';

const DAY_MS = 86_400_000;
type Kind = 'subscribe' | 'expire';

function addNext(context: SandboxContext, account: LiveAccount, kind: Kind, index: number, atMs: number): void {
  const { spontaneous, seed, timeScale } = account.config;
  const perDay = kind === 'subscribe' ? spontaneous.newFansPerDay : spontaneous.lostFansPerDay;
  if (perDay === 0) return;
  const gapMs = (-Math.log(1 - seededDraw(seed, kind, String(index))) * DAY_MS) / perDay / timeScale;
  context.store.run(
    "insert into due (at_ms, account, fan, kind, detail) values (?, ?, '', 'spontaneous', ?)",
    Math.ceil(atMs + gapMs),
    account.id,
    JSON.stringify({ kind, index }),
  );
}

/** Starts the coming and going anew after the account was configured; runs inside a group commit. */
export function restartSpontaneous(context: SandboxContext, account: LiveAccount, atMs: number): void {
  context.store.run("delete from due where account = ? and kind = 'spontaneous'", account.id);
  // Different start for every configuration, so that no invented subscriber comes twice.
  const index = context.store.get('select count(*) as fans from fans where account = ?', account.id)?.fans;
  addNext(context, account, 'subscribe', Number(index), atMs);
  addNext(context, account, 'expire', Number(index), atMs);
}

/** One subscriber comes or goes, and the next one gets a time. */
export function scheduleSpontaneous(context: SandboxContext, account: LiveAccount, detail: Record<string, unknown>, atMs: number): void {
  const kind: Kind = detail.kind === 'expire' ? 'expire' : 'subscribe';
  const index = Number(detail.index);
  if (kind === 'subscribe') {
    WORLD_EVENTS.subscribe?.(context, { account, fan: '', detail: { index }, atMs });
  } else {
    const count = Number(context.store.get("select count(*) as fans from fans where account = ? and state = 'active'", account.id)?.fans);
    const offset = Math.floor(seededDraw(account.config.seed, 'who leaves', String(index)) * count);
    const row = context.store.get("select id from fans where account = ? and state = 'active' order by id limit 1 offset ?", account.id, offset);
    if (row) WORLD_EVENTS.expire?.(context, { account, fan: String(row.id), detail: {}, atMs });
  }
  addNext(context, account, kind, index + 1, atMs);
}
