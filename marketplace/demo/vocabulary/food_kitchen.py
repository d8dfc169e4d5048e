# fmt: off
"""Words of pastes, sauces, seafood, sausages, sugar, salt, sweets, noodles and eggs."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_JAR = ("ต่อ 1 กระปุก", "per jar")
_BOTTLE = ("ต่อ 1 ขวด", "per bottle")
_PACK = ("ต่อ 1 ถุง", "per pack")
_BOX = ("ต่อ 1 กล่อง", "per box")
_FDA = (("fda", 0.85), ("tcps", 0.4))
_HALAL = (("fda", 0.85), ("tcps", 0.3), ("halal", 0.45))
_JARS = (Size("100 กรัม", "100 g", 0.75, 220), Size("150 กรัม", "150 g", 0.95, 290), Size("180 กรัม", "180 g", 1.05, 330), Size("200 กรัม", "200 g", 1.15, 360), Size("แพ็ก 3 กระปุก", "pack of 3", 2.8, 950))
_BOTTLES = (Size("200 มล.", "200 ml", 0.7, 420), Size("350 มล.", "350 ml", 1.0, 650), Size("700 มล.", "700 ml", 1.7, 1200), Size("แพ็ก 3 ขวด", "pack of 3", 2.8, 2000))
_MEAT = (Size("300 กรัม", "300 g", 1.0, 420), Size("500 กรัม", "500 g", 1.6, 650), Size("1 กก.", "1 kg", 3.0, 1250))
_DRY = (Size("100 กรัม", "100 g", 1.0, 160), Size("200 กรัม", "200 g", 1.9, 270), Size("500 กรัม", "500 g", 4.4, 600))

RECIPES: tuple[Recipe, ...] = (
    Recipe("chili_paste", "food/chili-paste", "chili-paste", (
            Form("น้ำพริกเผาตาแดง", "roasted red-eye chili paste", (45, 95), _JARS, _JAR, (8, 8, 9)), Form("น้ำพริกตาแดง", "red-eye chili paste", (45, 90), _JARS, _JAR, (8, 8, 9)),
            Form("น้ำพริกตาแดงแห้ง", "dry red-eye chili paste", (45, 90), _JARS[:4], _JAR, (8, 8, 9))),
        (("สูตรปลาย่าง", "with grilled fish"), ("เผ็ดกลาง", "medium hot"), ("เผ็ดน้อย", "mild"), ("สูตรแมงดา", "with water beetle"), ("สูตรกุ้งแห้ง", "with dried shrimp"), ("สูตรเจ", "vegan"), ("สูตรปลาดุกฟู", "with crisp catfish"), ("เผ็ดมาก", "hot"), ("สูตรหมูกรอบ", "with crisp pork"), ("สูตรมะขาม", "with tamarind"), ("สูตรเห็ด", "with mushroom"), ("สูตรกากหมู", "with crackling")),
        (("พริกแห้งย่าง หอมแดงเผา ตำจนหยาบพอดี กินกับผักต้มหรือข้าวสวย", "Grilled dried chili and charred shallots, pounded coarse, for steamed greens or rice."), ("คั่วไฟอ่อนนานสองชั่วโมง จึงเก็บได้โดยไม่ใส่สารกันเสีย", "Fried slowly for two hours, so it keeps without preservatives."), ("รสเค็มนำ เปรี้ยวตาม เผ็ดทีหลัง", "Salty first, then sour, heat last.")),
        (("เผาเครื่องด้วยถ่าน ตำครก แล้วผัดกระทะใบบัว", "Charred over charcoal, pounded, then fried in a wide pan."), ("คั่วพริกเช้า บรรจุบ่าย ปิดฝาตอนร้อน", "Chili toasted in the morning, jarred hot in the afternoon.")),
        (("พริกแห้ง หอมแดง กระเทียม ปลาป่น มะขามเปียก น้ำตาลโตนด", "Dried chili, shallot, garlic, ground fish, tamarind, palm sugar"), ("พริกแห้ง กระเทียม กะปิ น้ำปลา น้ำตาลปี๊บ", "Dried chili, garlic, shrimp paste, fish sauce, coconut sugar")), "jar", certificates=_FDA),
    Recipe("curry_jar", "food/curry-paste", "curry-paste", (Form("เครื่องแกงเผ็ด", "hot curry paste", (40, 80), _JARS, _JAR, (8, 8, 9)), Form("เครื่องแกงเผ็ดตำมือ", "hand-pounded hot curry paste", (45, 90), _JARS[:4], _JAR, (8, 8, 9))),
        (("ตำสด", "freshly pounded"), ("พริกแห้งเม็ดใหญ่", "large dried chili"), ("สูตรใต้", "southern style"), ("ไม่ใส่กะปิ", "without shrimp paste"), ("เผ็ดน้อย", "mild"), ("เผ็ดมาก", "hot"), ("พริกไทยอ่อน", "with green pepper"), ("สูตรดั้งเดิม", "old recipe"), ("ไม่ใส่ผงชูรส", "no MSG")),
        (("แกงได้สามหม้อเล็ก ใช้หนึ่งช้อนโต๊ะต่อเนื้อสองขีด", "Enough for three small pots: a tablespoon to 200 g of meat."), ("ตำละเอียดแต่ยังเห็นเส้นตะไคร้", "Fine, yet the lemongrass still shows.")),
        (("ล้าง หั่น ตำด้วยครกไฟฟ้าใบเล็ก บรรจุวันต่อวัน", "Washed, cut, pounded in small electric mortars and jarred the same day."), ("โขลกทีละห้ากิโล ชิมทุกหม้อ", "Pounded five kilos at a time and tasted every time.")),
        (("พริกแห้ง ตะไคร้ ข่า ผิวมะกรูด กระเทียม หอมแดง กะปิ", "Dried chili, lemongrass, galangal, kaffir lime, garlic, shallot, shrimp paste"),), "jar", certificates=_HALAL),
    Recipe("curry_mortar", "food/curry-paste", "curry-paste", (
            Form("เครื่องแกงส้ม", "sour curry paste", (35, 75), _DRY, _PACK, (14, 18, 4), ("curry-mortar-1", "curry-mortar-2")), Form("เครื่องแกงกะทิ", "coconut curry paste", (35, 75), _DRY, _PACK, (14, 18, 4), ("curry-mortar-1", "curry-mortar-2")),
            Form("เครื่องแกงคั่วกลิ้ง", "khua kling curry paste", (40, 80), _DRY, _PACK, (14, 18, 4), ("curry-mortar-1", "curry-mortar-2")), Form("เครื่องแกงเขียวหวาน", "green curry paste", (40, 80), _DRY, _PACK, (14, 18, 4), ("curry-mortar-3",))),
        (("ตำมือ", "hand pounded"), ("ขมิ้นสด", "fresh turmeric"), ("เผ็ดน้อย", "mild"), ("เผ็ดจัด", "very hot"), ("ไม่ใส่ผงชูรส", "no MSG"), ("ถุงสุญญากาศ", "vacuum pack"), ("สูตรบ้านสวน", "garden recipe")),
        (("ตำในครกหินทีละน้อย กลิ่นเครื่องยังสด", "Pounded little by little in stone, the herbs still fresh."), ("แช่แข็งแบ่งใช้ได้ รสไม่เปลี่ยน", "Can be frozen in portions without losing flavour.")),
        (("ตำครกหิน บรรจุถุงสุญญากาศ แช่เย็นทันที", "Pounded in stone, vacuum packed and chilled at once."),), (("พริกสด ขมิ้น กระเทียม ตะไคร้ กะปิ เกลือ", "Fresh chili, turmeric, garlic, lemongrass, shrimp paste, salt"),), "jar", certificates=_HALAL),
    Recipe("fish_sauce", "food/sauce", "sauce", (Form("น้ำปลาแท้", "fish sauce", (35, 75), _BOTTLES, _BOTTLE, (8, 8, 27)), Form("น้ำปลาหัวน้ำ", "first-press fish sauce", (45, 95), _BOTTLES[:3], _BOTTLE, (8, 8, 27))),
        (("หมักถังไม้", "barrel aged"), ("หมัก 18 เดือน", "aged 18 months"), ("ปลาไส้ตัน", "anchovy"), ("ปลาสร้อย", "river carp"), ("หยดแรก", "first drip"), ("หมัก 12 เดือน", "aged 12 months"), ("เค็มน้อย", "less salt")),
        (("ปลาตัวเล็กกับเกลือสมุทร หมักกลางแดดจนใสเป็นสีอำพัน", "Small fish and sea salt, aged in the sun to a clear amber."), ("กลิ่นกลม ไม่ฉุน เหยาะพริกน้ำปลาได้เลย", "Round, not sharp; good straight on chili.")),
        (("เรียงปลาสลับเกลือสามต่อหนึ่ง หมักบ่อปูนและถังไม้ กรองผ้าสามชั้น", "Layered three to one with salt, aged in tanks and barrels, strained through three cloths."),), (("ปลา เกลือสมุทร", "Fish, sea salt"), ("ปลา เกลือ น้ำตาลเล็กน้อย", "Fish, salt, a little sugar")), "bottle", certificates=_FDA),
    Recipe("budu", "food/sauce", "sauce", (Form("น้ำบูดู", "budu sauce", (35, 75), _BOTTLES, _BOTTLE, (8, 8, 27)), Form("น้ำบูดูปรุงสำเร็จ", "seasoned budu", (45, 85), _BOTTLES[:3], _BOTTLE, (8, 8, 27))),
        (("หมักสองปี", "aged two years"), ("สูตรข้าวยำ", "for khao yam"), ("หวาน", "sweet"), ("เค็ม", "salty"), ("ใส่ตะไคร้ใบมะกรูด", "lemongrass and lime leaf"), ("ปลากะตัก", "anchovy")),
        (("บูดูข้นหอม ราดข้าวยำหรือจิ้มผักสด", "Thick and fragrant, for khao yam or raw vegetables."), ("หมักโอ่งกลางแจ้งสองฤดู", "Two seasons in jars under the sky.")),
        (("หมักปลากะตักกับเกลือในโอ่ง กรอง ต้มกับสมุนไพร", "Anchovy and salt aged in jars, strained and simmered with herbs."),), (("ปลากะตัก เกลือ น้ำตาลโตนด สมุนไพร", "Anchovy, salt, palm sugar, herbs"),), "bottle", certificates=_HALAL),
    Recipe("plara", "food/sauce", "sauce", (Form("น้ำปลาร้าปรุงรส", "seasoned plara sauce", (35, 65), _BOTTLES, _BOTTLE, (8, 8, 27)), Form("น้ำปลาร้าต้มสุก", "boiled plara sauce", (35, 65), _BOTTLES, _BOTTLE, (8, 8, 27))),
        (("สูตรส้มตำ", "for papaya salad"), ("สูตรนัว", "deep flavour"), ("เค็มน้อย", "less salt"), ("ปลาสร้อย", "river carp"), ("ใส่ใบหม่อน", "with mulberry leaf"), ("หมัก 8 เดือน", "aged 8 months"), ("สูตรแกงหน่อไม้", "for bamboo shoot stew")),
        (("ต้มสุกพร้อมใช้ เทใส่ส้มตำได้ทันที", "Boiled and ready to pour on a papaya salad."), ("หมักรำข้าวและเกลือสินเธาว์แปดเดือน", "Aged eight months with bran and rock salt.")),
        (("หมักปลากับรำ ต้มกรองสองรอบ ปรุงรส บรรจุร้อน", "Fish and bran aged, boiled and strained twice, seasoned, bottled hot."),), (("ปลาน้ำจืด เกลือสินเธาว์ รำข้าว สับปะรด", "Freshwater fish, rock salt, rice bran, pineapple"),), "bottle", certificates=_FDA),
    Recipe("shrimp_paste", "food/sauce", "sauce", (Form("กะปิเคย", "krill shrimp paste", (50, 110), (*_JARS[:4], Size("500 กรัม", "500 g", 2.4, 700)), _JAR, (9, 9, 8)), Form("กะปิ", "shrimp paste", (45, 95), (*_JARS[:4], Size("500 กรัม", "500 g", 2.4, 700)), _JAR, (9, 9, 8))),
        (("เคยตาดำ", "black-eyed krill"), ("ตากสามแดด", "dried three suns"), ("เค็มน้อย", "less salt"), ("สูตรคลองโคน", "estuary style"), ("ตำครกไม้", "wood pounded"), ("หมัก 3 เดือน", "aged 3 months"), ("สำหรับน้ำพริก", "for dipping sauce")),
        (("เคยสดจากปากน้ำ ตำกับเกลือน้อย สีม่วงนวล", "Fresh krill from the river mouth, little salt, soft purple."), ("หอมตอนละลายน้ำร้อน ไม่มีทรายติดลิ้น", "Fragrant in hot water, no grit.")),
        (("ช้อนเคยเช้ามืด ล้าง คลุกเกลือ ตาก ตำ หมักโอ่ง", "Netted before dawn, rinsed, salted, dried, pounded and aged in jars."),), (("เคย เกลือสมุทร", "Krill, sea salt"),), "jar", certificates=_HALAL),
    Recipe("shrimp", "food/seafood", "seafood", (Form("กุ้งหวาน", "sweet dried shrimp", (75, 160), _DRY, _PACK, (16, 24, 6)), Form("กุ้งหวานกรอบ", "crisp sweet shrimp", (80, 170), _DRY, _PACK, (16, 24, 6))),
        (("กรอบอร่อย", "crisp"), ("รสงา", "sesame"), ("รสต้มยำ", "tom yam"), ("สูตรเดิม", "old recipe"), ("ตัวเล็กกินทั้งตัว", "small, eaten whole"), ("เผ็ดน้อย", "mild chili"), ("น้ำตาลโตนด", "palm sugar")),
        (("กุ้งตัวเล็กเคี่ยวน้ำตาลจนเคลือบ กินกับข้าวต้ม", "Small shrimp glazed in sugar, for rice porridge."), ("ใช้กุ้งทะเลสาบตามฤดู ตัวเล็กกินได้ทั้งเปลือก", "Lake shrimp in season, eaten shell and all.")),
        (("ต้ม ตากลม ทอดไฟอ่อน เคล้าน้ำตาลเคี่ยว", "Boiled, air dried, fried gently, tossed in syrup."),), (("กุ้ง น้ำตาลโตนด งา เกลือ", "Shrimp, palm sugar, sesame, salt"),), "dry", certificates=_HALAL),
    Recipe("dried_fish", "food/seafood", "seafood", (Form("ปลาสลิดแดดเดียว", "one-sun gourami", (90, 190), _MEAT, _PACK, (22, 30, 5)), Form("ปลาดุกร้า", "cured catfish", (110, 220), _MEAT, _PACK, (22, 30, 5)), Form("ปลาแดดเดียว", "one-sun fish", (80, 170), _MEAT, _PACK, (22, 30, 5)), Form("ปลาเค็ม", "salted fish", (80, 180), _MEAT, _PACK, (22, 30, 5))),
        (("ถุงสุญญากาศ", "vacuum pack"), ("เค็มน้อย", "less salt"), ("ตัวใหญ่", "large"), ("ตากโดม", "solar dried"), ("พร้อมทอด", "ready to fry"), ("คัดไข่", "with roe"), ("หั่นชิ้น", "in pieces")),
        (("ตากวันเดียวเนื้อยังฉ่ำ ทอดไฟกลางให้หนังกรอบ", "One day of sun keeps it moist; fry on medium heat."), ("ขอดเกล็ดล้างสะอาด พร้อมลงกระทะ", "Scaled and cleaned, ready for the pan.")),
        (("คลุกเกลือ พักคืนหนึ่ง ตากโดมกันแมลง", "Salted, rested overnight, dried in an insect-proof dome."),), (("ปลา เกลือ", "Fish, salt"), ("ปลา เกลือ น้ำตาล", "Fish, salt, sugar")), "cold", certificates=_HALAL, ships_cold=True),
    Recipe("sai_ua", "food/sausage", "sausage", (Form("ไส้อั่ว", "sai ua sausage", (110, 190), _MEAT, _PACK, (20, 26, 5)), Form("ไส้อั่วสมุนไพร", "herbal sai ua sausage", (120, 200), _MEAT, _PACK, (20, 26, 5))),
        (("สูตรแม่", "mother's recipe"), ("เผ็ดน้อย", "mild"), ("เผ็ดกลาง", "medium hot"), ("ย่างกาบมะพร้าว", "coconut-husk grilled"), ("หมูดำ", "black pork"), ("ไม่ติดมัน", "lean"), ("ไส้ธรรมชาติ", "natural casing"), ("ถุงสุญญากาศ", "vacuum pack")),
        (("หมูบดหยาบกับสมุนไพรสด ย่างไฟอ่อนจนหอม", "Coarse pork and fresh herbs, grilled slowly."), ("อุ่นกระทะไม่ต้องใส่น้ำมัน หั่นกินกับข้าวเหนียว", "Warm in a dry pan and slice for sticky rice.")),
        (("ตำเครื่อง คลุกหมู ยัดไส้ ย่างสองชั่วโมง ซีลเย็น", "Herbs pounded, mixed, filled, grilled two hours and sealed cold."),), (("หมู ตะไคร้ ใบมะกรูด พริกแห้ง ขมิ้น", "Pork, lemongrass, lime leaf, dried chili, turmeric"),), "cold", certificates=_FDA, ships_cold=True),
    Recipe("mu_yo", "food/sausage", "sausage", (Form("หมูยอใบตอง", "mu yo in banana leaf", (60, 120), _MEAT[:2], ("ต่อ 1 แท่ง", "per roll"), (8, 24, 8)), Form("หมูยอ", "mu yo pork roll", (55, 110), _MEAT[:2], ("ต่อ 1 แท่ง", "per roll"), (8, 24, 8))),
        (("พริกไทยดำ", "black pepper"), ("เนื้อล้วน", "lean"), ("ผสมหนัง", "with skin"), ("สูตรเวียดนาม", "Vietnamese style"), ("ใส่เห็ดหอม", "with shiitake"), ("แพ็ก 3 แท่ง", "three rolls")),
        (("ห่อใบตองสด นึ่งจนหอม เนื้อเด้งโดยไม่ใส่บอแรกซ์", "Wrapped in fresh banana leaf, springy without borax."), ("หั่นหนาทอดหรือใส่ก๋วยจั๊บ", "Slice thick to fry, or add to noodle soup.")),
        (("บดหมูเย็นจัด นวด ห่อใบตอง นึ่ง 50 นาที", "Chilled pork ground, kneaded, wrapped and steamed 50 minutes."),), (("หมู แป้งมัน พริกไทย เกลือ", "Pork, tapioca starch, pepper, salt"),), "cold", certificates=_FDA, ships_cold=True),
    Recipe("palm_sugar", "food/palm-sugar", "palm-sugar", (Form("น้ำตาลโตนด", "palmyra palm sugar", (45, 95), (*_JARS[:4], Size("500 กรัม", "500 g", 2.2, 720)), _JAR, (9, 9, 9)), Form("น้ำตาลโตนดข้น", "thick palm syrup", (50, 100), _JARS[:4], _JAR, (9, 9, 9))),
        (("เคี่ยวเตาฟืน", "wood-fire cooked"), ("ไม่ผสมน้ำตาลทราย", "no cane sugar"), ("เนื้อนิ่ม", "soft set"), ("หอมควัน", "smoky"), ("เก็บหน้าแล้ง", "dry-season harvest"), ("ใส่ไม้พะยอม", "phayom wood")),
        (("หวานลึก หอมควันเตาฟืน ใช้ทำขนมหรือชงกาแฟ", "Deep and smoky, for sweets or coffee."), ("ขึ้นตาลวันละสองรอบ เคี่ยวทันทีหลังลงต้น", "Palms are climbed twice a day, the sap cooked at once.")),
        (("รองน้ำตาลด้วยกระบอก เคี่ยวสี่ชั่วโมง กวนจนขึ้นตัว", "Sap gathered in tubes, cooked four hours, stirred until it sets."),), (("น้ำตาลสดจากต้นตาล", "Palmyra sap"),), "jar", certificates=_FDA),
    Recipe("salt", "food/salt", "salt", (Form("ดอกเกลือ", "flower of salt", (45, 110), _DRY, _PACK, (14, 20, 5)), Form("เกลือสมุนไพร", "herbal salt", (45, 95), _DRY, _PACK, (14, 20, 5)), Form("เกลือเม็ด", "coarse salt", (25, 50), _DRY[1:], _PACK, (14, 20, 5))),
        (("ตากลม", "wind dried"), ("เก็บเช้ามืด", "raked before dawn"), ("เม็ดละเอียด", "fine"), ("สำหรับปรุงอาหาร", "for cooking"), ("ชุดของฝาก", "gift pack"), ("จากนาเกลือเดิม", "from the old pans"), ("เม็ดกรอบ", "crunchy")),
        (("ผลึกบางกรอบ ละลายช้า เค็มกลม", "Thin crisp flakes, slow to melt, round in taste."), ("เก็บได้ปีละไม่กี่เดือนก่อนฝน", "Gathered only a few months a year, before the rains.")),
        (("ปล่อยน้ำเข้านา ตากหกสัปดาห์ ช้อนผิวหน้าตอนเช้า", "Brine dries six weeks in the pans; the surface is skimmed at dawn."),), (("เกลือ", "Salt"), ("เกลือ สมุนไพรแห้ง", "Salt, dried herbs")), "dry", certificates=_FDA),
    Recipe("sweets_box", "food/sweets", "sweets", (Form("ขนมไทยรวมกล่อง", "assorted Thai sweets box", (120, 290), (Size("9 ช่อง", "9 compartments", 1.0, 500), Size("12 ช่อง", "12 compartments", 1.3, 680)), _BOX, (22, 22, 6)), Form("ชุดขนมมงคล", "auspicious sweets set", (150, 350), (Size("กล่องเล็ก", "small box", 0.8, 400), Size("กล่องใหญ่", "large box", 1.4, 800)), _BOX, (24, 24, 6))),
        (("ทองหยิบทองหยอด", "egg-yolk sweets"), ("ลูกชุบ", "fruit-shaped mung bean"), ("ฝอยทองเม็ดขนุน", "golden threads"), ("หวานน้อย", "less sweet"), ("สีจากดอกไม้", "flower colours"), ("ของไหว้", "for offerings"), ("ของชำร่วย", "for guests"), ("อบควันเทียน", "candle scented")),
        (("ทำเช้าส่งบ่าย สีจากใบเตยและอัญชัน", "Made in the morning, sent by noon; colours from pandan and butterfly pea."), ("จัดช่องไม่ซ้ำกัน เลือกเปลี่ยนอย่างได้", "No two compartments alike; ask to swap.")),
        (("กวนไฟอ่อน ปั้นมือ อบควันเทียนข้ามคืน", "Stirred gently, shaped by hand, scented overnight."),), (("ไข่ ถั่วเขียว กะทิ น้ำตาล ใบเตย", "Egg, mung bean, coconut milk, sugar, pandan"),), "sweets", made_to_order=0.3, lead=(7, 10), certificates=_FDA),
    Recipe("roti_box", "food/sweets", "sweets", (Form("ขนมโรตีกรอบ", "crisp roti", (35, 80), _DRY[:2], _BOX, (12, 18, 8)), Form("โรตีกรอบพอดีคำ", "bite-size crisp roti", (35, 85), _DRY[:2], _BOX, (12, 18, 8))),
        (("รสดั้งเดิม", "plain"), ("รสใบเตย", "pandan"), ("รสกาแฟ", "coffee"), ("เคลือบน้ำตาล", "sugar glazed"), ("รสเนย", "butter"), ("งาดำ", "black sesame"), ("รสชาไทย", "Thai tea"), ("รสกล้วย", "banana")),
        (("แผ่นบางทอดกรอบ หวานบาง ๆ กินกับชา", "Thin, crisp, lightly sweet, for tea."), ("กล่องกระดาษกันแตก เหมาะฝากคนไกล", "Packed against breaking, good to send far.")),
        (("นวดแป้งพักสองชั่วโมง รีดบาง ทอด ฉาบน้ำตาล", "Dough rested two hours, rolled, fried and glazed."),), (("แป้งสาลี เนย น้ำตาล เกลือ", "Wheat flour, butter, sugar, salt"),), "dry", certificates=_HALAL),
    Recipe("khao_lam", "food/sweets", "sweets", (
            Form("ข้าวหลามกะทิสด", "khao lam with coconut cream", (60, 120), (Size("5 กระบอก", "5 tubes", 1.0, 1300), Size("10 กระบอก", "10 tubes", 1.9, 2500)), ("ต่อ 1 มัด", "per bundle"), (12, 30, 12), ("khao-lam-1", "khao-lam-3")),
            Form("ข้าวหลามข้าวเหนียวดำ", "black rice khao lam", (65, 130), (Size("5 กระบอก", "5 tubes", 1.0, 1300), Size("10 กระบอก", "10 tubes", 1.9, 2500)), ("ต่อ 1 มัด", "per bundle"), (12, 30, 12), ("khao-lam-2",))),
        (("ถั่วดำ", "black beans"), ("เผือก", "taro"), ("หน้าสังขยา", "custard top"), ("มะพร้าวอ่อน", "young coconut"), ("หวานน้อย", "less sweet"), ("เยื่อไผ่เต็ม", "full bamboo film"), ("เผาเตาถ่าน", "charcoal roasted")),
        (("เผาถ่านจนเยื่อไผ่หุ้มข้าว ปอกง่าย หอมกะทิ", "Roasted until the bamboo film wraps the rice; peels easily."), ("เผาเช้าตามยอดสั่ง ส่งในวันเดียวกัน", "Roasted to order in the morning, sent the same day.")),
        (("แช่ข้าวคืนหนึ่ง กรอกกระบอก เติมกะทิ เผาสี่ชั่วโมง", "Rice soaked overnight, filled, topped with coconut, roasted four hours."),), (("ข้าวเหนียว กะทิ น้ำตาล เกลือ ถั่วดำ", "Sticky rice, coconut cream, sugar, salt, black beans"),), "sweets", made_to_order=0.35, lead=(7, 9), certificates=(("tcps", 0.5), ("fda", 0.3))),
    Recipe("noodles", "food/noodles", "noodles", (Form("เส้นขนมจีนสมุนไพร", "herbal rice vermicelli", (35, 75), (Size("250 กรัม", "250 g", 1.0, 300), Size("500 กรัม", "500 g", 1.8, 560), Size("แพ็ก 5 จับ", "5 nests", 1.4, 420)), _PACK, (18, 24, 7)), Form("ขนมจีนแป้งหมัก", "fermented rice vermicelli", (30, 65), (Size("500 กรัม", "500 g", 1.0, 560), Size("1 กก.", "1 kg", 1.8, 1080)), _PACK, (20, 26, 8))),
        (("สามสี", "three colours"), ("สีอัญชัน", "butterfly pea"), ("สีข้าวกล้อง", "brown rice"), ("สีใบเตย", "pandan"), ("เส้นเล็ก", "fine strands"), ("ไม่ใส่สารกันเสีย", "no preservatives"), ("เส้นแห้ง", "dried")),
        (("สีจากดอกไม้และข้าว เส้นเหนียวนุ่ม ลวกสามนาที", "Coloured by flowers and rice; three minutes in boiling water."), ("กินกับแกงหรือยำได้", "For curry or salad.")),
        (("หมักแป้งสองวัน โม่ นวด บีบลงน้ำเดือด จับเป็นจับ", "Fermented two days, ground, kneaded, pressed into boiling water and shaped."),), (("ข้าวเจ้า น้ำ สีจากดอกไม้", "Rice, water, flower colours"),), "cold", certificates=_FDA, ships_cold=True),
    Recipe("eggs", "food/eggs", "eggs", (Form("ไข่เค็ม", "salted duck eggs", (55, 110), (Size("6 ฟอง", "6 eggs", 0.9, 560), Size("10 ฟอง", "10 eggs", 1.4, 920), Size("12 ฟอง", "12 eggs", 1.65, 1100)), _BOX, (20, 26, 9)), Form("ไข่เค็มต้มสุก", "boiled salted eggs", (60, 120), (Size("6 ฟอง", "6 eggs", 0.9, 560), Size("10 ฟอง", "10 eggs", 1.4, 920)), _BOX, (20, 26, 9))),
        (("พอกดินสอพอง", "clay coated"), ("พอกดินจอมปลวก", "termite-mound clay"), ("ใบเตย", "pandan"), ("เค็มน้อย", "less salt"), ("ไข่แดงมัน", "rich yolk"), ("สมุนไพร", "herbs"), ("เป็ดไล่ทุ่ง", "field ducks")),
        (("ไข่แดงมันเป็นทราย เค็มไม่จัด", "A sandy rich yolk, not too salty."), ("เป็ดเลี้ยงปล่อยทุ่ง กินกุ้งกินหอย", "Ducks roam the fields on shrimp and snails.")),
        (("ล้าง พอกดินผสมเกลือ 15 วัน ล้าง ต้ม", "Washed, coated in salted clay 15 days, rinsed and boiled."),), (("ไข่เป็ด เกลือ ดินพอก", "Duck eggs, salt, clay"),), "sweets", certificates=_FDA),
)
