"""The demo's news: each language speaks for itself, figures and pictures too."""

import re
import tomllib

import pytest

from marketplace.demo.pages import DATA

THAI = re.compile(r"[\u0e01-\u0e5b]")
NEWS = tomllib.loads((DATA / "news.toml").read_text())["news"]


@pytest.mark.parametrize("row", NEWS, ids=[row["slug"] for row in NEWS])
def test_each_language_has_its_own_words(row):
    source = row["source"]
    english = [*row["en"].values(), row["agency_en"], source["label_en"], source["as_of_en"]]
    thai = [*row["th"].values(), row["agency_th"], source["label_th"]]
    assert [text for text in english if THAI.search(text)] == []
    assert [text for text in thai if not THAI.search(text)] == []
    # Buddhist years on Thai pages, Christian ones on English pages
    assert not re.search(r"\b25[4-9]\d\b", " ".join(english))
    assert not re.search(r"\b20[0-2]\d\b", " ".join([*thai, source["as_of_th"]]))
