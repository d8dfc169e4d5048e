#!/usr/bin/env bash
# Collects the words to translate of each app into its th catalogue and compiles it. Needs gettext.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
for app in marketplace shops catalogue checkout search cms; do
    [ -d "$app" ] || continue
    mkdir -p "$app/locale"
    (
        cd "$app"
        "$root/${VENV:-.venv}/bin/django-admin" makemessages --locale th --no-obsolete --no-location \
            --ignore "migrations/*" --verbosity 0
        catalogue=locale/th/LC_MESSAGES/django
        [ ! -f "$catalogue.po" ] || msgfmt --check --statistics -o "$catalogue.mo" "$catalogue.po"
    )
done
