import type { ReasonCode } from '../../../../../contracts/messaging/reason-codes';
import { reasonGroups, reasonLook } from './reason-groups';

const counts = (of: Partial<Record<ReasonCode, number>>) => Object.entries(of).map(([reason, count]) => ({ reason: reason as ReasonCode, count }));

describe('counts by reason', () => {
  it('groups by state in a fixed order, largest reason first, and leaves out what nobody has', () => {
    const groups = reasonGroups(
      counts({ 'skipped.suppressed': 2, sent: 40, queued: 3, 'held.quiet_hours': 5, 'failed.media': 0, holdout: 10, 'unknown.reconciling': 1 }),
    );
    expect(groups.map(({ state, total, reasons }) => [state, total, reasons.map(({ reason }) => reason).join(' ')])).toEqual([
      ['sent', 40, 'sent'],
      ['open', 9, 'held.quiet_hours queued unknown.reconciling'],
      ['skipped', 2, 'skipped.suppressed'],
      ['holdout', 10, 'holdout'],
    ]);
  });

  it.each([
    ['held.quiet_hours', 'waiting', 'held'],
    ['queued', 'running', 'open'],
    ['failed.media', 'person', 'failed'],
    ['holdout', 'off', 'holdout'],
  ] as const)('shows %s as %s', (reason, tone, word) => expect(reasonLook(reason)).toEqual({ tone, word }));
});
