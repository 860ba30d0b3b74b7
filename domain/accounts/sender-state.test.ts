import { senderView, type SenderFacts } from './sender-state';

const now = 1_000_000;
const facts: SenderFacts = {
  nowMs: now,
  status: 'active',
  statusReason: null,
  statusAtMs: 1,
  pausedAtMs: null,
  pausedReason: null,
  slowedUntilMs: null,
  breakerUntilMs: null,
  limitPerMinute: 10,
  ring: [],
  due: 0,
  inFlight: 0,
  nextHeld: null,
};

it.each<[string, Partial<SenderFacts>, object]>([
  ['has nothing to do', {}, { state: 'idle', nextMs: null }],
  ['has a free slot', { due: 3 }, { state: 'sending', nextSlotMs: now }],
  [
    'spaces its messages',
    { due: 3, ring: [['g', now - 1_000, now - 900, 1]] },
    { state: 'waiting_for_slot', nextMs: now + 5_000, usedLastMinute: 1 },
  ],
  ['has a call under way', { due: 3, inFlight: 1 }, { state: 'sending' }],
  ['waits for the morning', { nextHeld: { atMs: now + 9, reason: 'held.quiet_hours' } }, { state: 'quiet_hours', nextMs: now + 9 }],
  ['waits for caps', { nextHeld: { atMs: now + 9, reason: 'held.frequency_cap' } }, { state: 'held', nextMs: now + 9, reason: 'held.frequency_cap' }],
  [
    'sends with a share of the rate',
    { nextHeld: { atMs: now + 9, reason: 'queued', turn: true } },
    { state: 'sending', nextMs: now + 9, reason: null },
  ],
  ['waits for a time', { nextHeld: { atMs: now + 9, reason: 'queued' } }, { state: 'held', nextMs: now + 9 }],
  ['was slowed by the platform', { due: 1, slowedUntilMs: now + 7 }, { state: 'slowed', nextMs: now + 7 }],
  ['was slowed, and that is over', { due: 1, slowedUntilMs: now }, { state: 'sending' }],
  ['had too many failures', { due: 1, breakerUntilMs: now + 7, slowedUntilMs: now + 1 }, { state: 'breaker_open', nextMs: now + 7 }],
  [
    'has to sign in',
    { due: 1, status: 'session_expired', statusReason: 'expired' },
    { state: 'login_needed', sinceMs: 1, reason: 'expired', nextMs: null },
  ],
  ['needs a second factor', { status: 'needs_2fa' }, { state: 'login_needed' }],
  ['was restricted', { status: 'restricted' }, { state: 'restricted' }],
  ['was disconnected', { status: 'disconnected' }, { state: 'disconnected' }],
  [
    'was paused by a person',
    { due: 1, status: 'restricted', pausedAtMs: 5, pausedReason: 'holiday' },
    { state: 'paused', sinceMs: 5, reason: 'holiday' },
  ],
  ['has no limit', { due: 1, limitPerMinute: null }, { state: 'sending', nextSlotMs: null }],
])('says so when it %s', (_name, change, expected) => {
  expect(senderView({ ...facts, ...change })).toMatchObject(expected);
});
