# fmt: off
"""Words of plain cotton: stacks and rolls."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_PIECE = ("ต่อ 1 ผืน", "per piece")
_CERT = (("tcps", 0.55),)
_METRE = (
    Size("กว้าง 1 ม. ยาว 2 ม.", "1 x 2 m", 1.0, 420),
    Size("กว้าง 1 ม. ยาว 3 ม.", "1 x 3 m", 1.45, 620),
    Size("กว้าง 1 ม. ยาว 4 ม.", "1 x 4 m", 1.9, 820),
)

RECIPES: tuple[Recipe, ...] = (
    Recipe(
        "stack",
        "textile/cotton",
        "woven",
        (
            Form(
                "ผ้าเมตรทอมือ",
                "hand-woven cloth",
                (180, 450),
                (Size("หน้ากว้าง 1 ม.", "1 m wide", 1.0, 250), Size("หน้ากว้าง 1.2 ม.", "1.2 m wide", 1.2, 300)),
                ("ต่อ 1 เมตร", "per metre"),
                (26, 34, 4),
                variants="length",
            ),
            Form("ผ้าฝ้ายทอมือ", "hand-woven cotton", (350, 890), _METRE, _PIECE, (26, 34, 5)),
        ),
        (
            ("ลายลูกแก้ว", "diamond twill"),
            ("ลายสอง", "twill"),
            ("ลายขัด", "plain weave"),
            ("ย้อมสีธรรมชาติ", "natural dye"),
            ("ลายพื้นเมือง", "local pattern"),
            ("ลายริมแดง", "red border"),
            ("เนื้อหนา", "thick weave"),
            ("คละสี", "mixed colours"),
            ("ลายดอกหมาก", "areca flower"),
            ("ลายก้างปลา", "herringbone"),
            ("ย้อมเปลือกประดู่", "padauk bark dye"),
            ("ย้อมมะเกลือ", "ebony fruit dye"),
        ),
        (
            (
                "ผ้าพับจากกี่ของสมาชิกหลายบ้าน เลือกสีและลายได้เมื่อสั่ง",
                "Cloth from the looms of several houses; choose colour and pattern when you order.",
            ),
            ("เนื้อผ้าตัดเย็บง่าย ไม่รุ่ยเร็ว", "Easy to cut and slow to fray."),
            ("ทอไว้ทั้งตัดเสื้อ ทำม่าน และหุ้มเบาะ", "Woven for shirts, curtains and cushions alike."),
        ),
        (
            (
                "ทอด้วยกี่กระตุกในใต้ถุนบ้าน วันละสองถึงสามเมตร",
                "Woven on fly-shuttle looms under the houses, two to three metres a day.",
            ),
            (
                "ย้อมด้าย กรอหลอด สืบหูก และทอในชุมชนทุกขั้นตอน",
                "Dyed, wound, threaded and woven within the community.",
            ),
        ),
        (
            ("ฝ้ายทอมือ เบอร์ 20", "Hand-woven No. 20 cotton"),
            ("ฝ้ายผสมฝ้ายเข็นมือ สีธรรมชาติ", "Mill and hand-spun cotton, natural dyes"),
        ),
        "cotton",
        made_to_order=0.15,
        certificates=_CERT,
    ),
    Recipe(
        "stack2",
        "textile/cotton",
        "woven",
        (
            Form(
                "ผ้าฝ้ายทอมือตัดชุด",
                "hand-woven dress cotton",
                (420, 950),
                (Size("4 เมตร", "4 m", 1.0, 850), Size("3 เมตร", "3 m", 0.8, 640)),
                _PIECE,
                (28, 36, 6),
            ),
            Form(
                "ผ้าห่มฝ้ายทอมือ",
                "hand-woven cotton blanket",
                (450, 1250),
                (Size("1.2 x 2 ม.", "1.2 x 2 m", 1.0, 850), Size("1.5 x 2 ม.", "1.5 x 2 m", 1.25, 1050)),
                _PIECE,
                (30, 40, 12),
            ),
            Form(
                "ผ้าเช็ดมือฝ้าย",
                "cotton hand towel",
                (65, 150),
                (Size("30 x 60 ซม.", "30 x 60 cm", 1.0, 90), Size("ชุด 3 ผืน", "set of 3", 2.8, 260)),
                _PIECE,
                (20, 25, 3),
            ),
        ),
        (
            ("ลายตาราง", "check"),
            ("ลายริ้ว", "stripe"),
            ("สีพื้น", "plain"),
            ("คละสี", "mixed colours"),
            ("ย้อมสีธรรมชาติ", "natural dye"),
            ("ลายลูกแก้ว", "diamond twill"),
            ("เนื้อนุ่ม", "soft weave"),
            ("ลายสอง", "twill"),
            ("ลายเม็ดข้าวสาร", "rice grain weave"),
        ),
        (
            ("ฝ้ายเนื้อนุ่ม ซักเครื่องได้ในถุงตาข่าย", "Soft cotton, machine washable in a net bag."),
            ("เลือกสีจากกองได้ แจ้งร้านตอนสั่ง", "Pick a colour from the pile and tell the shop when ordering."),
        ),
        (
            ("ทอแล้วต้มลงแป้งออก ตากแดดอ่อน", "Woven, boiled free of starch, dried in soft sun."),
            (
                "สมาชิกแบ่งกันทอตามสีที่ถนัด แล้วรวมผ้าทุกวันศุกร์",
                "Members weave the colours they know best and bring cloth together each Friday.",
            ),
        ),
        (("ฝ้ายเบอร์ 20 สีไม่ตก", "No. 20 cotton, fast dyes"), ("ฝ้าย 100 %", "All cotton")),
        "cotton",
        certificates=_CERT,
    ),
    Recipe(
        "rolls",
        "textile/cotton",
        "woven",
        (
            Form(
                "ผ้าทอมือเป็นม้วน",
                "hand-woven cloth on the roll",
                (220, 590),
                (Size("หน้ากว้าง 1 ม.", "1 m wide", 1.0, 260), Size("หน้ากว้าง 90 ซม.", "90 cm wide", 0.9, 230)),
                ("ต่อ 1 เมตร", "per metre"),
                (12, 100, 12),
                variants="length",
            ),
        ),
        (
            ("ลายดอก", "flower pattern"),
            ("ลายมัดหมี่", "mudmee pattern"),
            ("ลายขิด", "khit pattern"),
            ("ลายริ้ว", "stripe"),
            ("ลายโคม", "lantern pattern"),
            ("ย้อมสีธรรมชาติ", "natural dye"),
            ("คละลาย", "mixed patterns"),
            ("ลายพิกุล", "bullet wood flower"),
        ),
        (
            ("ตัดขายเป็นเมตร ลายต่อเนื่องตลอดม้วน", "Cut by the metre; the pattern runs on along the roll."),
            (
                "ช่างตัดเสื้อสั่งซ้ำได้ ร้านจดสูตรสีของทุกม้วน",
                "Tailors can reorder: the shop keeps the dye recipe of every roll.",
            ),
        ),
        (
            (
                "ทอยาว 20 เมตรต่อม้วน ตรวจตำหนิก่อนม้วนแกนไม้",
                "Woven 20 metres to the roll and checked before winding.",
            ),
            ("สืบหูกครั้งเดียวทอได้หลายสี", "One threading of the loom serves several colours."),
        ),
        (("ฝ้ายเบอร์ 40 สีไม่ตก", "No. 40 cotton, fast dyes"), ("ฝ้ายผสมไหม", "Cotton and silk")),
        "cotton",
        certificates=_CERT,
    ),
)
