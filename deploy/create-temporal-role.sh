#!/bin/sh
# Runs once, when the database is made: a role for Temporal that may make its own databases and sees nothing of ours.
set -eu
psql --variable=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" --set=password="$TEMPORAL_DB_PASSWORD" <<'SQL'
create role temporal login createdb password :'password';
SQL
