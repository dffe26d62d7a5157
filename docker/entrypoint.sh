#!/usr/bin/env bash
# What runs in both images, and in try-on-host.sh: the launcher, without demo, with its logs on the console.
#   entrypoint.sh run | server | health
set -euo pipefail

home=${ATTESTA_HOME:-/opt/attesta}
data=${DATA_DIR:-/var/lib/attesta}

if [ "${1:-run}" = health ]; then
  exec 3<>"/dev/tcp/127.0.0.1/${ATTESTA_HTTP_PORT:-8080}"
  printf 'GET /health/ready HTTP/1.0\r\n\r\n' >&3
  head -n 1 <&3 | grep -q ' 200 '
  exit
fi

if [ -z "${ATTESTA_DB_URL:-}" ]; then
  echo "attesta: ATTESTA_DB_URL is not set; this image brings no database." >&2
  exit 1
fi
export ATTESTA_DEMO=${ATTESTA_DEMO:-false}
exec java -XX:+UseSerialGC -Xmx128m -XX:TieredStopAtLevel=1 -cp "$home/lib/*" \
  org.attesta.launcher.Main "${1:-run}" --data "$data" --log-to-console
