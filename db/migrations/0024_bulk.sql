-- release: allow constraint-validates: 0.1.0 is the first release, so no installation has rows in it yet
alter table campaigns
  add column kind text not null default 'campaign' check (kind in ('campaign', 'bulk')),
  -- Whom it leaves alone besides its audience, see contracts/campaigns/protection.ts; null: nobody.
  add column protect jsonb,
  -- Basis points of the account's rate that it takes at most; null: all that is free.
  add column pace_bp int check (pace_bp between 100 and 10000);

-- What protection looks at, for one fan and the media of one message. Facts only: whether they matter is decided by domain/campaigns/protection.ts. Security of
-- the caller: row level security narrows it for people, and the sender sees all.
create function protection_facts(account uuid, fan uuid, media text[], message uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'talkedAtMs', (select extract(epoch from t.last_at)::float8 * 1000 from threads t where t.account_id = account and t.fan_id = fan),
    'waiting', exists (select from threads t where t.account_id = account and t.fan_id = fan and t.closed_at is null and (t.unread > 0 or t.unanswered_since is not null)),
    'owned', exists (select from fan_media b where b.fan_id = fan and b.media_id = any (media)),
    'hadIt', cardinality(media) > 0 and exists (
      select from messages m where m.account_id = account and m.fan_id = fan and m.direction = 'out' and m.reason = 'sent' and m.id is distinct from message and m.media_ids && media),
    'elsewhere', (
      select jsonb_build_object('talkedAtMs', extract(epoch from max(t.last_at) filter (where t.closed_at is null))::float8 * 1000)
      from fans f join platform_accounts mine on mine.id = f.account_id
      join platform_accounts a on a.workspace_id = f.workspace_id and a.platform = mine.platform and a.id <> mine.id and a.removed_at is null
      join fans o on o.account_id = a.id and o.platform_fan_id = f.platform_fan_id
      left join threads t on t.account_id = o.account_id and t.fan_id = o.id
      where f.id = fan having count(*) > 0))
$$;
