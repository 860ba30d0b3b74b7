-- A list of notifications shows the open task of each, and a notification that goes looks for the tasks that were made of it.
create index tasks_by_notification on tasks (notification_id) where notification_id is not null;
