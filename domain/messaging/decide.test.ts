import fc from 'fast-check';
import type { Decision, DecisionFacts } from '../../contracts/messaging/decision';
import { decide } from './decide';
import { isInsideWindow } from './quiet-hours';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOON = Date.parse('2026-06-10T12:00:00Z');

type Changes = Partial<Omit<DecisionFacts, 'fan' | 'account'>> & { fan?: Partial<DecisionFacts['fan']>; account?: Partial<DecisionFacts['account']> };

function facts({ fan, account, ...rest }: Changes = {}): DecisionFacts {
  return {
    source: 'campaign',
    sourceState: 'running',
    accountPaused: false,
    expiresAtMs: null,
    notBeforeMs: null,
    fan: { suppressed: false, frozen: false, removed: false, consentWithdrawn: false, timeZone: null, ...fan },
    account: { timeZone: 'UTC', quietHours: null, ...account },
    caps: { perDay: 3, perWeek: 10 },
    recentSendsMs: [],
    alreadyBought: false,
    ...rest,
  };
}
const night = { startMinute: 22 * 60, endMinute: 8 * 60 };
const at = (iso: string) => Date.parse(iso);
const hold = (reason: string, notBeforeMs: number | null) => ({ kind: 'hold', reason, notBeforeMs });
const end = (reason: string) => ({ kind: 'end', reason });

describe('what is final', () => {
  it('sends when nothing speaks against it', () => expect(decide(facts(), NOON)).toEqual({ kind: 'send' }));

  it('refuses in the documented order, a final no before a pause and before the clock', () => {
    const everything: DecisionFacts = facts({
      fan: { removed: true, frozen: true, suppressed: true, consentWithdrawn: true },
      sourceState: 'cancelled',
      alreadyBought: true,
      expiresAtMs: NOON,
      accountPaused: true,
      notBeforeMs: NOON + 1,
      caps: { perDay: 0, perWeek: 0 },
      account: { quietHours: { startMinute: 0, endMinute: 1439 } },
    });
    const mend: [string, (f: DecisionFacts) => void][] = [
      [
        'skipped.fan_gone',
        (f) => {
          f.fan.removed = false;
        },
      ],
      [
        'skipped.frozen',
        (f) => {
          f.fan.frozen = false;
        },
      ],
      [
        'skipped.suppressed',
        (f) => {
          f.fan.suppressed = false;
        },
      ],
      [
        'skipped.no_consent',
        (f) => {
          f.fan.consentWithdrawn = false;
        },
      ],
      [
        'skipped.cancelled',
        (f) => {
          f.sourceState = 'paused';
        },
      ],
      [
        'skipped.already_bought',
        (f) => {
          f.alreadyBought = false;
        },
      ],
      [
        'skipped.expired',
        (f) => {
          f.expiresAtMs = null;
        },
      ],
      [
        'held.account_paused',
        (f) => {
          f.accountPaused = false;
        },
      ],
      [
        'held.source_paused',
        (f) => {
          f.sourceState = 'running';
        },
      ],
      [
        'queued',
        (f) => {
          f.notBeforeMs = null;
        },
      ],
      [
        'held.frequency_cap',
        (f) => {
          f.caps = null;
        },
      ],
      [
        'held.quiet_hours',
        (f) => {
          f.account.quietHours = null;
        },
      ],
    ];
    for (const [reason, fix] of mend) {
      expect(decide(everything, NOON)).toMatchObject({ reason });
      fix(everything);
    }
    expect(decide(everything, NOON)).toEqual({ kind: 'send' });
  });

  it.each(['human', 'chat', 'automation', 'campaign', 'test'] as const)(
    'never sends %s to a suppressed, frozen, removed fan or while the account is paused',
    (source) => {
      for (const fan of [{ suppressed: true }, { frozen: true }, { removed: true }, { consentWithdrawn: true }])
        expect(decide(facts({ source, fan }), NOON).kind).toBe('end');
      expect(decide(facts({ source, accountPaused: true }), NOON)).toEqual(hold('held.account_paused', null));
    },
  );

  it('lets answers of a person and tests pass quiet hours and caps, nothing else', () => {
    const changes: Changes = { account: { quietHours: night }, caps: { perDay: 1, perWeek: 1 }, recentSendsMs: [at('2026-06-10T23:00:00Z')] };
    const nowMs = at('2026-06-10T23:30:00Z');
    expect(decide(facts({ ...changes, source: 'human' }), nowMs)).toEqual({ kind: 'send' });
    expect(decide(facts({ ...changes, source: 'test', sourceState: 'paused' }), nowMs)).toEqual({ kind: 'send' });
    expect(decide(facts({ ...changes, source: 'chat' }), nowMs)).toEqual(hold('held.quiet_hours', at('2026-06-11T08:00:00Z')));
    for (const source of ['automation', 'campaign'] as const)
      expect(decide(facts({ ...changes, source }), nowMs)).toMatchObject({ reason: 'held.frequency_cap' });
  });

  it('expires at the instant itself', () => {
    expect(decide(facts({ expiresAtMs: NOON + 1 }), NOON)).toEqual({ kind: 'send' });
    expect(decide(facts({ expiresAtMs: NOON }), NOON)).toEqual(end('skipped.expired'));
  });
});

