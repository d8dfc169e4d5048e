# fmt: off
"""Words of khit, praewa and yok dok."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_PIECE = ("ต่อ 1 ผืน", "per piece")
_SIN = (
    Size("1 x 1.8 ม.", "1 x 1.8 m", 1.0, 350),
    Size("1 x 2 ม.", "1 x 2 m", 1.1, 390),
    Size("พร้อมเชิง 1 x 2 ม.", "with border, 1 x 2 m", 1.3, 420),
)
_LENGTH = (
    Size("กว้าง 1 ม. ยาว 2 ม.", "1 x 2 m", 1.0, 400),
    Size("กว้าง 1 ม. ยาว 4 ม.", "1 x 4 m", 1.95, 780),
    Size("4 หลา", "4 yards", 1.8, 720),
    Size("2 หลา", "2 yards", 0.95, 370),
)
_CERT = (("tcps", 0.6),)

RECIPES: tuple[Recipe, ...] = (
    Recipe(
        "khit_flat",
        "textile/cotton",
        "khit",
        (
            Form("ผ้าขิด", "khit cloth", (450, 1250), _LENGTH, _PIECE, (26, 34, 5)),
            Form(
                "ผ้าคาดโต๊ะลายขิด",
                "khit table runner",
                (320, 690),
                (
                    Size("35 x 150 ซม.", "35 x 150 cm", 1.0, 220),
                    Size("35 x 200 ซม.", "35 x 200 cm", 1.3, 280),
                ),
                _PIECE,
                (24, 36, 3),
            ),
            Form(
                "ผ้าปูเตียงลายขิด",
                "khit bed throw",
                (890, 1900),
                (Size("1.5 x 2 ม.", "1.5 x 2 m", 1.0, 950), Size("1.8 x 2.2 ม.", "1.8 x 2.2 m", 1.3, 1200)),
                _PIECE,
                (30, 38, 10),
            ),
        ),
        (
            ("ลายดอกแก้ว", "orange jasmine pattern"),
            ("ลายช้างทรงเครื่อง", "elephant pattern"),
            ("ลายพญานาค", "naga pattern"),
            ("ลายตะเภา", "ship pattern"),
            ("ลายขอ", "hook pattern"),
            ("ลายสมอ", "anchor pattern"),
            ("ลายดอกจันทน์", "star flower pattern"),
            ("ลายแมงงอด", "scorpion pattern"),
            ("ลายใบสน", "pine needle pattern"),
            ("ลายขาเปีย", "braid pattern"),
        ),
        (
            (
                "ลายขิดนูนเป็นแถว ทอสลับเส้นพุ่งพิเศษด้วยไม้เก็บขิด",
                "Raised rows, woven with an extra weft over khit sticks.",
            ),
            ("ฝ้ายเนื้อหนา ซักบ่อยได้ ยิ่งใช้ยิ่งนุ่ม", "Thick cotton that can be washed often and softens with use."),
            (
                "ลายเดียวกับหน้าหมอนที่คนบ้านถวายวัดในงานบุญ",
                "The same motif that villagers weave for temple pillows.",
            ),
        ),
        (
            (
                "เก็บขิดด้วยไม้กว่า 40 อัน ทอสองคนช่วยกันยกไม้",
                "More than forty pattern sticks; two weavers lift them together.",
            ),
            (
                "ขึ้นลายด้วยเขาขิดแนวตั้ง ทอแน่นด้วยฟืมเหล็ก",
                "The pattern is kept in vertical heddles and beaten firmly.",
            ),
        ),
        (
            ("ฝ้ายปั่นเบอร์ 20 ย้อมสีไม่ตก", "No. 20 cotton, fast dyes"),
            ("ฝ้ายทอมือ เส้นพุ่งพิเศษสองเส้นควบ", "Hand-woven cotton with a two-ply extra weft"),
        ),
        "cotton",
        coloured=True,
        made_to_order=0.15,
        lead=(7, 18),
        certificates=_CERT,
    ),
    Recipe(
        "praewa_rod",
        "textile/silk",
        "praewa",
        (
            Form(
                "ผ้าไหมแพรวา",
                "praewa silk shawl",
                (2900, 9800),
                (
                    Size("60 x 180 ซม.", "60 x 180 cm", 1.0, 260),
                    Size("70 x 200 ซม.", "70 x 200 cm", 1.25, 320),
                ),
                _PIECE,
                (24, 34, 4),
            ),
            Form(
                "ผ้าสไบแพรวา",
                "praewa sabai",
                (1900, 4800),
                (
                    Size("30 x 180 ซม.", "30 x 180 cm", 1.0, 160),
                    Size("35 x 200 ซม.", "35 x 200 cm", 1.2, 190),
                ),
                _PIECE,
                (22, 32, 3),
            ),
            Form(
                "ผ้าพันคอแพรวา",
                "praewa scarf",
                (1200, 2600),
                (Size("25 x 160 ซม.", "25 x 160 cm", 1.0, 110),),
                _PIECE,
                (20, 28, 3),
            ),
        ),
        (
            ("ลายนาคสี่แขน", "four-armed naga pattern"),
            ("ลายดอกกระบวน", "procession flower pattern"),
            ("ลายพันธุ์มหา", "phan maha pattern"),
            ("ลายช่อขันหมาก", "betel bowl pattern"),
            ("ลายใบบุ่น", "bun leaf pattern"),
            ("ลายดอกส้าน", "dillenia flower pattern"),
            ("ลายจี้เพชร", "jewel pattern"),
            ("ลายตาบ้ง", "caterpillar eye pattern"),
            ("ลายสิบสองหน่วย", "twelve unit pattern"),
        ),
        (
            (
                "ลายเก็บและเกาะด้วยนิ้วก้อยบนพื้นแดง หนึ่งผืนมีหลายลายเรียงกัน",
                "Picked with the little finger on a red ground; several motifs follow each other in one piece.",
            ),
            (
                "ไหมเส้นละเอียด ลายสองหน้าเกือบเสมอกัน ใช้คลุมหรือพาดบ่า",
                "Fine silk with nearly equal faces, to drape or wear across the shoulder.",
            ),
            (
                "งานของคนผู้ไท ลายต้นแบบเก็บไว้ในผ้าแส่วของแต่ละบ้าน",
                "Phu Thai work; each house keeps its patterns in a sampler cloth.",
            ),
        ),
        (
            (
                "เก็บลายทีละแถวด้วยนิ้ว ไม่ใช้เข็ม หนึ่งผืนใช้เวลาหนึ่งถึงสามเดือน",
                "Picked row by row with the finger, no needle; one piece takes one to three months.",
            ),
            (
                "เตรียมเส้นไหม ย้อมครั่ง แล้วเก็บลายจากผ้าแส่ว",
                "Silk is prepared, dyed with lac, and picked after the sampler.",
            ),
        ),
        (
            ("ไหมน้อยทั้งผืน ย้อมครั่งและสีธรรมชาติ", "Fine silk throughout, lac and other natural dyes"),
            ("ไหมแท้ เส้นพิเศษห้าสี", "Silk with an extra weft in five colours"),
        ),
        "silk",
        coloured=True,
        made_to_order=0.45,
        lead=(20, 30),
        certificates=_CERT,
    ),
    Recipe(
        "yokdok_flat",
        "textile/silk",
        "yokdok",
        (
            Form("ผ้าไหมยกดอก", "yok dok silk brocade", (3200, 12500), _LENGTH, _PIECE, (28, 36, 6)),
            Form("ผ้าซิ่นไหมยกดอก", "yok dok silk tube skirt", (2600, 7800), _SIN, _PIECE, (28, 36, 5)),
            Form("ผ้าฝ้ายยกดอก", "yok dok cotton brocade", (620, 1600), _LENGTH, _PIECE, (28, 36, 6)),
        ),
        (
            ("ลายดอกพิกุล", "bullet wood flower pattern"),
            ("ลายกลีบลำดวน", "lamduan petal pattern"),
            ("ลายพุ่มข้าวบิณฑ์", "rice offering pattern"),
            ("ลายเม็ดมะยม", "gooseberry pattern"),
            ("ลายดอกประจำยาม", "four-petal pattern"),
            ("ลายก้านแย่ง", "stem lattice pattern"),
            ("ลายดอกลายเชิง", "flower and border pattern"),
            ("ลายเกล็ดเต่า", "tortoise shell pattern"),
            ("ลายดอกแก้ว", "orange jasmine pattern"),
        ),
        (
            (
                "ดอกนูนยกจากพื้นด้วยตะกอหลายสิบไม้ เงาไหมเปลี่ยนตามแสง",
                "Flowers lifted by dozens of heddles; the sheen changes with the light.",
            ),
            (
                "ผ้าสำหรับชุดพิธีและชุดแต่งงาน ตัดเก็บเข้าถุงผ้าฝ้ายได้นานปี",
                "Cloth for ceremony and wedding dress; kept in a cotton bag it lasts for years.",
            ),
            (
                "ลายเล็กวางถี่ ตัดเสื้อแล้วลายต่อกันง่าย",
                "Small motifs set close together, easy to match when tailored.",
            ),
        ),
        (
            (
                "ยกตะกอตามแบบลาย ทอวันละสองถึงสามนิ้ว",
                "Heddles are raised after the pattern draft, two or three inches a day.",
            ),
            (
                "ฟอกไหม ย้อม กรอ แล้วเก็บดอกด้วยไม้แบบ",
                "Silk is degummed, dyed, wound, and the flowers are picked with pattern rods.",
            ),
        ),
        (
            ("ไหมแท้ เส้นพุ่งพิเศษไหมสีทอง", "Silk with an extra weft of golden silk"),
            ("ไหมแท้สองเส้นควบ ย้อมสีไม่ตก", "Two-ply silk, fast dyes"),
        ),
        "silk",
        coloured=True,
        made_to_order=0.4,
        lead=(15, 30),
        certificates=_CERT,
        gi=("51",),
    ),
)
