#!/usr/bin/env bash
# PostgreSQL, Redis and Elasticsearch on loopback without Docker: scripts/services.sh up|down|env|status
# Elasticsearch has a script of its own, scripts/elasticsearch.sh, which also starts a cluster of three.
# Data, sockets, logs and pid files live under var/services; nothing of the system's own servers is touched.
# `up` may be called twice; it prints the environment to use, as lines that `source` understands.
set -euo pipefail
cd "$(dirname "$0")/.."

home=${SERVICES_DIR:-$PWD/var/services}
pg_port=${PG_PORT:-54329}
redis_port=${REDIS_PORT:-63799}
pg_data=$home/postgres/data
# A socket path may not be longer than 107 bytes, whatever the project's folder is called.
pg_socket=${PG_SOCKET_DIR:-/tmp/otop-pg-$pg_port}
# Test data may be lost in a power cut; emptying 200 tables after a test takes a second instead of twelve.
pg_unsafe="-c fsync=off -c full_page_writes=off -c synchronous_commit=off"

environment() {
    echo "export DATABASE_URL=postgres://otop:otop@127.0.0.1:$pg_port/otop"
    echo "export CELERY_BROKER_URL=redis://127.0.0.1:$redis_port/0"
    echo "export CACHE_URL=redis://127.0.0.1:$redis_port/1"
    scripts/elasticsearch.sh env
}

say() { echo "# $*" >&2; }
is_root() { [ "$(id -u)" -eq 0 ]; }

# PostgreSQL refuses to run as root, so root lends it to the user that its package brings.
as_postgres() {
    if is_root; then
        (cd / && setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/tmp "$@")
    else
        "$@"
    fi
}

pg_bin() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin \
        2>/dev/null | sort -V | tail -1)
    [ -n "$found" ] || found=$(dirname "$(command -v pg_ctl 2>/dev/null || true)" 2>/dev/null)
    echo "$found"
}

install_missing() {
    local missing=()
    [ -x "$(pg_bin)/initdb" ] || missing+=(postgresql)
    command -v redis-server >/dev/null || missing+=(redis-server)
    [ ${#missing[@]} -eq 0 ] && return
    if is_root && command -v apt-get >/dev/null; then
        say "installing ${missing[*]}"
        # RUNLEVEL keeps the packages from starting servers of their own on the usual ports.
        export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
        apt-get -qq update >&2
        apt-get -qq install -y --no-install-recommends "${missing[@]}" >&2
    else
        say "please install: ${missing[*]}"
        exit 1
    fi
}

pg_running() { as_postgres "$(pg_bin)/pg_ctl" -D "$pg_data" status >/dev/null 2>&1; }
redis_running() { [ "$(redis-cli -h 127.0.0.1 -p "$redis_port" ping 2>/dev/null)" = PONG ]; }

start_postgres() {
    local bin
    bin=$(pg_bin)
    mkdir -p "$home/postgres" "$pg_socket"
    if is_root; then
        chown postgres: "$home/postgres" "$pg_socket"
        as_postgres test -x "$home/postgres" || open_path "$home/postgres"
    fi
    if [ ! -f "$pg_data/PG_VERSION" ]; then
        say "creating the PostgreSQL data folder"
        as_postgres "$bin/initdb" --pgdata="$pg_data" --username=postgres --auth=trust --encoding=UTF8 \
            --locale=C.UTF-8 >/dev/null 2>&1 ||
            as_postgres "$bin/initdb" --pgdata="$pg_data" --username=postgres --auth=trust --encoding=UTF8 \
                --locale=C >/dev/null
    fi
    if ! pg_running; then
        as_postgres "$bin/pg_ctl" -D "$pg_data" -l "$home/postgres/log" -w -t 60 \
            -o "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$pg_socket -c max_connections=200 $pg_unsafe" \
            start >/dev/null || { tail -20 "$home/postgres/log" >&2; exit 1; }
    fi
    as_postgres "$bin/psql" -h 127.0.0.1 -p "$pg_port" -U postgres -qtAc \
        "SELECT 1 FROM pg_roles WHERE rolname = 'otop'" | grep -q 1 ||
        as_postgres "$bin/psql" -h 127.0.0.1 -p "$pg_port" -U postgres -q \
            -c "CREATE ROLE otop LOGIN CREATEDB PASSWORD 'otop'" -c "CREATE DATABASE otop OWNER otop"
    say "PostgreSQL on 127.0.0.1:$pg_port"
}

# A project below a private home folder cannot be reached by the postgres user: the data moves to /var/tmp.
open_path() {
    local outside=/var/tmp/otop-services-$pg_port
    mkdir -p "$outside"
    rm -rf "$1"
    mkdir -p "$outside/postgres"
    chown postgres: "$outside/postgres"
    ln -sfn "$outside/postgres" "$1"
    pg_data=$outside/postgres/data
}

start_redis() {
    mkdir -p "$home/redis"
    if ! redis_running; then
        redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --appendonly no --daemonize yes \
            --dir "$home/redis" --pidfile "$home/redis/pid" --logfile "$home/redis/log" >/dev/null
        for _ in $(seq 50); do redis_running && break; sleep 0.1; done
    fi
    redis_running || { tail -20 "$home/redis/log" >&2; exit 1; }
    say "Redis on 127.0.0.1:$redis_port"
}

[ -L "$home/postgres" ] && pg_data=$(readlink "$home/postgres")/data

case "${1:-}" in
up)
    install_missing
    # A download on first use: PostgreSQL and Redis need not wait for it.
    scripts/elasticsearch.sh up &
    elasticsearch=$!
    start_postgres
    start_redis
    wait "$elasticsearch"
    environment | tee "$home/env"
    ;;
down)
    scripts/elasticsearch.sh down
    if [ -f "$pg_data/postmaster.pid" ]; then
        as_postgres "$(pg_bin)/pg_ctl" -D "$pg_data" -m fast -w stop >/dev/null && say "PostgreSQL stopped"
    fi
    if [ -f "$home/redis/pid" ]; then
        pid=$(cat "$home/redis/pid")
        # The number may have gone to another program after a crash.
        if ps -p "$pid" -o args= 2>/dev/null | grep -q "redis-server.*:$redis_port"; then
            kill "$pid"
            for _ in $(seq 50); do redis_running || break; sleep 0.1; done
            say "Redis stopped"
        fi
        rm -f "$home/redis/pid"
    fi
    ;;
env) environment ;;
status)
    pg_running && echo "postgresql up" || echo "postgresql down"
    redis_running && echo "redis up" || echo "redis down"
    scripts/elasticsearch.sh status
    ;;
*)
    echo "usage: scripts/services.sh up|down|env|status" >&2
    exit 2
    ;;
esac
