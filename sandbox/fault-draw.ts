import type { FaultKind, FaultPlan } from './account-config';
import type { LiveAccount } from './account-book';
import type { SandboxContext } from './sandbox-context';

interface Rule {
  kind: FaultKind;
  probability: number;
  remaining: number | null;
}

/** Which rule strikes, if any. One with `remaining` is used up, also across restarts. */
function draw<R extends Rule>(context: SandboxContext, account: LiveAccount, rules: readonly R[], put: (rules: R[]) => FaultPlan): FaultKind | null {
  const rule = rules.find((candidate) => candidate.remaining !== 0 && (candidate.probability >= 1 || context.random() < candidate.probability));
  if (!rule) return null;
  if (rule.remaining !== null) {
    const left = (rule.remaining ?? 1) - 1;
    account.config = { ...account.config, faults: put(rules.map((candidate) => (candidate === rule ? { ...rule, remaining: left } : candidate))) };
    void context.commits.write(() => context.accounts.save(account.id, account.config, context.nowUs()));
  }
  return rule.kind;
}

/** Which fault strikes this send. */
export function drawFault(context: SandboxContext, account: LiveAccount): FaultKind | null {
  const { faults } = account.config;
  return draw(context, account, faults.rules, (rules) => ({ ...faults, rules }));
}

/** Which fault strikes this read. */
export function drawReadFault(context: SandboxContext, account: LiveAccount): FaultKind | null {
  const { faults } = account.config;
  return draw(context, account, faults.reads.rules, (rules) => ({ ...faults, reads: { ...faults.reads, rules } }));
}

const within = (context: SandboxContext, range: { minMs: number; maxMs: number } | null) =>
  range ? range.minMs + context.random() * Math.max(0, range.maxMs - range.minMs) : 0;

/** How long the platform takes before it begins; 0 without a latency setting. */
export function drawLatencyMs(context: SandboxContext, account: LiveAccount): number {
  return within(context, account.config.faults.latency);
}

export function drawReadLatencyMs(context: SandboxContext, account: LiveAccount): number {
  const { latency, slow, slowRate } = account.config.faults.reads;
  return within(context, slowRate > 0 && context.random() < slowRate ? slow : latency);
}