describe('the clock', () => {
  it('frees the day cap exactly 24 hours after the oldest message that fills it', () => {
    const recentSendsMs = [NOON - 20 * HOUR_MS, NOON - 10 * HOUR_MS, NOON - HOUR_MS];
    const freeMs = NOON + 4 * HOUR_MS;
    expect(decide(facts({ recentSendsMs }), NOON)).toEqual(hold('held.frequency_cap', freeMs));
    expect(decide(facts({ recentSendsMs }), freeMs - 1)).toEqual(hold('held.frequency_cap', freeMs));
    expect(decide(facts({ recentSendsMs }), freeMs)).toEqual({ kind: 'send' });
  });

  it('moves a freed cap out of the night', () => {
    const decision = decide(
      facts({ recentSendsMs: [at('2026-06-09T23:00:00Z')], caps: { perDay: 1, perWeek: null }, account: { quietHours: night } }),
      NOON,
    );
    expect(decision).toEqual(hold('held.frequency_cap', at('2026-06-11T08:00:00Z')));
  });

  it('ends what cannot leave before it expires, with the rule that is to blame', () => {
    const capped: Changes = { recentSendsMs: [NOON - HOUR_MS], caps: { perDay: 1, perWeek: null } };
    expect(decide(facts({ ...capped, expiresAtMs: NOON + 23 * HOUR_MS }), NOON)).toEqual(end('skipped.frequency_cap'));
    expect(decide(facts({ ...capped, expiresAtMs: NOON + 23 * HOUR_MS + 1 }), NOON).kind).toBe('hold');
    expect(decide(facts({ account: { quietHours: { startMinute: 0, endMinute: 1200 } }, expiresAtMs: NOON + 8 * HOUR_MS }), NOON)).toEqual(
      end('skipped.expired'),
    );
    expect(decide(facts({ notBeforeMs: NOON + DAY_MS, expiresAtMs: NOON + DAY_MS }), NOON)).toEqual(end('skipped.expired'));
    expect(decide(facts({ caps: { perDay: 0, perWeek: null } }), NOON)).toEqual(hold('held.frequency_cap', null));
    expect(decide(facts({ caps: { perDay: 0, perWeek: null }, expiresAtMs: NOON + 9e12 }), NOON)).toEqual(end('skipped.frequency_cap'));
  });

  it('shows the given reason of a backoff', () => {
    expect(decide(facts({ notBeforeMs: NOON + 5, notBeforeReason: 'held.retry' }), NOON)).toEqual(hold('held.retry', NOON + 5));
    expect(decide(facts({ notBeforeMs: NOON }), NOON)).toEqual({ kind: 'send' });
  });

  it('reads quiet hours on the fan’s clock, else on the account’s', () => {
    const account = { timeZone: 'America/New_York', quietHours: night };
    expect(decide(facts({ account, fan: { timeZone: 'Asia/Tokyo' } }), at('2026-06-10T14:00:00Z'))).toEqual(
      hold('held.quiet_hours', at('2026-06-10T23:00:00Z')),
    );
    for (const timeZone of [null, 'Nowhere/Here']) {
      expect(decide(facts({ account, fan: { timeZone } }), at('2026-06-10T14:00:00Z'))).toEqual({ kind: 'send' });
      expect(decide(facts({ account, fan: { timeZone } }), at('2026-06-10T02:00:00Z'))).toEqual(hold('held.quiet_hours', at('2026-06-10T12:00:00Z')));
    }
  });

  it('keeps to the account’s sending hours as well, and says so when the two never meet', () => {
    const account = { timeZone: 'UTC', quietHours: night, sendWindow: { startMinute: 20 * 60, endMinute: 23 * 60 } };
    expect(decide(facts({ account }), NOON)).toEqual(hold('held.quiet_hours', at('2026-06-10T20:00:00Z')));
    expect(decide(facts({ account }), at('2026-06-10T22:00:00Z'))).toEqual(hold('held.quiet_hours', at('2026-06-11T20:00:00Z')));
    expect(decide(facts({ account: { ...account, sendWindow: { startMinute: 23 * 60, endMinute: 60 } } }), NOON)).toEqual(
      hold('held.quiet_hours', null),
    );
  });
});

