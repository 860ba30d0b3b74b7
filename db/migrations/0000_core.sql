-- The record. Every table carries its workspace and stands behind row level security; the roles huntaze_app, huntaze_sender and
-- huntaze_auth exist before the first migration (db/roles.ts). Hot tables have no foreign keys: their writers are few and tested.

-- The workspace of the running transaction. Unset, it raises: a query that forgot to say whose rows it wants is stopped, not answered with nothing.
create function app_workspace() returns uuid language sql stable as $$ select current_setting('app.workspace_id')::uuid $$;

create table workspaces (
  id uuid primary key default uuidv7(),
  name text not null,
  slug text not null unique,
  logo text,
  metadata text,
  created_at timestamptz not null default now()
);

create table workspace_settings (
  workspace_id uuid primary key references workspaces on delete cascade,
  cap_per_day int not null default 3 check (cap_per_day between 0 and 100),
  cap_per_week int not null default 10 check (cap_per_week between 0 and 500),
  stop_words text[] not null default '{}',
  updated_at timestamptz not null default now()
);

create table secrets (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  kind text not null,
  ciphertext bytea not null,
  created_at timestamptz not null default now()
);

create table platform_accounts (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  platform text not null,
  base_url text not null,
  platform_account_id text not null,
  display_name text not null,
  currency char(3) not null default 'USD',
  time_zone text not null default 'UTC',
  quiet_start_minute int check (quiet_start_minute between 0 and 1439),
  quiet_end_minute int check (quiet_end_minute between 0 and 1439),
  status text not null default 'active' check (status in ('active', 'session_expired', 'needs_2fa', 'restricted', 'disconnected')),
  status_reason text,
  -- When the platform made the attempt that the status speaks of: an older event never undoes a newer one.
  status_at timestamptz not null default now(),
  api_key_secret_id uuid references secrets,
  webhook_secret_id uuid references secrets,
  -- What the platform said of this account when it was last asked (PlatformCapabilities); null: what its connector declares.
  capabilities jsonb,
  -- Who said that the owner of the account agreed, and when.
  authority_note text,
  created_by uuid,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (workspace_id, platform, platform_account_id),
  check ((quiet_start_minute is null) = (quiet_end_minute is null))
);

create table fans (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  account_id uuid not null references platform_accounts on delete cascade,
  platform_fan_id text not null,
  username text,
  display_name text,
  language text,
  country text,
  time_zone text,
  tags text[] not null default '{}',
  custom jsonb not null default '{}',
  spend_cents bigint not null default 0,
  purchases int not null default 0,
  first_purchase_at timestamptz,
  last_purchase_at timestamptz,
  subscribed_at timestamptz,
  expires_at timestamptz,
  subscription_status text check (subscription_status in ('active', 'expired', 'none')),
  last_seen_at timestamptz,
  notes text,
  -- The record of why lies in suppressions, consents and audit_log; these three are what the send path reads.
  suppressed_at timestamptz,
  consent_withdrawn_at timestamptz,
  frozen_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (account_id, platform_fan_id)
) with (fillfactor = 85);
create index fans_by_account on fans (account_id, id);
create index fans_by_workspace on fans (workspace_id, id);

create table fan_lists (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid references platform_accounts on delete cascade,
  name text not null,
  description text,
  created_by uuid,
  created_at timestamptz not null default now(),
  unique (workspace_id, name)
);

create table fan_list_members (
  list_id uuid not null references fan_lists on delete cascade,
  fan_id uuid not null references fans on delete cascade,
  workspace_id uuid not null,
  added_at timestamptz not null default now(),
  primary key (list_id, fan_id)
);
create index fan_list_members_by_fan on fan_list_members (fan_id);

create table subscriptions (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  account_id uuid not null references platform_accounts on delete cascade,
  fan_id uuid not null references fans on delete cascade,
  platform_subscription_id text not null,
  started_at timestamptz not null,
  expires_at timestamptz,
  price_cents int not null default 0,
  unique (account_id, platform_subscription_id)
);
create index subscriptions_by_fan on subscriptions (fan_id, started_at);

