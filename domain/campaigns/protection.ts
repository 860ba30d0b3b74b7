import type { Protection } from '../../contracts/campaigns/protection';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';

const HOUR_MS = 3_600_000;
const TALKING_HOURS = 24;

/** What the record knows about one fan and the media of one message, as `protection_facts` of 0029_send_path gives it; what is not asked for is empty. Times are epoch milliseconds. */
export interface ProtectionFacts {
  /** Last message of the conversation with people; null without one. */
  talkedAtMs: number | null;
  /** A message of the fan that nobody read or answered. */
  waiting: boolean;
  /** The fan owns one of the media. */
  owned: boolean;
  /** One of the media was sent to the fan before. */
  hadIt: boolean;
  /** The same person as a fan of another account; null when there is none. */
  elsewhere: { talkedAtMs: number | null } | null;
}

/** Why a campaign leaves this fan alone; null when it does not. */
export function protectionRefusal(protect: Protection, facts: ProtectionFacts, nowMs: number): ReasonCode | null {
  const since = (atMs: number | null, hours: number) => atMs !== null && nowMs - atMs < hours * HOUR_MS;
  if (protect.sameMedia && facts.owned) return 'skipped.already_bought';
  if (protect.sameMedia && facts.hadIt) return 'skipped.media_sent';
  if (protect.messageWaiting && facts.waiting) return 'skipped.message_waiting';
  if (protect.conversationHours !== null && since(facts.talkedAtMs, protect.conversationHours)) return 'skipped.in_conversation';
  if (facts.elsewhere === null || protect.otherCreators === null) return null;
  return protect.otherCreators === 'all' || since(facts.elsewhere.talkedAtMs, TALKING_HOURS) ? 'skipped.other_creator' : null;
}
