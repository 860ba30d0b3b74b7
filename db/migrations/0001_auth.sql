-- People, their sessions and what they may do. huntaze_auth reads and writes these and no other table but workspaces; huntaze_app only reads
-- who is a member. Passwords, session tokens and key hashes are out of the app's reach.

create table users (
  id uuid primary key default uuidv7(),
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sessions (
  id uuid primary key default uuidv7(),
  user_id uuid not null references users on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  -- The workspace this session works in; membership is checked with every request.
  active_workspace_id uuid references workspaces on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_by_user on sessions (user_id);

create table auth_accounts (
  id uuid primary key default uuidv7(),
  user_id uuid not null references users on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index auth_accounts_by_user on auth_accounts (user_id);

create table verifications (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_by_identifier on verifications (identifier);

-- Attempts at sign-in and the like, counted over all API processes.
create table auth_attempts (
  id uuid primary key default uuidv7(),
  key text not null unique,
  count int not null,
  last_request bigint not null
);

-- Requests of the public API; the table that rate-limiter-flexible expects.
create table rate_limits (
  key varchar(255) primary key,
  points int not null default 0,
  expire bigint
);

create table members (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  user_id uuid not null references users on delete cascade,
  role text not null check (role in ('owner', 'manager', 'marketer', 'chatter', 'analyst')),
  -- false: only the accounts of member_accounts, which may be none. A flag of its own, so that losing the last account never widens anything.
  all_accounts boolean not null default true,
  created_at timestamptz not null default now(),
  unique (workspace_id, user_id),
  check (all_accounts or role <> 'owner')
);
create index members_by_user on members (user_id);

create table member_accounts (
  member_id uuid not null references members on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  workspace_id uuid not null references workspaces on delete cascade,
  primary key (member_id, account_id)
);

create table invitations (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  email text not null,
  role text not null check (role in ('owner', 'manager', 'marketer', 'chatter', 'analyst')),
  -- Null: the whole workspace.
  account_ids uuid[],
  status text not null default 'pending' check (status in ('pending', 'accepted', 'revoked')),
  inviter_id uuid not null references users on delete cascade,
  -- SHA-256 of the secret in the mail: whoever lists invitations cannot accept them.
  token_hash bytea not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);
create unique index invitations_pending on invitations (workspace_id, lower(email)) where status = 'pending';

create table api_keys (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  name text not null,
  -- First characters, by which a person recognises the key.
  start text not null,
  key_hash bytea not null unique,
  scopes text[] not null,
  -- The person who answers for it: it never can do more than they can at that moment, and nothing once they left.
  created_by uuid not null references users on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_by_workspace on api_keys (workspace_id, id);

-- A request that holds its key by `claim_id` says in its own first transaction that it may have taken effect.
alter table api_requests add column claim_id uuid, add column effect_at timestamptz;

do $$
declare t text;
begin
  foreach t in array array['members', 'member_accounts', 'invitations', 'api_keys'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace()))', t);
    execute format('create policy auth on %I to huntaze_auth using (true) with check (true)', t);
    execute format('grant select on %I to huntaze_app', t);
  end loop;
  foreach t in array array['users', 'sessions', 'auth_accounts', 'verifications', 'auth_attempts', 'rate_limits', 'members', 'member_accounts', 'invitations', 'api_keys'] loop
    execute format('grant select, insert, update, delete on %I to huntaze_auth', t);
  end loop;
end $$;
-- What a hash is made of is no business of a page.
revoke select on invitations, api_keys from huntaze_app;
grant select (id, workspace_id, email, role, account_ids, status, inviter_id, expires_at, created_at) on invitations to huntaze_app;
grant select (id, workspace_id, name, start, scopes, created_by, created_at, expires_at, last_used_at, revoked_at) on api_keys to huntaze_app;

create policy auth on workspaces to huntaze_auth using (true) with check (true);
create policy auth on workspace_settings to huntaze_auth with check (true);
create policy auth on audit_log for insert to huntaze_auth with check (true);
create policy auth on platform_accounts for select to huntaze_auth using (true);
grant select, insert, update on workspaces to huntaze_auth;
grant insert on workspace_settings, audit_log to huntaze_auth;
-- To check the accounts that a role is to hold for.
grant select (id, workspace_id, removed_at) on platform_accounts to huntaze_auth;
-- A webhook arrives with an account and no workspace.
create function workspace_of_account(account uuid) returns uuid language sql stable security definer set search_path = public as
  $$ select workspace_id from platform_accounts where id = account and removed_at is null $$;
revoke execute on function workspace_of_account from public;
grant execute on function workspace_of_account to huntaze_app;

-- The accounts that the acting person's role holds for; null is all of the workspace. Set beside app.workspace_id by the API.
create function app_accounts() returns uuid[] language sql stable as
  $$ select nullif(current_setting('app.account_ids', true), '')::uuid[] $$;

-- Restrictive: it narrows what the policy of the workspace lets through, for every query alike.
do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
             and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id') and c.relname <> 'member_accounts' loop
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id is null or account_id = any ((select app_accounts())::uuid[]))', t);
  end loop;
end $$;
create policy accounts on platform_accounts as restrictive to huntaze_app using ((select app_accounts()) is null or id = any ((select app_accounts())::uuid[]));
