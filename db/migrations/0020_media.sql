-- Files of a workspace that messages carry. What is stored is the file as it goes out: pictures without their EXIF, films without their places.
create table media (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  -- Null: for all accounts of the workspace.
  account_id uuid references platform_accounts on delete cascade,
  state text not null default 'uploading' check (state in ('uploading', 'ready', 'removed')),
  filename text not null check (length(filename) between 1 and 255),
  -- By what the first bytes say.
  content_type text not null default '',
  kind text not null default 'image' check (kind in ('image', 'video', 'audio')),
  bytes bigint not null default 0,
  -- Of the file as it came, so that it is found when it comes again.
  sha256 bytea,
  width int,
  height int,
  duration_ms int,
  object_key text not null,
  thumbnail_key text,
  created_by uuid,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index media_by_workspace on media (workspace_id, id);
create unique index media_by_content on media (workspace_id, coalesce(account_id, '00000000-0000-0000-0000-000000000000'), sha256) where state = 'ready';

-- What a platform calls a file, for one account. A reference that a message uses up has a row of its own for each use; one that stays has one row.
create table media_uploads (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  media_id uuid not null references media on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'uploading', 'ready', 'failed')),
  platform_media_id text,
  -- The message that used it up, or is about to.
  spent_by uuid,
  reusable boolean not null default true,
  -- Under which the platform is asked about a file that it still works on.
  ticket text,
  tries int not null default 0,
  -- Not tried before this time.
  retry_at timestamptz not null default now(),
  error_kind text,
  error_message text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- One upload of a file at a time for an account, whoever asks and how often.
create unique index media_uploads_open on media_uploads (account_id, media_id) where state in ('waiting', 'uploading', 'failed');
create unique index media_uploads_kept on media_uploads (account_id, media_id) where state = 'ready' and reusable;
create index media_uploads_by_media on media_uploads (media_id, account_id, state) where spent_by is null;
create index media_uploads_by_message on media_uploads (spent_by) where spent_by is not null;
create index media_uploads_by_platform_id on media_uploads (account_id, platform_media_id) where platform_media_id is not null;

-- Messages held until a file is at the platform.
create table media_waits (
  account_id uuid not null references platform_accounts on delete cascade,
  media_id uuid not null references media on delete cascade,
  message_id uuid not null,
  workspace_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (account_id, media_id, message_id)
);
-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['media', 'media_uploads', 'media_waits'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('create policy sender on %I to huntaze_sender using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id is null or account_id = any ((select app_accounts())::uuid[]))', t);
  end loop;
end $$;
grant select, update, delete on media to huntaze_sender;
grant select, insert, update, delete on media_uploads, media_waits to huntaze_sender;
