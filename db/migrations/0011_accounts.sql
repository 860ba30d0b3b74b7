-- When the platform last reached us for this account, and when something came that was not signed as it should be. Written at most every few seconds.
alter table platform_accounts add column webhook_received_at timestamptz, add column webhook_refused_at timestamptz;
-- Attempts come in the order of time, so the summary of a few pages finds the last hour, and inserts pay next to nothing for it.
-- release: allow index-locks: 0.1.0 is the first release, so no installation has rows in it yet
create index message_attempts_by_time on message_attempts using brin (started_at) with (pages_per_range = 32, autosummarize = on);
