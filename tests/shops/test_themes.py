"""Every shop theme can be read, and the stylesheet shows the colours the table promises."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from marketplace.styles import build
from shops.choices import Theme
from shops.themes import THEMES, ThemeColours, contrast

CSS = Path(build.SOURCES, "themes.css")


def themes_of(css: str) -> dict[str, ThemeColours]:
    """The themes a stylesheet defines, by name."""
    found = {}
    for name, body in re.findall(r"^\.theme-([a-z]+) \{(.*?)\}", css, flags=re.MULTILINE | re.DOTALL):
        colours = dict(re.findall(r"--theme-([a-z]+): (#[0-9a-f]{6});", body))
        found[name] = ThemeColours(**colours)
    return found


def test_stylesheet_and_table_agree() -> None:
    assert themes_of(CSS.read_text("utf-8")) == THEMES


def test_every_choice_has_colours() -> None:
    assert set(THEMES) == set(Theme.values)


@pytest.mark.parametrize("name", sorted(THEMES))
def test_theme_can_be_read(name: str) -> None:
    assert THEMES[name].weak_pairs() == {}


def test_known_contrasts() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert {pair: round(ratio, 1) for pair, ratio in THEMES["lac"].contrasts().items()} == {
        "white on deep": 10.4,
        "ink on white": 8.8,
        "ink on tint": 7.5,
    }


def test_a_pale_theme_is_refused() -> None:
    """Planted offender: jackfruit yellow as ink, which nobody over forty can read."""
    offender = replace(THEMES["jackfruit"], ink="#e8ae2a")
    assert sorted(offender.weak_pairs()) == ["ink on tint", "ink on white"]


def test_a_colour_changed_in_the_stylesheet_is_noticed() -> None:
    """Planted offender: one digit of one theme."""
    changed = CSS.read_text("utf-8").replace("#74391b", "#74391c", 1)
    assert themes_of(changed) != THEMES
