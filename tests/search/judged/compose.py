"""Names and descriptions as producers write them: in many orders, spellings and degrees of care."""

from __future__ import annotations

from random import Random

from .shapes import Good, Term, Vocabulary

Words = dict[str, Term]

# Templates by family: {k} is the kind of goods, {a} and {b} what fills its slots in their order.
TH = {
    "cloth": ("ผ้า{a}{b}", "ผ้า{a} {b}", "ผ้า{b}{a}", "ผ้าทอ{a} {b}", "ผ้า{a}ทอมือ {b}"),
    "textile": ("{k}{a}{b}", "{k}ผ้า{a}{b}", "{k} ผ้า{a} {b}", "{k} {b} {a}", "{b}{a} {k}", "ผ้า{a}{b} ({k})"),
    "of": ("{k}{a}{b}", "{k} {a} {b}", "{k}จาก{a} {b}", "{a}{b} {k}", "{k} ({a} {b})"),
    "woven": ("{k}{a}", "{k}สาน{a}", "{k}จาก{a}", "{k} {a}", "งานสาน{a} {k}"),
    "plain": ("{k}",),
    "taste": ("{k}{a}", "{k} {a}", "{k}ผสม{a}", "{k} ({a})"),
    "taste2": ("{k}{a}", "{k} {a}"),
    "fruit": ("{a}{k}", "{a}{k}", "{a} {k}"),
    "fruit2": ("{k}{a}", "{k}{a}", "{k}{a}พร้อมดื่ม"),
    "fishy": ("{a}{k}", "{a} {k}"),
}
EN = {
    "cloth": ("{b} {a} cloth", "{a} {b}", "{b} {a} fabric", "hand-woven {a}, {b}"),
    "textile": ("{b} {a} {k}", "{a} {k} {b}", "{k}, {b} {a}", "{k} of {b} {a}"),
    "of": ("{b} {a} {k}", "{a} {k}", "{k} with {a} {b}", "{k} - {a} {b}"),
    "woven": ("{a} {k}", "woven {a} {k}", "{k} woven of {a}"),
    "plain": ("{k}",),
    "taste": ("{k} with {a}", "{a} {k}", "{k}, {a}"),
    "taste2": ("{a} {k}", "{a} fruit {k}"),
    "fruit": ("{k} {a}",),
    "fruit2": ("{a} {k}",),
    "fishy": ("{k} {a}",),
}
# Kinds of processed fruit that stand behind the fruit in English.
_BEHIND = ("chips", "crisps", "paste", "fruit paste")
SIZES = {
    "food": ("100 กรัม", "200 กรัม", "500 กรัม", "1 กก.", "แพ็ค 3", "ชุดของขวัญ"),
    "beverage": ("250 มล.", "500 กรัม", "10 ซอง", "แพ็ค 6"),
    "textile": ("กว้าง 1 เมตร", "ยาว 2 เมตร", "50x180 ซม.", "เบอร์ L", "ฟรีไซส์"),
    "household": ("ขนาด 30x40 ซม.", "สูง 25 ซม.", "ใบกลาง", "ชุด 2 ชิ้น"),
    "herbal": ("100 กรัม", "50 มล.", "ก้อน 80 กรัม", "แพ็ค 3"),
}
# Patterns and colours of cloth; some bear the names of other goods.
PATTERNS = (
    "ลายดอกแก้ว", "ลายกล้วยไม้", "ลายนาคน้อย", "ลายต้นสน", "ลายช้าง", "ลายดอกมะลิ", "สีกาแฟ", "สีงาช้าง",
    "ลายริ้ว", "ลายหมากจับ", "สีลูกหว้า", "ย้อมเปลือกมังคุด", "ลายขอนาค", "สีน้ำผึ้ง",
)  # fmt: skip
_ADJECTIVES = ("original", "spicy", "hot", "sweet", "salted", "vegan")
# Families whose names say nothing without what fills their slots.
NEEDS_PART = ("fruit", "fruit2", "fishy", "taste2")
_OMITTED = 0.04
_VARIANT = 0.22


def spelled(rng: Random, names: tuple[str, ...]) -> str:
    """The usual name, or now and then one of the others."""
    return names[0] if len(names) == 1 or rng.random() > _VARIANT else rng.choice(names[1:])


def form_of(good: Good) -> str:
    return "cloth" if good.key == "cloth" else good.family


def fill(template: str, kind: str, parts: list[str]) -> str:
    """The template with its parts; what is missing leaves no gap, no empty brackets, no hanging joint."""
    a, b = [*parts, "", ""][:2]
    if not a:
        template = template.replace("สาน{a}", "").replace("จาก{a}", "").replace("ผสม{a}", "")
        template = template.replace(" with {a}", "").replace(" woven of {a}", "")
    if kind.endswith("สาน"):
        template = template.replace("{k}สาน", "{k}")
    text = template.format(k=kind, a=a, b=b)
    text = text.replace("( ", "(").replace(" )", ")").replace("()", "")
    text = text.removeprefix("ผ้า (").rstrip(")") if text.startswith("ผ้า (") else text
    return " ".join(text.strip(" ,-").replace(" ,", ",").split())


