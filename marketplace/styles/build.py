"""Joins the style sources into the files that pages load.

Run `python -m marketplace.styles.build` after editing `src/*.css`. The result is
committed, so that running the site needs no build step; a test compares both.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

SOURCES = Path(__file__).parent / "src"
TARGETS = Path(__file__).parent.parent / "static" / "css"

#: Each page loads one file: buyers' pages `site.css`, a shop's own site also `shop.css`,
#: the seller desk `site.css` and `desk.css`.
BUNDLES: dict[str, tuple[str, ...]] = {
    "site.css": (
        "tokens",
        "base",
        "layout",
        "controls",
        "fields",
        "tape",
        "cards",
        "boxes",
        "places",
        "facets",
        "search",
        "product",
        "flow",
        "purchase",
        "cms",
    ),
    "shop.css": ("themes", "shop"),
    "desk.css": ("desk",),
    "kit.css": ("kit",),
}


def squeeze(css: str) -> str:
    """Comments and indentation are gone; every declaration is unchanged."""
    without_comments = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    lines = (line.strip() for line in without_comments.splitlines())
    return "\n".join(line for line in lines if line)


def bundle(name: str) -> str:
    """The text of one bundle, in the order of its sources."""
    parts = (SOURCES.joinpath(f"{part}.css").read_text("utf-8") for part in BUNDLES[name])
    return "\n".join(squeeze(part) for part in parts) + "\n"


def main() -> None:
    """Every bundle on disk equals its sources."""
    TARGETS.mkdir(parents=True, exist_ok=True)
    for name in BUNDLES:
        text = bundle(name)
        TARGETS.joinpath(name).write_text(text, "utf-8")
        sys.stdout.write(f"{name}: {len(text.encode()):,} bytes\n")


if __name__ == "__main__":
    main()
