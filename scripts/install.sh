#!/usr/bin/env bash
# Makes .venv hold exactly one lock file: scripts/install.sh requirements.txt
# Says so and does nothing when that lock, or the larger development lock, is already installed.
set -euo pipefail
cd "$(dirname "$0")/.."
lock=${1:?usage: scripts/install.sh requirements.txt|requirements-dev.txt}
venv=${VENV:-.venv}
uv_version=0.13.8

# A copy of each lock that is installed: comparing two files costs nothing on the second `make run`.
kept() { echo "$venv/.installed-$1"; }
if [ -x "$venv/bin/python" ] && cmp -s "$lock" "$(kept "$lock")"; then
    exit 0
fi

python=${PYTHON:-}
if [ -z "$python" ]; then
    for candidate in python3.13 python3.12 python3.11 python3; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$candidate
            break
        fi
    done
fi
[ -n "$python" ] || { echo "Python 3.11 or newer with its venv module is needed." >&2; exit 1; }

started=$SECONDS
[ -x "$venv/bin/python" ] || { rm -rf "$venv"; "$python" -m venv "$venv"; }
echo "    installing $(grep -c '^[a-z0-9A-Z].*==' "$lock") packages from $lock"

# uv does not read pip's configuration; whatever index and certificates pip was given are handed on.
pip_option() {
    "$venv/bin/python" -m pip config list 2>/dev/null |
        sed -n "s/^\(:env:\|install\|global\|user\|site\)\.$1='\(.*\)'\$/\2/p" | head -1
}
index=$(pip_option index-url)
extra=$(pip_option extra-index-url)
cert=$(pip_option cert)
[ -z "$index" ] || [ -n "${UV_DEFAULT_INDEX:-}" ] || export UV_DEFAULT_INDEX="$index"
[ -z "$extra" ] || [ -n "${UV_INDEX:-}" ] || export UV_INDEX="$extra"
[ -z "$cert" ] || [ -n "${SSL_CERT_FILE:-}" ] || export SSL_CERT_FILE="$cert"

with_uv() {
    "$venv/bin/uv" --version >/dev/null 2>&1 ||
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "uv==$uv_version" || return 1
    "$venv/bin/uv" pip install --quiet --python "$venv/bin/python" --require-hashes --requirement "$lock"
}
with_pip() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$lock"
}
with_uv || { echo "    uv could not do it, trying pip"; with_pip; }

# The development lock contains the other one; the other one alone says nothing of it.
rm -f "$venv"/.installed-*
cp "$lock" "$(kept "$lock")"
[ "$lock" = requirements.txt ] || cp requirements.txt "$(kept requirements.txt)"
echo "    packages ready in $((SECONDS - started)) s"
