"""Finds recipes, crafts and voices by their key; the one door to all the words."""

from marketplace.demo.vocabulary import (
    crafts,
    drinks_herbal,
    food_fields,
    food_kitchen,
    household,
    story_titles,
    textile_brocade,
    textile_cotton,
    textile_dyed,
    textile_indigo,
    textile_silk,
    textile_wear,
    voices_craft,
    voices_food,
    voices_textile,
)
from marketplace.demo.vocabulary.shapes import Craft, Pair, Recipe, Voice

RECIPES: dict[str, Recipe] = {
    recipe.key: recipe
    for module in (
        textile_silk,
        textile_brocade,
        textile_indigo,
        textile_dyed,
        textile_cotton,
        textile_wear,
        household,
        food_fields,
        food_kitchen,
        drinks_herbal,
    )
    for recipe in module.RECIPES
}
VOICES: dict[str, Voice] = {**voices_textile.VOICES, **voices_craft.VOICES, **voices_food.VOICES}
STORY_TITLES: dict[str, tuple[Pair, ...]] = story_titles.STORY_TITLES
CRAFTS: dict[str, Craft] = {craft.key: craft for craft in crafts.CRAFTS}