create table fan_transactions (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  account_id uuid not null references platform_accounts on delete cascade,
  fan_id uuid not null references fans on delete cascade,
  platform_transaction_id text not null,
  kind text not null check (kind in ('subscription', 'message', 'tip', 'post', 'stream', 'other')),
  status text not null default 'done' check (status in ('loading', 'done', 'undo')),
  occurred_at timestamptz not null,
  gross_cents bigint not null,
  fee_cents bigint not null default 0,
  tax_cents bigint not null default 0,
  net_cents bigint not null,
  currency char(3) not null,
  message_id uuid,
  import_id uuid,
  created_at timestamptz not null default now(),
  unique (account_id, platform_transaction_id)
);
create index fan_transactions_by_fan on fan_transactions (fan_id, occurred_at);
create index fan_transactions_by_workspace on fan_transactions (workspace_id, occurred_at);

-- What a fan owns, so that nothing is sold twice.
create table fan_media (
  fan_id uuid not null references fans on delete cascade,
  media_id text not null,
  workspace_id uuid not null,
  bought_at timestamptz not null default now(),
  primary key (fan_id, media_id)
);

create table consents (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  fan_id uuid not null references fans on delete cascade,
  state text not null check (state in ('granted', 'withdrawn')),
  source text not null,
  wording text,
  actor text not null,
  at timestamptz not null default now()
);
create index consents_by_fan on consents (fan_id, at);

-- Outlives the fan: the hash is keyed and made of the platform's own ids, so a fan who was erased and comes back in an import stays suppressed.
create table suppressions (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null,
  fan_hash bytea not null,
  fan_id uuid,
  reason text not null check (reason in ('stop_word', 'complaint', 'manual', 'import', 'erasure')),
  wording text,
  actor text not null,
  created_at timestamptz not null default now(),
  lifted_at timestamptz,
  lifted_by text
);
create unique index suppressions_in_force on suppressions (account_id, fan_hash) where lifted_at is null;
create index suppressions_by_workspace on suppressions (workspace_id, id);

create table senders (
  account_id uuid primary key references platform_accounts on delete cascade,
  workspace_id uuid not null,
  -- Raised by every window, stop, limit and status change: a holder of an older epoch gets no grant.
  epoch bigint not null default 0,
  -- Messages in any rolling 60 s; null is without a limit.
  limit_per_minute int default 10 check (limit_per_minute between 1 and 100000),
  paused_at timestamptz,
  paused_by text,
  paused_reason text,
  slowed_until timestamptz,
  failures int not null default 0,
  breaker_until timestamptz,
  last_error text,
  -- Newest last: [grant id, start ms, end ms, messages]; the end is provisional until every call of the grant was answered.
  ring jsonb not null default '[]',
  idle boolean not null default true,
  seen_at timestamptz
) with (fillfactor = 50);

create table messages (
  id uuid not null default uuidv7(),
  workspace_id uuid not null,
  account_id uuid not null,
  fan_id uuid not null,
  direction text not null check (direction in ('in', 'out')),
  source text not null,
  source_id uuid,
  variant_id uuid,
  author_id uuid,
  -- A reason code of contracts/messaging/reason-codes, or `received`.
  reason text not null,
  next_at timestamptz,
  text text,
  price_cents int not null default 0,
  media_ids text[] not null default '{}',
  platform_message_id text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  read_at timestamptz,
  primary key (account_id, id)
) partition by hash (account_id);
do $$ begin
  for part in 0..7 loop
    execute format('create table messages_%s partition of messages for values with (modulus 8, remainder %s) with (fillfactor = 80)', part, part);
  end loop;
end $$;
create index messages_by_fan on messages (account_id, fan_id, id);

