# fmt: off
"""Words of mudmee and tin-chok silk."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_PIECE = ("ต่อ 1 ผืน", "per piece")
_MUDMEE = (
    ("ลายหมากจับ", "mak jap pattern"),
    ("ลายนาคน้อย", "little naga pattern"),
    ("ลายขอเจ้าฟ้า", "princess hook pattern"),
    ("ลายโคม", "lantern pattern"),
    ("ลายดอกแก้ว", "orange jasmine pattern"),
    ("ลายหมี่ข้อ", "banded pattern"),
    ("ลายต้นสน", "pine tree pattern"),
    ("ลายสายฝน", "rain pattern"),
    ("ลายขันหมากเบ็ง", "offering bowl pattern"),
    ("ลายฟันเลื่อย", "saw tooth pattern"),
    ("ลายกาบแก้ว", "petal pattern"),
    ("ลายบันไดสวรรค์", "stairway pattern"),
    ("ลายนกยูง", "peacock pattern"),
    ("ลายหอปราสาท", "castle pattern"),
    ("ลายตะขอใหญ่", "large hook pattern"),
    ("ลายดอกพิกุล", "bullet wood flower pattern"),
    ("ลายผักแว่น", "clover pattern"),
    ("ลายใบไผ่", "bamboo leaf pattern"),
)
_SHAWL = (
    Size("50 x 180 ซม.", "50 x 180 cm", 1.0, 180),
    Size("60 x 200 ซม.", "60 x 200 cm", 1.25, 230),
    Size("75 x 200 ซม.", "75 x 200 cm", 1.5, 280),
)
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
_SILK = (
    (
        "ไหมบ้านเส้นพุ่ง ไหมน้อยเส้นยืน สีจากครั่ง แก่นเข และคราม",
        "Home-reeled silk weft, fine silk warp, dyes of lac, cudrania wood and indigo",
    ),
    ("ไหมแท้ทั้งผืน ย้อมสีธรรมชาติจากเปลือกไม้ในชุมชน", "All silk, dyed with barks from the community forest"),
    ("ไหมเส้นเล็กสองเส้นควบ สีย้อมเคมีชนิดไม่มีสารตะกั่ว", "Two-ply fine silk, lead-free dyes"),
)
_CERT = (("tcps", 0.6),)

RECIPES: tuple[Recipe, ...] = (
    Recipe(
        "mudmee_rod",
        "textile/silk",
        "mudmee",
        (
            Form("ผ้าคลุมไหล่ไหมมัดหมี่", "mudmee silk shawl", (950, 2400), _SHAWL, _PIECE, (24, 32, 4)),
            Form(
                "ผ้าพันคอไหมมัดหมี่",
                "mudmee silk scarf",
                (590, 1250),
                (
                    Size("30 x 170 ซม.", "30 x 170 cm", 1.0, 110),
                    Size("40 x 180 ซม.", "40 x 180 cm", 1.2, 140),
                ),
                _PIECE,
                (20, 28, 3),
            ),
            Form(
                "ผ้าสไบไหมมัดหมี่",
                "mudmee silk sabai",
                (890, 1900),
                (Size("35 x 200 ซม.", "35 x 200 cm", 1.0, 170),),
                _PIECE,
                (22, 30, 3),
            ),
        ),
        _MUDMEE,
        (
            (
                "เส้นพุ่งมัดทีละลำแล้วย้อมก่อนขึ้นกี่ ลายจึงซึมขอบเล็กน้อยอย่างงานมือ",
                "The weft is tied and dyed before it reaches the loom, so each motif has the soft edge of hand work.",
            ),
            (
                "ผืนทิ้งตัวนุ่ม คลุมไหล่แล้วไม่ลื่น ใช้ได้ทั้งงานบุญและวันทำงาน",
                "It falls softly and stays on the shoulder, for a ceremony or a working day.",
            ),
            (
                "ลายนี้ช่างมัดจากความจำ ไม่มีแบบเขียน ผืนถัดไปจึงต่างกันเล็กน้อย",
                "The maker ties this motif from memory, without a drawing, so the next piece differs a little.",
            ),
        ),
        (
            (
                "มัดลายด้วยเชือกฟาง ย้อม แก้มัด แล้วทอบนกี่พื้นบ้านวันละราวหนึ่งคืบ",
                "Tied with twine, dyed, untied, then woven on a village loom, about a hand span a day.",
            ),
            (
                "สาวไหม ตีเกลียว มัดหมี่ ย้อมสองรอบ และทอสองตะกอ",
                "Silk is reeled and twisted, tied, dyed twice and woven on two heddles.",
            ),
        ),
        _SILK,
        "silk",
        coloured=True,
        made_to_order=0.25,
        lead=(10, 21),
        certificates=_CERT,
    ),
    Recipe(
        "mudmee_sin",
        "textile/sin",
        "mudmee",
        (
            Form("ผ้าซิ่นไหมมัดหมี่", "mudmee silk tube skirt", (1600, 4200), _SIN, _PIECE, (26, 34, 4)),
            Form("ผ้าซิ่นฝ้ายมัดหมี่", "mudmee cotton tube skirt", (590, 1150), _SIN, _PIECE, (26, 34, 5)),
        ),
        _MUDMEE,
        (
            (
                "ผ้าถุงทอมือต่อหัวต่อตีนตามแบบคนบ้าน นุ่งได้ทุกวัน",
                "A hand-woven skirt with head and foot bands sewn on as the village wears it.",
            ),
            (
                "ลายเต็มผืน ต่อลายตรงรอยเย็บ ตัดกระโปรงได้โดยลายไม่ขาด",
                "Motifs run the whole length and meet at the seam, so it can be tailored without breaking the pattern.",
            ),
            (
                "ช่างหนึ่งคนทอหนึ่งผืนจนจบ เนื้อผ้าจึงแน่นเสมอกัน",
                "One weaver stays with one piece to the end, which keeps the cloth even.",
            ),
        ),
        (
            (
                "มัดหมี่ 25 ลำ ย้อมและทอทีละไส้ เก็บลายให้ตรงทุกแถว",
                "Twenty-five ties to a row, dyed and woven shuttle by shuttle so that every row lines up.",
            ),
            ("ค้นหมี่ มัด โอบ ย้อม แล้วทอด้วยกี่กระทบ", "Wound, tied, over-tied, dyed, and woven on a beat loom."),
        ),
        _SILK,
        "silk",
        coloured=True,
        made_to_order=0.25,
        lead=(12, 25),
        certificates=_CERT,
    ),
    Recipe(
        "mudmee_flat",
        "textile/silk",
        "mudmee",
        (
            Form("ผ้าไหมมัดหมี่", "mudmee silk cloth", (1900, 5200), _LENGTH, _PIECE, (26, 34, 5)),
            Form("ผ้าฝ้ายมัดหมี่", "mudmee cotton cloth", (520, 1150), _LENGTH, _PIECE, (26, 34, 6)),
            Form(
                "ผ้าตัดชุดไหมมัดหมี่",
                "mudmee silk dress length",
                (2600, 5600),
                (
                    Size("พร้อมผ้าพื้น 4 หลา", "with plain cloth, 4 yards", 1.2, 780),
                    Size("4 หลา", "4 yards", 1.0, 700),
                ),
                _PIECE,
                (26, 34, 6),
            ),
        ),
        _MUDMEE,
        (
            (
                "ผ้าหน้าเดียวกันทั้งผืน ไม่มีรอยต่อ เหมาะตัดเสื้อหรือชุดยาว",
                "One unbroken face of cloth without joins, right for a jacket or a long dress.",
            ),
            ("เนื้อผ้าแน่นแต่ไม่หนา ตัดแล้วอยู่ทรง", "Dense but not heavy; it keeps its shape when cut."),
            (
                "สีย้อมทีละไจ ผืนจริงอ่อนเข้มต่างจากภาพได้เล็กน้อย",
                "Dyed skein by skein; the real piece may be slightly lighter or darker.",
            ),
        ),
        (
            (
                "ทอด้วยกี่กระตุกสองตะกอ ใช้เวลาสองถึงสามสัปดาห์ต่อผืนยาว",
                "Woven on a two-heddle fly-shuttle loom; a long piece takes two to three weeks.",
            ),
            (
                "มัดและย้อมเส้นพุ่งเอง ทอแล้วซักน้ำเปล่าหนึ่งครั้งก่อนพับ",
                "The weft is tied and dyed in house; the cloth is rinsed once before folding.",
            ),
        ),
        _SILK,
        "silk",
        coloured=True,
        made_to_order=0.3,
        lead=(14, 30),
        certificates=_CERT,
    ),
    Recipe(
        "tinchok_sin",
        "textile/sin",
        "tinchok",
        (
            Form("ผ้าซิ่นตีนจก", "tin chok tube skirt", (1500, 4800), _SIN, _PIECE, (26, 34, 5)),
            Form("ผ้าซิ่นตีนจกฝ้าย", "cotton tin chok tube skirt", (980, 2200), _SIN, _PIECE, (26, 34, 5)),
        ),
        (
            ("ลายนกคุ้ม", "nok khum bird pattern"),
            ("ลายหงส์คู่", "twin swan pattern"),
            ("ลายเชียงแสน", "Chiang Saen pattern"),
            ("ลายน้ำอ่าง", "water basin pattern"),
            ("ลายโคมขอ", "hooked lantern pattern"),
            ("ลายขันแอวอู", "waisted bowl pattern"),
            ("ลายสิบสองหน่วยตัด", "twelve unit pattern"),
            ("ลายดอกจัน", "nutmeg flower pattern"),
            ("ลายหน้าหมอน", "pillow end pattern"),
            ("ลายกาบหมาก", "areca sheath pattern"),
            ("ลายแปดขอ", "eight hook pattern"),
            ("ลายเครือน้อย", "small vine pattern"),
        ),
        (
            (
                "ส่วนตีนจกด้วยขนเม่นทีละเส้น ด้านหลังเก็บปมเรียบ",
                "The foot is picked thread by thread with a porcupine quill; the back is finished flat.",
            ),
            (
                "ตัวซิ่นทอลายขวาง ต่อตีนสีแดงตามแบบครู",
                "A cross-striped body joined to a red foot, as the old teachers made it.",
            ),
            (
                "ลายยกดอกนูนขึ้นจากพื้น นุ่งงานบุญหรือใส่กรอบแขวนผนังก็ได้",
                "The motif stands up from the ground; wear it to the temple or frame it.",
            ),
        ),
        (
            (
                "จกลายจากด้านหลังผืน ใช้เวลาสามถึงหกสัปดาห์ต่อหนึ่งตีน",
                "Picked from the back of the cloth; one foot band takes three to six weeks.",
            ),
            (
                "ปั่นฝ้าย ย้อม จก และเย็บต่อสามส่วนด้วยมือ",
                "Spun, dyed, picked, and its three parts sewn together by hand.",
            ),
        ),
        (
            ("ฝ้ายเส้นยืน ไหมประดิษฐ์เส้นจก", "Cotton warp, art silk for the picked motif"),
            ("ฝ้ายทั้งผืน ย้อมสีธรรมชาติบางส่วน", "All cotton, partly natural dyes"),
        ),
        "cotton",
        coloured=True,
        made_to_order=0.35,
        lead=(14, 30),
        certificates=_CERT,
    ),
)
