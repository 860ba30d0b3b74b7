-- Counts the saves of a draft, so that two editors notice each other, and names who saved last (`user:<id>`).
alter table campaigns add column revision int not null default 1, add column saved_by text;
-- Put away by a person: out of the list, nothing else.
alter table campaigns add column archived_at timestamptz;
