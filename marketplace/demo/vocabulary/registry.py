"""Finds recipes, crafts and voices by their key; the one door to all the words."""

from marketplace.demo.vocabulary import (
    crafts,
    textile_cotton,
    textile_silk,
    voices_textile,
)
from marketplace.demo.vocabulary.shapes import Craft, Recipe, Voice

RECIPES: dict[str, Recipe] = {
    recipe.key: recipe
    for module in (textile_silk, textile_cotton)
    for recipe in module.RECIPES
}
VOICES: dict[str, Voice] = {**voices_textile.VOICES}
CRAFTS: dict[str, Craft] = {
    craft.key: craft for craft in crafts.CRAFTS
    if craft.voice in VOICES and all(key in RECIPES for key, _ in craft.recipes)
}
