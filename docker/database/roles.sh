#!/usr/bin/env bash
# The database of Attesta and its two roles: the owner migrates, the other owns nothing. Run once, as superuser.
set -euo pipefail
: "${ATTESTA_DB_OWNER_PASSWORD:?}" "${ATTESTA_DB_PASSWORD:?}"

psql -v ON_ERROR_STOP=1 -q --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  -v owner_password="$ATTESTA_DB_OWNER_PASSWORD" -v app_password="$ATTESTA_DB_PASSWORD" <<'SQL'
create role attesta_owner login password :'owner_password';
create role attesta_app login password :'app_password';
create database attesta owner attesta_owner;
revoke all on database attesta from public;
grant connect on database attesta to attesta_app;
SQL
