import type { FaultKind } from './account-config';
import type { LiveAccount } from './account-book';
import type { SandboxContext } from './sandbox-context';

/** Which fault strikes this call, if any. A rule with `remaining` is used up, also across restarts. */
export function drawFault(context: SandboxContext, account: LiveAccount): FaultKind | null {
  const { faults } = account.config;
  const rule = faults.rules.find(
    (candidate) => candidate.remaining !== 0 && (candidate.probability >= 1 || context.random() < candidate.probability),
  );
  if (!rule) return null;
  if (rule.remaining !== null) {
    const rules = faults.rules.map((candidate) => (candidate === rule ? { ...rule, remaining: (rule.remaining ?? 1) - 1 } : candidate));
    account.config = { ...account.config, faults: { ...faults, rules } };
    void context.commits.write(() => context.accounts.save(account.id, account.config, context.nowUs()));
  }
  return rule.kind;
}

/** How long the platform takes before it begins; 0 without a latency setting. */
export function drawLatencyMs(context: SandboxContext, account: LiveAccount): number {
  const { latency } = account.config.faults;
  return latency ? latency.minMs + context.random() * Math.max(0, latency.maxMs - latency.minMs) : 0;
}
