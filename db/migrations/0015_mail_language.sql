-- Mails about signing in and invitations go out in the language in which a person reads their other mails.
create policy auth on notification_mail_settings for select to huntaze_auth using (true);
grant select (workspace_id, user_id, language) on notification_mail_settings to huntaze_auth;
