-- A member who leaves the workspace or an account leaves the open tasks to the others.
create policy auth on tasks to huntaze_auth using (true) with check (true);
grant select (workspace_id, account_id, assignee_id, done_at), update (assignee_id, updated_at) on tasks to huntaze_auth;
