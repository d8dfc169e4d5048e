#!/usr/bin/env bash
# Every check that reads the code; runs all of them, then fails when one failed.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=${VENV:-.venv}/bin
failed=()

check() {
    local name=$1
    shift
    local started=$SECONDS
    if output=$("$@" 2>&1); then
        printf 'ok    %-28s %2d s\n' "$name" $((SECONDS - started))
    else
        printf 'FAIL  %-28s %2d s\n%s\n' "$name" $((SECONDS - started)) "$output"
        failed+=("$name")
    fi
}

templates() {
    git ls-files -co --exclude-standard '*.html' | xargs -r "$bin/djhtml" --check --tabwidth 2
}

deployment() {
    # Production settings as an operator would give them; every warning fails.
    ENVIRONMENT=production SECRET_KEY=$("$bin/python" -c 'import secrets; print(secrets.token_urlsafe(50))') \
        ALLOWED_HOSTS=otop.example BASE_DOMAIN=otop.example SITE_ORIGIN=https://otop.example DEBUG=0 \
        PROMPTPAY_TARGET=0994000617721 CONTACT_PHONE=02-000-0000 STATIC_MANIFEST=0 "$bin/python" manage.py check --deploy --fail-level WARNING
}

shells() {
    local file
    for file in scripts/*.sh .ci/run; do bash -n "$file" || return 1; done
}

check "ruff" "$bin/ruff" check .
check "ruff format" "$bin/ruff" format --check .
check "templates (djhtml)" templates
check "types (mypy)" "$bin/mypy"
check "floors (import-linter)" "$bin/lint-imports" --no-cache
check "shell syntax" shells
check "check --deploy" deployment
check "makemigrations --check" "$bin/python" manage.py makemigrations --check --dry-run
if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]}" >&2
    exit 1
fi
