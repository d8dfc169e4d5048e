# fmt: off
"""What colour each coloured picture shows, so that a name never contradicts its picture."""

from marketplace.demo.vocabulary.shapes import Pair

_BY_RECIPE: dict[str, tuple[Pair, ...]] = {
    "mudmee-rod": (
        ("สีเปลือกไม้", "bark brown"),
        ("สีเขียวมะกอก", "olive"),
        ("สีลูกหว้า", "plum"),
        ("สีคราม", "indigo"),
        ("สีกรมท่า", "navy"),
        ("สีส้มอิฐ", "brick orange"),
        ("สีม่วงเม็ดมะปราง", "violet"),
    ),
    "mudmee-sin": (
        ("สีน้ำตาลแดง", "russet"),
        ("สีเขียวหัวเป็ด", "teal"),
        ("สีเหลืองมะกอก", "olive gold"),
        ("สีน้ำตาลทอง", "golden brown"),
        ("สีคราม", "indigo"),
        ("สีอิฐ", "brick"),
    ),
    "mudmee-flat": (
        ("สีลูกหว้า", "plum"),
        ("สีเขียวหัวเป็ด", "teal"),
        ("สีเปลือกไม้", "bark brown"),
        ("สีม่วง", "violet"),
        ("สีส้มอิฐ", "brick orange"),
        ("สีครั่ง", "lac red"),
        ("สีเขียวมะกอก", "olive"),
    ),
    "tinchok-sin": (
        ("พื้นดำ", "black ground"),
        ("พื้นน้ำเงิน", "blue ground"),
        ("พื้นดำแถบแดง", "black and red ground"),
        ("พื้นเขียวหัวเป็ด", "teal ground"),
        ("พื้นเขียวตองอ่อน", "leaf green ground"),
        ("พื้นม่วง", "violet ground"),
    ),
    "khit-flat": (
        ("สีดำ", "black"),
        ("สีแดงสด", "bright red"),
        ("สีน้ำตาลทอง", "golden brown"),
        ("สีทอง", "gold"),
        ("สีครั่ง", "lac red"),
    ),
    "praewa-rod": (
        ("สีแดงเลือดนก", "crimson"),
        ("สีแดงอิฐ", "brick red"),
        ("สีแดงลูกหว้า", "plum red"),
        ("สีแดงครั่ง", "lac red"),
        ("สีแดงเข้ม", "dark red"),
    ),
    "khaoma-rod": (
        ("สีกรมท่าครีม", "navy and cream"),
        ("สีลูกหว้า", "plum"),
        ("สีแดงขาว", "red and white"),
        ("สีกรมท่าเข้ม", "dark navy"),
        ("สีม่วงแดง", "magenta"),
        ("สีฟ้าน้ำตาล", "blue and tan"),
    ),
    "khaoma-shirt": (
        ("สีเขียวตอง", "leaf green"),
        ("สีแดงขาว", "red and white"),
        ("สีม่วงชมพู", "mauve"),
        ("สีเลือดหมู", "maroon"),
        ("สีแดงอ่อน", "light red"),
    ),
    "batik-flat": (
        ("สีน้ำทะเล", "sea blue"),
        ("สีม่วง", "violet"),
        ("สีม่วงเข้ม", "deep violet"),
        ("สีเขียวมรกต", "emerald"),
        ("สีฟ้าคราม", "azure"),
        ("สีน้ำเงิน", "blue"),
    ),
    "batik-sin": (
        ("สีบานเย็น", "fuchsia"),
        ("สีบานเย็นเขียว", "fuchsia and green"),
        ("สีเขียวใบไม้", "leaf green"),
        ("สีเลือดหมู", "maroon"),
    ),
    "tiedye-flat": (
        ("สีม่วง", "violet"),
        ("สีคราม", "indigo"),
        ("สีดาวเรือง", "marigold"),
        ("สีแดงชมพู", "rose red"),
        ("สีเขียวหัวเป็ด", "teal"),
    ),
    "tiedye-rod": (
        ("สีเขียวหัวเป็ด", "teal"),
        ("สีเขียวน้ำทะเล", "sea green"),
        ("สีม่วง", "violet"),
        ("สีคราม", "indigo"),
    ),
    "yokdok-flat": (
        ("สีแดงทอง", "red and gold"),
        ("สีกลีบบัว", "lotus pink"),
        ("สีโอลด์โรส", "old rose"),
        ("สีเหลืองทอง", "gold"),
        ("สีเหลืองนวล", "soft yellow"),
        ("สีม่วงทอง", "violet and gold"),
    ),
    "bag": (
        ("สีแดงครั่ง", "lac red"),
        ("สีน้ำตาลเทา", "taupe"),
        ("สีดำชมพู", "black and pink"),
        ("สีม่วงชมพู", "mauve"),
        ("สีน้ำตาลทอง", "golden brown"),
        ("สีม่วง", "violet"),
    ),
    "krajood-bag": (
        ("ลายดำ", "black pattern"),
        ("ลายเขียวแดง", "green and red pattern"),
        ("ลายม่วง", "violet pattern"),
        ("ลายแดง", "red pattern"),
        ("ลายเขียว", "green pattern"),
        ("ลายกรมท่า", "navy pattern"),
        ("ลายม่วงแดง", "magenta pattern"),
        ("ลายสลับสี", "mixed pattern"),
    ),
    "umbrella": (
        ("สีฟ้า", "blue"),
        ("สีเขียว", "green"),
        ("สีเหลือง", "yellow"),
        ("สีชมพู", "pink"),
        ("สีส้ม", "orange"),
        ("สีกรมท่า", "navy"),
    ),
}

COLOURS: dict[str, Pair] = {
    f"{prefix}-{number}": colour
    for prefix, colours in _BY_RECIPE.items()
    for number, colour in enumerate(colours, start=1)
}
"""Picture stem to the colour it shows."""
