# fmt: off
"""Words of basketry, pottery, wood, knives, parasols and candles."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_EACH = ("ต่อ 1 ใบ", "each")
_TCPS = (("tcps", 0.6),)
_BASKET = (Size("ใบเล็ก", "small", 0.7, 320), Size("ใบกลาง", "medium", 1.0, 520), Size("ใบใหญ่", "large", 1.4, 800))
_POT = (Size("สูง 15 ซม.", "15 cm tall", 0.6, 900), Size("สูง 20 ซม.", "20 cm tall", 0.8, 1500), Size("สูง 30 ซม.", "30 cm tall", 1.3, 3200), Size("สูง 40 ซม.", "40 cm tall", 1.9, 5200))
_BOWL = (Size("5 นิ้ว", "5 inch", 0.6, 420), Size("7 นิ้ว", "7 inch", 1.0, 800), Size("9 นิ้ว", "9 inch", 1.5, 1300))
_TRAY = (Size("30 ซม.", "30 cm", 0.7, 300), Size("40 ซม.", "40 cm", 1.0, 480), Size("50 ซม.", "50 cm", 1.4, 700))

RECIPES: tuple[Recipe, ...] = (
    Recipe("krajood_bag", "household/basketry", "krajood", (
            Form("กระเป๋ากระจูด", "krajood bag", (190, 650), _BASKET, _EACH, (32, 35, 14)), Form("กระเป๋าถือกระจูด", "krajood handbag", (220, 790), _BASKET, _EACH, (30, 32, 14)), Form("ตะกร้าหิ้วกระจูด", "krajood tote", (180, 590), _BASKET, _EACH, (34, 36, 16))),
        (("หูหนัง", "leather handles"), ("มีซับใน", "lined"), ("ซิปบน", "zip top"), ("ทรงสูง", "tall"), ("สานลายสอง", "twill weave"), ("ก้นเหลี่ยม", "square base"), ("ย้อมสีธรรมชาติ", "natural dye"), ("สานลายลูกแก้ว", "diamond weave")),
        (("กระจูดจากพรุ ตากแห้งคลุกโคลนขาวก่อนสาน จึงเหนียวไม่กรอบหัก", "Sedge from the marsh, cured in white mud before weaving, so it bends and does not snap."), ("เบา ใส่ของตลาดได้ห้ากิโล", "Light, yet carries five kilos from the market."), ("กลิ่นกระจูดอ่อน ๆ ผึ่งลมสองวันก็จาง", "A faint scent of sedge fades after two days of air.")),
        (("ถอนกระจูด คลุกโคลน ตาก รีดด้วยลูกกลิ้ง ย้อม สาน ขึ้นทรง", "Pulled, mud cured, dried, rolled flat, dyed, woven and shaped."), ("สานมือหนึ่งใบต่อวัน เย็บหูและซับในอีกครึ่งวัน", "One bag a day to weave, half a day more for handles and lining.")),
        (("กระจูด หนังวัว ผ้าฝ้าย", "Krajood sedge, leather, cotton"), ("กระจูดย้อมสี หูถักกระจูด", "Dyed krajood, plaited handles")), "basket", coloured=True, made_to_order=0.25, lead=(7, 20), certificates=_TCPS),
    Recipe("tray_krajood", "household/basketry", "basketry", (Form("ถาดสานกลม", "round woven tray", (120, 390), _TRAY, _EACH, (42, 42, 6)),),
        (("สานละเอียด", "fine weave"), ("ขอบคู่", "double rim"), ("แขวนผนังได้", "with hanging loop"), ("สานสองชั้น", "double layer")), (("ถาดสานรองผลไม้หรือแขวนผนัง", "For fruit, or for the wall."),), (("สานมือ เข้าขอบหวายด้วยลวดลายถี่", "Woven by hand, bound in rattan."),), (("กระจูด ขอบหวาย", "Krajood sedge, rattan rim"),), "basket", certificates=_TCPS, recipe="tray"),
    Recipe("basket", "household/basketry", "basketry", (
            Form("ตะกร้าหวายหูหิ้ว", "rattan basket with handle", (290, 950), _BASKET, _EACH, (32, 32, 28), tuple(f"basket-{n}" for n in (2, 3, 4, 5, 7, 8))), Form("ตะกร้าสานไม้ไผ่", "bamboo basket", (180, 620), _BASKET, _EACH, (30, 30, 26), tuple(f"basket-{n}" for n in (2, 3, 4, 5, 7, 8))),
            Form("ตะกร้ากลมไม้ไผ่", "round bamboo basket", (150, 490), _BASKET, _EACH, (30, 30, 20), ("basket-1", "basket-6"))),
        (("ลายขิด", "khit weave"), ("ลายดอกพิกุล", "bullet wood flower"), ("ลายสอง", "twill weave"), ("ลายสาม", "triple twill"), ("ขอบคู่", "double rim"), ("เคลือบน้ำมันยาง", "resin oiled"), ("เส้นละเอียด", "fine strip"), ("ก้นไม้", "wooden base"), ("ลายข้าวหลามตัด", "diamond weave"), ("รมควันกันมอด", "smoked against weevils")),
        (("เส้นจักบางเท่ากันทุกเส้น ขอบพันแน่น วางแล้วไม่โยก", "Every strip the same width, rims bound tight, it does not rock."), ("ใช้ใส่ผลไม้ ผ้า หรือถือไปวัดก็ได้", "For fruit, cloth, or offerings at the temple."), ("ยิ่งใช้สียิ่งเข้มขึ้นเป็นน้ำผึ้ง", "It darkens to honey with use.")),
        (("ตัดไผ่แก่สามปี ผ่า จัก เหลา รมควัน แล้วสาน", "Three-year bamboo, split, shaved, smoked and woven."), ("ขึ้นก้นบนแม่พิมพ์ไม้ สานขึ้นข้าง พันขอบด้วยหวาย", "Started on a wooden form, woven upward and bound with rattan.")),
        (("ไม้ไผ่สีสุก หวาย", "Bamboo, rattan"), ("หวายน้ำ ไม้ไผ่นวล", "Water rattan, bamboo")), "basket", made_to_order=0.28, lead=(7, 20), certificates=_TCPS),
    Recipe("kratip", "household/basketry", "basketry", (Form("กระติบข้าว", "sticky-rice basket", (90, 290), _BASKET, _EACH, (18, 18, 20)), Form("กระติบข้าวลายขิด", "khit-woven sticky-rice basket", (150, 420), _BASKET, _EACH, (18, 18, 20))),
        (("สองชั้น", "double wall"), ("ฝาก้านตาล", "palm-stem base"), ("สายสะพาย", "with strap"), ("ลายดอกแก้ว", "orange jasmine weave"), ("เส้นละเอียด", "fine strip"), ("ไผ่บ้าน", "village bamboo"), ("ลายตาหมากรุก", "checker weave")),
        (("สานสองชั้น ข้าวเหนียวอุ่นถึงเที่ยงและไม่แฉะ", "Two walls keep sticky rice warm till noon and dry."), ("ฝาพอดีมือ เปิดปิดง่าย", "A lid that sits right in the hand.")),
        (("จักตอกบางสองด้าน สานตัวและฝา เย็บขอบ ติดตีนก้านตาล", "Fine strips woven into body and lid, edges sewn, set on a palm-stem foot."),), (("ไม้ไผ่ไร่ ก้านตาล ด้ายฝ้าย", "Bamboo, palm stem, cotton thread"),), "basket", made_to_order=0.15, lead=(7, 14), certificates=_TCPS),
    Recipe("tray", "household/basketry", "basketry", (Form("ถาดสานไม้ไผ่", "woven bamboo tray", (120, 420), _TRAY, _EACH, (42, 42, 6)), Form("กระด้งลาย", "patterned winnowing tray", (130, 450), _TRAY, _EACH, (42, 42, 6))),
        (("ลายสอง", "twill weave"), ("ตอกละเอียด", "fine strip"), ("ขอบหวาย", "rattan rim"), ("แขวนผนังได้", "with hanging loop"), ("ลายดอก", "flower weave"), ("เคลือบด้าน", "matt finish"), ("ลายตาราง", "checker weave")),
        (("รองผลไม้ เสิร์ฟขันโตก หรือแขวนเป็นลายบนผนัง", "For fruit, for a khantok meal, or on the wall."), ("ตอกเส้นเล็กสานแน่น ไม่บาดมือ", "Fine close strips that do not catch the hand.")),
        (("จักตอก ย้อมสี สานกลาง ขึ้นขอบหวายสองชั้น", "Strips dyed, centre woven, rimmed twice in rattan."),), (("ไม้ไผ่ หวาย", "Bamboo, rattan"),), "basket", made_to_order=0.15, lead=(7, 14), certificates=_TCPS),
    Recipe("celadon", "household/pottery", "celadon", (
            Form("แจกันศิลาดลพร้อมถ้วย", "celadon vase and cup", (450, 1900), _POT[:3], ("ต่อ 1 ชุด", "per set"), (30, 30, 34), ("celadon-1", "celadon-2", "celadon-3", "celadon-5")), Form("ชามศิลาดล", "celadon bowl", (220, 690), _BOWL, _EACH, (26, 26, 14), ("celadon-4", "celadon-6"))),
        (("ลายราน", "crackle glaze"), ("ลายกลีบบัว", "lotus petals"), ("เขียวไข่กา", "pale green"), ("เขียวหยก", "jade green"), ("เคลือบใส", "clear glaze"), ("ลายคลื่น", "wave carving"), ("ลายใบไผ่", "bamboo leaf carving"), ("เคลือบขี้เถ้า", "wood-ash glaze")),
        (("เคลือบขี้เถ้าไม้ ผิวรานละเอียดเหมือนน้ำแข็งบาง", "Wood-ash glaze with a crackle fine as thin ice."), ("เผาไฟสูง ใช้กับอาหารและเครื่องล้างจานได้", "High fired, fit for food and the dishwasher.")),
        (("ขึ้นรูปแป้นหมุน แกะลาย เคลือบขี้เถ้าไม้ เผา 1,260 องศา", "Thrown, carved, ash glazed and fired at 1,260 degrees."),), (("ดินดำเชียงใหม่ ขี้เถ้าไม้ก่อไม้รกฟ้า", "Chiang Mai clay, oak and terminalia ash"),), "pottery", made_to_order=0.25, lead=(14, 30), certificates=_TCPS),
    Recipe("benjarong", "household/pottery", "benjarong", (
            Form("โถเบญจรงค์", "benjarong bowl", (690, 3900), _BOWL, _EACH, (24, 24, 20), ("benjarong-1", "benjarong-3", "benjarong-4")), Form("ชุดชามเบญจรงค์", "benjarong bowl set", (590, 2900), _BOWL, ("ต่อ 1 ชุด", "per set"), (26, 26, 14), ("benjarong-2",)),
            Form("แจกันเบญจรงค์", "benjarong vase", (890, 4500), _POT[:3], _EACH, (22, 22, 34), ("benjarong-5",)), Form("โถฝาเบญจรงค์พร้อมถ้วย", "lidded benjarong jar with cup", (1200, 5900), _POT[:3], ("ต่อ 1 ชุด", "per set"), (28, 28, 30), ("benjarong-6",))),
        (("ลายพิกุลทอง", "golden bullet wood flower"), ("ลายพุ่มข้าวบิณฑ์", "rice offering"), ("ลายประจำยาม", "four-petal"), ("ลายจักรี", "chakri flower"), ("ลายเบญจมาศ", "chrysanthemum"), ("ลายดอกไม้ร่วง", "falling flowers"), ("น้ำทอง 18 เค", "18 k gold line")),
        (("เขียนเส้นทองทีละเส้น ลงสีทีละดอก แล้วเผาซ้ำ", "Gold drawn line by line, colour flower by flower, then fired again."), ("ผิวเคลือบเรียบ สีนูนขึ้นเล็กน้อยเมื่อลูบ", "A smooth glaze with colour you can feel.")),
        (("วนทอง เขียนลาย ลงสี เผา 800 องศา สองรอบ", "Gold banded, drawn, coloured, fired twice at 800 degrees."),), (("ขาวโบนไชน่า สีเซรามิก น้ำทอง", "Bone china, ceramic colours, liquid gold"),), "pottery", made_to_order=0.35, lead=(14, 30), certificates=_TCPS),
    *(
        Recipe(key, "household/pottery", "pottery", tuple(Form(th, en, price, _POT, _EACH, (30, 30, 36), stems) for th, en, price, stems in forms), kinds, about, made, materials, "pottery", made_to_order=0.18, lead=(10, 25), certificates=_TCPS, gi=gi)
        for key, forms, kinds, about, made, materials, gi in (
            ("banchiang", (("หม้อลายบ้านเชียง", "Ban Chiang style pot", (190, 950), ()), ("หม้อคู่ลายบ้านเชียง", "pair of Ban Chiang style pots", (250, 1200), ())),
                (("ลายก้นหอย", "spiral"), ("ลายก้นหอยคู่", "double spiral"), ("ลายคลื่น", "wave"), ("ลายตัวเอส", "S scroll"), ("ลายเชือกทาบ", "cord pattern"), ("ลายก้านขด", "scroll")),
                (("เขียนลายด้วยพู่กันและดินแดง ตามแบบหม้อเก่าในพิพิธภัณฑ์", "Painted with a brush and red earth after the old pots in the museum."), ("เผากลางแจ้งด้วยฟางและแกลบ สีแต่ละใบจึงต่าง", "Fired in the open with straw and husk, so each colour differs.")),
                (("ตีขึ้นรูปด้วยหินดุและไม้ลาย ตาก เขียนลาย เผา", "Beaten with stone and paddle, dried, painted and fired."),), (("ดินในหมู่บ้าน แกลบ ดินแดง", "Village clay, rice husk, red earth"),), ()),
            ("dankwian", (("แจกันดินเผา", "stoneware vase", (220, 1200), ("dankwian-1", "dankwian-2", "dankwian-4")), ("โอ่งดินเผา", "stoneware jar", (250, 1500), ("dankwian-3", "dankwian-5"))),
                (("สีเปลือกมังคุด", "mangosteen brown"), ("ผิวด้าน", "matt"), ("รมควัน", "smoked"), ("ลายขูด", "scraped"), ("ลายร่อง", "grooved"), ("ผิวไหม้ไฟ", "fire marked")),
                (("ดินริมมูลมีเหล็กมาก เผาแล้วเป็นสีเปลือกมังคุดโดยไม่ต้องเคลือบ", "Iron-rich river clay fires mangosteen brown without a glaze."), ("ตั้งสวนหรือใส่กิ่งไม้แห้งก็สวย", "For the garden or for dry branches.")),
                (("นวดดินด้วยเท้า ขึ้นแป้น ตาก เผาเตาฟืนสองวัน", "Clay trodden, thrown, dried and wood fired two days."),), (("ดินด่านเกวียน", "Dan Kwian clay"),), ("30",)),
            ("terracotta", (("หม้อดินเผา", "terracotta pot", (90, 590), ()), ("โอ่งดินเผาเล็ก", "small terracotta jar", (120, 690), ())),
                (("ลายข้าวหลามตัด", "diamond band"), ("ลายเครือเถา", "vine band"), ("ผิวเรียบ", "smooth"), ("ลายหวาย", "rattan band"), ("ใส่น้ำดื่ม", "for drinking water"), ("ปลูกบัว", "for lotus")),
                (("ดินแดงเผาไฟต่ำ น้ำซึมผิวเล็กน้อยจึงเย็น", "Low-fired red clay; a little water seeps and cools it."), ("แกะลายด้วยไม้ไผ่ก่อนแห้ง", "Carved with bamboo before it dries.")),
                (("หมักดิน ขึ้นแป้นมือ แกะลาย ขัดผิวด้วยหิน เผาแกลบ", "Clay aged, thrown, carved, stone polished and husk fired."),), (("ดินเหนียวท้องนา ทราย", "Field clay, sand"),), ()),
        )
    ),
    Recipe("rooster_bowl", "household/pottery", "ceramic", (Form("ชามตราไก่", "rooster bowl", (45, 150), _BOWL, _EACH, (20, 20, 10)), Form("ชามตราไก่เขียนมือ", "hand-painted rooster bowl", (70, 220), _BOWL, _EACH, (20, 20, 10)), Form("ชุดชามตราไก่", "rooster bowl set", (180, 490), (Size("4 ใบ", "of 4", 1.0, 1600), Size("6 ใบ", "of 6", 1.45, 2400)), ("ต่อ 1 ชุด", "per set"), (30, 30, 16))),
        (("ดอกโบตั๋น", "with peony"), ("ใบตอง", "with banana leaf"), ("ขอบน้ำตาล", "brown rim"), ("แบบโบราณ", "old style"), ("เผาฟืน", "wood fired"), ("ขอบบาง", "thin rim"), ("ก้นลึก", "deep"), ("ปากเหลี่ยม", "faceted rim")),
        (("ไก่ ดอกโบตั๋น ใบตอง เขียนด้วยพู่กันทีละใบ", "Rooster, peony and leaf, brushed on each bowl."), ("ดินขาวลำปาง เข้าไมโครเวฟได้", "Lampang kaolin, microwave safe.")),
        (("ปั้นแป้นหมุน เคลือบ เขียนลาย เผา 1,250 องศา", "Thrown, glazed, painted, fired at 1,250 degrees."),), (("ดินขาวลำปาง สีเซรามิก", "Lampang kaolin, ceramic colours"),), "pottery", certificates=(*_TCPS, ("tis", 0.2)), gi=()),
    Recipe("elephant", "household/wood", "wood", (Form("ช้างไม้แกะสลัก", "carved wooden elephant", (250, 1900), (Size("สูง 10 ซม.", "10 cm tall", 0.5, 400), Size("สูง 15 ซม.", "15 cm tall", 0.8, 900), Size("สูง 25 ซม.", "25 cm tall", 1.6, 2600)), ("ต่อ 1 ตัว", "each"), (16, 30, 26)), Form("ช้างทรงเครื่องไม้", "caparisoned wooden elephant", (390, 2400), (Size("สูง 15 ซม.", "15 cm tall", 0.8, 900), Size("สูง 25 ซม.", "25 cm tall", 1.6, 2600)), ("ต่อ 1 ตัว", "each"), (16, 30, 26))),
        (("งวงขึ้น", "trunk raised"), ("เคลือบด้าน", "matt finish"), ("ไม้ฉำฉา", "rain tree wood"), ("ไม้สักเก่า", "old teak"), ("ลายผ้าคลุม", "carved saddle cloth"), ("ขาขยับได้", "jointed legs"), ("ลงน้ำมัน", "oiled")),
        (("แกะจากไม้ท่อนเดียว ขัดจนลูบแล้วไม่สะดุด", "Carved from one block and sanded until nothing catches."), ("รอยสิ่วเก็บไว้ให้เห็นบนหลัง", "Chisel marks are left on the back.")),
        (("โกลน ถาก แกะ ขัดสี่เบอร์ ลงขี้ผึ้ง", "Roughed out, hewn, carved, sanded in four grits, waxed."),), (("ไม้ฉำฉาปลูก", "Plantation rain tree wood"), ("ไม้สักเก่าจากเรือน", "Old house teak")), "wood", made_to_order=0.3, lead=(10, 30), certificates=_TCPS),
    Recipe("panel", "household/wood", "wood", (Form("แผ่นไม้แกะสลัก", "carved wooden panel", (590, 3900), (Size("30 x 30 ซม.", "30 x 30 cm", 0.6, 1500), Size("45 x 45 ซม.", "45 x 45 cm", 1.0, 3000), Size("60 x 60 ซม.", "60 x 60 cm", 1.6, 5200)), ("ต่อ 1 แผ่น", "each"), (62, 62, 6)),),
        (("ลายพุดตาน", "hibiscus flower"), ("ลายดอกบัว", "lotus"), ("ลายเครือเถา", "vine"), ("ลายกนก", "kanok flame"), ("กรอบมุมขด", "scrolled corners"), ("ลายดอกลีลาวดี", "frangipani")),
        (("แกะนูนสามชั้น เงาเปลี่ยนตามแสงหน้าต่าง", "Carved in three depths; shadows follow the window."), ("มีหูแขวนด้านหลัง", "Fitted with hangers.")),
        (("ร่างลาย ฉลุ แกะด้วยสิ่วยี่สิบเล่ม ขัด ลงน้ำมันตัง", "Drawn, pierced, carved with twenty chisels, sanded and oiled."),), (("ไม้สักปลูก", "Plantation teak"),), "wood", made_to_order=0.5, lead=(14, 30), certificates=_TCPS),
    Recipe("wood_bowl", "household/wood", "wood", (Form("ชามไม้พร้อมช้อน", "wooden bowl with spoon", (180, 650), (Size("6 นิ้ว", "6 inch", 0.7, 350), Size("8 นิ้ว", "8 inch", 1.0, 600), Size("10 นิ้ว", "10 inch", 1.5, 950)), ("ต่อ 1 ชุด", "per set"), (26, 26, 12)),),
        (("ไม้มะม่วง", "mango wood"), ("ไม้ขนุน", "jackfruit wood"), ("ไม้จามจุรี", "rain tree wood"), ("ไม้สัก", "teak"), ("เคลือบน้ำมันมะพร้าว", "coconut oiled"), ("ลายไม้เด่น", "strong grain")),
        (("กลึงจากไม้ผลที่หมดอายุ ใช้ใส่สลัดหรือข้าวคลุก", "Turned from fruit trees past bearing, for salads or rice."), ("เคลือบน้ำมันกินได้ ไม่มีแล็กเกอร์", "Food-safe oil, no lacquer.")),
        (("ผึ่งไม้หกเดือน กลึง ขัด ทาน้ำมันสามรอบ", "Seasoned six months, turned, sanded, oiled three times."),), (("ไม้ผลปลูก น้ำมันมะพร้าว", "Fruit wood, coconut oil"),), "wood", certificates=_TCPS),
    Recipe("knife", "household/knife", "knife", (Form("มีดอีโต้", "cleaver", (250, 790), (Size("8 นิ้ว", "8 inch", 1.0, 650), Size("9 นิ้ว", "9 inch", 1.15, 750)), ("ต่อ 1 เล่ม", "each"), (10, 36, 4), ("knife-1", "knife-4", "knife-5")), Form("มีดครัว", "kitchen knife", (180, 620), (Size("6 นิ้ว", "6 inch", 0.8, 320), Size("8 นิ้ว", "8 inch", 1.0, 450)), ("ต่อ 1 เล่ม", "each"), (9, 34, 4), ("knife-2", "knife-3"))),
        (("ด้ามไม้ชิงชัน", "rosewood handle"), ("ด้ามไม้มะขาม", "tamarind handle"), ("เหล็กแหนบ", "spring steel"), ("ตีทบ", "folded forging"), ("คมสองด้าน", "double bevel"), ("ด้ามหมุดทองเหลือง", "brass rivets"), ("ใบบาง", "thin blade"), ("สันหนา", "thick spine"), ("ชุบน้ำมัน", "oil quenched")),
        (("ตีจากเหล็กแหนบรถ ลับคมพร้อมใช้", "Forged from spring steel and sharpened for use."), ("น้ำหนักดี จับแล้วไม่ล้ามือ", "Well balanced, easy on the hand.")),
        (("เผา ตีสามคน ตะไบ ชุบ ลับหินสองเบอร์", "Heated, struck by three, filed, quenched, honed on two stones."),), (("เหล็กแหนบ ไม้ ทองเหลือง", "Spring steel, wood, brass"),), "knife", made_to_order=0.25, lead=(7, 20), certificates=_TCPS),
    Recipe("umbrella", "household/umbrella", "umbrella", (Form("ร่มกระดาษสา", "saa paper parasol", (180, 650), (Size("14 นิ้ว", "14 inch", 0.6, 350), Size("20 นิ้ว", "20 inch", 1.0, 600), Size("40 นิ้ว", "40 inch", 2.2, 1500)), ("ต่อ 1 คัน", "each"), (14, 70, 14), (), "umbrella"), Form("ร่มผ้าฝ้ายเขียนลาย", "painted cotton parasol", (250, 790), (Size("20 นิ้ว", "20 inch", 1.0, 650), Size("35 นิ้ว", "35 inch", 1.8, 1200)), ("ต่อ 1 คัน", "each"), (14, 70, 14), (), "umbrella")),
        (("ลายกุหลาบ", "roses"), ("ลายดอกบัว", "lotus"), ("ลายซากุระ", "cherry blossom"), ("ลายผีเสื้อ", "butterflies"), ("ลายดอกชบา", "hibiscus"), ("ขอบทอง", "gold rim")),
        (("โครงไม้ไผ่เหลามือ เขียนดอกด้วยสีน้ำมัน", "Hand-cut bamboo ribs, flowers painted in oil."), ("กางง่าย ใช้บังแดดหรือแต่งเวที", "Opens easily, for sun or stage.")),
        (("เหลาซี่ ร้อยด้าย ปิดกระดาษสาสามชั้น ทาน้ำมัน เขียนลาย", "Ribs cut and threaded, three layers of paper, oiled and painted."),), (("ไม้ไผ่ กระดาษสา สีน้ำมัน", "Bamboo, saa paper, oil colour"),), "umbrella", coloured=True, made_to_order=0.2, lead=(7, 20), certificates=_TCPS),
    Recipe("candle", "household/candle", "candle", (Form("เทียนหอมไขถั่วเหลือง", "soy candles", (150, 390), (Size("ชุด 3 เล่ม", "set of 3", 1.0, 650), Size("ชุด 4 เล่ม", "set of 4", 1.3, 850)), ("ต่อ 1 ชุด", "per set"), (18, 18, 14)), Form("เทียนขี้ผึ้งแท่ง", "beeswax pillar candles", (180, 450), (Size("ชุด 3 เล่ม", "set of 3", 1.0, 650), Size("ชุด 4 เล่ม", "set of 4", 1.3, 850)), ("ต่อ 1 ชุด", "per set"), (18, 18, 14))),
        (("กลิ่นมะลิ", "jasmine"), ("กลิ่นตะไคร้", "lemongrass"), ("กลิ่นปีบ", "cork tree flower"), ("กลิ่นลีลาวดี", "frangipani"), ("กลิ่นโมก", "moke flower"), ("กลิ่นส้มโอ", "pomelo"), ("ไม่ใส่กลิ่น", "unscented"), ("กลิ่นจำปี", "white champaca"), ("กลิ่นชาเขียว", "green tea"), ("กลิ่นกฤษณา", "agarwood")),
        (("ควันน้อย กลิ่นอ่อน จุดได้ราว 20 ชั่วโมงต่อเล่ม", "Little smoke, a soft scent, about 20 hours each."), ("สีพาสเทลหล่อทีละชุด", "Pastel colours poured set by set.")),
        (("หลอมไขที่ 70 องศา ใส่กลิ่น เทพิมพ์ พักสองวัน", "Melted at 70 degrees, scented, poured and rested two days."),), (("ไขถั่วเหลือง ไส้ฝ้าย น้ำมันหอมระเหย", "Soy wax, cotton wick, essential oil"),), "candle", certificates=_TCPS),
)
