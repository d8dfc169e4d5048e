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

step "1/4 packages"
scripts/install.sh requirements.txt

# What the database must have seen: every migration of ours and the versions of the packages.
database=${DATABASE_URL:-sqlite:///$var/marketplace.sqlite3}
file=${database#sqlite:///}
wanted=$("$python" - "$database" <<'PY'
import hashlib, pathlib, sys
seen = hashlib.sha256(sys.argv[1].encode())
for path in sorted([*pathlib.Path(".").glob("*/migrations/*.py"), *pathlib.Path(".").glob("*/*/migrations/*.py"),
                    pathlib.Path("requirements.txt")]):
    if ".venv" not in path.parts:
        seen.update(str(path).encode() + path.read_bytes())
print(seen.hexdigest())
PY
)
mkdir -p "$stamps" "$var/static" "$var/media"
known() { [ -f "$stamps/$1" ] && [ "$(cat "$stamps/$1")" = "$2" ]; }
case "$database" in
sqlite*) [ -s "$file" ] || rm -f "$stamps"/* ;;
*) rm -f "$stamps/migrated" ;; # a server's database may have been emptied meanwhile
esac

step "2/4 database"
if known migrated "$wanted"; then
    echo "    up to date"
else
    "$python" scripts/migrate.py
    echo "$wanted" >"$stamps/migrated"
fi

step "3/4 demo data: $shops shops, $products products"
demo="$database $shops $products $orders"
if [ -z "$only" ] && known demo "$demo"; then
    echo "    loaded already"
else
    rm -f "$stamps/demo"
    "$python" manage.py load_demo --shops "$shops" --products "$products" --orders "$orders"
    echo "$demo" >"$stamps/demo"
fi
[ -z "$only" ] || exit 0

step "4/4 web server"
# Says where to look once the first worker answers.
(
    for _ in $(seq 120); do
        if "$python" -c "import urllib.request as u; u.urlopen('http://127.0.0.1:$port/healthz', timeout=2)" 2>/dev/null; then
            echo "[$((SECONDS - begun)) s] Ready: open http://localhost:$port/  (stop with Ctrl+C)"
            exit
        fi
        sleep 0.5
    done
) &
exec "$VENV/bin/gunicorn" marketplace.wsgi:application --bind "127.0.0.1:$port" \
    --workers "${WEB_WORKERS:-2}" --threads 4 --preload --log-level warning
