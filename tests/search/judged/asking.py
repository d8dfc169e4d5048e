"""Draws intents from a made-up market and writes each as somebody would type it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

from marketplace.demo.places import all_places

from .compose import NEEDS_PART, TH, english_template, fill, form_of
from .habits import misspell_english, misspell_thai, plural, romanise_again, slip
from .judge import Intent, Judged, grades
from .shapes import Good, Product, Term, Vocabulary

FEWEST = 3
REGIONS = {
    "north": (("ภาคเหนือ",), ("northern", "north")),
    "northeast": (("ภาคอีสาน", "อีสาน", "ภาคตะวันออกเฉียงเหนือ"), ("isan", "northeastern")),
    "central": (("ภาคกลาง",), ("central thailand",)),
    "south": (("ภาคใต้", "ปักษ์ใต้"), ("southern", "south")),
}
OTHER_PROVINCE_NAMES = {"30": ("โคราช", "Korat"), "14": ("อยุธยา", "Ayutthaya"), "31": ("บุรีรัมย์", "Buri Ram"), "10": ("กทม", "Bangkok")}  # fmt: skip
STARS = (
    ("{x} 5 ดาว", "5"), ("{x} ห้าดาว", "5"), ("{x} ๕ ดาว", "5"), ("{x} ระดับ 5 ดาว", "5"), ("5 ดาว {x}", "5"),
    ("{x} OTOP 5 ดาว", "5"), ("{x} 4 ดาว", "4"), ("{x} 4 ดาวขึ้นไป", "45"), ("{x} 4-5 ดาว", "45"),
    ("{x} สี่ดาว", "4"), ("{x} 3 ดาว", "3"), ("{x}5ดาว", "5"), ("{x} โอทอป 5 ดาว", "5"),
)  # fmt: skip
STARS_EN = (
    ("{x} 5 star", "5"), ("5-star {x}", "5"), ("five star {x}", "5"), ("{x} 5 stars", "5"),
    ("4 star {x}", "4"), ("{x} four stars", "4"), ("{x} 4 stars and up", "45"), ("OTOP 5 star {x}", "5"),
    ("three star {x}", "3"),
)  # fmt: skip


class Asker:
    """Writes queries about one market; the same for the same seed."""

    def __init__(self, vocabulary: Vocabulary, products: Sequence[Product], seed: int) -> None:
        self.vocabulary = vocabulary
        self.products = products
        self.rng = Random(f"{vocabulary.name}:asking:{seed}")
        self.wording: dict[str, Callable[[], tuple[Intent, str] | None]] = {
            "thai": self._thai,
            "english": self._english,
            "romanised": self._romanised,
            "typo": self._typo,
            "place": self._place,
            "star": self._star,
            "mixed": self._mixed,
        }

    def ask(self, counts: dict[str, int]) -> Iterator[Judged]:
        """So many different queries of each class, each with at least FEWEST right answers."""
        asked: set[str] = set()
        for kind, wanted in counts.items():
            made = 0
            for _attempt in range(wanted * 200):
                if made == wanted:
                    break
                drawn = self.wording[kind]()
                if drawn is None or drawn[1].casefold() in asked:
                    continue
                found = grades(drawn[0], self.products)
                if list(found.values()).count(2) < FEWEST:
                    continue
                asked.add(drawn[1].casefold())
                made += 1
                yield Judged(drawn[1], kind, found)
            if made < wanted:
                raise ValueError(f"the market answers only {made} of {wanted} queries of class {kind}")

    # ------------------------------------------------------------ what is wanted

    def _want(self, *, most_parts: int = 2) -> tuple[Intent, Good | None, Term, list[Term]]:
        """Some goods that exist: the kind or a wider kind, with none, one or all of its parts."""
        rng = self.rng
        product = rng.choice(self.products)
        good = self.vocabulary.goods[product.good]
        parts = [self.vocabulary.terms[key] for key in sorted(product.parts)]
        rng.shuffle(parts)
        parts = parts[: rng.randint(0, most_parts)] if good.family not in NEEDS_PART else parts[:1]
        if parts and rng.random() < 0.08:
            slot = next(name for name, keys in good.slots.items() if parts[0].key in keys)
            if slot in _TELLING:
                return Intent(parts=_keys(parts[:1])), None, parts[0], []
        wider = [parent for parent in good.parents if parent in self.vocabulary.wider]
        if wider and rng.random() < 0.25:
            term = self.vocabulary.wider[rng.choice(wider)]
            parts = parts if good.family == "woven" else []
            return Intent(frozenset((term.key,)), _keys(parts)), None, term, parts
        if good.key == "cloth" and not parts:
            return self._want(most_parts=most_parts)
        made_of = "ผ้า เครื่องแต่งกาย" if good.key == "cloth" else ""
        return Intent(frozenset((good.key,)), _keys(parts), made_of=made_of), good, good.term, parts

    # ------------------------------------------------------------ how it is typed

    def _in_thai(self, good: Good | None, term: Term, parts: list[Term]) -> str:
        rng = self.rng
        kind = term.th[0] if rng.random() < 0.8 else rng.choice(term.th)
        names = [part.th[0] if rng.random() < 0.8 else rng.choice(part.th) for part in parts]
        if good is None:
            return rng.choice(("{0}{1}", "{0} {1}")).format(kind, " ".join(names)).strip()
        templates = TH[form_of(good)]
        return fill(templates[0] if rng.random() < 0.6 else rng.choice(templates[:4]), kind, names)

    def _in_english(self, good: Good | None, term: Term, parts: list[Term]) -> str:
        rng = self.rng
        kind = term.en[0] if rng.random() < 0.7 else rng.choice(term.en)
        names = [part.en[0] if rng.random() < 0.8 else rng.choice(part.en) for part in parts]
        if good is None:
            return " ".join((*names, kind))
        template = english_template(rng, good, kind, names)
        if template.endswith("{k}") and rng.random() < 0.3:
            kind = plural(kind)
        return fill(template, kind, names).replace(",", "").replace(" - ", " ")

    def _in_latin(self, good: Good | None, term: Term, parts: list[Term]) -> str | None:
        """A romanised text in Thai word order; None when the vocabulary does not say how."""
        if not term.rom or not all(part.rom for part in parts):
            return None
        named = (term, *parts)
        words = [self.rng.choice(each.rom) for each in named]
        if any(self._is_ambiguous(word, each) for word, each in zip(words, named, strict=True)):
            return None
        if good is not None and good.family in ("fruit", "fishy"):
            words.reverse()
        return romanise_again(self.rng, " ".join(words))

    def _is_ambiguous(self, word: str, meant: Term) -> bool:
        """Whether these letters name something else too: "suea" is a shirt and a mat; nobody could grade it."""
        vocabulary = self.vocabulary
        kinds = [good.term for good in vocabulary.goods.values()]
        others = (*kinds, *vocabulary.terms.values(), *vocabulary.wider.values())
        return any(word in other.rom and other.th[0] != meant.th[0] for other in others)

    def _thai(self) -> tuple[Intent, str]:
        intent, good, term, parts = self._want()
        return intent, self._in_thai(good, term, parts)

    def _english(self) -> tuple[Intent, str]:
        intent, good, term, parts = self._want()
        return intent, self._in_english(good, term, parts)

    def _romanised(self) -> tuple[Intent, str] | None:
        intent, good, term, parts = self._want(most_parts=1)
        text = self._in_latin(good, term, parts)
        return (intent, text) if text and text not in term.en else None

    def _typo(self) -> tuple[Intent, str] | None:
        intent, good, term, parts = self._want()
        chance = self.rng.random()
        if chance < 0.2:
            return intent, slip(self._in_thai(good, term, parts))
        if chance < 0.3:
            text = self._in_english(good, term, parts)
            return (intent, slip(text)) if len(text) > 4 else None
        if chance < 0.5:
            text = self._in_english(good, term, parts)
            return (intent, misspell_english(self.rng, text)) if max(map(len, text.split())) > 4 else None
        text = self._in_thai(good, term, parts)
        return (intent, misspell_thai(self.rng, text)) if len(text) > 6 else None

    def _place(self) -> tuple[Intent, str]:
        intent, good, term, parts = self._want(most_parts=1)
        rng = self.rng
        if rng.random() < 0.22:
            region = rng.choice(list(REGIONS))
            thai, english = REGIONS[region]
            intent = _with(intent, regions=frozenset((region,)))
            if rng.random() < 0.7:
                return intent, f"{self._in_thai(good, term, parts)} {rng.choice(thai)}"
            return intent, f"{rng.choice(english)} {self._in_english(good, term, parts)}"
        homes = good.homes if good else ()
        product = rng.choice([p for p in self.products if not homes or p.province in homes])
        thai, english = _province(product.province)
        if product.province in OTHER_PROVINCE_NAMES and rng.random() < 0.4:
            thai, english = OTHER_PROVINCE_NAMES[product.province]
        provinces = frozenset((product.province,))
        if rng.random() < 0.07:
            return Intent(provinces=provinces), rng.choice((f"จังหวัด{thai}", thai, english))
        intent = _with(intent, provinces=provinces)
        if rng.random() < 0.68:
            what = self._in_thai(good, term, parts)
            forms = (
                "{x} {p}",
                "{x} {p}",
                "{x}{p}",
                "{x} จังหวัด{p}",
                "{x} จ.{p}",
                "{p} {x}",
                "{x}จาก{p}",
                "{x}เมือง{p}",
            )
            return intent, rng.choice(forms).format(x=what, p=thai)
        what = self._in_english(good, term, parts)
        shown = english if rng.random() < 0.7 else english.lower().replace(" ", rng.choice((" ", "")))
        return intent, rng.choice(("{x} {p}", "{p} {x}", "{x} from {p}", "{x} in {p}")).format(
            x=what, p=shown
        )

    def _star(self) -> tuple[Intent, str]:
        intent, good, term, parts = self._want(most_parts=1)
        thai = self.rng.random() < 0.65
        template, stars = self.rng.choice(STARS if thai else STARS_EN)
        what = (self._in_thai if thai else self._in_english)(good, term, parts)
        return _with(intent, stars=frozenset(map(int, stars))), template.format(x=what)

    def _mixed(self) -> tuple[Intent, str] | None:
        """Two scripts, or goods with both a place and stars."""
        intent, good, term, parts = self._want()
        rng = self.rng
        if rng.random() < 0.45 and good is not None and parts:
            words = [term.th[0], *(part.th[0] for part in parts)]
            at = rng.randrange(len(words))
            named = [term, *parts][at]
            words[at] = rng.choice(named.en if rng.random() < 0.6 or not named.rom else named.rom)
            if words[0] == "ผ้า" and len(words) > 1 and words[1] >= "ก":
                words[:2] = [f"ผ้า{words[1]}"]
            if good.family in ("fruit", "fishy"):
                words.reverse()
            return intent, " ".join(words)
        homes = good.homes if good else ()
        product = rng.choice([p for p in self.products if not homes or p.province in homes])
        thai, english = _province(product.province)
        intent = _with(intent, provinces=frozenset((product.province,)))
        if rng.random() < 0.4:
            # Goods in one script, the place in the other.
            if rng.random() < 0.5:
                return intent, f"{self._in_thai(good, term, parts)} {english.lower()}"
            latin = self._in_latin(good, term, parts) or self._in_english(good, term, parts)
            return intent, f"{latin} {thai}"
        region = REGIONS[product.region][0][0]
        stars = frozenset((4, 5) if rng.random() < 0.5 else (5,))
        words = "4 ดาวขึ้นไป" if len(stars) == 2 else "5 ดาว"
        intent = Intent(
            intent.kinds, intent.parts, frozenset(), frozenset((product.region,)), stars, intent.made_of
        )
        return (
            intent,
            f"{self._in_thai(good, term, parts)} {rng.choice((f'{region} {words}', f'{words} {region}'))}",
        )


# Slots whose filling is worth a search of its own.
_TELLING = ("technique", "fibre", "fruit", "clay")


def _keys(parts: Sequence[Term]) -> frozenset[str]:
    return frozenset(part.key for part in parts)


def _with(intent: Intent, **places: frozenset) -> Intent:
    return replace(intent, **places)


def _province(code: str) -> tuple[str, str]:
    place = next(place for place in all_places().values() if place.province_code == code)
    return place.province_th, place.province_en
