-- Filters of a list that a member keeps under a name; shared ones are seen by everybody in the workspace.
create table saved_views (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  user_id uuid not null references users on delete cascade,
  page text not null,
  name text not null check (length(name) between 1 and 60),
  -- The search of the page's address, as the page wrote it.
  search jsonb not null,
  shared boolean not null default false,
  created_at timestamptz not null default now(),
  unique (workspace_id, user_id, page, name)
);
-- What a member has seen of the app: the tour is offered once.
create table member_tours (
  workspace_id uuid not null references workspaces on delete cascade,
  user_id uuid not null references users on delete cascade,
  seen_at timestamptz not null default now(),
  primary key (workspace_id, user_id)
);
-- Messages that an account sent on a day that is over: counted once, then kept. Days are those of the named zone.
create table sent_days (
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  time_zone text not null,
  day date not null,
  sent int not null,
  primary key (workspace_id, account_id, time_zone, day)
);
-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['saved_views', 'member_tours', 'sent_days'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
  end loop;
end $$;
create policy accounts on sent_days as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]));
