"""Makes `data/romanisation.txt.gz`: for each word two opinions, and what speaks for each.

Needs onnxruntime, which the site itself does not. The model is PyThaiNLP's thai2rom, shipped
inside the package; docs/algorithms/romanisation.md tells how good it and the rules are.
"""

from __future__ import annotations

import csv
import importlib
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import resources

from search.text.dictionary import THAI, keep_words, source_words, tiling
from search.text.folding import fold
from search.text.glossary import glossary
from search.text.romanise import DATA, LEXICON, exceptions, forget, pack
from search.text.sounds import SOUNDS, pack_sounds
from search.text.syllables import romanise

MOST = 3
_NOT_LETTERS = re.compile("[^a-z]")
_SHORT_A = re.compile("ั(?=[่-๋]?[ก-ฮ])(?![่-๋]?[วย])")

Model = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Figures:
    """`agree`: the model and the rules give one key. `keys`: distinct keys among all."""

    words: int
    agree: int
    only_model: int
    romanisations: int
    keys: int
    bytes: int


def words() -> list[str]:
    """The words that text is cut into, and the provinces: what documents may ask for."""
    wanted = {*keep_words(source_words()), *glossary(), *_provinces(), *exceptions()}
    return sorted(word for word in wanted if THAI.fullmatch(word))


def thai2rom() -> Model:
    """The model, on one core. Raises ImportError without onnxruntime.

    PyThaiNLP opens its sessions on import and with a thread for each core; on a busy machine
    these wait for each other at every letter, ten times longer than the work takes.
    """
    runtime = importlib.import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = runtime.InferenceSession
    runtime.InferenceSession = partial(session, sess_options=options)
    try:
        module = importlib.import_module("pythainlp.transliterate.thai2rom_onnx")
    finally:
        runtime.InferenceSession = session
    found: Model = module.romanize
    return found


def build(asked: Iterable[str], model: Model) -> tuple[bytes, Figures]:
    """The packed lexicon of these words. `model` is asked once a word, 2 ms each."""
    said: dict[str, str] = {word: _NOT_LETTERS.sub("", model(word).lower()) for word in asked}
    by_hand = {**_provinces(), **exceptions()}
    known = frozenset(said)
    lexicon: dict[str, tuple[str, ...]] = {}
    agree = only_model = 0
    for word, heard in said.items():
        if word in by_hand:
            lexicon[word] = by_hand[word]
            continue
        ruled = romanise(word)
        agree += bool(ruled) and fold(ruled) == fold(heard)
        only_model += not ruled
        lexicon[word] = _chosen(word, heard, ruled, _composed(word, known, said, by_hand))
    packed = pack(lexicon)
    distinct = {fold(latin) for found in lexicon.values() for latin in found}
    count = sum(map(len, lexicon.values()))
    return packed, Figures(len(lexicon), agree, only_model, count, len(distinct), len(packed))


def write(packed: bytes) -> None:
    """The shipped lexicon is this one, and the glossary's keys are those it gives."""
    _put(LEXICON, packed)
    forget()
    _put(SOUNDS, pack_sounds())


def _put(name: str, packed: bytes) -> None:
    with resources.as_file(DATA / name) as path:
        path.write_bytes(packed)


def _chosen(word: str, heard: str, ruled: str, composed: str) -> tuple[str, ...]:
    """The opinions, the one that most share first; each key once.

    A word with several opinions has the model's as its first unless rules and parts agree
    against it: the model leaves out syllables of long words.
    """
    opinions = [latin for latin in (heard, composed, ruled) if latin]
    votes = Counter(map(fold, opinions))
    ordered = sorted(opinions, key=lambda latin: -votes[fold(latin)])
    if word in glossary() and ruled and fold(ruled) == fold(heard):  # where the rules can be trusted
        ordered += _habits(word, ruled)
    chosen: dict[str, str] = {}
    for latin in ordered:
        if key := fold(latin):
            chosen.setdefault(key, latin)
    return tuple(chosen.values())[:MOST]


def _habits(word: str, ruled: str) -> list[str]:
    """How visitors and Thais write some vowels: "mudmee", "num prik" with u for a short a, "gang" for แกง."""
    spelled = _SHORT_A.sub("ุ", word).replace("ำ", "ุม")
    return [
        *([romanise(spelled)] if spelled != word else ()),
        *([ruled.replace("ae", "a")] if "แ" in word and "ae" in ruled else ()),
    ]


def _composed(
    word: str, known: frozenset[str], said: Mapping[str, str], by_hand: Mapping[str, tuple[str, ...]]
) -> str:
    """A compound as its parts sound; "" for a simple word."""
    if len(word) < 5:
        return ""
    parts = tiling(word, known, shortest=3)
    return "".join(by_hand[part][0] if part in by_hand else said[part] for part in parts)


def _provinces() -> dict[str, tuple[str, ...]]:
    """The 77 provinces with their official romanisation and the others that people use."""
    shops = resources.files("shops") / "data"
    names = list(csv.DictReader(io.StringIO((shops / "provinces.csv").read_text(encoding="utf-8"))))
    spelled = list(
        csv.DictReader(io.StringIO((shops / "province_spellings.csv").read_text(encoding="utf-8")))
    )
    return {
        row["name_th"]: (
            row["name_en"],
            *(
                each["spelling"]
                for each in spelled
                if each["code"] == row["code"] and each["spelling"].isascii()
            ),
        )[:MOST]
        for row in names
    }
