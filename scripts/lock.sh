#!/usr/bin/env bash
# Rewrites requirements.txt and requirements-dev.txt from pyproject.toml: hashed, for every platform,
# naming no package index. requirements-dev.txt holds everything, so one install is enough for tests.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=${UV:-.venv/bin/uv}
common=(--generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links
        --custom-compile-command "make lock" --quiet "$@")
"$uv" pip compile pyproject.toml "${common[@]}" --output-file requirements.txt >/dev/null
"$uv" pip compile pyproject.toml --extra dev "${common[@]}" --constraint requirements.txt \
    --output-file requirements-dev.txt >/dev/null
