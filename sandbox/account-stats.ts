import type { LiveAccount } from './account-book';
import { overLimitWindows } from './over-limit-windows';
import type { SandboxContext } from './sandbox-context';

export interface AccountStats {
  account: string;
  limitPerMinute: number | null;
  arrivals: number;
  accepted: number;
  replayed: number;
  refusedRate: number;
  refused: number;
  unsent: number;
  distinctFans: number;
  /** Fans who see one and the same message twice: same content, different message ids. */
  doubled: number;
  /** Rolling minutes that hold more arrivals than the limit in force; see `overLimitWindows`. */
  overLimitWindows: number;
  purchases: number;
  revenueCents: number;
  replies: number;
  webhooksWaiting: number;
  webhooksFailed: number;
}

/** What one account received and did, counted from the durable log. */
export function accountStats({ store, accounts }: SandboxContext, account: LiveAccount): AccountStats {
  const { id } = account;
  const number = (sql: string) => Number(Object.values(store.get(sql, id) ?? {})[0] ?? 0);
  const outcomes = new Map(
    store.all('select outcome, count(*) as n from log where account = ? group by outcome', id).map((row) => [String(row.outcome), Number(row.n)]),
  );
  const arrivals = store.all('select arrived_us from log where account = ? order by seq', id).map((row) => Number(row.arrived_us));
  return {
    account: id,
    limitPerMinute: account.config.limitPerMinute,
    arrivals: arrivals.length,
    accepted: outcomes.get('accepted') ?? 0,
    replayed: outcomes.get('replayed') ?? 0,
    refusedRate: outcomes.get('refused_rate') ?? 0,
    refused: outcomes.get('refused') ?? 0,
    unsent: outcomes.get('unsent') ?? 0,
    distinctFans: number('select count(distinct fan) from messages where account = ? and outbound = 1'),
    doubled: number(
      'select count(distinct fan) from (select fan from messages where account = ? and outbound = 1 group by fan, body_hash having count(*) > 1)',
    ),
    overLimitWindows: overLimitWindows(arrivals, accounts.limitChanges(id)),
    purchases: number("select count(*) from transactions where account = ? and type = 'message'"),
    revenueCents: number('select coalesce(sum(gross_cents), 0) from transactions where account = ?'),
    replies: number('select count(*) from messages where account = ? and outbound = 0'),
    webhooksWaiting: number('select count(*) from webhooks where account = ? and failed = 0'),
    webhooksFailed: number('select count(*) from webhooks where account = ? and failed = 1'),
  };
}
