import type { Decision, MinuteWindow } from '../../contracts/messaging/decision';
import { decide } from '../messaging/decide';

export interface TimingFacts {
  accountTimeZone: string;
  quietHours: MinuteWindow | null;
  expiresAtMs: number | null;
}

/**
 * When a campaign message may go, by the fan's zone: the one decision function, asked once a zone rather than once a fan. Caps and what the fan
 * wants are asked at the attempt.
 */
export function zoneTiming({ accountTimeZone, quietHours, expiresAtMs }: TimingFacts, nowMs: number): (timeZone: string | null) => Decision {
  const known = new Map<string | null, Decision>();
  return (timeZone) => {
    const before = known.get(timeZone);
    if (before) return before;
    const decision = decide(
      {
        source: 'campaign',
        sourceState: 'running',
        accountPaused: false,
        expiresAtMs,
        notBeforeMs: null,
        fan: { suppressed: false, frozen: false, removed: false, consentWithdrawn: false, timeZone },
        account: { timeZone: accountTimeZone, quietHours },
        caps: null,
        recentSendsMs: [],
        alreadyBought: false,
      },
      nowMs,
    );
    known.set(timeZone, decision);
    return decision;
  };
}
