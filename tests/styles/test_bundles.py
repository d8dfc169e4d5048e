"""The committed stylesheets and drawings are what their sources say."""

import re
from pathlib import Path

import pytest

from marketplace.styles import build, patterns

STATIC = patterns.ROOT / "static"


@pytest.mark.parametrize("name", sorted(build.BUNDLES))
def test_bundle_is_fresh(name: str) -> None:
    assert build.TARGETS.joinpath(name).read_text("utf-8") == build.bundle(name)


def test_every_source_is_in_a_bundle() -> None:
    bundled = {part for parts in build.BUNDLES.values() for part in parts}
    assert bundled == {path.stem for path in build.SOURCES.glob("*.css")}


def test_drawings_are_fresh() -> None:
    drawn = patterns.drawings()
    assert {name: patterns.IMAGES.joinpath(name).read_text("utf-8") for name in drawn} == drawn


@pytest.mark.parametrize("name", sorted(build.BUNDLES))
def test_every_file_a_stylesheet_asks_for_exists(name: str) -> None:
    wanted = re.findall(r'url\("([^"]+)"\)', build.bundle(name))
    missing = [path for path in wanted if not (build.TARGETS / path).resolve().is_file()]
    assert missing == []


def undefined_tokens(css: str) -> set[str]:
    """Custom properties that are read without a fallback and set nowhere."""
    read = set(re.findall(r"var\((--[a-z0-9-]+)\)", css))
    return read - set(re.findall(r"(--[a-z0-9-]+):", css))


def test_every_token_is_defined() -> None:
    css = "".join(path.read_text("utf-8") for path in build.SOURCES.glob("*.css"))
    assert undefined_tokens(css) == set()


def test_a_misspelt_token_is_noticed() -> None:
    """Planted offender."""
    assert undefined_tokens(":root { --lac: red } a { color: var(--lack) }") == {"--lack"}


def icons_asked_for(text: str) -> set[str]:
    return set(re.findall(r'\{% icon "([a-z-]+)"', text))


def test_every_icon_is_in_the_sprite() -> None:
    sprite = STATIC.joinpath("icons", "sprite.svg").read_text("utf-8")
    there = set(re.findall(r'<symbol id="([a-z-]+)"', sprite))
    templates = patterns.ROOT.parent.glob("*/templates/**/*.html")
    asked = {icon for path in templates for icon in icons_asked_for(Path(path).read_text("utf-8"))}
    assert asked - there == set()


def test_an_icon_is_found_in_a_template() -> None:
    assert icons_asked_for('{% icon "basket" %}{% icon "x" 26 words %}') == {"basket", "x"}
