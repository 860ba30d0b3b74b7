-- Every message is written once and changed once, when its answer is recorded; attempts and recipients alike. With room for the second version on
-- the page of the first, that change touches no index. Holds for pages written from now on.
alter table message_attempts set (fillfactor = 45);
alter table campaign_recipients set (fillfactor = 45);
alter table messages_0 set (fillfactor = 40);
alter table messages_1 set (fillfactor = 40);
alter table messages_2 set (fillfactor = 40);
alter table messages_3 set (fillfactor = 40);
alter table messages_4 set (fillfactor = 40);
alter table messages_5 set (fillfactor = 40);
alter table messages_6 set (fillfactor = 40);
alter table messages_7 set (fillfactor = 40);
