-- Canned replies: a text that is put into an answer by its shortcut. Shared, or one person's own.
create table canned_replies (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  -- Null: for every account.
  account_id uuid references platform_accounts on delete cascade,
  -- Whose own it is; null is everybody's.
  owner_id uuid references users on delete cascade,
  name text not null check (length(name) between 1 and 80),
  shortcut text not null check (length(shortcut) between 1 and 32),
  folder text not null default '' check (length(folder) <= 60),
  text text not null,
  price_cents int not null default 0 check (price_cents >= 0),
  media_ids text[] not null default '{}',
  revision int not null default 1,
  uses int not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid references users on delete set null,
  unique (workspace_id, shortcut)
);

-- Scripts: steps in order. A version stands as soon as a fan is in it; the fan stays with that version.
create table scripts (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid references platform_accounts on delete cascade,
  name text not null check (length(name) between 1 and 80),
  description text not null default '',
  version int not null default 1,
  revision int not null default 1,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid references users on delete set null
);
create index scripts_by_workspace on scripts (workspace_id, name, id);

create table script_versions (
  script_id uuid not null references scripts on delete cascade,
  version int not null,
  workspace_id uuid not null,
  -- [{ id, text, priceCents, mediaIds, note, waitMinutes }]; the id of a step stays through versions.
  steps jsonb not null,
  created_at timestamptz not null default now(),
  created_by uuid references users on delete set null,
  primary key (script_id, version)
);

create table script_runs (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null,
  account_id uuid not null references platform_accounts on delete cascade,
  fan_id uuid not null references fans on delete cascade,
  script_id uuid not null references scripts on delete cascade,
  version int not null,
  -- The step that comes next, from 0.
  position smallint not null default 0,
  state text not null default 'running' check (state in ('running', 'stopped', 'done')),
  stop_reason text check (stop_reason in ('bought', 'refused', 'by_hand', 'suppressed')),
  started_at timestamptz not null default now(),
  started_by uuid references users on delete set null,
  moved_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references users on delete set null,
  check ((state = 'stopped') = (stop_reason is not null)),
  check ((state = 'running') = (ended_at is null))
);
-- One script at a time for a fan: two would talk over each other.
create unique index script_runs_running on script_runs (account_id, fan_id) where state = 'running';
create index script_runs_by_fan on script_runs (fan_id, started_at);
create index script_runs_by_script on script_runs (script_id, started_at);

-- A step that was sent or skipped; its key makes a second click find the first.
create table script_moves (
  run_id uuid not null references script_runs on delete cascade,
  position smallint not null,
  workspace_id uuid not null,
  account_id uuid not null,
  fan_id uuid not null,
  script_id uuid not null,
  version int not null,
  step_id uuid not null,
  -- Null: skipped.
  message_id uuid,
  at timestamptz not null default now(),
  by uuid references users on delete set null,
  primary key (run_id, position)
);
create index script_moves_by_message on script_moves (account_id, message_id) where message_id is not null;
create index script_moves_by_script on script_moves (script_id, step_id);

-- Fans are suppressed in many ways (STOP, by hand, by an import): each of them ends the script that the fan is in.
create function stop_scripts_of_fan() returns trigger language plpgsql set search_path = public as $$
begin
  update script_runs set state = 'stopped', stop_reason = 'suppressed', ended_at = now(), moved_at = now() where account_id = new.account_id and fan_id = new.id and state = 'running';
  if found then perform pg_notify('huntaze_live', json_build_array(new.workspace_id, 'script_run', new.id, new.account_id)::text); end if;
  return null;
end $$;
create trigger stop_scripts after update of suppressed_at on fans for each row
  when (old.suppressed_at is null and new.suppressed_at is not null) execute function stop_scripts_of_fan();

-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['canned_replies', 'scripts', 'script_versions', 'script_runs', 'script_moves'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
  end loop;
  foreach t in array array['canned_replies', 'scripts', 'script_runs', 'script_moves'] loop
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id is null or account_id = any ((select app_accounts())::uuid[]))', t);
  end loop;
end $$;
