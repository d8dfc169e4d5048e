#!/usr/bin/env bash
# Runs pytest: scripts/test.sh [--services | --only MARKER] PYTEST-ARGUMENTS
# Plain: everything that needs no server. --services: the whole suite on PostgreSQL, Redis and Elasticsearch.
# --only: the tests of one marker that the plain run leaves out (slow, journey).
set -euo pipefail
cd "$(dirname "$0")/.."
python=${VENV:-.venv}/bin/python

if [ "${1:-}" = --services ]; then
    shift
    if [ "$(scripts/services.sh status | grep -c ' up$')" -ne 3 ]; then
        echo "PostgreSQL, Redis and Elasticsearch are not up: run \`make services\` first." >&2
        exit 1
    fi
    # The tests start Celery eagerly and pages without an index; those that need the broker or the
    # search server read TEST_BROKER_URL and TEST_ELASTICSEARCH_URL.
    eval "$(scripts/services.sh env)"
    export TEST_SERVICES=1 TEST_BROKER_URL="$CELERY_BROKER_URL" TEST_ELASTICSEARCH_URL="$ELASTICSEARCH_URL"
    unset CELERY_BROKER_URL ELASTICSEARCH_URL
    "$python" -m pytest -m "not journey and not slow and not outage" "$@"
    # Their bounds are in milliseconds, so nothing runs beside them. 5: none among the chosen files.
    code=0
    "$python" -m pytest -m outage "$@" -n 0 || code=$?
    [ "$code" -eq 5 ] || exit "$code"
    exit 0
fi

# Settings of a running site in the shell must not reach the tests.
unset DATABASE_URL CACHE_URL CELERY_BROKER_URL ELASTICSEARCH_URL
if [ "${1:-}" = --only ]; then
    marker=$2
    shift 2
    exec "$python" -m pytest -m "$marker" "$@"
fi
exec "$python" -m pytest -m "not services and not journey and not slow" "$@"
