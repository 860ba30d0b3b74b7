import type { LiveAccount } from './account-book';
import { deliverMessage } from './deliver-message';
import type { MessageBody } from './message-body';
import { recipientRefusal } from './recipient-refusal';
import type { SandboxContext } from './sandbox-context';
import type { Row } from './sandbox-store';

/** How often some more get it, where that is not less than one each time. */
const STEP_MS = 100;

const list = (json: Row[string] | undefined) => JSON.parse(String(json)) as string[];

/** Writes down when the next of a message to many is to be done; runs inside a group commit. */
export function scheduleMass({ store }: SandboxContext, account: LiveAccount, mass: number, atMs: number): void {
  store.run("insert into due (at_ms, account, fan, kind, detail) values (?, ?, '', 'mass', ?)", atMs, account.id, JSON.stringify({ mass }));
}

/** Counts its recipients the first time, and then reaches some of them at a time. Who takes no message is left out, and nobody is told. */
export function deliverMass(context: SandboxContext, account: LiveAccount, mass: number, atMs: number): void {
  const { store } = context;
  const row = store.get('select * from masses where id = ?', mass);
  if (!row) return;
  const reached = list(row.fans);
  if (row.total === null) {
    const willing = reached.filter((fan) => recipientRefusal(store, account, fan, atMs) === null);
    const doneMs = willing.length === 0 ? atMs : null;
    store.run('update masses set fans = ?, total = ?, done_ms = ? where id = ?', JSON.stringify(willing), willing.length, doneMs, mass);
    if (doneMs === null) scheduleMass(context, account, mass, atMs);
    return;
  }
  const message: MessageBody = {
    text: String(row.text),
    lockedText: row.locked_text === 1,
    priceCents: Number(row.price_cents),
    media: list(row.media),
    previews: list(row.previews),
  };
  const from = Number(row.sent);
  const { perSecond } = account.config.mass;
  const batch = Math.max(1, Math.round((perSecond * STEP_MS) / 1000));
  const to = Math.min(reached.length, from + batch);
  for (const fan of reached.slice(from, to)) deliverMessage(context, account, fan, message, atMs, mass);
  const isDone = to === reached.length;
  store.run('update masses set sent = ?, done_ms = ? where id = ?', to, isDone ? atMs : null, mass);
  if (!isDone) scheduleMass(context, account, mass, atMs + Math.ceil((batch * 1000) / perSecond));
}
