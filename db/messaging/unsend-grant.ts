import { randomUUIDv7 } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { UnsendReason } from '../../contracts/messaging/unsend';
import { decideUnsend, type UnsendFacts } from '../../domain/messaging/decide-unsend';
import type { Grant } from '../../domain/messaging/rate-window';
import type { DueMessage } from './due-messages';
import { uuidArray } from './uuid-array';

/** One call that takes a message back. */
export interface UnsendAttempt {
  attemptId: string;
  messageId: string;
  fanId: string;
  platformFanId: string;
  platformMessageId: string;
  /** Calls made for it, this one included. */
  attempts: number;
  maybeDone: boolean;
}

const FACTS = `
select m.id as "messageId", m.platform_message_id as "platformMessageId", f.platform_fan_id as "platformFanId", m.unsent_at is not null as "alreadyUnsent",
  exists (select from unsend_items i where i.account_id = m.account_id and i.message_id = m.id and i.reason = 'waiting') as wanted,
  exists (select from fan_transactions t where t.fan_id = m.fan_id and t.message_id = m.id and t.status <> 'undo')
    or exists (select from campaign_recipients r where r.campaign_id = m.source_id and r.fan_id = m.fan_id and r.message_id = m.id and r.bought_at is not null) as bought
from messages m left join fans f on f.id = m.fan_id where m.account_id = $1 and m.id = any ($2::uuid[])`;

type FactsRow = Omit<UnsendFacts, 'untilMs'> & { messageId: string };

/** Decides about due unsends again, at their slot. @returns those to call, and the reasons of those that end here */
export async function decideUnsends(
  client: PoolClient,
  accountId: string,
  due: readonly DueMessage[],
  nowMs: number,
): Promise<{ attempts: UnsendAttempt[]; ends: { messageId: string; reason: UnsendReason }[] }> {
  const { rows } = await client.query<FactsRow>({
    name: 'unsend_facts',
    text: FACTS,
    values: [accountId, uuidArray(due.map((row) => row.messageId))],
  });
  const known = new Map(rows.map((row) => [row.messageId, row]));
  const attempts: UnsendAttempt[] = [];
  const ends: { messageId: string; reason: UnsendReason }[] = [];
  for (const { messageId, fanId, attempts: made, maybeSent, expiresAtMs } of due) {
    const facts = known.get(messageId);
    const reason = facts ? decideUnsend({ ...facts, untilMs: expiresAtMs }, nowMs) : 'fan_gone';
    if (reason !== null) ends.push({ messageId, reason: maybeSent && reason === 'too_late' ? 'unknown' : reason });
    else
      attempts.push({
        attemptId: randomUUIDv7(),
        messageId,
        fanId,
        platformFanId: facts?.platformFanId ?? '',
        platformMessageId: facts?.platformMessageId ?? '',
        attempts: made + 1,
        maybeDone: maybeSent,
      });
  }
  return { attempts, ends };
}

const END = `
with i as (select * from unnest($2::uuid[], $3::text[]) as i (message_id, reason)),
box as (delete from outbox o using i where o.account_id = $1 and o.message_id = i.message_id and o.kind = 'unsend')
update unsend_items t set reason = i.reason, settled_at = clock_timestamp() from i where t.account_id = $1 and t.message_id = i.message_id and t.reason = 'waiting'`;

/** Ends unsends that need no call. */
export async function endUnsends(client: PoolClient, accountId: string, ends: readonly { messageId: string; reason: UnsendReason }[]): Promise<void> {
  if (ends.length === 0) return;
  await client.query({
    name: 'end_unsends',
    text: END,
    values: [accountId, uuidArray(ends.map((row) => row.messageId)), ends.map((row) => row.reason)],
  });
}

const GRANT = `
with granted as (
  update senders set ring = $3, idle = false, seen_at = clock_timestamp() where account_id = $1 and epoch = $4 and paused_at is null returning 1
),
i as (select i.* from granted, unnest($2::uuid[], $6::uuid[], $7::text[]) as i (attempt_id, message_id, platform_message_id)),
box as (update outbox o set not_before = '-infinity', attempt_id = i.attempt_id, attempts = o.attempts + 1
  from i where o.account_id = $1 and o.message_id = i.message_id and o.kind = 'unsend'
  returning o.workspace_id, o.message_id, o.fan_id, i.attempt_id, i.platform_message_id),
att as (insert into unsend_attempts (id, workspace_id, account_id, message_id, fan_id, platform_message_id, grant_id, epoch)
  select box.attempt_id, box.workspace_id, $1, box.message_id, box.fan_id, box.platform_message_id, $5, $4 from box returning 1)
select count(*)::int as written from att`;

/** As `takeGrant`, for calls that take messages back. */
export async function takeUnsendGrant(
  client: PoolClient,
  { accountId, epoch, grant, ring }: { accountId: string; epoch: number; grant: Grant; ring: Grant[] },
  attempts: readonly UnsendAttempt[],
): Promise<boolean> {
  const { rows } = await client.query<{ written: number }>({
    name: 'take_unsend_grant',
    text: GRANT,
    values: [
      accountId,
      uuidArray(attempts.map(({ attemptId }) => attemptId)),
      JSON.stringify(ring),
      epoch,
      grant[0],
      uuidArray(attempts.map(({ messageId }) => messageId)),
      attempts.map(({ platformMessageId }) => platformMessageId),
    ],
  });
  return rows[0]?.written === attempts.length;
}
