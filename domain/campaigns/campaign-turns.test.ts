import fc from 'fast-check';
import { CampaignTurns, type Turn } from './campaign-turns';

const START = Date.parse('2026-06-10T12:00:00Z');
const message = { sourceId: 'c', paceBp: 5_000, maybeSent: false, expiresAtMs: null };
const account = { limitPerMinute: 10, quietHours: null, accountTimeZone: 'UTC', turns: null, nowMs: START };

describe('the share of a campaign', () => {
  it('lets one of a backlog go and deals the others out behind it, one a gap', () => {
    const turns = new CampaignTurns(account);
    expect(turns.laterTurn(message)).toBeNull();
    turns.take(message);
    expect([1, 2, 3].map(() => turns.laterTurn(message)! - START)).toEqual([12_000, 24_000, 36_000]);
    const kept = turns.toKeep();
    expect(kept).toEqual({ c: [START + 12_000, START + 36_000] });
    // A second backlog stands behind the first.
    expect(new CampaignTurns({ ...account, turns: kept, nowMs: START + 1_000 }).laterTurn(message)! - START).toBe(48_000);
  });

  it('leaves alone who takes all that is free, who has no limit, and what may have been sent before', () => {
    const turns = { c: [START + 60_000, START + 60_000] as Turn };
    expect(new CampaignTurns({ ...account, turns }).laterTurn({ ...message, paceBp: null })).toBeNull();
    expect(new CampaignTurns({ ...account, turns, limitPerMinute: null }).laterTurn(message)).toBeNull();
    expect(new CampaignTurns({ ...account, turns }).laterTurn({ ...message, maybeSent: true })).toBeNull();
    expect(new CampaignTurns({ ...account, turns }).laterTurn({ ...message, sourceId: 'other' })).toBeNull();
  });

  it('deals no turn in the quiet hours of the account, and none behind the expiry', () => {
    const quietHours = { startMinute: 12 * 60 + 1, endMinute: 18 * 60 };
    const turns = { c: [START + 10_000, START + 55_000] as Turn };
    expect(new Date(new CampaignTurns({ ...account, quietHours, turns }).laterTurn(message)!).toISOString()).toBe('2026-06-10T18:00:00.000Z');
    const short = new CampaignTurns({ ...account, turns });
    expect(short.laterTurn({ ...message, expiresAtMs: START + 30_000 })).toBe(START + 30_000);
    expect(short.toKeep()).toBeNull();
  });

  it('forgets campaigns whose turns have passed', () => {
    const turns = new CampaignTurns({ ...account, turns: { old: [START - 1, START - 5] } });
    turns.take(message);
    expect(turns.toKeep()).toEqual({ c: [START + 12_000, 0] });
  });

  it('law: whatever stood still before, no stretch of time has more than its share and what a slot is late by; everybody leaves', () => {
    const rate = fc.record({ limitPerMinute: fc.integer({ min: 1, max: 600 }), paceBp: fc.integer({ min: 100, max: 9_900 }) });
    const stops = fc.array(fc.record({ at: fc.nat(60), gaps: fc.nat(30) }), { maxLength: 4 });
    fc.assert(
      fc.property(rate, fc.array(fc.nat(60), { minLength: 1, maxLength: 60 }), stops, ({ limitPerMinute, paceBp }, dueAt, pauses) => {
        const gapMs = (60_000 * 10_000) / (limitPerMinute * paceBp);
        const slotMs = 60_000 / limitPerMinute;
        const due = dueAt.map((n) => START + n * gapMs);
        const left: number[] = [];
        let kept: Record<string, Turn> | null = null;
        let looks = 0;
        let nowMs = START;
        const standing = pauses.map(({ at, gaps }) => ({ fromMs: START + at * gapMs, toMs: START + (at + gaps) * gapMs }));
        while (due.length > 0 && looks < 5_000) {
          due.sort((a, b) => a - b);
          nowMs = Math.max(nowMs, due[0]!);
          for (const { fromMs, toMs } of standing) if (nowMs >= fromMs && nowMs < toMs) nowMs = toMs;
          const turns: CampaignTurns = new CampaignTurns({ ...account, limitPerMinute, turns: kept, nowMs });
          const paced = { ...message, paceBp };
          const later: number | null = turns.laterTurn(paced);
          looks += 1;
          if (later === null) {
            turns.take(paced);
            left.push(nowMs);
            due.shift();
            nowMs += slotMs;
          } else due[0] = later;
          kept = turns.toKeep() ?? kept;
        }
        expect(left).toHaveLength(dueAt.length);
        const slackMs = Math.max(2_000, slotMs) + 1;
        for (let a = 0; a < left.length; a += 1)
          for (let b = a + 1; b < left.length; b += 1) expect(left[b]! - left[a]!).toBeGreaterThanOrEqual((b - a) * gapMs - slackMs);
      }),
    );
  });
});
