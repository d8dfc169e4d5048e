# fmt: off
"""English names and fitting crafts of the real sample, by amphoe code (one row each).

Values: English name, craft, recipe, price in baht, weight in grams, pictures (empty = any).
"""

from marketplace.demo.vocabulary.shapes import Pair

SAMPLES: dict[str, tuple[str, str, str, int, int, tuple[str, ...]]] = {
    "1501": ("Liquid soap with natural oils", "soap", "shampoo", 120, 320, ()),
    "1502": ("Ring set with stones", "silver", "silver", 1850, 40, ("silver-1", "silver-3", "silver-4", "silver-5", "silver-7")),
    "1503": ("Three-nines model boat", "woodcarving", "panel", 2900, 1800, ()),
    "1504": ("Two-tone cloth bag", "sewing", "bag", 490, 350, ()),
    "1505": ("Roasted red-eye chili paste", "chili", "chili_paste", 55, 220, ()),
    "1506": ("Lady's handbag", "sewing", "bag", 690, 380, ()),
    "1507": ("Patterned printed cloth", "cotton", "rolls", 280, 300, ()),
    "4701": ("Indigo cloth brooch", "indigo", "indigo_rod", 120, 40, ()),
    "4702": ("Germinated hang rice, jasmine", "hang", "rice_3", 95, 1050, ()),
    "4703": ("Plain-weave cloth", "cotton", "stack", 390, 420, ()),
    "4704": ("Cloth by the metre", "cotton", "rolls", 320, 280, ()),
    "4705": ("Rattan basket with khit pattern", "basketry", "basket", 890, 650, ()),
    "4706": ("Ground hang rice", "hang", "rice_3", 89, 550, ()),
    "4707": ("Seasoned plara fish sauce", "plara", "plara", 45, 480, ()),
    "4708": ("Indigo cloth bag", "indigo", "bag_indigo", 690, 360, ()),
    "4709": ("Cloth woven and dyed with natural indigo", "indigo", "indigo_rod", 1290, 420, ()),
    "4710": ("Phu Phan Phrai herbal shampoo", "soap", "shampoo", 140, 300, ()),
    "4711": ("Matching cloth set", "cotton", "stack2", 1450, 850, ()),
    "4712": ("Scarf", "indigo", "indigo_rod", 390, 130, ()),
    "4713": ("Pha khao ma", "khaoma", "khaoma_rod", 260, 240, ()),
    "4714": ("Three-colour hang rice", "hang", "rice_3", 89, 1050, ()),
    "4715": ("Mao berry wine", "mao", "fruit_wine_mao", 390, 1300, ()),
    "4716": ("Scarf", "indigo", "indigo_rod", 350, 130, ()),
    "4717": ("Indigo shawl with mother-of-pearl stripe", "indigo", "indigo_rod", 1450, 280, ()),
    "4718": ("Mao berry juice 100 %", "mao", "mao_juice", 180, 1250, ()),
    "5101": ("Yok dok silk brocade", "yokdok", "yokdok_flat", 9800, 700, ()),
    "5102": ("Ready-made clothes", "khaoma", "khaoma_shirt", 450, 300, ()),
    "5103": ("Organic freeze-dried longan", "longan", "longan_dry", 129, 90, ()),
    "5104": ("Dress", "khaoma", "khaoma_shirt", 1290, 380, ()),
    "5105": ("Yok dok silk brocade", "yokdok", "yokdok_flat", 8900, 700, ()),
    "5106": ("Hand-woven tube skirt", "cotton", "stack2", 590, 380, ("stack2-1", "stack2-2")),
    "5107": ("Hat", "cotton", "stack2", 250, 150, ("stack2-4", "stack2-5")),
    "5108": ("Sai ua sausage", "sai_ua", "sai_ua", 180, 550, ()),
    "8301": ("Cashew nuts, mixed flavours", "cashew", "cashew", 199, 270, ()),
    "8302": ("Instant som khwai drink with ginger", "flower_tea", "flower_tea", 150, 220, ()),
    "8303": ("Smoked shrimp chili sauce", "chili", "chili_paste", 120, 260, ()),
    "9301": ("Sangyod brown rice", "sangyod", "rice_red", 95, 1050, ()),
    "9302": ("Crisp syrup-glazed hom banana", "banana", "banana_chips", 45, 160, ()),
    "9303": ("Tie-dyed cloth", "tiedye", "tiedye_flat", 350, 380, ()),
    "9304": ("Bite-size crisp roti", "roti", "roti_box", 35, 180, ()),
    "9305": ("Round basket", "basketry", "basket", 450, 480, ()),
    "9306": ("Sweet dried shrimp", "shrimp", "shrimp", 120, 220, ()),
    "9307": ("Glazed egg banana", "banana", "banana_dry", 50, 230, ()),
    "9308": ("Hot curry paste", "curry", "curry_jar", 60, 280, ()),
    "9309": ("Sun-cured catfish", "dried_fish", "dried_fish", 150, 520, ()),
    "9310": ("Dried nam khoei with rattan shoots", "curry", "curry_mortar", 85, 220, ()),
    "9311": ("Sour curry paste", "curry", "curry_mortar", 65, 280, ("curry-mortar-1", "curry-mortar-2")),
}

# The file tells name, place and stars only; nothing else is claimed about a real product.
SAMPLE_TEXTS: tuple[Pair, ...] = (
    ("สินค้าจริงในรายชื่อคัดสรร OTOP ปี 2567 ระดับ {stars} ดาว จาก ต.{tambon} อ.{amphoe} จ.{province} ภาพและราคาเป็นตัวอย่าง", "A real product on the OTOP list of 2024 with {stars} stars, from {tambon}, {amphoe}, {province}. Picture and price are samples."),
    ("ผู้ผลิตยังไม่ได้เล่าวิธีทำไว้ที่นี่", "The maker has not yet told how it is made."),
    ("ดูจากฉลาก หรือถามผู้ผลิต", "See the label or ask the maker."),
    ("ถามขนาดและน้ำหนักจากผู้ผลิต", "Ask the maker for size and weight."),
    ("ต่อ 1 ชิ้น", "per piece"),
    ("ชื่อ ตำบล และดาวมาจากข้อมูลเปิดของกรมการพัฒนาชุมชน ที่เหลือเป็นตัวอย่าง", "Name, tambon and stars come from open data of the Community Development Department; the rest is a sample."),
)