const ZONES = Intl.supportedValuesOf('timeZone');
const minute = fc.integer({ min: 0, max: 1439 });
const window = fc.record({ startMinute: minute, endMinute: minute });
const anyFacts = fc.record({
  source: fc.constantFrom('human' as const, 'chat' as const, 'automation' as const, 'campaign' as const, 'test' as const),
  zone: fc.option(fc.constantFrom(...ZONES)),
  accountZone: fc.constantFrom(...ZONES),
  quietHours: fc.option(window),
  sendWindow: fc.option(window),
  caps: fc.option(fc.record({ perDay: fc.option(fc.integer({ min: 0, max: 3 })), perWeek: fc.option(fc.integer({ min: 0, max: 6 })) })),
  agesMs: fc.array(fc.integer({ min: 0, max: 7 * DAY_MS }), { maxLength: 8 }),
  waitMs: fc.option(fc.integer({ min: -DAY_MS, max: DAY_MS })),
  lifeMs: fc.option(fc.integer({ min: 1, max: 10 * DAY_MS })),
  nowMs: fc
    .tuple(fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2030-12-31T00:00:00Z') }), fc.constantFrom(0, 0.001, 0.3337, 0.9999))
    .map(([ms, fraction]) => ms + fraction),
});

describe('laws', () => {
  it('I5: a hold’s time is itself allowed, strictly later, before the expiry, and nothing earlier is', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (c, share) => {
        const f = facts({
          source: c.source,
          caps: c.caps,
          notBeforeMs: c.waitMs === null ? null : c.nowMs + c.waitMs,
          expiresAtMs: c.lifeMs === null ? null : c.nowMs + c.lifeMs,
          recentSendsMs: c.agesMs.map((age) => c.nowMs - age).sort((a, b) => a - b),
          fan: { timeZone: c.zone },
          account: { timeZone: c.accountZone, quietHours: c.quietHours, sendWindow: c.sendWindow },
        });
        const decision: Decision = decide(f, c.nowMs);
        if (decision.kind === 'send' && c.source !== 'human' && c.source !== 'test' && c.quietHours) {
          expect(isInsideWindow(c.quietHours, c.zone ?? c.accountZone, c.nowMs)).toBe(false);
        }
        if (decision.kind !== 'hold' || decision.notBeforeMs === null) return;
        expect(decision.notBeforeMs).toBeGreaterThan(c.nowMs);
        if (f.expiresAtMs !== null) expect(decision.notBeforeMs).toBeLessThan(f.expiresAtMs);
        expect(decide(f, decision.notBeforeMs)).toEqual({ kind: 'send' });
        const earlierMs = c.nowMs + Math.max(0, Math.floor((decision.notBeforeMs - 1 - c.nowMs) * share));
        expect(decide(f, earlierMs)).toMatchObject({ kind: 'hold', notBeforeMs: decision.notBeforeMs });
        expect(decide(JSON.parse(JSON.stringify(f)) as DecisionFacts, c.nowMs)).toEqual(decision);
      }),
      { numRuns: 2_000 },
    );
  });
});
