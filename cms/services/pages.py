"""The pages that a new site opens with, in both languages."""

from __future__ import annotations

import json
import tomllib
import uuid
from pathlib import Path
from typing import Any

from django.db import transaction
from wagtail.models import Locale, Page, Site

from cms.models import HomePage, NewsIndexPage, ProgrammePage

DATA = Path(__file__).resolve().parent.parent / "data"
LANGUAGES = ("th", "en")


@transaction.atomic
def ensure_pages() -> int:
    """Home, programme, help and news pages exist in Thai and English; returns how many are new.

    Safe to call twice: what exists is left as staff have edited it.
    """
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES}
    homes = _ensure_homes(locales)
    created = 0
    twins: dict[str, uuid.UUID] = {}
    for row in tomllib.loads((DATA / "pages.toml").read_text())["pages"]:
        for code in LANGUAGES:
            created += _ensure_page(row, code, homes[code], twins)
    return created


def block(kind: str, value: Any) -> dict[str, Any]:
    """A block in the form that a StreamField stores."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def home_words(code: str) -> dict[str, str]:
    """Titles of the home page's blocks in a language."""
    return tomllib.loads((DATA / "home.toml").read_text())[code]


def _ensure_homes(locales: dict[str, Locale]) -> dict[str, HomePage]:
    homes = {page.locale.language_code: page for page in HomePage.objects.select_related("locale")}
    if len(homes) == len(LANGUAGES):
        return homes
    # Wagtail's own first page greets developers; it makes room.
    Page.objects.filter(depth=2).exclude(pk__in=[home.pk for home in homes.values()]).delete()
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root", locale=locales["th"])
    for code in LANGUAGES:
        words = home_words(code)
        body = [
            block("regions", {"title": words["regions"]}),
            block("stars", {"title": words["stars"]}),
            block("categories", {"title": words["categories"]}),
            block("newest", {"title": words["newest"], "regions": []}),
            block("news", {"title": words["news"], "limit": 3}),
        ]
        home = HomePage(
            title=words["title"],
            search_description=words["search_description"],
            slug=f"home-{code}",
            locale=locales[code],
            body=json.dumps(body),
            translation_key=homes["th"].translation_key if "th" in homes else uuid.uuid4(),
        )
        root.add_child(instance=home)
        homes[code] = home
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "root_page": homes["th"], "site_name": "OTOP PLUS"},
    )
    return homes


def _ensure_page(row: dict[str, Any], code: str, home: HomePage, twins: dict[str, uuid.UUID]) -> int:
    *above, slug = row["path"].split("/")
    parent: Page = home
    for part in above:
        parent = parent.get_children().get(slug=part)
    existing = parent.get_children().filter(slug=slug).first()
    if existing:
        twins.setdefault(row["path"], existing.translation_key)
        return 0
    words = row[code]
    key = twins.setdefault(row["path"], uuid.uuid4())
    common = {"title": words["title"], "slug": slug, "locale": home.locale, "translation_key": key}
    if row.get("kind") == "news_index":
        parent.add_child(instance=NewsIndexPage(**common))
    else:
        body = json.dumps([_content(kind, text) for kind, text in words["body"]])
        parent.add_child(instance=ProgrammePage(**common, summary=words["summary"], body=body))
    return 1


def _content(kind: str, text: str) -> dict[str, Any]:
    if kind != "figure":
        return block(kind, text)
    value, label, source, as_of = (part.strip() for part in text.split("|"))
    return block("figure", {"value": value, "label": label, "source": source, "as_of": as_of})
