import fc from 'fast-check';
import { PLATFORM_ERROR_KINDS, type SendOutcome } from '../../contracts/messaging/platform';
import { stateOf } from '../../contracts/messaging/reason-codes';
import { breakerOpenMs, BREAKER_THRESHOLD } from './breaker';
import { MAX_ATTEMPTS, nextStep } from './next-step';

const error = fc.record({
  kind: fc.constantFrom(...PLATFORM_ERROR_KINDS),
  message: fc.constant('x'),
  retryAfterMs: fc.option(fc.integer({ min: 0, max: 120_000 }), { nil: undefined }),
});
const context = fc.record({ keyed: fc.boolean(), attempts: fc.integer({ min: 1, max: 20 }), maybeSent: fc.boolean() });

describe('nextStep', () => {
  it('I2: never sends again what may have been sent, unless the platform knows the key', () => {
    fc.assert(
      fc.property(error, context, (err, ctx) => {
        const { message } = nextStep({ outcome: 'unknown', error: err }, { ...ctx, keyed: false });
        expect(message).toEqual({ kind: 'reconcile' });
      }),
    );
  });

  it('never calls skipped or failed what an earlier attempt may have sent', () => {
    fc.assert(
      fc.property(error, context, fc.constantFrom('refused' as const, 'not_sent' as const), (err, ctx, outcome) => {
        const { message } = nextStep({ outcome, error: err }, { ...ctx, maybeSent: true });
        expect(message.kind).not.toBe('final');
        if (message.kind === 'retry') expect(message.maybeSent).toBe(true);
      }),
    );
  });

  it('gives every answer a state, and an end to every retry that counts', () => {
    fc.assert(
      fc.property(error, context, (err, ctx) => {
        const { message } = nextStep({ outcome: 'refused', error: err }, ctx);
        if (message.kind === 'final') expect(['failed', 'sent']).toContain(stateOf(message.reason));
        const last = nextStep({ outcome: 'unknown', error: err }, { ...ctx, keyed: true, attempts: MAX_ATTEMPTS });
        expect(last.message.kind).toBe('reconcile');
      }),
    );
  });

  it('an answer that the platform had stored says nothing about the account of today, and is no try', () => {
    fc.assert(
      fc.property(error, context, fc.constantFrom('refused' as const, 'not_sent' as const), (err, ctx, outcome) => {
        const { message, account } = nextStep({ outcome, error: { ...err, replayed: true } }, ctx);
        expect(account).toEqual({ health: 'neutral' });
        if (message.kind === 'retry') expect(message).toMatchObject({ counts: false, maybeSent: ctx.maybeSent, afterMs: 3_600_000 });
        const fresh = nextStep({ outcome, error: err }, { ...ctx, attempts: 1 }).message;
        if (fresh.kind !== 'retry') expect(message).toEqual(fresh);
      }),
    );
  });

  it.each([
    ['session_expired', 'session_expired'],
    ['needs_2fa', 'needs_2fa'],
    ['account_restricted', 'restricted'],
    ['account_disconnected', 'disconnected'],
    ['key_invalid', 'disconnected'],
  ] as const)('%s holds the account as %s and keeps the message', (kind, status) => {
    const { message, account } = nextStep({ outcome: 'not_sent', error: { kind, message: '' } }, { keyed: true, attempts: 1, maybeSent: false });
    expect(message.kind).toBe('retry');
    expect(account.status).toBe(status);
  });

  it('one fan’s refusal says nothing about the platform’s health; time-outs and 5xx do', () => {
    const step = (answer: SendOutcome) => nextStep(answer, { keyed: true, attempts: 1, maybeSent: false }).account.health;
    expect(step({ outcome: 'refused', error: { kind: 'recipient_unavailable', message: '' } })).toBe('neutral');
    expect(step({ outcome: 'unknown', error: { kind: 'unknown_outcome', message: '' } })).toBe('failure');
    expect(step({ outcome: 'not_sent', error: { kind: 'upstream_failed', message: '' } })).toBe('failure');
    expect(step({ outcome: 'sent', platformMessageId: '1', replayed: false })).toBe('success');
  });

  it('a 429 slows the whole account by what the platform says', () => {
    const { account } = nextStep(
      { outcome: 'not_sent', error: { kind: 'rate_limited', message: '', retryAfterMs: 7_000 } },
      { keyed: true, attempts: 3, maybeSent: false },
    );
    expect(account).toMatchObject({ slowMs: 7_000, health: 'neutral' });
  });
});

it('opens the breaker after consecutive failures, ever longer, never for ever', () => {
  expect(breakerOpenMs(BREAKER_THRESHOLD - 1)).toBe(0);
  expect(breakerOpenMs(BREAKER_THRESHOLD)).toBe(15_000);
  expect(breakerOpenMs(BREAKER_THRESHOLD + 1)).toBe(30_000);
  expect(breakerOpenMs(1_000)).toBe(600_000);
});
