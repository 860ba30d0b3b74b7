-- Of campaigns that leave room for others: when the next message may leave and the last turn that was dealt anew, by campaign, epoch ms; null: there is none.
alter table senders add column turns jsonb;

-- Looks up only what the campaign asks for: the branches that are not taken are not run. An SQL function with subqueries is never inlined, so that it is called
-- only for campaigns that leave somebody alone.
create function protection_facts(protect jsonb, account uuid, fan uuid, media text[], message uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'talkedAtMs', case when protect ->> 'conversationHours' is not null then
      (select extract(epoch from t.last_at)::float8 * 1000 from threads t where t.account_id = account and t.fan_id = fan) end,
    'waiting', protect -> 'messageWaiting' = 'true'
      and exists (select from threads t where t.account_id = account and t.fan_id = fan and t.closed_at is null and (t.unread > 0 or t.unanswered_since is not null)),
    'owned', protect -> 'sameMedia' = 'true' and cardinality(media) > 0 and exists (select from fan_media b where b.fan_id = fan and b.media_id = any (media)),
    'hadIt', protect -> 'sameMedia' = 'true' and cardinality(media) > 0 and exists (
      select from messages m where m.account_id = account and m.fan_id = fan and m.direction = 'out' and m.reason = 'sent' and m.id is distinct from message and m.media_ids && media),
    'elsewhere', case when protect ->> 'otherCreators' is not null then (
      select jsonb_build_object('talkedAtMs', extract(epoch from max(t.last_at) filter (where t.closed_at is null))::float8 * 1000)
      from fans f join platform_accounts mine on mine.id = f.account_id
      join platform_accounts a on a.workspace_id = f.workspace_id and a.platform = mine.platform and a.id <> mine.id and a.removed_at is null
      join fans o on o.account_id = a.id and o.platform_fan_id = f.platform_fan_id
      left join threads t on t.account_id = o.account_id and t.fan_id = o.id
      where f.id = fan having count(*) > 0) end)
$$;
-- release: allow drop-object: no release has shipped 0024, which made it
drop function protection_facts(uuid, uuid, text[], uuid);
