-- Fans found by a part of their name. Row level security keeps an index from being used by any comparison that is not leakproof, ilike among them, so the
-- search is a function of the owner that names the workspace itself; what it returns is looked up under the caller's policies again.
create extension if not exists pg_trgm;
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_words on fans using gin ((coalesce(username, '') || E'\n' || coalesce(display_name, '') || E'\n' || platform_fan_id) gin_trgm_ops);
create function find_fan_ids(pattern text) returns setof uuid language sql stable security definer rows 200 set search_path = public as $$
  select id from fans where workspace_id = app_workspace() and (coalesce(username, '') || E'\n' || coalesce(display_name, '') || E'\n' || platform_fan_id) ilike pattern
$$;
revoke all on function find_fan_ids from public;
grant execute on function find_fan_ids to huntaze_app;

-- The orders that the fans page offers; fans without the time stand at its far end.
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_spend on fans (workspace_id, spend_cents, id);
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_last_seen on fans (workspace_id, (coalesce(last_seen_at, '-infinity'::timestamptz)), id);
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_last_purchase on fans (workspace_id, (coalesce(last_purchase_at, '-infinity'::timestamptz)), id);

-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index suppressions_by_fan on suppressions (fan_id) where fan_id is not null;

-- `waiting`: asked for while Temporal was away; the sweep starts it. Files go when they are done with, and file_gone_at says that they have.
alter table imports drop constraint imports_status_check;
-- release: allow constraint-validates: 0.1.0 is the first release, so no installation has rows in it yet
alter table imports add constraint imports_status_check check (status in ('uploaded', 'waiting', 'running', 'completed', 'failed', 'cancelled')), add column file_gone_at timestamptz;
alter table exports drop constraint exports_status_check;
-- release: allow constraint-validates: 0.1.0 is the first release, so no installation has rows in it yet
alter table exports
  add constraint exports_status_check check (status in ('waiting', 'running', 'completed', 'failed', 'cancelled')),
  add column total_rows int,
  add column expires_at timestamptz,
  add column file_gone_at timestamptz;
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index imports_with_file on imports (status) where file_gone_at is null;
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index exports_with_file on exports (status) where file_gone_at is null;

-- Why a row was refused, in parts, so that pages can say it in their own language and count it.
alter table import_refusals add column code text, add column header text, add column value text;

grant select, update (status, error, finished_at, file_gone_at) on imports to huntaze_sender;
grant select, update (file_gone_at) on exports to huntaze_sender;
grant select, delete on import_refusals to huntaze_sender;
