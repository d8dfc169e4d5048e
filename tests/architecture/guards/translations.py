"""Guards over translations: complete, compiled, in the house's tone, and no new word left out."""

from __future__ import annotations

import gettext
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

PLACEHOLDER = re.compile(r"%\(\w+\)[sdf]|{\w+}|%[sd]")
# look.md section 9: short and level; no "please", no shouting.
NOT_OUR_TONE = ("กรุณา", "!")


def read(po: Path) -> Catalog:
    with po.open("rb") as file:
        return read_po(file)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (str(value),)


def _key(message: Message) -> tuple[str | None, str]:
    return message.context, _texts(message.id)[0]


def incomplete(po: Path) -> list[str]:
    """Words without Thai, marked unsure, or with other placeholders than their English."""
    found = []
    for message in read(po):
        if not message.id:
            continue
        name = _texts(message.id)[0]
        if message.fuzzy:
            found.append(f"{name!r} is fuzzy")
        elif not all(_texts(message.string)):
            found.append(f"{name!r} has no Thai")
        elif sorted(set(PLACEHOLDER.findall(_texts(message.id)[-1]))) != sorted(
            set(PLACEHOLDER.findall(_texts(message.string)[-1]))
        ):
            found.append(f"{name!r} has other placeholders in Thai")
    return found


def out_of_tone(po: Path) -> list[str]:
    return [
        f"{_texts(message.id)[0]!r} says {word!r}"
        for message in read(po)
        if message.id
        for word in NOT_OUR_TONE
        if any(word in text for text in _texts(message.string))
    ]


def stale_compiled(po: Path) -> list[str]:
    """The .mo beside the .po holds the same words."""
    mo = po.with_suffix(".mo")
    if not mo.exists():
        return [f"{mo.name} is missing"]
    with mo.open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    found = []
    for message in read(po):
        if not message.id or message.fuzzy:
            continue
        context, name = _key(message)
        wanted = _texts(message.string)[0]
        got = compiled.pgettext(context, name) if context else compiled.gettext(name)
        if isinstance(message.id, list | tuple):
            one, many = _texts(message.id)
            got = compiled.npgettext(context, one, many, 1) if context else compiled.ngettext(one, many, 1)
        if got != wanted:
            found.append(f"{name!r} is {got!r} in the .mo")
    return found


def uncollected(app: Path, workshop: Path) -> list[str]:
    """Words in the code of `app` that its Thai catalogue has never seen. Works on a copy in `workshop`."""
    copy = workshop / app.name
    shutil.copytree(
        app, copy, ignore=shutil.ignore_patterns("*.webp", "*.jpg", "*.woff2", "*.csv", "__pycache__", "data")
    )
    (copy / "locale").mkdir(exist_ok=True)
    subprocess.run(
        # -P: the app's own `selectors` folder must not stand in for the standard library's.
        [
            sys.executable,
            "-P",
            "-m",
            "django",
            "makemessages",
            "--locale",
            "th",
            "--no-location",
            "--verbosity",
            "0",
        ],
        cwd=copy,
        check=True,
        capture_output=True,
        env={"PATH": os.environ["PATH"]},
    )
    collected = copy / "locale/th/LC_MESSAGES/django.po"
    if not collected.exists():
        return []
    original = app / "locale/th/LC_MESSAGES/django.po"
    known = {_key(message) for message in read(original)} if original.exists() else set()
    return [repr(key[1]) for message in read(collected) if message.id and (key := _key(message)) not in known]
