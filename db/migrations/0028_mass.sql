-- release: allow constraint-validates: 0.1.0 is the first release, so no installation has rows in it yet
alter table campaigns add column delivery text not null default 'each' check (delivery in ('each', 'native'));

-- Its message leaves in one call of the platform together with others. A constant default: no row is written anew.
alter table outbox add column native boolean not null default false;

-- Of a message that left in one call with others: its run reads it back, the sender's look-ups leave it alone (`check_at` is infinite).
alter table unknown_sends add column mass_send_id uuid;
-- release: allow index-locks: rows are outcomes being looked up, few at any time
create index unknown_sends_by_mass on unknown_sends (mass_send_id, tries, fan_id) where mass_send_id is not null;

-- One call that reaches many fans, written before it; its id is the grant's and the idempotency key.
create table mass_sends (
  id uuid primary key,
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  campaign_id uuid not null,
  -- calling → sending → reading → done; no answer: unknown, then sending, reading (nobody could tell) or not_sent.
  status text not null default 'calling' check (status in ('calling', 'unknown', 'sending', 'reading', 'done', 'not_sent')),
  -- The same words for everybody, so nothing personal.
  request jsonb not null,
  recipients int not null,
  platform_mass_id text,
  -- How many the platform says it has reached.
  platform_sent int,
  -- The platform said that it is through: who does not have it then, did not get it.
  is_sure boolean not null default false,
  attempted_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  tries smallint not null default 0,
  absences smallint not null default 0,
  round smallint not null default 0,
  -- Where the list of chats goes on; read once, from the newest to the attempt.
  chats_cursor text,
  chats_read boolean not null default false,
  check_at timestamptz not null default clock_timestamp(),
  error_message text
);
create index mass_sends_open on mass_sends (account_id) where status in ('calling', 'unknown', 'sending', 'reading');
create index mass_sends_by_campaign on mass_sends (campaign_id, id);

alter table mass_sends enable row level security;
create policy workspace on mass_sends to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()));
create policy accounts on mass_sends as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]));
create policy sender on mass_sends to huntaze_sender using (true) with check (true);
grant select on mass_sends to huntaze_app;
grant select, insert, update on mass_sends to huntaze_sender;
