import { SENDER_STATES } from '../../contracts/accounts/account';
import { ERROR_CODE_NAMES } from '../../contracts/api/error-codes';
import { CAMPAIGN_STATUSES } from '../../contracts/campaigns/status';
import { IMPORT_STATUSES } from '../../contracts/fans/import';
import { ACCOUNT_STATUSES, PLATFORM_ERROR_KINDS, type PlatformCapabilities } from '../../contracts/messaging/platform';
import { RUN_STATES, STOP_REASONS } from '../../contracts/messaging/scripts/script-run';
import { THREAD_STATES } from '../../contracts/messaging/thread-names';
import { UNSEND_REASON_CODES, UNSEND_STATUSES } from '../../contracts/messaging/unsend';
import { NOTIFICATION_KIND_NAMES } from '../../contracts/notifications/kinds';
import { REASON_CODES } from '../../contracts/messaging/reason-codes';
import { ALARM_NAMES } from '../../contracts/operations/alarm-rules';
import { DELIVERY_STATES, DISABLED_REASONS } from '../../contracts/operations/webhook-endpoint';
import { CAMPAIGN_TRANSITIONS } from '../../domain/campaigns/lifecycle';

/** The invariants that hold so far; docs/architecture.md has their wording. A test's title carries the name. */
export const INVARIANTS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I11', 'I12'] as const;

/** What a connector says of its platform; a test's title has `capability text`. */
const CAPABILITIES: Readonly<Record<keyof PlatformCapabilities, true>> = {
  sendIdempotency: true,
  text: true,
  price: true,
  maxMedia: true,
  readReceipts: true,
  unsend: true,
  mediaUpload: true,
  massMessage: true,
  markRead: true,
  history: true,
  moneyByWebhook: true,
  webhooks: true,
};

/** What a test has to name, by kind. A transition is named by a title that holds `draft → scheduled`. */
export const TO_NAME: Readonly<Record<string, readonly string[]>> = {
  'reason code': REASON_CODES,
  'error code': ERROR_CODE_NAMES,
  'campaign transition': CAMPAIGN_STATUSES.flatMap((from) => CAMPAIGN_TRANSITIONS[from].map((to) => `${from} → ${to}`)),
  'account status': ACCOUNT_STATUSES,
  'import status': IMPORT_STATUSES,
  'notification kind': NOTIFICATION_KIND_NAMES,
  'platform error': PLATFORM_ERROR_KINDS,
  capability: Object.keys(CAPABILITIES).map((name) => `capability ${name}`),
  'sender state': SENDER_STATES,
  'thread state': THREAD_STATES,
  'unsend reason': UNSEND_REASON_CODES,
  'unsend status': UNSEND_STATUSES,
  'script state': [...RUN_STATES, ...STOP_REASONS],
  'delivery state': DELIVERY_STATES,
  'reason of a disabled webhook': DISABLED_REASONS,
  alarm: ALARM_NAMES,
  invariant: INVARIANTS,
};

/**
 * Whether a literal names something. Plain words (`sent`, `conflict`) must stand alone, else any sentence would do; names with a mark of
 * their own may stand in a title.
 */
export function names(literal: string, name: string): boolean {
  if (literal === name) return true;
  if (/^[a-z_]+$/.test(name)) return literal.startsWith(`${name}: `);
  for (let at = literal.indexOf(name); at >= 0; at = literal.indexOf(name, at + 1)) {
    if (!/[\w.]/.test(literal[at - 1] ?? ' ') && !/\w/.test(literal[at + name.length] ?? ' ')) return true;
  }
  return false;
}

/** Lines such as `error code idempotency.mismatch` for all that no literal names. */
export function unnamed(literals: ReadonlySet<string>, toName: Readonly<Record<string, readonly string[]>> = TO_NAME): string[] {
  const texts = [...literals];
  return Object.entries(toName).flatMap(([kind, all]) =>
    all.filter((name) => !texts.some((text) => names(text, name))).map((name) => `${kind} ${name}`),
  );
}
