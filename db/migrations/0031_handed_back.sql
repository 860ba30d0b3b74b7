-- Each conversation that a member hands back stands in the log with its fan.
grant select (fan_id) on threads to huntaze_auth;
