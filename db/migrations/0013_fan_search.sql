-- A word that thousands of fans carry is found sooner by walking the page than by an index: the search stops counting at `most` and says so by giving that many.
-- release: allow drop-object: an earlier file of this same release made it
drop function find_fan_ids(text);
create function find_fan_ids(pattern text, most int) returns setof uuid language sql stable security definer rows 200 set search_path = public as $$
  select id from fans where workspace_id = app_workspace() and (coalesce(username, '') || E'\n' || coalesce(display_name, '') || E'\n' || platform_fan_id) ilike pattern limit most
$$;
revoke all on function find_fan_ids from public;
grant execute on function find_fan_ids to huntaze_app;

-- A reason in parts was not needed: rows are counted by their reason without what is quoted in it.
-- release: allow drop-column: an earlier file of this same release made them
alter table import_refusals drop column code, drop column header, drop column value;
