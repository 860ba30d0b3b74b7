-- How far the pages of a campaign have come; written in the transaction of each page, so that a repeated activity goes on after the last one.
alter table campaigns add column snapshot_cursor uuid, add column rollout_cursor uuid;
-- End of the waiting time after the test share has left.
alter table campaigns add column decide_at timestamptz;
-- What those outside the test get: the winner, a person's choice or the stated fallback; null: the variants they drew.
alter table campaigns add column rollout_variant_id uuid;
