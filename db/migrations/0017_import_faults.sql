-- What was wrong, as a word and its values, so that pages say it in their reader's language. Null for what was noted before.
alter table import_refusals add column code text, add column params jsonb;
alter table imports add column fault jsonb;