def thai_name(
    rng: Random, vocabulary: Vocabulary, good: Good, parts: list[Term], place: tuple[str, str]
) -> str:
    """A Thai name; `place` is village and province, which some producers put into it."""
    told = [part for part in parts if good.family in NEEDS_PART or rng.random() > _OMITTED]
    core = fill(
        rng.choice(TH[form_of(good)]),
        spelled(rng, good.term.th),
        [spelled(rng, part.th) for part in told],
    )
    top = good.category.partition("/")[0]
    if top == "textile" and rng.random() < 0.35:
        core += f" {rng.choice(PATTERNS)}"
    if rng.random() < 0.4:
        core += " " * rng.randint(0, 1) + rng.choice(vocabulary.adjectives)[0]
    if rng.random() < 0.12:
        core = rng.choice(vocabulary.brands) + rng.choice((" ", " ", "")) + core
    chance = rng.random()
    if chance < 0.06:
        core += rng.choice(("", " ")) + place[1]
    elif chance < 0.12:
        core += f" {place[0]}"
    elif chance < 0.16:
        core += f" จ.{place[1]}"
    if rng.random() < 0.22:
        core += f" {rng.choice(SIZES[top])}"
    return core


def english_name(rng: Random, vocabulary: Vocabulary, good: Good, parts: list[Term]) -> str:
    """An English name, a transliterated one, or none."""
    chance = rng.random()
    if chance < 0.5:
        return ""
    if chance < 0.56 and good.term.rom:
        return " ".join(rng.choice(term.rom) for term in (good.term, *parts) if term.rom).title()
    kind = spelled(rng, good.term.en)
    names = [spelled(rng, part.en) for part in parts]
    text = fill(english_template(rng, good, kind, names), kind, names)
    if rng.random() < 0.2:
        text = f"{rng.choice(vocabulary.adjectives)[1]} {text}"
    return text[:1].upper() + text[1:]


def english_template(rng: Random, good: Good, kind: str, parts: list[str]) -> str:
    """An order of words that fits: "banana chips" but "dried banana", "spicy paste" but "paste with shrimp"."""
    templates = EN[form_of(good)]
    if (good.family == "fruit" and kind in _BEHIND) or (parts and parts[0] in _ADJECTIVES):
        return "{a} {k}"
    return templates[0] if rng.random() < 0.5 else rng.choice(templates)


def description(
    rng: Random, vocabulary: Vocabulary, good: Good, parts: list[Term], village: str
) -> tuple[str, str]:
    """A Thai and an English text; one in three mentions goods that this product is not."""
    made = " ".join(part.th[0] for part in parts)
    thai = rng.choice(
        (
            f"{good.term.th[0]}{made} ทำโดยชาวบ้าน{village} ด้วยความตั้งใจ",
            f"ผลิตจากวัตถุดิบในท้องถิ่น {made} ปลอดภัยต่อผู้ใช้",
            f"สินค้า OTOP ของ{village} สืบทอดภูมิปัญญามาหลายรุ่น",
        )
    )
    if rng.random() < 0.35:
        other = vocabulary.goods[rng.choice(list(vocabulary.goods))]
        named = fill(
            TH[form_of(other)][0], other.term.th[0], [part.th[0] for part in draw(rng, vocabulary, other)]
        )
        thai += " " + rng.choice(vocabulary.stray_lines).format(other=named)
    if rng.random() < 0.6:
        return thai, ""
    english = f"Made by the people of {village} with {' and '.join(part.en[0] for part in parts) or 'care'}."
    if rng.random() < 0.3:
        other = vocabulary.goods[rng.choice(list(vocabulary.goods))]
        english += f" Goes well with our {other.term.en[0]}."
    return thai, english


def draw(rng: Random, vocabulary: Vocabulary, good: Good) -> list[Term]:
    """What fills the slots of one product of these goods."""
    keys = [rng.choice(allowed) for allowed in good.slots.values()]
    return [vocabulary.terms[key] for key in keys if key]


def shop_name(rng: Random, good: Good, parts: list[Term], village: str) -> str:
    """A producer's name; many say what they make, which is not all they sell."""
    made = fill(TH[form_of(good)][0], good.term.th[0], [part.th[0] for part in parts[:1]])
    return rng.choice(
        (
            f"กลุ่ม{made}{village}",
            f"วิสาหกิจชุมชน{made}{village}",
            f"กลุ่มแม่บ้านเกษตรกร{village}",
            f"กลุ่มสตรี{village}",
            f"วิสาหกิจชุมชน{village}",
            f"ร้านแม่{rng.choice(('สมร', 'บุญมี', 'ทองใบ', 'ประไพ', 'จันทร์'))}",
        )
    )
