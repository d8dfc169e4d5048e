#!/usr/bin/env bash
# The whole site on this machine: packages, database, demo data, web server.
# Reads PORT, SHOPS, PRODUCTS, ORDERS, and whatever the settings read (docs in README.md).
# What is already done is skipped: each step leaves a stamp in var/run that names what it did.
#   scripts/run.sh              everything, then serve
#   scripts/run.sh --demo-only  load the demo data again, do not serve
set -euo pipefail
cd "$(dirname "$0")/.."
export VENV=${VENV:-.venv}
python=$VENV/bin/python
port=${PORT:-8000}
shops=${SHOPS:-800}
products=${PRODUCTS:-5000}
orders=${ORDERS:-200}
only=${1:-}
var=${VAR_DIR:-var}
stamps=$var/run
begun=$SECONDS

step() { echo "[$((SECONDS - begun)) s] $*"; }

if [ -z "$only" ] && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    echo "Port $port is taken; try \`make run PORT=8001\`." >&2
    exit 1
fi

step "1/5 packages"
scripts/install.sh requirements.txt

# What the database must have seen: every migration of ours and the versions of the packages.
database=${DATABASE_URL:-sqlite:///$var/marketplace.sqlite3}
file=${database#sqlite:///}
wanted=$({
    echo "$database"
    cat requirements.txt
    find shops catalogue checkout search cms marketplace -path '*/migrations/*.py' | LC_ALL=C sort | while read -r path; do
        echo "$path"
        cat "$path"
    done
} | cksum)
mkdir -p "$stamps" "$var/static" "$var/media"
known() { [ -f "$stamps/$1" ] && [ "$(cat "$stamps/$1")" = "$2" ]; }
case "$database" in
sqlite*) [ -s "$file" ] || rm -f "$stamps"/* ;;
*) rm -f "$stamps/migrated" ;; # a server's database may have been emptied meanwhile
esac

step "2/5 database"
if known migrated "$wanted"; then
    echo "    up to date"
else
    "$python" scripts/migrate.py
    echo "$wanted" >"$stamps/migrated"
fi

step "3/5 demo data: $shops shops, $products products"
demo="$database $shops $products $orders"
if [ -z "$only" ] && known demo "$demo"; then
    echo "    loaded already"
else
    rm -f "$stamps/demo"
    "$python" manage.py load_demo --shops "$shops" --products "$products" --orders "$orders"
    echo "$demo" >"$stamps/demo"
fi
[ -z "$only" ] || exit 0

# Asks the index itself: the folder may be older than the database, or cut by other words.
step "4/5 search index"
"$python" manage.py search_index rebuild --if-stale || echo "    lists come from the database until it is built" >&2

step "5/5 web server"
# Says where to look once the site answers.
answers() {
    (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 &&
        head -1 <&3 | grep -q ' 200 ') 2>/dev/null
}
(
    for _ in $(seq 240); do
        sleep 0.25
        if answers; then
            echo "[$((SECONDS - begun)) s] Ready: open http://localhost:$port/  (stop with Ctrl+C)"
            exit
        fi
    done
    echo "The site does not answer on port $port after a minute; what it says stands above." >&2
) &
"$VENV/bin/gunicorn" marketplace.wsgi:application --bind "127.0.0.1:$port" \
    --workers "${WEB_WORKERS:-2}" --threads 4 --log-level warning &
web=$!
helpers=()
if [ -z "${CELERY_BROKER_URL:-}" ]; then
    # Without a broker there is no beat: what waits in the outbox and what is due runs here.
    "$python" manage.py run_schedule &
    helpers+=($!)
fi
trap 'kill "$web" "${helpers[@]}" 2>/dev/null || true' EXIT INT TERM
wait "$web"
