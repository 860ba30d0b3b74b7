-- Taking a message back goes through the same queue, with the same grants. A constant default: no row is written anew.
alter table outbox add column kind text not null default 'send';
alter table outbox add constraint outbox_kind check (kind in ('send', 'unsend')) not valid;

-- When the platform took it back. Named by no index, so that it costs an update of a message nothing.
alter table messages add column unsent_at timestamptz;

-- One wish to take back: a message, or all or one variant of a campaign; at once, or so many minutes after each was sent.
create table unsends (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  campaign_id uuid,
  variant_id uuid,
  message_id uuid,
  after_minutes int check (after_minutes between 1 and 43200),
  status text not null default 'running' check (status in ('running', 'completed', 'stopped')),
  -- Recipients up to this fan have been looked at; null at the beginning of a round.
  cursor_fan_id uuid,
  created_by uuid,
  actor text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((campaign_id is null) <> (message_id is null)),
  check (variant_id is null or campaign_id is not null)
);
create index unsends_by_workspace on unsends (workspace_id, id);
create index unsends_by_campaign on unsends (campaign_id) where campaign_id is not null;
create index unsends_by_message on unsends (account_id, message_id) where message_id is not null;
create index unsends_running on unsends (id) where status = 'running';

-- What became of each message. `reason` is one of contracts/messaging/unsend.ts.
create table unsend_items (
  unsend_id uuid not null references unsends on delete cascade,
  message_id uuid not null,
  workspace_id uuid not null,
  account_id uuid not null,
  fan_id uuid not null,
  reason text not null,
  error_message text,
  settled_at timestamptz,
  primary key (unsend_id, message_id)
) with (fillfactor = 80);
create index unsend_items_by_message on unsend_items (account_id, message_id);

-- One row a call, written before it.
create table unsend_attempts (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  account_id uuid not null,
  message_id uuid not null,
  fan_id uuid not null,
  platform_message_id text,
  grant_id uuid not null,
  epoch bigint not null,
  started_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  outcome text,
  error_kind text,
  error_message text
);
create index unsend_attempts_by_message on unsend_attempts (message_id, started_at);
create index unsend_attempts_by_fan on unsend_attempts (fan_id);

-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['unsends', 'unsend_items', 'unsend_attempts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]))', t);
    execute format('create policy sender on %I to huntaze_sender using (true) with check (true)', t);
  end loop;
end $$;
grant select, insert, update, delete on unsends, unsend_items to huntaze_app;
grant select, update on unsend_attempts to huntaze_app;
grant select on unsends to huntaze_sender;
grant select, update on unsend_items to huntaze_sender;
grant select, insert, update on unsend_attempts to huntaze_sender;
-- Whether it was bought is asked once more at its slot.
grant select on fan_transactions to huntaze_sender;
