-- Open tasks that a member hands back stand in the log one by one, and open pages hear of them.
grant select (id) on tasks to huntaze_auth;

-- Threads that a platform refuses to show while it shows others. After some refusals a thread is given up, so that its account is complete without it.
create table thread_refusals (
  account_id uuid not null references platform_accounts on delete cascade,
  platform_fan_id text not null,
  workspace_id uuid not null,
  -- Kind of the last refusal; how many there were in a row, and since when.
  kind text not null,
  times int not null default 1,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  -- What is newer than this was not read; null: nor was the past before the account was connected.
  read_until timestamptz,
  given_up_at timestamptz,
  primary key (account_id, platform_fan_id)
);
alter table thread_refusals enable row level security;
create policy workspace on thread_refusals to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()));
create policy accounts on thread_refusals as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]));
create policy sender on thread_refusals to huntaze_sender using (true) with check (true);
grant select, insert, update, delete on thread_refusals to huntaze_app;
grant select, delete on thread_refusals to huntaze_sender;

-- What grows has an end: docs/operating.md names each. Nobody may take single lines out of the log or out of the events; these functions take what is old, and nothing else.
grant delete on message_attempts, unsend_attempts to huntaze_sender;

create function end_old_events() returns int language plpgsql security definer set search_path = public set lock_timeout = '2s' as $$
declare month text; ended int := 0;
begin
  for month in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'events'::regclass and c.relname ~ '^events_[0-9]{4}_[0-9]{2}$'
        and to_date(right(c.relname, 7), 'YYYY_MM') < date_trunc('month', now()) - interval '13 months' loop
    execute format('drop table %I', month);
    ended := ended + 1;
  end loop;
  delete from events_default where at < date_trunc('month', now()) - interval '13 months';
  return ended;
end $$;

-- A message that was sent once more by hand is not sent a third time by a retry of what failed: that line stays.
create function end_old_audit(most int) returns int language sql security definer set search_path = public as $$
  with gone as (delete from audit_log where id in (
    select id from audit_log where id < uuidv7(interval '-2 years') and at < now() - interval '2 years' and action <> 'message.resent' order by id limit most) returning 1)
  select count(*)::int from gone
$$;

create function end_old_sign_ins() returns int language sql security definer set search_path = public as $$
  with s as (delete from sessions where expires_at < now() - interval '30 days' returning 1),
    v as (delete from verifications where expires_at < now() - interval '1 day' returning 1),
    a as (delete from auth_attempts where last_request < extract(epoch from now() - interval '1 day') * 1000 returning 1)
  select ((select count(*) from s) + (select count(*) from v) + (select count(*) from a))::int
$$;
revoke execute on function end_old_events, end_old_audit, end_old_sign_ins from public;
grant execute on function end_old_events, end_old_audit, end_old_sign_ins to huntaze_sender;
