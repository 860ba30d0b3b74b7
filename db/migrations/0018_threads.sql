-- Conversations of people with fans. Written in the transaction that writes the message; a campaign's message makes no thread and moves none.
-- A fan belongs to one account, so the fan's id alone would name a thread; the account stands in the key because every reader names it.
create table threads (
  account_id uuid not null,
  fan_id uuid not null references fans on delete cascade,
  workspace_id uuid not null,
  last_message_id uuid not null,
  last_at timestamptz not null,
  last_in_at timestamptz,
  last_out_at timestamptz,
  -- When a person last answered, and up to when somebody has read: an older message that comes late is answered and read already.
  answered_at timestamptz,
  read_at timestamptz,
  unread int not null default 0,
  -- The oldest message of the fan that no person answered.
  unanswered_since timestamptz,
  assignee_id uuid references users on delete set null,
  snoozed_until timestamptz,
  closed_at timestamptz,
  closed_by uuid references users on delete set null,
  primary key (account_id, fan_id)
) with (fillfactor = 70);
create index threads_latest on threads (workspace_id, last_at, fan_id) where closed_at is null;
create index threads_of_account on threads (account_id, last_at, fan_id) where closed_at is null;
create index threads_closed on threads (workspace_id, last_at, fan_id) where closed_at is not null;
create index threads_snoozed on threads (workspace_id, last_at, fan_id) where snoozed_until is not null and closed_at is null;
create index threads_unread on threads (workspace_id, last_at, fan_id) where unread > 0 and closed_at is null;
create index threads_waiting on threads (workspace_id, unanswered_since, fan_id) where unanswered_since is not null and closed_at is null;
create index threads_assigned on threads (assignee_id, last_at, fan_id) where assignee_id is not null and closed_at is null;
create index threads_by_fan on threads (fan_id);

-- Words of conversations, apart from messages: an index there would cost every update of a campaign's message its cheap path.
create extension if not exists btree_gin;
create table message_words (
  account_id uuid not null,
  message_id uuid not null,
  fan_id uuid not null,
  workspace_id uuid not null,
  words tsvector not null,
  primary key (account_id, message_id)
);
create index message_words_by_fan on message_words (fan_id, message_id);
create index message_words_by_word on message_words using gin (workspace_id, words);

-- The words of a text as they are stored and looked for: without accents, in small letters, whatever the database's own locale.
create function word_list(body text) returns text[] language sql immutable strict parallel safe as $$
  select array(select distinct left(word, 60) from unnest(string_to_array(regexp_replace(regexp_replace(
    lower(normalize(body, nfkd) collate pg_c_utf8), '[\u0300-\u036f]+', '', 'g') collate pg_c_utf8, '[^[:alnum:]]+', ' ', 'g'), ' ')) word where word <> '')
$$;

