"""Which pictures the pack holds, found by what they show.

A product takes pictures of its own recipe only; makers, places and covers come from the
scenes. All names are base names ("demo/…") as the media folder knows them.
"""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PICTURE_FOLDER = Path(__file__).parent / "data" / "pictures"
PREFIX = "demo/"
SOURCE = "Drawn by program for this project, CC0"
_SCENES_BY_REGION = {
    "north": ("north", "village"),
    "northeast": ("plain", "village"),
    "central": ("plain", "village"),
    "south": ("sea", "village"),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """One row of manifest.csv; `stem` is the file name without its ending."""

    stem: str
    kind: str
    subtype: str
    recipe: str
    alt_th: str
    alt_en: str

    @property
    def name(self) -> str:
        return PREFIX + self.stem


@cache
def manifest() -> dict[str, Picture]:
    """Every picture of the pack by its stem, in the order of the manifest."""
    with (PICTURE_FOLDER / "manifest.csv").open(encoding="utf-8-sig", newline="") as lines:
        return {
            stem: Picture(stem, row["kind"], row["subtype"], row["recipe"], row["alt_th"], row["alt_en"])
            for row in csv.DictReader(lines)
            for stem in (row["file"].removesuffix(".webp"),)
        }


@cache
def of_recipe(recipe: str) -> tuple[Picture, ...]:
    """Product pictures of a recipe; raises KeyError when the pack has none."""
    found = tuple(p for p in manifest().values() if p.kind == "product" and p.recipe == recipe)
    if not found:
        raise KeyError(recipe)
    return found


@cache
def scenes(recipe: str) -> tuple[Picture, ...]:
    """Places, makers and covers of a recipe, such as "weaver" or "shop"."""
    kinds = ("place", "maker", "cover")
    found = tuple(p for p in manifest().values() if p.kind in kinds and p.recipe == recipe)
    if not found:
        raise KeyError(recipe)
    return found


@cache
def place_scenes(region: str) -> tuple[Picture, ...]:
    """Landscapes and villages that fit a region."""
    return tuple(p for recipe in _SCENES_BY_REGION[region] for p in scenes(recipe))


@cache
def close_up(stem: str) -> Picture:
    """The detail of a picture, else the next picture of the same recipe.

    A recipe in which no picture has a detail of its own still gives a second view.
    """
    own = manifest().get(f"{stem}-detail")
    if own is not None:
        return own
    siblings = of_recipe(manifest()[stem].recipe)
    position = next(index for index, picture in enumerate(siblings) if picture.stem == stem)
    return siblings[(position + 1) % len(siblings)]