create table outbox (
  account_id uuid not null,
  message_id uuid not null,
  workspace_id uuid not null,
  fan_id uuid not null,
  priority smallint not null,
  -- '-infinity' while an attempt is under way (attempt_id says which), 'infinity' while its source is paused.
  not_before timestamptz not null,
  source text not null,
  source_id uuid,
  attempt_id uuid,
  attempts smallint not null default 0,
  -- An attempt of it got no answer: it may have been sent, so a later "no" makes it unknown, not skipped.
  maybe_sent boolean not null default false,
  expires_at timestamptz,
  primary key (account_id, message_id)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
create index outbox_due on outbox (account_id, priority, not_before, message_id);
create index outbox_by_source on outbox (source_id) where source_id is not null;

create table message_attempts (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  account_id uuid not null,
  message_id uuid not null,
  fan_id uuid not null,
  source text not null,
  grant_id uuid not null,
  epoch bigint not null,
  -- The whole rendered request; a repeat of the key sends exactly this.
  request jsonb not null,
  request_hash text not null,
  started_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  outcome text check (outcome in ('sent', 'refused', 'not_sent', 'unknown', 'handed_back')),
  error_kind text,
  error_message text,
  platform_message_id text
) with (fillfactor = 70);
create index message_attempts_by_message on message_attempts (message_id, started_at);
create index message_attempts_by_fan on message_attempts (fan_id, started_at);

-- Messages whose outcome is looked up at the platform; never sent again while they stand here.
create table unknown_sends (
  account_id uuid not null,
  message_id uuid not null,
  workspace_id uuid not null,
  fan_id uuid not null,
  since timestamptz not null,
  tries smallint not null default 0,
  -- Reads in a row that said it is not there.
  absences smallint not null default 0,
  check_at timestamptz not null,
  primary key (account_id, message_id)
);
create index unknown_sends_due on unknown_sends (account_id, check_at);

-- The platform's ids, found by webhooks. A table of its own, so that learning the id touches no index of messages.
create table platform_message_ids (
  account_id uuid not null,
  platform_message_id text not null,
  message_id uuid not null,
  fan_id uuid not null,
  workspace_id uuid not null,
  primary key (account_id, platform_message_id)
);

create table campaigns (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  name text not null,
  status text not null default 'draft' check (status in ('draft', 'scheduled', 'running', 'paused', 'completed', 'cancelled')),
  status_reason text,
  version int not null default 1,
  audience jsonb not null,
  holdout_bp int not null default 0 check (holdout_bp between 0 and 9000),
  metric text not null default 'reply' check (metric in ('reply', 'purchase', 'revenue')),
  -- { shareBp, waitMinutes } of a test phase, or null: everybody at once.
  test_phase jsonb,
  outcome_window_hours int not null default 72 check (outcome_window_hours between 1 and 720),
  start_at timestamptz,
  -- "Drop if not sent by".
  expires_at timestamptz,
  -- While paused: 'running' or 'scheduled', what resume goes back to.
  paused_from text,
  phase text not null default 'draft',
  winner_variant_id uuid,
  verdict jsonb,
  audience_size int,
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  launched_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz
);
create index campaigns_by_workspace on campaigns (workspace_id, id);
create index campaigns_by_account on campaigns (account_id, status);

create table campaign_variants (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  campaign_id uuid not null references campaigns on delete cascade,
  position smallint not null,
  name text not null,
  weight_bp int not null check (weight_bp between 0 and 10000),
  text text not null,
  price_cents int not null default 0 check (price_cents >= 0),
  media_ids text[] not null default '{}',
  unique (campaign_id, position)
);

create table campaign_versions (
  campaign_id uuid not null references campaigns on delete cascade,
  version int not null,
  workspace_id uuid not null,
  definition jsonb not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  primary key (campaign_id, version)
);

create table campaign_recipients (
  campaign_id uuid not null,
  fan_id uuid not null,
  workspace_id uuid not null,
  account_id uuid not null,
  message_id uuid not null default uuidv7(),
  -- null is the holdout.
  variant_id uuid,
  in_test boolean not null,
  probability double precision not null,
  version int not null,
  reason text not null,
  next_at timestamptz,
  assigned_at timestamptz not null default now(),
  sent_at timestamptz,
  read_at timestamptz,
  replied_at timestamptz,
  bought_at timestamptz,
  revenue_cents bigint not null default 0,
  primary key (campaign_id, fan_id)
) with (fillfactor = 80);
create index campaign_recipients_by_fan on campaign_recipients (fan_id, assigned_at);

create table imports (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  kind text not null check (kind in ('fans', 'transactions')),
  status text not null default 'uploaded' check (status in ('uploaded', 'running', 'completed', 'failed', 'cancelled')),
  filename text not null,
  object_key text not null,
  bytes bigint,
  -- { encoding, separator, mapping: { header: field }, listId? }
  options jsonb not null default '{}',
  -- Where the next page begins; written in the transaction that writes the page.
  rows_read int not null default 0,
  next_byte bigint not null default 0,
  created_count int not null default 0,
  updated_count int not null default 0,
  unchanged_count int not null default 0,
  refused_count int not null default 0,
  error text,
  created_by uuid,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index imports_by_workspace on imports (workspace_id, id);

create table import_refusals (
  import_id uuid not null references imports on delete cascade,
  row_number int not null,
  workspace_id uuid not null,
  reason text not null,
  raw text not null,
  primary key (import_id, row_number)
);

create table exports (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  kind text not null,
  query jsonb not null default '{}',
  status text not null default 'running' check (status in ('running', 'completed', 'failed', 'cancelled')),
  rows_written int not null default 0,
  object_key text,
  error text,
  created_by uuid,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);

-- Incoming webhooks, kept until processed and as long as a duplicate may come.
create table webhook_receipts (
  account_id uuid not null,
  event_key text not null,
  workspace_id uuid not null,
  payload jsonb not null,
  received_at timestamptz not null default now(),
  tries int not null default 0,
  next_try_at timestamptz not null default now(),
  processed_at timestamptz,
  error text,
  primary key (account_id, event_key)
);
create index webhook_receipts_due on webhook_receipts (next_try_at) where processed_at is null;

create table api_requests (
  workspace_id uuid not null,
  idempotency_key text not null,
  route text not null,
  request_hash text not null,
  status int,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (workspace_id, route, idempotency_key)
);

create table audit_log (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  target_type text not null,
  target_id text not null,
  data jsonb not null default '{}'
);
create index audit_log_by_workspace on audit_log (workspace_id, id);
create index audit_log_by_target on audit_log (workspace_id, target_type, target_id, id);

-- Append-only, one row per thing that happened, written in the transaction of what it describes.
create table events (
  id uuid not null default uuidv7(),
  workspace_id uuid not null,
  at timestamptz not null default now(),
  type text not null,
  account_id uuid,
  fan_id uuid,
  campaign_id uuid,
  message_id uuid,
  data jsonb not null default '{}',
  primary key (at, id)
) partition by range (at);
create index events_by_workspace on events (workspace_id, id);
create index events_by_campaign on events (campaign_id, id) where campaign_id is not null;
create index events_by_fan on events (fan_id, id) where fan_id is not null;
create table events_default partition of events default;

-- Months ahead are made by a schedule; rows of a month nobody made land in events_default and are still there.
create function ensure_event_partitions(months_ahead int) returns int language plpgsql security definer set search_path = public as $$
declare first date; made int := 0;
begin
  for n in 0..months_ahead loop
    first := (date_trunc('month', now()) + make_interval(months => n))::date;
    if to_regclass(format('events_%s', to_char(first, 'YYYY_MM'))) is null
      and not exists (select from events_default where at >= first and at < first + interval '1 month') then
      execute format('create table events_%s partition of events for values from (%L) to (%L)', to_char(first, 'YYYY_MM'), first, first + interval '1 month');
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;
select ensure_event_partitions(3);

-- Row level security: the app sees the workspace it named. The sender's role sees all, and may touch only what the send path touches.
do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
             and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id') loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('create policy sender on %I to huntaze_sender using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
  end loop;
end $$;
alter table workspaces enable row level security;
create policy workspace on workspaces to huntaze_app using (id = (select app_workspace()));
create policy sender on workspaces to huntaze_sender using (true);
grant select, update (name) on workspaces to huntaze_app;
revoke update, delete on audit_log, events from huntaze_app;
revoke delete on suppressions, consents, fan_transactions, message_attempts from huntaze_app;

grant select on workspaces, workspace_settings, secrets, fan_media, campaigns, campaign_variants to huntaze_sender;
grant select, update (status, status_reason, status_at) on platform_accounts to huntaze_sender;
grant select on fans to huntaze_sender;
grant select, update on senders, campaign_recipients, messages to huntaze_sender;
grant select, insert, update, delete on outbox, unknown_sends to huntaze_sender;
grant select, insert, update on message_attempts, platform_message_ids to huntaze_sender;
grant select, delete on webhook_receipts, api_requests to huntaze_sender;
grant execute on function ensure_event_partitions to huntaze_sender;
