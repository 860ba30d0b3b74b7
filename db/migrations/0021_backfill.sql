-- What was read of an account's past at its platform, and how far; and when it is asked again for what its webhooks did not tell.

create table account_histories (
  account_id uuid primary key references platform_accounts on delete cascade,
  workspace_id uuid not null,
  status text not null default 'waiting' check (status in ('waiting', 'running', 'stopped', 'completed', 'failed')),
  -- The list that is being read; each begins when the one before has come to its end.
  stage text not null default 'fans' check (stage in ('fans', 'chats', 'messages', 'transactions')),
  -- Where the next page of the stage's list begins; null: with its first. Threads have cursors of their own.
  cursor text,
  fans int not null default 0,
  chats int not null default 0,
  chats_read int not null default 0,
  messages int not null default 0,
  transactions int not null default 0,
  -- Entries that could not be read.
  skipped int not null default 0,
  -- Kind of the platform's last refusal in a row of `failures`.
  error text,
  failures int not null default 0,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  -- Up to here the platform's lists are known; what they name since then is looked for.
  known_until timestamptz,
  poll_due_at timestamptz,
  -- When payments were last looked through back to the oldest that is not settled.
  settled_at timestamptz
);
create index account_histories_due on account_histories (poll_due_at) where poll_due_at is not null;

-- The threads that the back-fill goes through, in the order of the platform's list.
create table history_chats (
  account_id uuid not null references platform_accounts on delete cascade,
  platform_fan_id text not null,
  workspace_id uuid not null,
  place int not null,
  -- What the platform counts as not read by the creator: only that asks for an answer when the past comes in.
  unread int not null default 0,
  cursor text,
  read_at timestamptz,
  primary key (account_id, platform_fan_id)
);
create index history_chats_unread on history_chats (account_id, place) where read_at is null;

-- While a secret is changed the old one holds for a time as well: what was signed by it is on its way.
-- release: allow constraint-validates: 0.1.0 is the first release, so no installation has rows in it yet
alter table platform_accounts
  add column webhook_secret_before_id uuid references secrets,
  add column webhook_secret_before_until timestamptz;

-- The campaign that a payment was credited to, so that a payment taken back is taken back there as well.
alter table fan_transactions add column campaign_id uuid;

-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['account_histories', 'history_chats'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]))', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
  end loop;
end $$;
-- Which accounts of all workspaces are due to be asked is read by the sweep.
create policy sender on account_histories to huntaze_sender using (true) with check (true);
grant select, update (poll_due_at) on account_histories to huntaze_sender;
