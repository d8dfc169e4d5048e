"""Hands out product names so that neither a shop nor the market repeats itself soon."""

from dataclasses import dataclass
from random import Random

from marketplace.demo import pictures
from marketplace.demo.pictures import Picture
from marketplace.demo.places import Place
from marketplace.demo.vocabulary.colours import COLOURS
from marketplace.demo.vocabulary.shapes import Form, Pair, Recipe, Size

_LOOK_AHEAD = 12
_VILLAGE_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Idea:
    """A name with everything that must agree with it."""

    recipe: Recipe
    form: Form
    size: Size
    kind: Pair
    picture: Picture


class IdeaBox:
    """Every combination of one recipe in random order, dealt round and round."""

    def __init__(self, recipe: Recipe, rng: Random) -> None:
        self._ideas = _combinations(recipe)
        rng.shuffle(self._ideas)
        self._next = 0
        self.laps = 0

    def draw(self, avoid: set[str]) -> Idea:
        """The next idea, if possible one whose picture is not in `avoid`."""
        if self._next >= len(self._ideas):
            self._next = 0
            self.laps += 1
        here, ideas = self._next, self._ideas
        for ahead in range(here, min(here + _LOOK_AHEAD, len(ideas))):
            if ideas[ahead].picture.stem not in avoid:
                ideas[here], ideas[ahead] = ideas[ahead], ideas[here]
                break
        self._next += 1
        return ideas[here]


def _combinations(recipe: Recipe) -> list[Idea]:
    """All forms, sizes and kinds; the picture multiplies them only where it names a colour."""
    all_pictures = pictures.of_recipe(recipe.picture_recipe)
    ideas: list[Idea] = []
    turn = 0
    for form in recipe.forms:
        stems = form.pictures or recipe.pictures
        fitting = [p for p in all_pictures if p.stem in stems] if stems else list(all_pictures)
        for size in form.sizes:
            for kind in recipe.kinds:
                chosen = fitting if recipe.coloured else [fitting[turn % len(fitting)]]
                turn += 1
                ideas.extend(Idea(recipe, form, size, kind, picture) for picture in chosen)
    return ideas


def write(idea: Idea, place: Place, *, with_village: bool) -> Pair:
    """The Thai and the English name of an idea."""
    colour = COLOURS[idea.picture.stem] if idea.recipe.coloured else ("", "")
    head_th, head_en = idea.form.th, idea.form.en
    if with_village:
        head_th, head_en = head_th + place.village_th, f"{place.village_en} {head_en}"
    parts_th = (head_th, idea.kind[0], colour[0], idea.size.th)
    parts_en = (head_en[:1].upper() + head_en[1:], idea.kind[1], colour[1], idea.size.en)
    return " ".join(p for p in parts_th if p), ", ".join(p for p in parts_en if p)


def take(box: IdeaBox, place: Place, rng: Random, taken: set[str], avoid: set[str]) -> tuple[Idea, Pair]:
    """An idea and a name that this shop does not have yet; `taken` gains the Thai name."""
    for attempt in range(40):
        idea = box.draw(avoid)
        wants_village = idea.recipe.villaged and (box.laps > 0 or rng.random() < _VILLAGE_SHARE)
        name = write(idea, place, with_village=wants_village or attempt > 8)
        if name[0] not in taken:
            taken.add(name[0])
            return idea, name
    edition = len(taken)
    while f"{name[0]} แบบที่ {edition}" in taken:
        edition += 1
    name = (f"{name[0]} แบบที่ {edition}", f"{name[1]}, no. {edition}")
    taken.add(name[0])
    return idea, name
