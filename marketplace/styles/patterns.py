"""Draws the woven patterns and the map symbols into `static/img`.

Run `python -m marketplace.styles.patterns` after a change here; the drawings are
committed. A pattern is a grid of cells, as on squared weaving paper; one letter is
one thread colour. The map shapes are @svg-maps/thailand 2.0.0, CC BY 4.0, MapSVG.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "static" / "img"
MAP_DATA = ROOT.parent / "shops" / "data" / "thailand_map.json"

INDIGO, INDIGO_DARK, LAC, LAC_DARK = "#1f3a6e", "#142142", "#8d1f33", "#6b1526"
JACK, COTTON, EBONY, WHITE = "#e8ae2a", "#f6ebd9", "#1e1a17", "#ffffff"
THREAD, STITCH, SKELETON = "#d6cfc0", "#a79a80", "#f3f0e8"

STAR = (
    "M6 0h2v2h-2zM2 2h2v2h-2zM6 2h2v2h-2zM10 2h2v2h-2zM4 4h6v2h-6zM0 6h6v2h-6z"
    "M8 6h6v2h-6zM4 8h6v2h-6zM2 10h2v2h-2zM6 10h2v2h-2zM10 10h2v2h-2zM6 12h2v2h-2z"
)
LETTER_T = "M22.5 1h18.5v5.3h-6.6v17.7h-5.3v-17.7h-6.6z"
LETTER_P = "M66.5 1h11.5l5.5 5.5v5l-5.5 5.5h-6.2v7h-5.3zM71.8 6.1v5.9h4.4l2-2v-1.9l-2-2z"

WEAVE = ("ABBCCACBBC", "BBCCBABBCC", "BCCBBBBCCB", "ACBBCBCCBB", "ABBCCACBBC")


def letter_o(x: float) -> str:
    """The chamfered O of the wordmark, `x` units from the left."""
    return (
        f"M{x + 6.5:g} 1h8l6.5 6.5v10l-6.5 6.5h-8l-6.5-6.5v-10z"
        f"M{x + 8.6:g} 6.3l-3.3 3.3v5.8l3.3 3.3h3.8l3.3-3.3v-5.8l-3.3-3.3z"
    )


def lozenge(x: float, y: float, half: float) -> str:
    return f"M{x:g} {y - half:g}l{half:g} {half:g}-{half:g} {half:g}-{half:g}-{half:g}z"


def cells(rows: Iterable[str], letter: str, size: int) -> str:
    """One path covering every cell of `letter`, neighbours in a row joined."""
    path = []
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            run = 0
            while x + run < len(row) and row[x + run] == letter:
                run += 1
            if run:
                path.append(f"M{x * size} {y * size}h{run * size}v{size}h-{run * size}z")
            x += run or 1
    return "".join(path)


def woven(rows: list[str], colours: Mapping[str, str], size: int, ground: str = "") -> str:
    width, height = len(rows[0]) * size, len(rows) * size
    body = f'<path fill="{ground}" d="M0 0h{width}v{height}H0z"/>' if ground else ""
    body += "".join(
        f'<path fill="{fill}" d="{cells(rows, letter, size)}"/>' for letter, fill in colours.items()
    )
    return svg(width, height, body, crisp=True)


def svg(width: float, height: float, body: str, *, crisp: bool = False) -> str:
    edges = ' shape-rendering="crispEdges"' if crisp else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}"{edges}>{body}</svg>\n'
    )


def hem_rows() -> list[str]:
    """28 x 30 cells: full lozenges around cell (14, 15), small ones at the seam."""
    return ["".join(hem_cell(x, y) for x in range(28)) for y in range(30)]


def hem_cell(x: int, y: int) -> str:
    if y in (0, 29):
        return "E"
    if y in (1, 28):
        return "A"
    if y in (3, 27):
        return "C" if x % 4 in (0, 3) else "B"
    distance = abs(x - 14) + abs(y - 15)
    if distance <= 10:
        return {0: "A", 1: "A", 3: "C", 5: "D", 6: "D", 8: "C", 10: "A"}.get(distance, "B")
    row = min(y - 5, 25 - y)
    from_seam = min(x, 28 - x)
    if 0 <= row <= 3 and from_seam + row <= 3:
        return hem_seam(from_seam, row)
    return "B"


def hem_seam(from_seam: int, row: int) -> str:
    if from_seam + row == 3:
        return "A"
    return "C" if from_seam + row <= 1 else "B"


def mudmee_rows() -> list[str]:
    """20 x 10 cells: a tied lozenge and a small cross between two of them."""
    rows = []
    for y in range(10):
        row = ""
        for x in range(20):
            distance, cross = min(x, 20 - x) + abs(y - 5), abs(x - 10) + abs(y - 5)
            if distance == 6 or cross <= 1 or distance <= 1:
                row += "B"
            else:
                row += "C" if distance in (3, 4) else "A"
        rows.append(row)
    return rows


def khit_rows() -> list[str]:
    """10 x 10 cells: a raised zigzag below one straight thread."""
    rows = ["C" * 10, "A" * 10]
    for step in range(8):
        row = ""
        for x in range(10):
            away = min(x, 10 - x)
            row += "B" if away in (step - 1, step) else "C" if away == step - 3 else "A"
        rows.append(row)
    return rows


def empty_rows() -> list[str]:
    """29 x 19 cells: a lozenge on a cloth whose other threads are still missing."""
    rows = []
    for y in range(19):
        row = ""
        for x in range(29):
            distance = abs(x - 14) + abs(y - 9)
            if distance in (8, 9):
                row += "I"
            elif distance in (4, 5):
                row += "L"
            elif distance <= 1:
                row += "I"
            else:
                row += "t" if distance > 10 and (x + y) % 4 == 0 else "."
        rows.append(row)
    return rows


def square_rows(rows: list[str]) -> list[str]:
    """The same drawing in the middle of a square with twice its width as side."""
    side = len(rows[0]) * 2
    across = (side - len(rows[0])) // 2
    above = (side - len(rows)) // 2
    framed = ["." * across + row + "." * (side - across - len(row)) for row in rows]
    return ["." * side] * above + framed + ["." * side] * (side - above - len(rows))


def wordmark(letters: str, plus: str) -> str:
    plus_sign = "".join(lozenge(86 + x, 3.4 + y, 3.6) for x, y in ((9, 3.6), (9, 14.4), (3.6, 9), (14.4, 9)))
    return svg(
        104,
        25,
        f'<path fill="{letters}" fill-rule="evenodd" '
        f'd="{letter_o(0)}{LETTER_T}{letter_o(42.5)}{LETTER_P}"/>'
        f'<path fill="{plus}" d="{plus_sign}"/><path fill="{JACK}" d="{lozenge(95, 12.4, 2.2)}"/>',
    )


def favicon() -> str:
    star = f'<g transform="translate(9 9)"><path fill="{JACK}" d="{STAR}"/></g>'
    return svg(32, 32, f'<path fill="{INDIGO}" d="M0 0h32v32H0z"/>{star}', crisp=True)


def from_sprite(name: str, fill: str) -> str:
    """One icon as a file of its own: a form control's background cannot use a symbol."""
    sprite = ROOT.joinpath("static", "icons", "sprite.svg").read_text("utf-8")
    symbol = sprite.split(f'<symbol id="{name}" ', 1)[1].split("</symbol>", 1)[0]
    box, shape = symbol.split(">", 1)
    return f'<svg xmlns="http://www.w3.org/2000/svg" fill="{fill}" {box}>{shape}</svg>\n'


