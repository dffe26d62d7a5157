#!/usr/bin/env bash
# Where there is no container engine: the steps of the Dockerfiles and of compose.yaml on this machine, with the same
# scripts, on a PostgreSQL of the operating system that lives only as long as the trial.
#   docker/try-on-host.sh [run|server] [HTTP-PORT] [DATABASE-PORT]
set -euo pipefail

command=${1:-run}
http=${2:-8080}
port=${3:-5433}
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
chmod 755 "$work"
attesta=

fail() { echo "try-on-host: $1" >&2; exit 1; }
say() { echo "== $1"; }

programs() { find /usr/lib/postgresql -name initdb -path '*/bin/*' 2>/dev/null | sort -V | tail -n 1 | xargs -r dirname; }

as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); else "$@"; fi; }

end() {
  local status=$?
  if [ -n "$attesta" ] && kill "$attesta" 2>/dev/null; then wait "$attesta" || true; fi
  if [ -e "$work/database/postmaster.pid" ]; then as_postgres "$bin/pg_ctl" -s -D "$work/database" -m fast stop; fi
  rm -rf "$work"
  exit "$status"
}

bin=$(programs)
if [ -z "$bin" ]; then
  [ "$(id -u)" = 0 ] || fail "PostgreSQL is missing; install it (on Debian: apt-get install postgresql)."
  say "installing PostgreSQL"
  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends postgresql >/dev/null
  bin=$(programs)
fi
trap end EXIT

say "building, as in the Dockerfile"
profile=()
[ "$command" = server ] && profile=(-Pserver)
(cd "$top" && mvn -q -B package -DskipTests "${profile[@]}")

say "a database with two roles, as in compose.yaml"
export ATTESTA_DB_OWNER_PASSWORD=owner-of-the-trial ATTESTA_DB_PASSWORD=user-of-the-trial
install -d "$work/database"
[ "$(id -u)" = 0 ] && chown postgres "$work/database"
as_postgres "$bin/initdb" -D "$work/database" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
as_postgres "$bin/pg_ctl" -s -D "$work/database" -l "$work/database/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start
PGHOST=127.0.0.1 PGPORT=$port PATH="$bin:$PATH" "$top/docker/database/roles.sh"

say "Attesta, by the entry point of the image"
export ATTESTA_HOME="$top/launcher/target/dist" DATA_DIR="$work/data" ATTESTA_HTTP_PORT=$http
export ATTESTA_DB_URL="jdbc:postgresql://127.0.0.1:$port/attesta" ATTESTA_DB_USER=attesta_app ATTESTA_DB_OWNER_USER=attesta_owner
"$top/docker/entrypoint.sh" "$command" >"$work/console" 2>&1 &
attesta=$!
for _ in $(seq 300); do
  "$top/docker/entrypoint.sh" health 2>/dev/null && break
  kill -0 "$attesta" 2>/dev/null || { attesta=; tail -n 5 "$work/console"; fail "Attesta ended."; }
  sleep 1
done
"$top/docker/entrypoint.sh" health || fail "Attesta does not become healthy."
say "healthy on port $http: $(grep -h 'Attesta is ready' "$work/console" || true)"

say "stopping, as the container engine does"
kill -TERM "$attesta"
wait "$attesta" || fail "Attesta ended with $?."
attesta=
say "done"
