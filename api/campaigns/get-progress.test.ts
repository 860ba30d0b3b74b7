import type { ProgressCounts } from '../../db/campaigns/progress-counts';
import { describeProgress } from './get-progress';

const NOW_MS = Date.parse('2026-06-01T12:00:00Z');
const counts = (reasons: ProgressCounts['reasons']): ProgressCounts => ({
  accountId: 'a',
  status: 'running',
  phase: 'sending',
  startAtMs: null,
  decideAtMs: null,
  limitPerMinute: 10,
  accountStatus: 'active',
  accountPaused: false,
  breakerUntilMs: null,
  slowedUntilMs: null,
  nowMs: NOW_MS,
  reasons,
  sentLastMinute: 10,
  nextAtMs: null,
  calls: null,
});
const endOf = (reasons: ProgressCounts['reasons']) => describeProgress('c', counts(reasons)).endAt;

it('says when the last one leaves, but not while one of them waits for a person, a file or a login', () => {
  expect(endOf([{ reason: 'queued', count: 20 }])).toBe('2026-06-01T12:02:00.000Z');
  for (const reason of ['held.manual', 'held.media', 'held.session_expired'] as const)
    expect([
      reason,
      endOf([
        { reason: 'queued', count: 20 },
        { reason, count: 1 },
      ]),
    ]).toEqual([reason, null]);
});
