# fmt: off
"""Words of indigo, mo hom shirts and pha khao ma."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_PIECE = ("ต่อ 1 ผืน", "per piece")
_SHIRT = (Size("", "", 1.0, 260),)
_CERT = (("tcps", 0.55),)
_SCARF = (
    Size("30 x 170 ซม.", "30 x 170 cm", 1.0, 120),
    Size("40 x 180 ซม.", "40 x 180 cm", 1.25, 160),
    Size("50 x 200 ซม.", "50 x 200 cm", 1.5, 210),
)
_METRE = (
    Size("กว้าง 1 ม. ยาว 2 ม.", "1 x 2 m", 1.0, 420),
    Size("กว้าง 1 ม. ยาว 3 ม.", "1 x 3 m", 1.45, 620),
    Size("กว้าง 1 ม. ยาว 4 ม.", "1 x 4 m", 1.9, 820),
)

RECIPES: tuple[Recipe, ...] = (
    Recipe(
        "indigo_rod",
        "textile/indigo",
        "indigo",
        (
            Form("ผ้าพันคอย้อมคราม", "indigo scarf", (320, 690), _SCARF, _PIECE, (20, 28, 3)),
            Form(
                "ผ้าคลุมไหล่ย้อมคราม",
                "indigo shawl",
                (590, 1450),
                (
                    Size("60 x 200 ซม.", "60 x 200 cm", 1.0, 260),
                    Size("75 x 200 ซม.", "75 x 200 cm", 1.2, 320),
                ),
                _PIECE,
                (24, 32, 4),
            ),
            Form("ผ้าทอย้อมครามธรรมชาติ", "natural indigo cloth", (620, 1390), _METRE, _PIECE, (26, 34, 5)),
        ),
        (
            ("ลายทาง", "striped"),
            ("ลายริ้วสายฝน", "rain stripe"),
            ("ลายเข็มคู่", "twin needle stripe"),
            ("สีครามเข้ม", "deep indigo"),
            ("ลายริ้วขาว", "white stripe"),
            ("ครามมุก", "mother-of-pearl stripe"),
            ("ลายฟ้าแลบ", "lightning stripe"),
            ("เนื้อหยาบ", "slub weave"),
            ("เนื้อบาง", "light weave"),
            ("ลายสะเก็ดธรรม", "sacred scale stripe"),
            ("ลายน้ำไหล", "flowing water stripe"),
            ("ชายครุย", "with fringe"),
        ),
        (
            (
                "ย้อมจากหม้อครามที่เลี้ยงด้วยน้ำขี้เถ้าและปูนแดง สีลึกขึ้นทุกครั้งที่จุ่ม",
                "Dyed in a living indigo vat fed with ash lye and lime; each dip goes deeper.",
            ),
            (
                "ฝ้ายเข็นมือระบายอากาศดี ใส่หน้าร้อนสบาย",
                "Hand-spun cotton that breathes, comfortable in the hot season.",
            ),
            (
                "สีครามอาจติดมือช่วงแรก ซักน้ำเปล่าสองสามครั้งแล้วนิ่ง",
                "Indigo may rub off at first; it settles after two or three rinses.",
            ),
        ),
        (
            (
                "ปลูกคราม แช่ใบ ตีน้ำคราม ก่อหม้อ แล้วย้อม 8 ถึง 15 ครั้ง",
                "Indigo is grown, soaked, beaten, set in the vat; the yarn is dipped 8 to 15 times.",
            ),
            (
                "ย้อมเช้าเย็นวันละสองครั้ง ตากลมให้สีขึ้น แล้วทอด้วยกี่พื้นบ้าน",
                "Dipped morning and evening, aired until the blue rises, then woven on a village loom.",
            ),
        ),
        (
            ("ฝ้ายเข็นมือ ครามใบเล็กจากสวนในหมู่บ้าน", "Hand-spun cotton, small-leaf indigo from village plots"),
            ("ฝ้ายทอมือ ครามธรรมชาติ น้ำด่างจากขี้เถ้า", "Hand-woven cotton, natural indigo, ash lye"),
        ),
        "indigo",
        made_to_order=0.2,
        lead=(7, 15),
        certificates=_CERT,
    ),
    Recipe(
        "indigo_mudmee",
        "textile/indigo",
        "mudmee",
        (
            Form("ผ้าย้อมครามมัดหมี่", "indigo mudmee cloth", (890, 1900), _METRE, _PIECE, (26, 34, 5)),
            Form("ผ้าคลุมไหล่ครามมัดหมี่", "indigo mudmee shawl", (790, 1600), _SCARF[1:], _PIECE, (22, 30, 4)),
        ),
        (
            ("ลายหมากจับ", "mak jap pattern"),
            ("ลายโคม", "lantern pattern"),
            ("ลายนาค", "naga pattern"),
            ("ลายดอกแก้ว", "orange jasmine pattern"),
            ("ลายต้นสน", "pine tree pattern"),
            ("ลายขอ", "hook pattern"),
            ("ลายสายฝน", "rain pattern"),
            ("ลายใบไผ่", "bamboo leaf pattern"),
        ),
        (
            (
                "มัดหมี่ก่อนย้อมคราม ลายขาวจึงเป็นเนื้อฝ้ายเดิม",
                "Tied before the vat, so the white of the motif is the cotton itself.",
            ),
            ("ครามกับมัดหมี่ในผืนเดียว ตัดเสื้อหรือใช้คลุมก็ได้", "Indigo and mudmee in one cloth, to tailor or to drape."),
        ),
        (
            (
                "มัดลายบนฝ้าย ย้อมครามสิบครั้งขึ้นไป แก้มัด แล้วทอ",
                "The cotton is tied, dipped ten times or more, untied and woven.",
            ),
            (
                "ค้นหมี่และมัดสามวัน ย้อมห้าวัน ทออีกสี่ถึงเจ็ดวัน",
                "Three days of tying, five of dyeing, four to seven at the loom.",
            ),
        ),
        (
            ("ฝ้ายทอมือ ครามธรรมชาติ", "Hand-woven cotton, natural indigo"),
            ("ฝ้ายเข็นมือเส้นพุ่ง ครามใบเล็ก", "Hand-spun cotton weft, small-leaf indigo"),
        ),
        "indigo",
        made_to_order=0.3,
        lead=(9, 20),
        certificates=_CERT,
        recipe="mudmee_rod",
        pictures=("mudmee-rod-4", "mudmee-rod-5"),
    ),
    Recipe(
        "mohom_shirt",
        "textile/indigo",
        "indigo-shirt",
        (
            Form(
                "เสื้อหม้อห้อม",
                "mo hom shirt",
                (290, 590),
                _SHIRT,
                ("ต่อ 1 ตัว", "each"),
                (25, 32, 4),
                variants="shirt",
            ),
            Form(
                "เสื้อผ้าฝ้ายย้อมคราม",
                "indigo cotton shirt",
                (490, 1290),
                _SHIRT,
                ("ต่อ 1 ตัว", "each"),
                (25, 32, 4),
                variants="shirt",
            ),
            Form(
                "เสื้อม่อฮ่อมแขนสั้น",
                "short-sleeved mo hom shirt",
                (260, 520),
                _SHIRT,
                ("ต่อ 1 ตัว", "each"),
                (25, 32, 4),
                variants="shirt",
            ),
        ),
        (
            ("คอจีน กระดุมกะลา", "mandarin collar, coconut buttons"),
            ("คอปก กระเป๋าคู่", "collar, two pockets"),
            ("ลายทาง", "striped"),
            ("เดินเส้นขาว", "white topstitch"),
            ("ทรงหลวม", "loose fit"),
            ("ผ้าทอมือ", "hand-woven"),
            ("ซักนุ่ม", "softened"),
            ("แขนสามส่วน", "three-quarter sleeves"),
            ("กระเป๋าล่าง", "lower pockets"),
            ("ผ่าหน้า", "front opening"),
        ),
        (
            (
                "เสื้อใส่สบาย ตะเข็บเดินสองรอบ กระดุมกะลาขัดมือ",
                "An easy shirt with double seams and hand-polished coconut buttons.",
            ),
            ("ย้อมทั้งผืนก่อนตัด สีจึงเสมอถึงในตะเข็บ", "Dyed before cutting, so the blue reaches inside the seams."),
            ("ใส่ทำงาน ใส่เที่ยว ซักแล้วสีนวลลงช้า ๆ", "For work or travel; the blue mellows slowly with washing."),
        ),
        (
            (
                "ทอ ย้อม แช่น้ำเกลือ ตาก แล้วตัดเย็บในหมู่บ้าน",
                "Woven, dyed, set in brine, dried, then cut and sewn in the village.",
            ),
            ("ตัดตามแบบสี่ขนาด เย็บจักรและติดกระดุมด้วยมือ", "Cut in four sizes, machine sewn, buttons set by hand."),
        ),
        (
            ("ผ้าฝ้าย 100 % ย้อมห้อม กระดุมกะลา", "All cotton dyed with hom, coconut buttons"),
            ("ผ้าฝ้ายทอมือ ย้อมคราม", "Hand-woven cotton, indigo"),
        ),
        "indigo",
        made_to_order=0.1,
        lead=(7, 12),
        certificates=_CERT,
    ),
    Recipe(
        "khaoma_rod",
        "textile/khaoma",
        "khaoma",
        (
            Form(
                "ผ้าขาวม้าฝ้าย",
                "cotton pha khao ma",
                (150, 390),
                (Size("80 x 180 ซม.", "80 x 180 cm", 1.0, 230), Size("1 x 2 ม.", "1 x 2 m", 1.25, 300)),
                _PIECE,
                (22, 30, 3),
            ),
            Form(
                "ผ้าขาวม้าห้าสี",
                "five-colour pha khao ma",
                (190, 450),
                (Size("80 x 180 ซม.", "80 x 180 cm", 1.0, 230), Size("1 x 2 ม.", "1 x 2 m", 1.25, 300)),
                _PIECE,
                (22, 30, 3),
            ),
            Form("ผ้าพันคอขาวม้า", "checked scarf", (180, 390), _SCARF, _PIECE, (20, 28, 3)),
            Form(
                "ผ้าขาวม้าไหม",
                "silk pha khao ma",
                (890, 2200),
                (Size("80 x 180 ซม.", "80 x 180 cm", 1.0, 210),),
                _PIECE,
                (22, 30, 3),
            ),
        ),
        (
            ("ตาหมากรุก", "chessboard check"),
            ("ตาเล็ก", "small check"),
            ("ตาใหญ่", "large check"),
            ("ตาคู่", "double check"),
            ("ตาเหลี่ยมริมริ้ว", "striped border"),
            ("ชายครุย", "with fringe"),
            ("ทอเนื้อแน่น", "close weave"),
            ("ย้อมสีธรรมชาติ", "natural dye"),
            ("ตาตัดเส้น", "outlined check"),
            ("เนื้อนุ่มซักแล้ว", "prewashed"),
        ),
        (
            ("ผ้าสารพัดใช้ โพกหัว คาดเอว ปูนั่ง หรือพันคอ", "Cloth for everything: head, waist, seat or neck."),
            ("ตาผ้าตรงเสมอกันทั้งผืน ริมไม่ย้วย", "Checks run true from end to end and the selvedge does not wave."),
            ("ทอไว้ใช้เองมาก่อน แล้วจึงทอขาย", "The village wove it for its own use first, for sale later."),
        ),
        (
            ("ทอด้วยกี่กระตุก สลับกระสวยห้าสี", "Woven on a fly-shuttle loom, changing five shuttles."),
            (
                "ย้อมเส้นด้ายก่อนทอ ลงแป้งข้าวเจ้าให้เส้นเรียบ",
                "Yarn is dyed before weaving and sized with rice starch.",
            ),
        ),
        (
            ("ฝ้ายเบอร์ 40 สีไม่ตก", "No. 40 cotton, fast dyes"),
            ("ฝ้ายผสมเรยอน เนื้อนุ่ม", "Cotton and rayon, soft hand"),
        ),
        "cotton",
        coloured=True,
        certificates=_CERT,
    ),
    Recipe(
        "khaoma_shirt",
        "textile/shirt",
        "shirt",
        (
            Form(
                "เสื้อผ้าขาวม้า",
                "checked cotton shirt",
                (290, 690),
                _SHIRT,
                ("ต่อ 1 ตัว", "each"),
                (25, 32, 4),
                variants="shirt",
            ),
            Form(
                "เสื้อเชิ้ตผ้าขาวม้า",
                "checked button shirt",
                (350, 790),
                _SHIRT,
                ("ต่อ 1 ตัว", "each"),
                (25, 32, 4),
                variants="shirt",
            ),
        ),
        (
            ("แขนสั้น", "short sleeves"),
            ("คอกลม", "round neck"),
            ("ทรงหลวม", "loose fit"),
            ("กระเป๋าอก", "chest pocket"),
            ("ตาใหญ่", "large check"),
            ("ต่อผ้าพื้น", "plain panel"),
            ("ผ่าหน้า", "front opening"),
            ("ทรงตรง", "straight cut"),
            ("ผ้าทอมือ", "hand-woven"),
            ("แต่งริมผ้า", "selvedge trim"),
        ),
        (
            ("ตัดจากผ้าขาวม้าทอมือ ต่อลายตรงสาบหน้า", "Cut from hand-woven check, matched at the front."),
            ("ผ้าเย็น แห้งเร็ว ใส่ได้ทั้งวัน", "Cool, quick to dry, easy all day."),
        ),
        (
            (
                "ซักผ้าก่อนตัด จึงไม่หดเพิ่ม เย็บตะเข็บพับ",
                "The cloth is washed before cutting and sewn with felled seams.",
            ),
            (
                "กลุ่มตัดเย็บสี่คน แยกตัด เย็บ ติดกระดุม รีด",
                "Four sewers share cutting, stitching, buttons and pressing.",
            ),
        ),
        (("ผ้าฝ้ายทอมือ กระดุมไม้", "Hand-woven cotton, wooden buttons"), ("ผ้าขาวม้าฝ้าย", "Cotton pha khao ma")),
        "cotton",
        coloured=True,
        certificates=_CERT,
    ),
)
