-- Lists whose members follow rules. `static` ones are filled by people and imports.
-- release: allow constraint-validates: 0.1.0 is the first release, so no installation has rows in it yet
alter table fan_lists
  add column kind text not null default 'static' check (kind in ('static', 'live')),
  -- Of a live list: an audience, see contracts/accounts/audience.
  add column rules jsonb,
  -- Its rules say something about the passing of time, or of what campaigns sent: it is looked at every few minutes.
  add column by_clock boolean not null default false,
  -- Up to where dates were looked at; members may be judged later than this, never earlier.
  add column reviewed_at timestamptz,
  -- How far the first filling, or the one after a change of the rules, has come; filled_at is null while it runs.
  add column fill_after uuid,
  add column fill_done int not null default 0,
  add column fill_total int,
  add column filled_at timestamptz,
  -- When somebody last came or went.
  add column changed_at timestamptz,
  add check ((kind = 'live') = (rules is not null));
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fan_lists_live on fan_lists (workspace_id) where kind = 'live';

-- When the fan last wrote; with purchases it says who is inactive.
alter table fans add column last_message_at timestamptz;
-- release: allow changes-rows: 0.1.0 is the first release, so no installation has rows in it yet
update fans f set last_message_at = m.at from (select account_id, fan_id, max(created_at) as at from messages where direction = 'in' group by 1, 2) m where f.account_id = m.account_id and f.id = m.fan_id;

-- Rules over time look only at fans whose date crossed the border since the last look: one range of an index a rule. Last purchase and last seen have theirs.
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_first_purchase on fans (workspace_id, first_purchase_at) where first_purchase_at is not null;
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_subscription on fans (workspace_id, subscribed_at) where subscribed_at is not null;
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_expiry on fans (workspace_id, expires_at) where expires_at is not null;
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_creation on fans (workspace_id, created_at);
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_activity on fans (workspace_id, (coalesce(greatest(last_message_at, last_purchase_at), subscribed_at, created_at)));

-- Fans that changed since the live lists last looked. Only ever added to, so that writers never wait for each other: a fan may stand here twice.
create table fans_to_review (
  id bigint generated always as identity primary key,
  workspace_id uuid not null,
  fan_id uuid not null
);
create index fans_to_review_by_workspace on fans_to_review (workspace_id, id);
alter table fans_to_review enable row level security;
create policy workspace on fans_to_review to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()));
create policy sender on fans_to_review for select to huntaze_sender using (true);
grant select, insert, delete on fans_to_review to huntaze_app;
grant select on fans_to_review to huntaze_sender;
grant select (workspace_id, kind, by_clock, reviewed_at, filled_at) on fan_lists to huntaze_sender;

-- By a trigger, as every writer of fans has to do it and a forgotten one would be seen by nobody. Once a statement: an import's page is one insert.
create function review_changed_fans() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into fans_to_review (workspace_id, fan_id) select c.workspace_id, c.id from changed c
    where exists (select from fan_lists l where l.workspace_id = c.workspace_id and l.kind = 'live' and (l.account_id is null or l.account_id = c.account_id));
  return null;
end $$;
revoke execute on function review_changed_fans from public;
create trigger fans_made after insert on fans referencing new table as changed for each statement execute function review_changed_fans();
create trigger fans_changed after update on fans referencing new table as changed for each statement execute function review_changed_fans();
