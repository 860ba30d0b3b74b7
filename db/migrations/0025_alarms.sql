-- What the alarm job found: since when a rule is broken for an account, whether it lasted long enough to fire, and when it was over.
create table alarms (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null references platform_accounts on delete cascade,
  rule text not null,
  since timestamptz not null,
  fired_at timestamptz,
  ended_at timestamptz,
  -- The last value seen above the threshold, and the worst.
  value float8 not null,
  worst float8 not null
);
create unique index alarms_on on alarms (account_id, rule) where ended_at is null;
create index alarms_by_workspace on alarms (workspace_id, id) where fired_at is not null;

-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['alarms'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]))', t);
    execute format('create policy sender on %I to huntaze_sender using (true) with check (true)', t);
  end loop;
end $$;
grant select on alarms to huntaze_app;
grant select, insert, update, delete on alarms to huntaze_sender;
-- The over-limit count leaves out accounts whose limit was changed a moment ago.
grant select (workspace_id, target_type, target_id, action, at) on audit_log to huntaze_sender;