def thailand() -> str:
    """Symbols: `all`, one group a region (`r-north`), one path a province (`p50`)."""
    data = json.loads(MAP_DATA.read_text("utf-8"))
    regions: dict[str, str] = {}
    for province in data["provinces"]:
        shape = f'<path id="p{province["code"]}" d="{province["path"]}"/>'
        regions[province["region"]] = regions.get(province["region"], "") + shape
    groups = "".join(f'<g id="r-{name}">{shapes}</g>' for name, shapes in regions.items())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{data["viewBox"]}">'
        f"<!-- {data['source']} -->"
        f'<g id="all">{groups}</g></svg>\n'
    )


def drawings() -> dict[str, str]:
    """File name to text, for every drawing of the house."""
    weave = list(WEAVE)
    mudmee, khit = mudmee_rows(), khit_rows()
    hem_colours = {"E": LAC_DARK, "A": JACK, "C": COTTON, "D": INDIGO}
    return {
        "hem.svg": woven(hem_rows(), hem_colours, 3, LAC),
        "mudmee-a.svg": woven(mudmee, {"B": EBONY}, 2),
        "mudmee-b.svg": woven(mudmee, {"C": EBONY}, 2),
        "khit-a.svg": woven(khit, {"B": EBONY}, 2),
        "khit-b.svg": woven(khit, {"C": EBONY}, 2),
        "weave-a.svg": woven(weave, {"C": EBONY}, 4),
        "weave-b.svg": woven(weave, {"A": EBONY}, 4),
        "empty.svg": woven(empty_rows(), {"I": INDIGO, "L": LAC, "t": THREAD}, 5),
        "no-picture.svg": woven(square_rows(empty_rows()), {"L": THREAD, "I": STITCH}, 8, SKELETON),
        "star-jack.svg": svg(14, 14, f'<path fill="{JACK}" d="{STAR}"/>', crisp=True),
        "star-ebony.svg": svg(14, 14, f'<path fill="{EBONY}" d="{STAR}"/>', crisp=True),
        "stitch.svg": svg(14, 14, f'<path fill="{STITCH}" d="M5 5h4v4H5z"/>', crisp=True),
        "wordmark.svg": wordmark(INDIGO, LAC),
        "wordmark-white.svg": wordmark(WHITE, WHITE),
        "favicon.svg": favicon(),
        "caret-down.svg": from_sprite("caret-down", EBONY),
        "check-white.svg": from_sprite("check", WHITE),
        "thailand.svg": thailand(),
    }


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, text in drawings().items():
        IMAGES.joinpath(name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
