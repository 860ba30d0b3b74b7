-- Who worked when. A planned shift says who is meant to; a worked one is begun and ended by the person, or entered by whoever manages members.
create table shifts (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  user_id uuid not null references users on delete cascade,
  kind text not null check (kind in ('worked', 'planned')),
  started_at timestamptz not null,
  -- Null: open. Only one's own start makes an open shift.
  ended_at timestamptz,
  -- It was forgotten, and ended by the rule of domain/shifts.
  ended_by_rule boolean not null default false,
  note text not null default '' check (length(note) <= 500),
  created_at timestamptz not null default now(),
  created_by uuid references users on delete set null,
  check (ended_at >= started_at),
  check (kind = 'worked' or ended_at is not null)
);
create unique index shifts_open on shifts (workspace_id, user_id) where ended_at is null;
create index shifts_by_time on shifts (workspace_id, started_at, id);
create index shifts_by_person on shifts (workspace_id, user_id, started_at);

-- How long before a sale the last human message may lie to be credited with it.
-- release: allow constraint-validates: 0.1.0 is the first release, so no installation has rows in it yet
alter table workspace_settings add column sale_hours int not null default 24 check (sale_hours between 1 and 720);

-- What people wrote, by time. None of these columns ever changes, and a campaign's messages are not in it: the send path pays nothing.
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index messages_by_author on messages (workspace_id, author_id, created_at) where author_id is not null;

-- release: allow hidden: the block gives rights and policies to the table that this file makes
do $$ begin
  alter table shifts enable row level security;
  create policy workspace on shifts to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()));
  grant select, insert, update, delete on shifts to huntaze_app;
end $$;
