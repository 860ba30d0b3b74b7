import type { FansInput } from './account-config';
import type { SandboxStore } from './sandbox-store';
import { seededDraw } from './seeded-draw';

type FanInput = FansInput['fans'][number];
const DAY_MS = 86_400_000;
const FIRST = ['Alex', 'Sam', 'Chris', 'Jordan', 'Robin', 'Charlie', 'Max', 'Noah', 'Leo', 'Ben', 'Hugo', 'Tom', 'Nick', 'Paul', 'Marc', 'Theo'];
const LAST = ['B.', 'C.', 'D.', 'F.', 'G.', 'H.', 'K.', 'L.', 'M.', 'N.', 'P.', 'R.', 'S.', 'T.', 'V.', 'W.'];

function pick<T>(list: readonly T[], draw: number, fallback: T): T {
  return list[Math.floor(draw * list.length)] ?? fallback;
}

/** Creates or replaces one fan; the thread, if there is one, stays. */
export function createFan(store: SandboxStore, account: string, fan: FanInput, atMs: number): void {
  store.run(
    `insert into fans (account, id, display_name, seed, state, subscribed_ms, expires_ms, price_cents, spent_cents, attributes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (account, id) do update set display_name = excluded.display_name, seed = excluded.seed, state = excluded.state, subscribed_ms = excluded.subscribed_ms,
       expires_ms = excluded.expires_ms, price_cents = excluded.price_cents, spent_cents = excluded.spent_cents, attributes = excluded.attributes`,
    account,
    fan.id,
    fan.displayName ?? `Fan ${fan.id}`,
    fan.seed ?? null,
    fan.state,
    fan.subscribedAtMs ?? atMs,
    fan.expiresAtMs ?? atMs + 30 * DAY_MS,
    fan.priceCents,
    fan.spentCents,
    fan.attributes ? JSON.stringify(fan.attributes) : null,
  );
}

/** The n-th invented fan of a seed: the same one whenever it is asked for. */
export function inventFan(seed: string, index: number, atMs: number): FanInput {
  const draw = (about: string) => seededDraw(seed, String(index), about);
  const since = atMs - Math.floor(draw('since') * 365 * DAY_MS);
  return {
    id: String(200_000_000 + Math.floor(draw('base') * 1_000) * 100_000 + (index % 100_000) + Math.floor(index / 100_000) * 100_000_000_000),
    displayName: `${pick(FIRST, draw('first'), 'Alex')} ${pick(LAST, draw('last'), 'B.')}`,
    state: 'active',
    subscribedAtMs: since,
    expiresAtMs: atMs + Math.floor(draw('until') * 30 * DAY_MS),
    priceCents: 999,
    spentCents: Math.floor(draw('spent') ** 4 * 50_000),
  };
}
