# fmt: off
"""Words of batik and tie-dye."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_PIECE = ("ต่อ 1 ผืน", "per piece")
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
        "batik_flat",
        "textile/batik",
        "batik",
        (
            Form(
                "ผ้าบาติกเขียนมือ",
                "hand-drawn batik",
                (450, 1600),
                (Size("1.1 x 2 ม.", "1.1 x 2 m", 1.0, 300), Size("1.1 x 4 ม.", "1.1 x 4 m", 1.9, 560)),
                _PIECE,
                (25, 33, 4),
            ),
            Form(
                "ผ้าคลุมไหล่บาติก",
                "batik shawl",
                (350, 890),
                (Size("70 x 190 ซม.", "70 x 190 cm", 1.0, 150),),
                _PIECE,
                (22, 30, 3),
            ),
            Form(
                "ผ้าเช็ดหน้าบาติก",
                "batik handkerchief",
                (60, 150),
                (Size("40 x 40 ซม.", "40 x 40 cm", 1.0, 40), Size("ชุด 3 ผืน", "set of 3", 2.8, 110)),
                _PIECE,
                (15, 20, 2),
            ),
        ),
        (
            ("ลายดาวทะเล", "starfish"),
            ("ลายลีลาวดี", "frangipani"),
            ("ลายปะการัง", "coral"),
            ("ลายดอกไม้ทะเล", "sea anemone"),
            ("ลายชบา", "hibiscus"),
            ("ลายดอกดาหลา", "torch ginger"),
            ("ลายเถาวัลย์", "vine"),
            ("ลายกล้วยไม้", "orchid"),
            ("ลายเกลียวคลื่น", "waves"),
            ("ลายดาวล้อมเดือน", "stars and moon"),
        ),
        (
            (
                "เขียนเทียนด้วยมือแล้วระบายสีทีละช่อง เส้นเทียนจึงหนาบางตามแรงมือ",
                "Wax is drawn by hand and each field painted; the line swells and thins with the hand.",
            ),
            ("สีไล่เฉดจากเปียกชนเปียก แต่ละผืนไม่ซ้ำกัน", "Colours run wet into wet, so no two pieces are the same."),
            ("ลายมาจากชายทะเลใกล้หมู่บ้าน", "The motif comes from the shore near the village."),
        ),
        (
            (
                "ร่างลาย เดินเทียนด้วยจันติ้ง ลงสี เคลือบน้ำยา ต้มเอาเทียนออก",
                "Sketched, waxed with a canting, painted, fixed, and boiled clean of wax.",
            ),
            (
                "ขึงผ้าบนเฟรมไม้ ระบายสี แล้วหมักข้ามคืนก่อนซัก",
                "Stretched on a frame, painted, and left overnight before washing.",
            ),
        ),
        (
            ("ผ้าฝ้ายป่าน สีรีแอคทีฟ เทียนพาราฟิน", "Cotton voile, reactive dyes, paraffin wax"),
            ("ผ้าเรยอนเนื้อเย็น สีรีแอคทีฟ", "Cool rayon, reactive dyes"),
        ),
        "batik",
        coloured=True,
        made_to_order=0.1,
        certificates=_CERT,
    ),
    Recipe(
        "batik_sin",
        "textile/batik",
        "batik",
        (
            Form(
                "ผ้าถุงบาติก",
                "batik sarong",
                (190, 490),
                (Size("1.1 x 2 ม.", "1.1 x 2 m", 1.0, 290), Size("เย็บสำเร็จ", "sewn", 1.2, 300)),
                _PIECE,
                (25, 33, 3),
            ),
            Form(
                "ผ้าปาเต๊ะ",
                "pateh sarong",
                (220, 590),
                (Size("1.1 x 2 ม.", "1.1 x 2 m", 1.0, 290), Size("1.1 x 1.8 ม.", "1.1 x 1.8 m", 0.95, 270)),
                _PIECE,
                (25, 33, 3),
            ),
        ),
        (
            ("ลายดอกรวม", "mixed flowers"),
            ("ลายดาวเรือง", "marigold"),
            ("ลายลีลาวดี", "frangipani"),
            ("ลายกุหลาบ", "rose"),
            ("ลายดอกพุด", "gardenia"),
            ("ลายเถาดอก", "flowering vine"),
            ("ลายเชิงดอก", "flower border"),
            ("ลายดอกชบา", "hibiscus"),
        ),
        (
            (
                "ผ้าถุงเนื้อเย็น พิมพ์เทียนด้วยบล็อกโลหะแล้วแต้มสีด้วยมือ",
                "A cool sarong, wax printed with metal blocks and touched in by hand.",
            ),
            ("นุ่งอยู่บ้าน ไปตลาด หรือใช้คลุมชายหาด", "For home, market or beach."),
        ),
        (
            (
                "พิมพ์เทียน ย้อมสีพื้น แต้มดอก แล้วต้มล้างเทียน",
                "Wax printed, ground dyed, flowers touched in, wax boiled off.",
            ),
            ("ทำทีละสิบผืนต่อวัน ตากร่มให้สีไม่ซีด", "Ten pieces a day, dried in the shade to keep the colour."),
        ),
        (("ผ้าฝ้าย สีรีแอคทีฟ", "Cotton, reactive dyes"), ("ผ้าฝ้ายผสมเรยอน", "Cotton and rayon")),
        "batik",
        coloured=True,
        certificates=_CERT,
    ),
    Recipe(
        "tiedye_flat",
        "textile/tiedye",
        "tiedye",
        (
            Form("ผ้ามัดย้อม", "tie-dyed cloth", (250, 690), _METRE, _PIECE, (25, 33, 4)),
            Form(
                "ผ้าปูโต๊ะมัดย้อม",
                "tie-dyed tablecloth",
                (350, 790),
                (Size("1 x 1 ม.", "1 x 1 m", 1.0, 240), Size("1.4 x 1.8 ม.", "1.4 x 1.8 m", 1.7, 480)),
                _PIECE,
                (25, 33, 4),
            ),
        ),
        (
            ("ลายก้นหอย", "spiral"),
            ("ลายวงแหวน", "rings"),
            ("ลายหยดน้ำ", "drops"),
            ("ลายดวงดาว", "stars"),
            ("ลายเม็ดมะขาม", "tamarind seed"),
            ("สีเปลือกลูกเนียง", "jengkol bark dye"),
            ("ลายฟองคลื่น", "foam"),
            ("สีจากใบไม้", "leaf dye"),
            ("ลายตาข่าย", "net"),
            ("ลายดอกบัว", "lotus"),
        ),
        (
            (
                "มัดผ้าด้วยหนังยางและเม็ดไม้ แล้วย้อมสีจากเปลือกไม้ในสวน",
                "Tied over seeds and bands, dyed with bark from the orchard.",
            ),
            (
                "ลายวงเกิดจากการมัด ตำแหน่งไม่ซ้ำกันสักผืน",
                "The rings come from the tying; no two pieces place them alike.",
            ),
        ),
        (
            (
                "ต้มสกัดสี จุ่มร้อน 40 นาที แล้วแช่น้ำโคลนหรือปูนใสให้สีติด",
                "Dye is boiled out, the cloth steeped 40 minutes, then fixed in mud or lime water.",
            ),
            ("ล้าง แก้มัด ตากร่ม และรีดก่อนพับ", "Rinsed, untied, shade dried and pressed."),
        ),
        (
            ("ผ้าฝ้าย สีจากเปลือกเงาะและใบหูกวาง", "Cotton, rambutan peel and sea almond leaf dyes"),
            ("ผ้าลินินผสมฝ้าย สีธรรมชาติ", "Linen and cotton, natural dyes"),
        ),
        "batik",
        coloured=True,
        certificates=_CERT,
    ),
    Recipe(
        "tiedye_rod",
        "textile/tiedye",
        "tiedye",
        (
            Form("ผ้าพันคอมัดย้อม", "tie-dyed scarf", (180, 450), _SCARF, _PIECE, (20, 28, 3)),
            Form(
                "ผ้าคลุมไหล่มัดย้อม",
                "tie-dyed shawl",
                (350, 750),
                (Size("60 x 190 ซม.", "60 x 190 cm", 1.0, 190),),
                _PIECE,
                (22, 30, 3),
            ),
        ),
        (
            ("ลายวงแหวน", "rings"),
            ("ลายก้นหอย", "spiral"),
            ("ลายหยดน้ำ", "drops"),
            ("ลายปีกผีเสื้อ", "butterfly wing"),
            ("ลายไล่สี", "shaded"),
            ("ลายฝนพรำ", "drizzle"),
            ("ลายดอกหญ้า", "wild grass flower"),
        ),
        (
            ("ผ้าบางเบา พันคอแล้วไม่คัน", "Light cloth that does not itch."),
            ("สีอ่อนเข้มไล่กันในผืนเดียวจากการจุ่มทีละครึ่ง", "Shades run through one piece, dipped half at a time."),
        ),
        (
            ("มัด จุ่ม พัก แล้วล้างสามน้ำ", "Tied, dipped, rested and rinsed in three waters."),
            ("ย้อมในหม้ออะลูมิเนียมทีละหกผืน", "Dyed six at a time in aluminium pots."),
        ),
        (
            ("ผ้าฝ้ายมัสลิน สีธรรมชาติ", "Cotton muslin, natural dyes"),
            ("ผ้าไหมผสมฝ้าย สีธรรมชาติ", "Silk and cotton, natural dyes"),
        ),
        "batik",
        coloured=True,
        certificates=_CERT,
    ),
)
