-- Where a workspace wants to be told of its events.
create table webhook_endpoints (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid references platform_accounts on delete cascade,
  url text not null,
  description text not null default '',
  events text[] not null,
  secret_id uuid not null references secrets,
  -- Signs as well for a day after a rotation.
  old_secret_id uuid references secrets,
  old_secret_until timestamptz,
  disabled_reason text check (disabled_reason in ('by_hand', 'gone', 'failing')),
  failing_since timestamptz,
  -- Made, or switched on again: what happened before is not sent.
  listens_since timestamptz not null default clock_timestamp(),
  -- Events up to here have their deliveries, but for those of transactions that were still open.
  seen_at timestamptz not null default clock_timestamp(),
  created_by uuid references users on delete set null,
  created_at timestamptz not null default now()
);
create index webhook_endpoints_by_workspace on webhook_endpoints (workspace_id, id);

create table webhook_deliveries (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  endpoint_id uuid not null references webhook_endpoints on delete cascade,
  event_id uuid not null,
  event text not null,
  body jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  -- Of this round; a replay begins a new one.
  tried int not null default 0,
  next_try_at timestamptz not null default now(),
  -- Tries so far, oldest first: [{at, status, ms, error}].
  tries jsonb not null default '[]',
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (endpoint_id, event_id)
);
create index webhook_deliveries_due on webhook_deliveries (next_try_at) where state = 'waiting';
create index webhook_deliveries_by_endpoint on webhook_deliveries (endpoint_id, id);
create index webhook_deliveries_by_time on webhook_deliveries (created_at);

-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['webhook_endpoints', 'webhook_deliveries'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('create policy sender on %I to huntaze_sender using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
  end loop;
end $$;
create policy accounts on webhook_endpoints as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]));
create policy accounts on webhook_deliveries as restrictive to huntaze_app using ((select app_accounts()) is null or exists (select from webhook_endpoints e where e.id = endpoint_id));
grant select, update (seen_at, failing_since, disabled_reason) on webhook_endpoints to huntaze_sender;
grant select, insert, update, delete on webhook_deliveries to huntaze_sender;
grant select on events to huntaze_sender;

-- The over-limit count reads the last minutes of both kinds of calls.
create index unsend_attempts_by_time on unsend_attempts using brin (started_at) with (pages_per_range = 32, autosummarize = on);