-- What is searched for: every word, by its beginning from three letters on.
create function word_queries(search text) returns tsquery[] language sql immutable strict parallel safe as $$
  select array(select ('''' || word || '''' || case when length(word) > 2 then ':*' else '' end)::tsquery from unnest(word_list(search)) word)
$$;

-- The newest message of each thread that has all the words; of so many threads, the newest. Row level security keeps an index from being used by any
-- comparison that is not leakproof, so this is a function of the owner that asks for the workspace and the accounts itself. Words that many messages
-- carry are found by walking the newest messages, which an index that knows no order would take far longer for; others by the index, of the word that
-- is the rarest among those walked.
create function find_word_hits(accounts uuid[], search text, most int) returns table (fan_id uuid, message_id uuid)
language plpgsql stable security definer rows 100 set search_path = public as $$
declare
  walked constant int := 20000;
  enough constant int := 50;
  fetched constant int := 50000;
  mine uuid[] := array(select id from platform_accounts p where p.workspace_id = app_workspace() and p.id = any (accounts)
    and (app_accounts() is null or p.id = any (app_accounts())));
  queries tsquery[] := word_queries(search);
  wanted tsquery;
  rarest tsquery;
  fans uuid[];
  messages uuid[];
begin
  if cardinality(queries) = 0 or cardinality(mine) = 0 then return; end if;
  select string_agg('(' || q::text || ')', ' & ')::tsquery into wanted from unnest(queries) q;
  with newest as materialized (
    select w.* from unnest(mine) as a (id) cross join lateral (
      select n.fan_id, n.message_id, n.words from message_words n where n.account_id = a.id order by n.message_id desc
      limit greatest(50, walked / cardinality(mine))) w),
  hit as (
    select * from (select distinct on (n.fan_id) n.fan_id, n.message_id from newest n where n.words @@ wanted order by n.fan_id, n.message_id desc) h
    order by h.message_id desc limit most)
  select (select array_agg(h.fan_id) from hit h), (select array_agg(h.message_id) from hit h),
    case when cardinality(queries) = 1 or (select count(*) from hit) >= enough then wanted
      else (select q from unnest(queries) q order by (select count(*) from newest n where n.words @@ q) limit 1) end
  into fans, messages, rarest;
  if coalesce(cardinality(fans), 0) < enough then
    select array_agg(h.fan_id), array_agg(h.message_id) into fans, messages from (
      select * from (
        select distinct on (f.fan_id) f.fan_id, f.message_id from (
          select w.account_id, w.fan_id, w.message_id, w.words from message_words w where w.workspace_id = app_workspace() and w.words @@ rarest limit fetched) f
        where f.account_id = any (mine) and f.words @@ wanted order by f.fan_id, f.message_id desc) newest
      order by newest.message_id desc limit most) h;
  end if;
  return query select * from unnest(fans, messages);
end $$;
revoke all on function find_word_hits from public;
grant execute on function find_word_hits to huntaze_app;

-- The fans of a tag, for the same reason as above; it stops counting at `most` and says so by giving that many.
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index fans_by_tag on fans using gin (tags);
create function find_tagged_fan_ids(tag text, most int) returns setof uuid language sql stable security definer rows 500 set search_path = public as $$
  select id from fans where workspace_id = app_workspace() and tags @> array[tag] limit most
$$;
revoke all on function find_tagged_fan_ids from public;
grant execute on function find_tagged_fan_ids to huntaze_app;

-- What people note about a fan, each with its author; fans.notes stays the short text of the profile.
create table fan_notes (
  id uuid primary key default uuidv7(),
  workspace_id uuid not null references workspaces on delete cascade,
  account_id uuid not null,
  fan_id uuid not null references fans on delete cascade,
  author_id uuid references users on delete set null,
  text text not null,
  created_at timestamptz not null default now(),
  edited_at timestamptz
);
create index fan_notes_by_fan on fan_notes (fan_id, id);

-- Who has a thread open now. No history, so not worth a log either: after a crash everybody says it again within seconds.
create unlogged table thread_presence (
  fan_id uuid not null references fans on delete cascade,
  user_id uuid not null references users on delete cascade,
  account_id uuid not null,
  workspace_id uuid not null,
  state text not null check (state in ('looking', 'typing')),
  until timestamptz not null,
  primary key (fan_id, user_id)
) with (fillfactor = 50);

-- release: allow hidden: the block gives rights and policies to tables that this file makes
do $$
declare t text;
begin
  foreach t in array array['threads', 'message_words', 'fan_notes', 'thread_presence'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy workspace on %I to huntaze_app using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))', t);
    execute format('create policy accounts on %I as restrictive to huntaze_app using ((select app_accounts()) is null or account_id = any ((select app_accounts())::uuid[]))', t);
    execute format('grant select, insert, update, delete on %I to huntaze_app', t);
  end loop;
  -- The sender writes what becomes of a person's reply.
  execute 'create policy sender on threads to huntaze_sender using (true) with check (true)';
  execute 'grant select, update on threads to huntaze_sender';
  -- A member who leaves hands the threads back.
  execute 'create policy auth on threads to huntaze_auth using (true) with check (true)';
  execute 'grant select (workspace_id, account_id, assignee_id), update (assignee_id) on threads to huntaze_auth';
end $$;

-- What was said so far.
insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at, last_in_at, last_out_at, answered_at, read_at, unread, unanswered_since)
select m.account_id, m.fan_id, m.workspace_id, (array_agg(m.id order by m.created_at desc, m.id desc))[1], max(m.created_at),
  max(m.created_at) filter (where m.direction = 'in'), max(m.created_at) filter (where m.direction = 'out'), a.at, a.at,
  count(*) filter (where m.direction = 'in' and m.created_at > coalesce(a.at, '-infinity')),
  min(m.created_at) filter (where m.direction = 'in' and m.created_at > coalesce(a.at, '-infinity'))
from messages m
join fans f on f.id = m.fan_id
left join (select account_id, fan_id, max(created_at) as at from messages where source = 'human' and reason !~ '^(failed|skipped)' group by 1, 2) a
  on a.account_id = m.account_id and a.fan_id = m.fan_id
where m.source not in ('campaign', 'test')
group by m.account_id, m.fan_id, m.workspace_id, a.at;
insert into message_words (account_id, message_id, fan_id, workspace_id, words)
select account_id, id, fan_id, workspace_id, array_to_tsvector(word_list(text)) from messages
where source not in ('campaign', 'test') and cardinality(word_list(text)) > 0;
