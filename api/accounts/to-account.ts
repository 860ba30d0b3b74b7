import { platform, type Account, type SenderState } from '../../contracts/accounts/account';
import { REASONS } from '../../contracts/messaging/reason-codes';
import type { AccountRow } from '../../db/accounts/account-rows';
import { senderView, type SenderView } from '../../domain/accounts/sender-state';
import type { Ctx } from '../context';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** @param names of people, by the names that rows carry (`user:<id>`) */
export function toAccount(
  row: AccountRow,
  { publicUrl, connectorOf }: Pick<Ctx, 'publicUrl' | 'connectorOf'>,
  names: ReadonlyMap<string, string>,
): Account {
  const general = connectorOf(row.platform).capabilities;
  const { text, price, maxMedia, readReceipts } = row.capabilities ?? general;
  // What the connector of this build can do: records of earlier ones do not say.
  const massMessage = general.massMessage ?? null;
  return {
    id: row.id,
    platform: platform.parse(row.platform),
    displayName: row.displayName,
    platformAccountId: row.platformAccountId,
    baseUrl: row.baseUrl,
    currency: row.currency,
    timeZone: row.timeZone,
    quietHours: row.quietStart === null || row.quietEnd === null ? null : { startMinute: row.quietStart, endMinute: row.quietEnd },
    status: row.status,
    statusReason: row.statusReason,
    statusAt: new Date(row.statusAtMs).toISOString(),
    authorityNote: row.authorityNote,
    webhookUrl: `${publicUrl}/v1/webhooks/platform/${row.id}`,
    hasWebhookSecret: row.hasWebhookSecret,
    oldWebhookSecretUntil: iso(row.oldSecretUntilMs),
    webhooks: { offered: general.webhooks !== false, receivedAt: iso(row.webhookReceivedAtMs), refusedAt: iso(row.webhookRefusedAtMs) },
    capabilities: { text, price, maxMedia, readReceipts, massMessage },
    sender: toSenderState(row, names),
    createdAt: new Date(row.createdAtMs).toISOString(),
  };
}

export function toSenderState(row: AccountRow, names: ReadonlyMap<string, string>): SenderState {
  const nextHeld =
    row.heldAtMs === null || row.heldReason === null ? null : { atMs: row.heldAtMs, reason: row.heldReason, turn: row.heldTurn ?? false };
  const view = senderView({ ...row, nextHeld });
  const pausedBy = row.pausedBy === null ? null : (names.get(row.pausedBy) ?? row.pausedBy);
  return {
    state: view.state,
    sentence: sentenceOf(view, row, pausedBy),
    since: iso(view.sinceMs),
    nextAt: iso(view.nextMs),
    reason: view.reason,
    pausedBy,
    queue: {
      total: row.human + row.automation + row.campaign,
      human: row.human,
      automation: row.automation,
      campaign: row.campaign,
      due: row.due,
      inFlight: row.inFlight,
    },
    limitPerMinute: row.limitPerMinute,
    usedLastMinute: view.usedLastMinute,
    nextSlotAt: iso(view.nextSlotMs),
    lastError: row.lastError,
  };
}

/** For the command line and logs; the web app writes its own in the reader's language. */
function sentenceOf(view: SenderView, row: AccountRow, pausedBy: string | null): string {
  const next = view.nextMs === null ? '' : ` It goes on at ${new Date(view.nextMs).toISOString()}.`;
  const why = view.reason === null ? '' : ` (${view.reason})`;
  switch (view.state) {
    case 'sending':
      return row.due === 0 && view.nextMs !== null ? `Sending a share of the rate.${next}` : `Sending; ${row.due} messages are due.`;
    case 'waiting_for_slot':
      return `${row.due} messages wait for their slot (${row.limitPerMinute ?? 'no limit'} a minute).${next}`;
    case 'idle':
      return 'Nothing waits.';
    case 'held':
      return `${view.reason !== null && view.reason in REASONS ? REASONS[view.reason as keyof typeof REASONS] : 'Everything that waits has a later time.'}${next}`;
    case 'quiet_hours':
      return `It is night for the fans in the queue.${next}`;
    case 'slowed':
      return `The platform asked to wait.${next}`;
    case 'breaker_open':
      return `Too many calls failed in a row${row.lastError === null ? '' : ` (${row.lastError})`}.${next}`;
    case 'login_needed':
      return `The account has to sign in at the platform again${why}; then check it here.`;
    case 'restricted':
      return `The platform restricted the account${why}. Nothing is sent until that is settled with the platform.`;
    case 'disconnected':
      return `The account is disconnected at the platform${why}. Connect it again with its key.`;
    case 'paused':
      return `Paused${pausedBy === null ? '' : ` by ${pausedBy}`}${why}. Resume it to go on.`;
  }
}
