-- What people should hear of, written in the transaction of what caused it. One row for everybody whom it concerns: who that is follows from the
-- kind, the role and the account at the moment of reading, so a person who loses an account loses its notifications with it.
create table notifications (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  -- No foreign key: it would lock the account after the sender, and others lock them the other way round.
  account_id uuid,
  -- One of contracts/notifications/kinds.ts.
  kind text not null,
  subject_id uuid not null,
  -- Set: for this person alone.
  user_id uuid references users on delete cascade,
  -- Numbers, codes and names of our own things; nothing about fans.
  data jsonb not null default '{}',
  created_at timestamptz not null default now(),
  -- When what it speaks of was over by itself.
  resolved_at timestamptz,
  -- When it was decided who gets a mail about it.
  mail_planned_at timestamptz
);
-- The cause, once: while the first stands, a repeat writes nothing.
create unique index notifications_once on notifications (workspace_id, kind, subject_id, coalesce(user_id, '00000000-0000-0000-0000-000000000000')) where resolved_at is null;
create index notifications_by_workspace on notifications (workspace_id, id);
create index notifications_to_mail on notifications (workspace_id, id) where mail_planned_at is null;

create table notification_states (
  notification_id uuid not null references notifications on delete cascade,
  user_id uuid not null references users on delete cascade,
  workspace_id uuid not null references workspaces on delete cascade,
  read_at timestamptz,
  dismissed_at timestamptz,
  primary key (notification_id, user_id)
);

-- Only what differs from the kind's default.
create table notification_preferences (
  workspace_id uuid not null references workspaces on delete cascade,
  user_id uuid not null references users on delete cascade,
  kind text not null,
  in_app boolean not null,
  email text not null check (email in ('at_once', 'daily', 'never')),
  primary key (workspace_id, user_id, kind)
);

-- In which words and at which clock a person's mails are made.
create table notification_mail_settings (
  workspace_id uuid not null references workspaces on delete cascade,
  user_id uuid not null references users on delete cascade,
  language text not null default 'en' check (language in ('en', 'fr')),
  time_zone text not null default 'UTC',
  primary key (workspace_id, user_id)
);

-- One attempt at one mail. SMTP knows no keys: `sending` that never ended and `unknown` may have arrived, and are never sent again.
create table notification_mails (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  user_id uuid not null references users on delete cascade,
  status text not null default 'sending' check (status in ('sending', 'sent', 'refused', 'unknown')),
  items int not null,
  error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index notification_mails_by_person on notification_mails (workspace_id, user_id, created_at);
create index notification_mails_open on notification_mails (created_at) where status = 'sending';

-- Who is to be mailed what, and from when on; a mail takes all that are due for its person.
create table notification_mail_items (
  notification_id uuid not null references notifications on delete cascade,
  user_id uuid not null references users on delete cascade,
  workspace_id uuid not null references workspaces on delete cascade,
  due_at timestamptz not null,
  mail_id uuid references notification_mails on delete cascade,
  primary key (notification_id, user_id)
);
create index notification_mail_items_due on notification_mail_items (due_at) where mail_id is null;
create index notification_mail_items_by_mail on notification_mail_items (mail_id) where mail_id is not null;

create table tasks (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid references platform_accounts on delete cascade,
  title text not null,
  note text not null default '',
  due_at timestamptz,
  -- The zone in which the time was meant.
  due_time_zone text,
  assignee_id uuid references users on delete set null,
  target_type text check (target_type in ('campaign', 'account', 'fan', 'import')),
  target_id uuid,
  notification_id uuid references notifications on delete set null,
  created_by uuid references users on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  done_at timestamptz,
  done_by uuid references users on delete set null,
  check ((target_type is null) = (target_id is null)),
  check (due_at is null or due_time_zone is not null)
);
create index tasks_by_workspace on tasks (workspace_id, (done_at is not null), due_at, id);
create index tasks_by_assignee on tasks (workspace_id, assignee_id, due_at, id) where done_at is null;
create index tasks_by_target on tasks (workspace_id, target_type, target_id) where target_id is not null;

-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['notifications', 'notification_states', 'notification_preferences', 'notification_mail_settings', 'notification_mails', 'notification_mail_items', 'tasks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
  end loop;
  foreach t in array array['notifications', 'tasks'] loop
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id is null or account_id = any ((select app_accounts())::uuid[]))', t);
  end loop;
  foreach t in array array['notifications', 'notification_mails', 'notification_mail_items'] loop
    execute format('create policy sender on %I to huntaze_sender using (true) with check (true)', t);
  end loop;
end $$;
-- The sender writes what befalls an account, finds whose mails are due and removes what is old.
grant select, insert, update, delete on notifications to huntaze_sender;
grant select, delete on notification_mails, notification_mail_items to huntaze_sender;
grant update (status, finished_at) on notification_mails to huntaze_sender;
-- An accepted invitation is told to the inviter.
create policy auth on notifications to huntaze_auth using (true) with check (true);
grant select, insert on notifications to huntaze_auth;

-- Where the members of the named workspace are reached: the app reads no other people and nothing else of them.
create function member_addresses() returns table (user_id uuid, name text, email text, role text, account_ids uuid[])
language sql stable security definer set search_path = public as $$
  select u.id, u.name, u.email, m.role, case when m.all_accounts then null else array(select a.account_id from member_accounts a where a.member_id = m.id) end
  from members m join users u on u.id = m.user_id where m.workspace_id = app_workspace()
$$;
revoke execute on function member_addresses from public;
grant execute on function member_addresses to huntaze_app;
