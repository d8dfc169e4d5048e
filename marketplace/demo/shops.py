"""Turns a plot into a shop: its name, people, story, looks and goods."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random
from typing import TypedDict

from marketplace.demo import pictures
from marketplace.demo.places import Place
from marketplace.demo.plan import Plot
from marketplace.demo.products import slugify
from marketplace.demo.specs import PersonSpec, ProductSpec, ShopSpec
from marketplace.demo.vocabulary import people, stories
from marketplace.demo.vocabulary.registry import STORY_TITLES, VOICES
from marketplace.demo.vocabulary.shapes import Pair, both

SECTION_ORDERS: dict[str, tuple[str, ...]] = {
    "weave": ("products", "story", "people", "place"),
    "indigo": ("story", "products", "people", "place"),
    "batik": ("products", "story", "place", "people"),
    "clay": ("story", "products", "people", "place"),
    "wood": ("products", "people", "story", "place"),
    "coffee": ("story", "products", "place", "people"),
    "silver": ("products", "people", "story", "place"),
}
USUAL_ORDER = ("products", "story", "people", "place")
FOUNDING_YEARS = (2540, 2544, 2545, 2546, 2548, 2550, 2552, 2554, 2557, 2559, 2560, 2562, 2564)
# Fewest and most members; a sole owner is one.
MEMBERS = {"community_group": (7, 48), "sme": (4, 25)}
# Mobile numbers of a valid shape from one block, so that none is taken from a real list.
_FIRST_PHONE = 800_000_000


# A shop's address must not advertise drink.
_SLUG_WORDS = {"wine": "fruit"}


MAKER_SCENES = ("weaver", "potter")
# The open file names no producer: these claim nothing and give the place first, as cards cut the end.
NEUTRAL_NAMES: tuple[Pair, ...] = (
    ("{unit}{tambon} ผู้ผลิตชุมชน", "{tambon} Community Makers"),
    ("ชุมชน{tambon}", "{tambon} Community"),
    ("กลุ่มผู้ผลิต{tambon}", "{tambon} Producers"),
    ("คน{tambon} ผลิตภัณฑ์ชุมชน", "{tambon} Community Products"),
)


def shop_name(plot: Plot, lead: Pair, rng: Random) -> Pair:
    """What stands over the door, by the kind of producer."""
    place, craft = plot.place, plot.craft
    th, en = place.village_th, place.village_en
    if plot.real is not None:
        unit = "แขวง" if place.in_bangkok else "ตำบล"
        th, en = NEUTRAL_NAMES[plot.number % len(NEUTRAL_NAMES)]
        return th.format(unit=unit, tambon=place.tambon_th), en.format(tambon=place.tambon_en)
    if plot.kind == "sme":
        ends = (("บริษัท {} {} จำกัด", "{} {} Co., Ltd."), ("หจก. {} {}", "{} {} Ltd., Part."))
        pattern = rng.choice(ends)
        noun_en = craft.noun[1].title()
        return pattern[0].format(place.tambon_th, craft.noun[0]), pattern[1].format(place.tambon_en, noun_en)
    if plot.kind == "sole_owner":
        noun_en = craft.noun[1][:1].upper() + craft.noun[1][1:]
        return rng.choice(
            (
                (f"{craft.noun[0]}{lead[0]} {th}", f"{noun_en} by {lead[1]}, {en}"),
                (f"ร้าน{craft.noun[0]}{th}", f"{en} {craft.noun[1]} shop"),
                (f"{craft.noun[0]}{th}", f"{noun_en} of {en}"),
                (f"บ้าน{craft.noun[0]}{lead[0]}", f"{lead[1]}'s {craft.noun[1]}"),
            )
        )
    return rng.choice(
        (
            (f"กลุ่ม{craft.work[0]}{th}", f"{en} {craft.work[1]} Group"),
            (f"กลุ่ม{craft.work[0]}{th}", f"{en} {craft.work[1]} Group"),
            (f"วิสาหกิจชุมชน{craft.work[0]}{th}", f"{en} {craft.work[1]} Community Enterprise"),
            (f"กลุ่มสตรี{craft.work[0]}{th}", f"{en} Women's {craft.work[1]} Group"),
            (f"กลุ่มแม่บ้าน{craft.work[0]}{th}", f"{en} Housewives' {craft.work[1]} Group"),
        )
    )


def draw_person(rng: Random, place: Place) -> Pair:
    """A title and a given name; names of Muslim families are drawn in the south only."""
    woman = rng.random() < 0.66
    names = people.WOMEN if woman else people.MEN
    if place.region != "south" or rng.random() < 0.6:
        names = tuple(name for name in names if name[1] not in people.MUSLIM_NAMES)
    title = rng.choice(people.WOMAN_TITLES if woman else people.MAN_TITLES)
    name = rng.choice(names)
    return title[0] + name[0], f"{title[1]} {name[1]}"


def make_people(plot: Plot, lead: Pair, rng: Random) -> tuple[PersonSpec, ...]:
    """The lead and up to three others, each with a role of the craft and a picture of their own.

    Only weavers and potters have pictures of makers; a shop front is not a person.
    """
    voice = VOICES[plot.craft.voice]
    makers = pictures.scenes(voice.picture) if voice.picture in MAKER_SCENES else ()
    portraits = [scene.name for scene in rng.sample(makers, k=len(makers))]
    roles = [rng.choice(people.HEAD_ROLES[plot.kind])]
    roles += rng.sample(voice.roles, k=rng.randint(1, min(2, len(voice.roles))))
    if plot.kind != "sole_owner" or rng.random() < 0.5:
        roles.append(rng.choice(people.HELPER_ROLES))
    names = [lead]
    while len(names) < len(roles):
        person = draw_person(rng, plot.place)
        if person not in names:
            names.append(person)
    return tuple(
        PersonSpec(*name, *role, portraits.pop() if portraits else "", position)
        for position, (name, role) in enumerate(zip(names, roles, strict=True))
    )


_LIFE = {
    "community_group": stories.GROUP_LIFE,
    "sole_owner": stories.OWNER_LIFE,
    "sme": stories.COMPANY_LIFE,
}
_GROUP_WORDS = ("กลุ่ม", "สมาชิก", "{count}", "แม่บ้าน", "อสม.", "ผู้เฒ่า")


def _fitting(pairs: tuple[Pair, ...], kind: str) -> tuple[Pair, ...]:
    """Only a group speaks of its members; others keep what one person may say."""
    if kind == "community_group":
        return pairs
    return tuple(pair for pair in pairs if not any(word in pair[0] for word in _GROUP_WORDS))


def make_story(plot: Plot, lead: Pair, since_year: int, count: int, rng: Random) -> Pair:
    """Four paragraphs: how it began, how it is made, where and with whom, the door."""
    voice, place = VOICES[plot.craft.voice], plot.place
    life = _LIFE[plot.kind]
    paragraphs = (
        (rng.choice(_fitting(voice.openings, plot.kind)),),
        (rng.choice(_fitting(voice.crafts, plot.kind)),),
        (rng.choice(_fitting(stories.PLACE_BY_REGION[place.landscape], plot.kind)), rng.choice(life)),
        (rng.choice(stories.CLOSINGS),),
    )
    words = _words(place, lead, since_year, count)
    return tuple(  # type: ignore[return-value]
        "\n\n".join(" ".join(pair[side].format_map(words[side]) for pair in pairs) for pairs in paragraphs)
        for side in (0, 1)
    )


def story_title(plot: Plot, tagline: Pair) -> Pair:
    """A heading of the craft, still with its slots; another one than the line under the shop's name.

    Counted off by the plot's number, so that shops of one craft take turns.
    """
    fitting = [pair for pair in STORY_TITLES[plot.craft.voice] if tagline[0] not in pair[0]]
    return fitting[plot.number % len(fitting)]


def _words(place: Place, lead: Pair, since_year: int, count: int) -> tuple[dict[str, str], dict[str, str]]:
    return (
        {
            "village": place.village_th,
            "amphoe": place.amphoe_th,
            "lead": lead[0],
            "year": str(since_year),
            "count": str(count),
        },
        {
            "village": place.village_en,
            "amphoe": place.amphoe_en,
            "lead": lead[1],
            "year": str(since_year - 543),
            "count": str(count),
        },
    )


@dataclass(frozen=True, slots=True)
class Founding:
    """What a shop has before it has words: its plot, its own luck, the year it began and who leads it."""

    plot: Plot
    rng: Random
    since_year: int
    lead: Pair


def founding_of(plot: Plot, rng: Random) -> Founding:
    """Draws the year and the lead; what the shop draws later comes from the same `rng`."""
    return Founding(plot, rng, since_year=rng.choice(FOUNDING_YEARS), lead=draw_person(rng, plot.place))


@dataclass(slots=True)
class Register:
    """What the shops of one market share: the day, and the slugs and names that are taken."""

    today: date
    slugs: dict[str, int] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)


def make_shop(
    founding: Founding, register: Register, *, status: str, products: tuple[ProductSpec, ...]
) -> ShopSpec:
    """The finished shop; adds its slug and name to what is taken."""
    plot, place, rng = founding.plot, founding.plot.place, founding.rng
    count = _member_count(plot.kind, rng)
    name = _free_name(shop_name(plot, founding.lead, rng), place, register.names)
    texts = _texts(founding, count)
    hours = rng.choice(people.HOURS)
    slug = _slug(plot, register.slugs)
    return ShopSpec(
        **both(name=name, opening_hours=hours[:2], **texts),
        slug=slug,
        subdomain=slug,
        kind=plot.kind,
        tambon_code=place.tambon_code,
        province_code=place.province_code,
        region=place.region,
        craft=plot.craft.key,
        address=_address(place, rng),
        since_year=founding.since_year,
        member_count=count,
        phone=f"+66{_FIRST_PHONE + plot.number:09d}",
        line_id=f"@demo-{slug}"[:30],
        opens_at=time(hours[2]),
        closes_at=time(hours[3]),
        **_looks(plot, rng),
        logo=products[0].pictures[0].name,
        status=status,
        cdd_registration_no=f"{place.province_code}{rng.randint(10, 99)}-{plot.number + 1:05d}",
        vat_registered=plot.kind == "sme" and rng.random() < 0.8,
        parcel_fee=_parcel_fee(plot, rng),
        free_parcel_over=Decimal(rng.choice((800, 1000, 1500, 2000))) if rng.random() < 0.4 else None,
        people=make_people(plot, founding.lead, rng),
        products=products,
        created_on=register.today - timedelta(days=rng.randint(30, 1200)),
    )


def _member_count(kind: str, rng: Random) -> int:
    return 1 if kind == "sole_owner" else rng.randint(*MEMBERS[kind])


def _texts(founding: Founding, count: int) -> dict[str, Pair]:
    """What the shop says of itself, in words that fit its kind."""
    plot, rng = founding.plot, founding.rng
    voice = VOICES[plot.craft.voice]
    tagline = rng.choice(_fitting(voice.taglines, plot.kind))
    quote = rng.choice(_fitting(voice.quotes, plot.kind))
    title = story_title(plot, tagline)
    th, en = _words(plot.place, founding.lead, founding.since_year, count)
    return {
        "tagline": (tagline[0].format_map(th), tagline[1].format_map(en)),
        "story_title": (title[0].format_map(th), title[1].format_map(en)),
        "story": make_story(plot, founding.lead, founding.since_year, max(count, 2), rng),
        "quote": quote,
    }


def _slug(plot: Plot, taken: dict[str, int]) -> str:
    craft = _SLUG_WORDS.get(plot.craft.key, plot.craft.key)
    return slugify(f"{plot.place.tambon_en} {craft}".replace("_", " "), taken)


def _address(place: Place, rng: Random) -> str:
    if place.in_bangkok:
        return f"{rng.randint(1, 999)} ซอย {rng.randint(1, 40)}"
    return f"{rng.randint(1, 299)} หมู่ {rng.randint(1, 14)}"


class _Looks(TypedDict):
    cover: str
    theme: str
    motif: str
    section_order: tuple[str, ...]


def _looks(plot: Plot, rng: Random) -> _Looks:
    """How the shop's site is dressed, after its craft."""
    craft = plot.craft
    return {
        "cover": _cover(VOICES[craft.voice].cover, plot.place.landscape, rng),
        "theme": rng.choice(craft.themes),
        "motif": craft.motif,
        "section_order": SECTION_ORDERS.get(craft.voice, USUAL_ORDER),
    }


def _parcel_fee(plot: Plot, rng: Random) -> Decimal:
    weighty = plot.craft.voice in ("clay", "wood", "rice")
    return Decimal(rng.choice((60, 70, 80) if weighty else (37, 40, 45, 50)))


def _free_name(name: Pair, place: Place, taken: set[str]) -> Pair:
    """The name itself, or with its district when another shop bears it already."""
    if name[0] in taken:
        name = (f"{name[0]} {place.amphoe_th}", f"{name[1]}, {place.amphoe_en}")
    base, number = name, 2
    while name[0] in taken:
        name = (f"{base[0]} {number}", f"{base[1]} {number}")
        number += 1
    taken.add(name[0])
    return name


def _cover(recipe: str, region: str, rng: Random) -> str:
    """Weavers and potters show their hands; the others their shop front or their landscape."""
    if recipe == "shop" and rng.random() < 0.5:
        return rng.choice(pictures.place_scenes(region)).name
    return rng.choice(pictures.scenes(recipe)).name
