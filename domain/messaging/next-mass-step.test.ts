import { PLATFORM_ERROR_KINDS } from '../../contracts/messaging/platform';
import { lookAgainMs, lookForCallAgainMs, nextDoubtStep, nextMassStep, nextMassSteps, nextReadBackStep } from './next-mass-step';

const error = (kind: (typeof PLATFORM_ERROR_KINDS)[number]) => ({ kind, message: 'no' });

describe('a call for many', () => {
  it('I2: is never repeated without an answer, whatever the kind', () => {
    for (const kind of PLATFORM_ERROR_KINDS)
      expect(nextMassStep({ outcome: 'unknown', error: error(kind) }, { attempts: 1 }).step).toEqual({ kind: 'reconcile' });
  });

  it('is tried again only with proof that nothing left', () => {
    for (const kind of ['rate_limited', 'upstream_failed', 'session_expired'] as const)
      expect(nextMassStep({ outcome: 'not_sent', error: error(kind) }, { attempts: 1 }).step).toMatchObject({ kind: 'retry', maybeSent: false });
    expect(nextMassStep({ outcome: 'not_sent', error: error('upstream_failed') }, { attempts: 6 }).step).toEqual({
      kind: 'final',
      reason: 'failed.platform',
    });
  });

  it('failed.platform: ends each by the tries of its own message; the others wait for one call together', () => {
    const failed = { outcome: 'not_sent', error: error('upstream_failed') } as const;
    const { steps, account } = nextMassSteps(failed, [1, 6, 3]);
    expect(steps).toMatchObject([
      { kind: 'retry', afterMs: 8_000 },
      { kind: 'final', reason: 'failed.platform' },
      { kind: 'retry', afterMs: 8_000 },
    ]);
    expect(account).toEqual(nextMassStep(failed, { attempts: 1 }).account);
    expect(nextMassSteps({ outcome: 'unknown', error: error('unknown_outcome') }, [1, 6]).steps).toEqual([
      { kind: 'reconcile' },
      { kind: 'reconcile' },
    ]);
  });

  it('says of no fan that it is the fan who cannot be reached', () => {
    for (const kind of ['recipient_unavailable', 'not_found', 'invalid'] as const)
      expect(nextMassStep({ outcome: 'refused', error: error(kind) }, { attempts: 1 }).step).toEqual({ kind: 'final', reason: 'failed.invalid' });
    expect(nextMassStep({ outcome: 'refused', error: error('content_refused') }, { attempts: 1 }).step).toEqual({
      kind: 'final',
      reason: 'failed.content_refused',
    });
  });
});

describe('what is read back', () => {
  it('believes one "there" and only three "not there"', () => {
    expect(nextReadBackStep('found', { absences: 2, round: 6, isSure: false })).toBe('sent');
    expect(nextReadBackStep('absent', { absences: 1, round: 2, isSure: true })).toBeNull();
    expect(nextReadBackStep('absent', { absences: 2, round: 3, isSure: true })).toBe('failed.not_delivered');
  });

  it('never says "not delivered" of a call that the platform did not call through', () => {
    expect(nextReadBackStep('absent', { absences: 2, round: 3, isSure: false })).toBe('unknown.unconfirmed');
  });

  it('comes to an end, whatever is read', () => {
    for (const read of ['absent', 'cannot_tell'] as const)
      expect(nextReadBackStep(read, { absences: 0, round: 6, isSure: true })).toBe('unknown.unconfirmed');
    for (const read of ['absent', 'cannot_tell'] as const) expect(nextDoubtStep(read, { absences: 0, tries: 5 })).toBe('read_fans');
    expect(lookAgainMs(100)).toBe(600_000);
  });

  it('I2: a call in doubt is made anew only after four looks that agree, over twenty minutes', () => {
    expect(nextDoubtStep('absent', { absences: 2, tries: 4 })).toBeNull();
    expect(nextDoubtStep('absent', { absences: 3, tries: 3 })).toBe('not_sent');
    expect(nextDoubtStep('cannot_tell', { absences: 3, tries: 3 })).toBeNull();
    expect(nextDoubtStep('found', { absences: 0, tries: 0 })).toBe('accepted');
    expect([0, 1, 2].reduce((sumMs, looks) => sumMs + lookForCallAgainMs(looks), 0)).toBeGreaterThanOrEqual(20 * 60_000);
  });
});
