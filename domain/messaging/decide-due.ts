import type { DecisionFacts, SourceState } from '../../contracts/messaging/decision';
import type { RenderedMessage } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Protection } from '../../contracts/campaigns/protection';
import type { MessageSource } from '../../contracts/messaging/priority';
import { protectionRefusal, type ProtectionFacts } from '../campaigns/protection';
import { decide } from './decide';
import { fanVariables, type FanNames } from './fan-variables';
import { renderTemplate } from './render';

const DAY_MS = 86_400_000;

/** What stands in the record about one due message. Times are epoch milliseconds. */
export interface DueFacts {
  source: MessageSource;
  text: string | null;
  priceCents: number;
  mediaIds: string[];
  expiresAtMs: number | null;
  maybeSent: boolean;
  fan: (FanNames & { timeZone: string | null; suppressed: boolean; frozen: boolean; consentWithdrawn: boolean }) | null;
  /** Status of the campaign it came from; null for other sources. */
  campaignStatus: string | null;
  recentSendsMs: number[];
  alreadyBought: boolean;
  /** Of a campaign that leaves some fans alone; null for all others. */
  protection: { protect: Protection; facts: ProtectionFacts } | null;
  prior: { request: RenderedMessage; firstStartedMs: number } | null;
}

export interface AccountFacts {
  accountTimeZone: string;
  quietHours: { startMinute: number; endMinute: number } | null;
  caps: { perDay: number; perWeek: number };
}

export type DueDecision =
  | { kind: 'send'; request: RenderedMessage }
  | { kind: 'hold'; reason: ReasonCode; notBeforeMs: number | null }
  | { kind: 'end'; reason: ReasonCode }
  | { kind: 'reconcile' };

/**
 * Decides about a due message at the moment of its attempt, and renders it. A message that may have been sent already is never skipped or
 * rendered anew: it goes out to the letter under its key, or is looked up.
 * @param keyWindowMs how long the platform knows a key; null when it honours none.
 */
export function decideDue(due: DueFacts, account: AccountFacts, keyWindowMs: number | null, nowMs: number): DueDecision {
  const repeatable = keyWindowMs !== null && due.prior !== null && nowMs - due.prior.firstStartedMs < keyWindowMs;
  if (due.maybeSent && !repeatable) return { kind: 'reconcile' };
  const decision = decide(factsOf(due, account, nowMs), nowMs);
  if (decision.kind === 'end') return due.maybeSent ? { kind: 'reconcile' } : decision;
  if (decision.kind === 'hold') return withTime(decision, nowMs);
  if (due.prior) return { kind: 'send', request: due.prior.request };
  return render(due);
}

/** Only a pause waits for a person. Rules of the clock that leave no time at all (a cap of 0) are looked at again in a day, or when they change. */
function withTime(hold: Extract<DueDecision, { kind: 'hold' }>, nowMs: number): DueDecision {
  const waitsForPerson = hold.reason === 'held.source_paused' || hold.reason === 'held.account_paused';
  return hold.notBeforeMs === null && !waitsForPerson ? { ...hold, notBeforeMs: nowMs + DAY_MS } : hold;
}

function factsOf(due: DueFacts, account: AccountFacts, nowMs: number): DecisionFacts {
  return {
    source: due.source,
    sourceState: sourceState(due),
    accountPaused: false,
    expiresAtMs: due.expiresAtMs,
    notBeforeMs: null,
    fan: {
      suppressed: due.fan?.suppressed ?? false,
      frozen: due.fan?.frozen ?? false,
      removed: due.fan === null,
      consentWithdrawn: due.fan?.consentWithdrawn ?? false,
      timeZone: due.fan?.timeZone ?? null,
    },
    account: { timeZone: account.accountTimeZone, quietHours: account.quietHours },
    caps: account.caps,
    recentSendsMs: due.recentSendsMs,
    alreadyBought: due.alreadyBought,
    leftAlone: due.protection === null ? null : protectionRefusal(due.protection.protect, due.protection.facts, nowMs),
  };
}

function sourceState({ source, campaignStatus }: DueFacts): SourceState {
  if (source !== 'campaign') return 'running';
  if (campaignStatus === 'running') return 'running';
  return campaignStatus === 'paused' || campaignStatus === 'scheduled' ? 'paused' : 'cancelled';
}

function render({ source, text, priceCents, mediaIds, fan }: DueFacts): DueDecision {
  // What a person typed goes out as typed; only texts written for many are templates.
  const rendered =
    source === 'human' || source === 'chat' ? { kind: 'text' as const, text: text ?? '' } : renderTemplate(text ?? '', fan ? fanVariables(fan) : {});
  if (rendered.kind === 'missing' || (rendered.text.trim() === '' && mediaIds.length === 0)) return { kind: 'end', reason: 'skipped.no_text' };
  return { kind: 'send', request: { text: rendered.text, priceCents, mediaIds } };
}
