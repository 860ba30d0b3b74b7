-- Fans whose date lies in a span. These dates are indexed as expressions, and behind a row policy Postgres looks through no coalesce(): without this, each look at a rule
-- over time would read every fan. It compares the workspace itself.
create function fans_by_clock(field text, since timestamptz, until timestamptz) returns setof uuid language plpgsql stable security definer rows 100 set search_path = public as $$
begin
  if field = 'lastActiveAt' then
    return query select f.id from fans f where f.workspace_id = app_workspace()
      and coalesce(greatest(f.last_message_at, f.last_purchase_at), f.subscribed_at, f.created_at) >= since
      and coalesce(greatest(f.last_message_at, f.last_purchase_at), f.subscribed_at, f.created_at) <= until;
  elsif field = 'lastSeenAt' then
    return query select f.id from fans f where f.workspace_id = app_workspace()
      and coalesce(f.last_seen_at, '-infinity'::timestamptz) >= since and coalesce(f.last_seen_at, '-infinity'::timestamptz) <= until;
  elsif field = 'lastPurchaseAt' then
    return query select f.id from fans f where f.workspace_id = app_workspace()
      and coalesce(f.last_purchase_at, '-infinity'::timestamptz) >= since and coalesce(f.last_purchase_at, '-infinity'::timestamptz) <= until;
  else
    raise exception 'No date of a fan is called %.', field;
  end if;
end $$;
revoke all on function fans_by_clock from public;
grant execute on function fans_by_clock to huntaze_app;
