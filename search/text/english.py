"""English words in one form: plural and singular, British and American, meet.

Source of the stems: Snowball's English stemmer (Porter 2), https://snowballstem.org/.
"""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

from search.text.dictionary import DATA

WORDS = "english_words.txt"

_STEMMER = snowballstemmer.stemmer("english")

# What a suffix rule cannot know, and spellings on both sides of the Atlantic.
_SAME = {
    "scarves": "scarf",
    "knives": "knife",
    "leaves": "leaf",
    "loaves": "loaf",
    "shelves": "shelf",
    "calves": "calf",
    "halves": "half",
    "geese": "goose",
    "mice": "mouse",
    "men": "man",
    "mens": "man",
    "women": "woman",
    "womens": "woman",
    "ladies": "woman",
    "lady": "woman",
    "children": "child",
    "childrens": "child",
    "kid": "child",
    "kids": "child",
    "feet": "foot",
    "teeth": "tooth",
    "woven": "weave",
    "wove": "weave",
    "weaver": "weave",
    "weavers": "weave",
    "handwoven": "handweave",
    "dyed": "dye",  # the stemmer makes it "dy"
    "dyeing": "dye",
    "herbal": "herb",
    "dying": "dye",
    "colour": "color",
    "colours": "color",
    "coloured": "color",
    "colored": "color",
    "jewellery": "jewelry",
    "jewelery": "jewelry",
    "flavour": "flavor",
    "flavours": "flavor",
    "flavoured": "flavor",
    "fibre": "fiber",
    "fibres": "fiber",
    "grey": "gray",
    "odour": "odor",
    "mould": "mold",
    "moulded": "mold",
    "yoghurt": "yogurt",
    "chilli": "chili",
    "chillies": "chili",
    "chilies": "chili",
    "chile": "chili",
    "chiles": "chili",
    "chilly": "chili",
    "doughnut": "donut",
    "pyjama": "pajama",
    "pyjamas": "pajama",
    "aluminium": "aluminum",
    "moisturiser": "moisturizer",
    "woollen": "wool",
    "woolen": "wool",
    "wooden": "wood",
    "golden": "gold",
    "carver": "carve",
    "potter": "pottery",
    "clothing": "clothes",
    "clothe": "clothes",
}


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The form under which a lower-case word is indexed and asked."""
    return str(_STEMMER.stemWord(_SAME.get(word, word)))


@lru_cache(maxsize=1)
def vocabulary() -> frozenset[str]:
    """Stems of English words that cannot be Thai in Latin letters (`data/english_words.txt`)."""
    return frozenset((DATA / WORDS).read_text(encoding="utf-8").split())
