# fmt: off
"""Words of bags and silver."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_CERT = (("tcps", 0.55),)

RECIPES: tuple[Recipe, ...] = (
    Recipe(
        "bag",
        "textile/bag",
        "bag",
        (
            Form(
                "กระเป๋าถือผ้าทอ",
                "woven handbag",
                (390, 1290),
                (
                    Size("ใบเล็ก", "small", 0.8, 280),
                    Size("ใบกลาง", "medium", 1.0, 350),
                    Size("ใบใหญ่", "large", 1.25, 460),
                ),
                ("ต่อ 1 ใบ", "each"),
                (32, 35, 14),
            ),
            Form(
                "กระเป๋าสะพายผ้าทอ",
                "woven shoulder bag",
                (290, 890),
                (Size("ใบกลาง", "medium", 1.0, 320), Size("ใบใหญ่", "large", 1.2, 410)),
                ("ต่อ 1 ใบ", "each"),
                (32, 38, 12),
            ),
        ),
        (
            ("ลายข้าวหลามตัด", "diamond pattern"),
            ("ผ้ามัดหมี่", "mudmee cloth"),
            ("ลายโคม", "lantern pattern"),
            ("หูหนัง", "leather handles"),
            ("มีซับในช่องซิป", "lined, zip pocket"),
            ("ลายขอ", "hook pattern"),
            ("ก้นหนังแท้", "leather base"),
            ("ทรงเหลี่ยม", "box shape"),
        ),
        (
            (
                "ตัดจากผ้าทอมือ ลายหน้ากับหลังต่อกัน หูหนังเย็บมือ",
                "Cut from hand-woven cloth with matched faces and hand-stitched handles.",
            ),
            ("ใส่แฟ้ม A4 และกล่องข้าวได้พร้อมกัน", "Takes an A4 folder and a lunch box together."),
        ),
        (
            (
                "อัดกาวผ้า ตัด เย็บซับใน แล้วเดินเส้นหูด้วยเข็มคู่",
                "Interlined, cut, lined, the handles sewn with two needles.",
            ),
            ("เย็บทีละใบโดยช่างคนเดียว", "Each bag is sewn by one maker from start to end."),
        ),
        (
            ("ผ้าฝ้ายทอมือ หนังวัว ซับผ้าฝ้าย", "Hand-woven cotton, cow leather, cotton lining"),
            ("ผ้าไหมมัดหมี่ หนังเทียม", "Mudmee silk, leatherette"),
        ),
        "bag",
        coloured=True,
        made_to_order=0.1,
        certificates=_CERT,
    ),
    Recipe(
        "bag_indigo",
        "textile/bag",
        "bag",
        (
            Form(
                "กระเป๋าผ้าคราม",
                "indigo bag",
                (350, 990),
                (
                    Size("ใบกลาง", "medium", 1.0, 330),
                    Size("ใบใหญ่", "large", 1.2, 420),
                    Size("ใบเล็ก", "small", 0.8, 260),
                ),
                ("ต่อ 1 ใบ", "each"),
                (32, 35, 14),
            ),
            Form(
                "กระเป๋าถือผ้าคราม",
                "indigo handbag",
                (420, 1150),
                (Size("ใบกลาง", "medium", 1.0, 350),),
                ("ต่อ 1 ใบ", "each"),
                (32, 35, 14),
            ),
        ),
        (
            ("ลายริ้ว", "striped"),
            ("สีครามเข้ม", "deep indigo"),
            ("หูหนัง", "leather handles"),
            ("มีซับใน", "lined"),
            ("ผ้าเข็นมือ", "hand-spun cloth"),
            ("ช่องใส่โทรศัพท์", "phone pocket"),
            ("ทรงเหลี่ยม", "box shape"),
            ("ซิปบน", "zip top"),
        ),
        (
            (
                "ผ้าครามทอมือกับหูหนังฟอกฝาด ใช้ไปสีหนังจะเข้มขึ้น",
                "Hand-woven indigo with vegetable-tanned handles that darken with use.",
            ),
            ("ผ้าผ่านการซักให้สีนิ่งก่อนเย็บ", "The cloth is rinsed until the blue is settled before sewing."),
        ),
        (
            ("ย้อมครามสิบน้ำ ทอหนา แล้วตัดเย็บพร้อมซับใน", "Ten dips of indigo, a thick weave, cut and lined."),
            ("เย็บหูด้วยเชือกเคลือบขี้ผึ้ง", "Handles are sewn with waxed thread."),
        ),
        (
            ("ฝ้ายย้อมคราม หนังฟอกฝาด", "Indigo cotton, vegetable-tanned leather"),
            ("ฝ้ายย้อมคราม ซับผ้าดิบ", "Indigo cotton, calico lining"),
        ),
        "bag",
        made_to_order=0.1,
        certificates=_CERT,
    ),
    Recipe(
        "silver",
        "textile/jewellery",
        "silver",
        (
            Form(
                "แหวนเงินฝังพลอย",
                "silver ring set with stones",
                (690, 2900),
                (Size("", "", 1.0, 40),),
                ("ต่อ 1 วง", "each"),
                (8, 8, 5),
                ("silver-1", "silver-3", "silver-4", "silver-5", "silver-7"),
                "ring",
            ),
            Form(
                "แหวนพลอยเงินชุบทอง",
                "gilt silver ring with stones",
                (890, 3200),
                (Size("", "", 1.0, 40),),
                ("ต่อ 1 วง", "each"),
                (8, 8, 5),
                ("silver-8",),
                "ring",
            ),
            Form(
                "ต่างหูเงิน",
                "silver earrings",
                (590, 1900),
                (Size("", "", 1.0, 35), Size("ตัวใหญ่", "large", 1.4, 45)),
                ("ต่อ 1 คู่", "per pair"),
                (8, 8, 5),
                ("silver-6",),
            ),
            Form(
                "ต่างหูเงินชุบทอง",
                "gilt silver earrings",
                (790, 2400),
                (Size("", "", 1.0, 35), Size("ตัวใหญ่", "large", 1.4, 45)),
                ("ต่อ 1 คู่", "per pair"),
                (8, 8, 5),
                ("silver-2",),
            ),
        ),
        (
            ("ลายเกลียวเชือก", "rope twist"),
            ("ลายดอกพิกุล", "bullet wood flower"),
            ("ลายดอกผักแว่น", "clover"),
            ("ลายไข่ปลา", "granule work"),
            ("ลายตะวัน", "sun"),
            ("ลายกลีบบัว", "lotus petal"),
            ("ลายสร้อยสน", "pine chain"),
            ("ลายดอกบานชื่น", "zinnia"),
            ("ลายใบเฟิร์น", "fern leaf"),
            ("งานดุน", "repousse"),
            ("ลายจักสาน", "basket weave"),
            ("ลายดอกไม้ไหว", "trembling flower"),
        ),
        (
            (
                "เงิน 92.5 ตีและบัดกรีทีละชิ้นบนโต๊ะช่างเล็ก ๆ",
                "Sterling silver, beaten and soldered piece by piece at a small bench.",
            ),
            (
                "ลายละเอียดมองใกล้เห็นรอยค้อน ใส่ได้ทุกวัน",
                "Look close and you see the hammer; made to be worn daily.",
            ),
        ),
        (
            (
                "หลอม รีดเส้น ดัด บัดกรี ขัดด้วยลูกมะคำดีควาย",
                "Melted, drawn, bent, soldered and polished with soap nut.",
            ),
            (
                "ขึ้นรูปด้วยมือ ฝังพลอยแบบหนามเตย แล้วต้มมะขามให้ขาว",
                "Formed by hand, stones set in prongs, whitened in tamarind.",
            ),
        ),
        (("เงินแท้ 92.5 พลอยสังเคราะห์", "925 silver, synthetic stones"), ("เงินแท้ 92.5", "925 silver")),
        "silver",
        made_to_order=0.25,
        lead=(7, 15),
        certificates=_CERT,
    ),
)
