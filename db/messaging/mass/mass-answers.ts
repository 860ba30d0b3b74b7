import type { PoolClient } from 'pg';

// Out of the queue and into the look-ups, but not into those of the sender: only the run of the call reads them back.
const LEAVE = `
with box as (delete from outbox o using message_attempts a
  where o.account_id = $1 and o.message_id = any ($2::uuid[]) and o.native and a.id = o.attempt_id
  returning o.workspace_id, o.message_id, o.fan_id, o.source_id, a.grant_id, a.started_at),
looked_up as (insert into unknown_sends (account_id, message_id, workspace_id, fan_id, since, check_at, mass_send_id)
  select $1, message_id, workspace_id, fan_id, started_at, 'infinity', grant_id from box on conflict do nothing),
rec as (update campaign_recipients r set reason = 'unknown.reconciling', next_at = null from box
  where r.campaign_id = box.source_id and r.fan_id = box.fan_id and r.message_id = box.message_id and r.reason <> 'sent'),
call as (update mass_sends s set status = 'unknown', check_at = clock_timestamp() + interval '12 seconds'
  from (select distinct grant_id from box) b where s.id = b.grant_id and s.status = 'calling')
update messages m set reason = 'unknown.reconciling', next_at = null from box where m.account_id = $1 and m.id = box.message_id and m.reason <> 'sent'`;

/** Messages whose call was made: nothing of them is sent again while they are read back. The call itself is in doubt until `acceptMass`. */
export async function leaveToReadBack(client: PoolClient, accountId: string, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length > 0) await client.query({ name: 'leave_to_read_back', text: LEAVE, values: [accountId, messageIds] });
}

const ACCEPT = `update mass_sends set status = 'sending', platform_mass_id = $2, check_at = clock_timestamp() + interval '1 second', tries = 0
  where id = $1 and status in ('calling', 'unknown')`;

/** The platform works on it. Never fenced: an answer that comes late still ends the doubt. */
export async function acceptMass(client: PoolClient, massSendId: string, platformMassId: string): Promise<void> {
  await client.query(ACCEPT, [massSendId, platformMassId]);
}

/** It certainly did not leave. Without an error it never began: it was handed back. */
export async function massNotSent(client: PoolClient, massSendId: string, errorMessage: string | null): Promise<void> {
  await client.query(
    `update mass_sends set status = 'not_sent', settled_at = clock_timestamp(), error_message = $2 where id = $1 and status = 'calling'`,
    [massSendId, errorMessage],
  );
}
