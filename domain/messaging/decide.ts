import type { Decision, DecisionFacts } from '../../contracts/messaging/decision';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import { capsFreeAt } from './frequency-caps';
import { firstOutsideWindow } from './quiet-hours';
import { isTimeZone } from './zone-offset';

const SEARCH_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * The one answer to "may this fan be messaged now". Times are epoch milliseconds.
 *
 * The order of rules is fixed. First what is final: fan removed, frozen, suppressed, consent withdrawn, source cancelled,
 * already bought, protected by its campaign, expired. Then pauses (account, source), which hold people in place without a time. Then the clock: not
 * before, frequency caps, quiet hours and sending hours. A hold by the clock names the first rule of that order that says "not now",
 * and the earliest instant that suits all of them; if that lies at or after the expiry, the message ends now.
 *
 * Answers of a person and test sends ignore the clock's caps and hours; tests also ignore the pause of their campaign. Caps are for campaigns and
 * automations only. No source ignores a suppression, a freeze, a withdrawn consent or the account's pause.
 */
export function decide(facts: DecisionFacts, nowMs: number): Decision {
  const refusal = finalRefusal(facts, nowMs);
  if (refusal) return { kind: 'end', reason: refusal };
  if (facts.accountPaused) return { kind: 'hold', reason: 'held.account_paused', notBeforeMs: null };
  if (facts.sourceState === 'paused' && facts.source !== 'test') return { kind: 'hold', reason: 'held.source_paused', notBeforeMs: null };

  const dueMs = Math.max(nowMs, facts.notBeforeMs ?? nowMs);
  const cappedUntilMs = obeysCaps(facts) ? Math.max(dueMs, capsFreeAt(facts.caps, facts.recentSendsMs)) : dueMs;
  const eligibleMs = obeysHours(facts) ? firstAllowedHour(facts, cappedUntilMs) : cappedUntilMs;
  if (eligibleMs === nowMs) return { kind: 'send' };

  const expiresAtMs = facts.expiresAtMs ?? Infinity;
  if (eligibleMs >= expiresAtMs && facts.expiresAtMs !== null) {
    return { kind: 'end', reason: cappedUntilMs >= expiresAtMs && dueMs < expiresAtMs ? 'skipped.frequency_cap' : 'skipped.expired' };
  }
  const notBeforeMs = eligibleMs === Infinity ? null : eligibleMs;
  if (dueMs > nowMs) return { kind: 'hold', reason: facts.notBeforeReason ?? 'queued', notBeforeMs };
  if (cappedUntilMs > nowMs) return { kind: 'hold', reason: 'held.frequency_cap', notBeforeMs };
  return { kind: 'hold', reason: 'held.quiet_hours', notBeforeMs };
}

function finalRefusal({ fan, source, sourceState, alreadyBought, leftAlone, expiresAtMs }: DecisionFacts, nowMs: number): ReasonCode | null {
  if (fan.removed) return 'skipped.fan_gone';
  if (fan.frozen) return 'skipped.frozen';
  if (fan.suppressed) return 'skipped.suppressed';
  if (fan.consentWithdrawn) return 'skipped.no_consent';
  if (sourceState === 'cancelled') return 'skipped.cancelled';
  if (alreadyBought && source !== 'human' && source !== 'test') return 'skipped.already_bought';
  if (leftAlone) return leftAlone;
  if (expiresAtMs !== null && nowMs >= expiresAtMs) return 'skipped.expired';
  return null;
}

function obeysCaps({ source }: DecisionFacts): boolean {
  return source === 'campaign' || source === 'automation';
}

function obeysHours({ source, account }: DecisionFacts): boolean {
  return source !== 'human' && source !== 'test' && Boolean(account.quietHours ?? account.sendWindow);
}

/** The first instant outside the fan's quiet hours and inside the account's sending hours; Infinity when a whole year has none. */
function firstAllowedHour({ fan, account }: DecisionFacts, fromMs: number): number {
  if (fromMs === Infinity) return Infinity;
  const fanZone = fan.timeZone !== null && isTimeZone(fan.timeZone) ? fan.timeZone : account.timeZone;
  const { quietHours, sendWindow } = account;
  const closed = sendWindow ? { startMinute: sendWindow.endMinute, endMinute: sendWindow.startMinute } : null;
  const horizonMs = fromMs + SEARCH_DAYS * DAY_MS;
  for (let atMs = fromMs; atMs < horizonMs;) {
    const awakeMs = quietHours ? firstOutsideWindow(quietHours, fanZone, atMs) : atMs;
    const openMs = closed ? firstOutsideWindow(closed, account.timeZone, awakeMs) : awakeMs;
    if (openMs === awakeMs) return openMs;
    atMs = openMs;
  }
  return Infinity;
}
