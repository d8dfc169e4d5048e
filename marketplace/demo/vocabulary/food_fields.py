# fmt: off
"""Words of rice, fruit, nuts, honey and mushrooms: what grows."""

from marketplace.demo.vocabulary.shapes import Form, Recipe, Size

_PACK = ("ต่อ 1 ถุง", "per pack")
_KILO = ("ต่อ 1 กก.", "per kg")
_FDA = (("fda", 0.85), ("tcps", 0.35))
_RICE = (("tcps", 0.4), ("organic", 0.3), ("gap", 0.25))
_RICE_SIZES = (Size("1 กก.", "1 kg", 1.0, 1050), Size("500 กรัม", "500 g", 0.58, 540), Size("2 กก.", "2 kg", 1.9, 2080), Size("5 กก.", "5 kg", 4.6, 5150))
_SNACK = (Size("100 กรัม", "100 g", 1.0, 150), Size("150 กรัม", "150 g", 1.4, 200), Size("200 กรัม", "200 g", 1.8, 260), Size("250 กรัม", "250 g", 2.2, 320), Size("500 กรัม", "500 g", 4.0, 600))
_BOX = (Size("กล่อง 3 กก.", "3 kg box", 1.0, 3300), Size("กล่อง 5 กก.", "5 kg box", 1.6, 5400), Size("กล่อง 10 กก.", "10 kg box", 3.0, 10600))
_BAG_CM = (16, 24, 7)
_RICE_CM = (14, 20, 7)

_RICE_MADE = (
    ("เกี่ยวมือบางแปลง ตากลานสองแดด สีที่โรงสีชุมชน คัดเมล็ดหักด้วยตะแกรง", "Partly hand-cut, sun dried two days, milled at the community mill and sieved of broken grain."),
    ("ปลูกปีละครั้ง ใช้ปุ๋ยหมัก สีใหม่ทุกเดือนตามยอดสั่ง", "One crop a year on compost, milled fresh each month to order."),
)
_RICE_KINDS = (
    ("นาอินทรีย์", "organic field"), ("ข้าวใหม่", "new crop"), ("สีซ้อมมือ", "hand-milled"), ("ถุงสุญญากาศ", "vacuum pack"), ("นาปี", "rain-fed crop"), ("คัดเมล็ดเต็ม", "whole grain"), ("ข้าวเก่าหุงขึ้นหม้อ", "aged, cooks fluffy"), ("ปลอดสารในแปลง", "no sprays in the field"),
)
_FRUIT_MATERIAL = (("ผลไม้จากสวนสมาชิก ไม่ใส่สารกันเสีย", "Fruit from members' orchards, no preservatives"), ("ผลไม้สุกพอดี น้ำตาลทรายเล็กน้อย", "Fruit picked ripe, a little sugar"))

RECIPES: tuple[Recipe, ...] = (
    Recipe("rice_white", "food/rice", "rice", (Form("ข้าวหอมมะลิ", "jasmine rice", (45, 85), _RICE_SIZES, _PACK, _RICE_CM), Form("ข้าวหอมมะลิใหม่ต้นฤดู", "early new-crop jasmine rice", (55, 95), _RICE_SIZES[:3], _PACK, _RICE_CM)), _RICE_KINDS,
        (("เมล็ดยาวเรียว หุงแล้วหอมอ่อน ๆ และนุ่มโดยไม่แฉะ", "Long slender grain, softly fragrant and tender without going wet."), ("บรรจุถุงสุญญากาศ เก็บได้นานโดยไม่ใส่สารกันมอด", "Vacuum packed, so it keeps without fumigants."), ("ข้าวจากทุ่งน้ำฝน ปลูกปีละครั้ง", "Rain-fed rice, one crop a year.")),
        _RICE_MADE, (("ข้าวขาวดอกมะลิ 105", "Khao Dawk Mali 105 rice"), ("ข้าวหอมมะลิ 100 %", "Jasmine rice only")), "rice", certificates=_RICE),
    Recipe("rice_bowl_white", "food/rice", "rice", (Form("ข้าวเหนียวเขี้ยวงู", "khiao ngu sticky rice", (45, 80), _RICE_SIZES[:3], _PACK, _RICE_CM), Form("ข้าวหอมพื้นบ้าน", "local fragrant rice", (45, 85), _RICE_SIZES[:3], _PACK, _RICE_CM)), _RICE_KINDS,
        (("เมล็ดขาวใส นุ่มนานแม้ตั้งทิ้งไว้", "Clear white grain that stays soft as it cools."), ("พันธุ์พื้นบ้านที่หมู่บ้านเก็บเมล็ดไว้เอง", "A local variety whose seed the village keeps.")),
        _RICE_MADE, (("ข้าวจากนาสมาชิก", "Rice from members' fields"),), "rice", certificates=_RICE, recipe="rice_bowl", pictures=("rice-bowl-4",)),
    Recipe("rice_bowl_brown", "food/rice", "rice", (Form("ข้าวฮางงอก", "germinated hang rice", (60, 110), _RICE_SIZES[:3], _PACK, _RICE_CM), Form("ข้าวกล้องหอมมะลิ", "jasmine brown rice", (50, 90), _RICE_SIZES[:3], _PACK, _RICE_CM)), _RICE_KINDS,
        (("เมล็ดสีน้ำตาลทอง เคี้ยวหนึบ หุงง่ายกว่าข้าวกล้องทั่วไป", "Golden brown grain with a chew, easier to cook than most brown rice."), ("แช่ให้งอก นึ่ง แล้วตากก่อนสี กลิ่นหอมเหมือนข้าวใหม่", "Soaked to sprout, steamed and dried before milling; it smells of new rice.")),
        (("แช่ 12 ชั่วโมง บ่ม 24 ชั่วโมง นึ่งด้วยเตาฟืน แล้วผึ่งจนแห้ง", "Soaked 12 hours, rested 24, steamed over wood and dried."),), (("ข้าวเปลือกหอมมะลิ", "Jasmine paddy"), ("ข้าวฮางจากนาสมาชิก", "Hang rice from members' fields")), "rice", certificates=_RICE, recipe="rice_bowl", pictures=("rice-bowl-1",)),
    Recipe("rice_bowl_red", "food/rice", "rice", (Form("ข้าวสังข์หยดซ้อมมือ", "hand-milled sangyod rice", (65, 120), _RICE_SIZES[:3], _PACK, _RICE_CM), Form("ข้าวสังข์หยดกล้องงอก", "germinated sangyod rice", (75, 130), _RICE_SIZES[:3], _PACK, _RICE_CM)), _RICE_KINDS,
        (("เมล็ดเล็กเรียวสีแดงเข้ม หุงแล้วนุ่มและมีกลิ่นเฉพาะ", "Small slender dark red grain, soft when cooked, with a scent of its own."), ("ข้าวพื้นเมืองของคนลุ่มน้ำทะเลสาบ", "A local rice of the lake people.")),
        _RICE_MADE, (("ข้าวสังข์หยด", "Sangyod rice"),), "rice", certificates=_RICE, gi=("93",), recipe="rice_bowl", pictures=("rice-bowl-2", "rice-bowl-3")),
    Recipe("rice_red", "food/rice", "rice", (Form("ข้าวสังข์หยดกล้อง", "sangyod brown rice", (60, 110), _RICE_SIZES[:3], _PACK, _RICE_CM), Form("ข้าวสังข์หยด", "sangyod rice", (55, 100), _RICE_SIZES[:3], _PACK, _RICE_CM)), _RICE_KINDS,
        (("ข้าวแดงเมล็ดเล็ก หุงด้วยน้ำมากกว่าข้าวขาวเล็กน้อย", "A small red grain; cook it with slightly more water than white rice."), ("สีกล้องทุกล็อตเมื่อมีคนสั่ง เยื่อหุ้มเมล็ดจึงยังสด", "Each lot is husked when ordered, so the bran is fresh.")),
        _RICE_MADE, (("ข้าวสังข์หยดจากนาสมาชิก", "Sangyod rice from members' fields"),), "rice", certificates=_RICE, gi=("93",)),
    Recipe("rice_3", "food/rice", "rice", (Form("ข้าวฮางสามสี", "three-colour hang rice", (65, 120), _RICE_SIZES[:3], _PACK, _RICE_CM), Form("ข้าวฮางงอกสามสี", "germinated three-colour hang rice", (70, 130), _RICE_SIZES[:3], _PACK, _RICE_CM)), _RICE_KINDS,
        (("ขาว แดง ดำในถุงเดียว หุงพร้อมกันได้ เมล็ดนุ่มเท่ากัน", "White, red and black in one bag; they cook together and come out equally soft."), ("ข้าวฮางทำตามวิธีคนผู้ไท นึ่งทั้งเปลือกก่อนสี", "Hang rice the Phu Thai way: steamed in the husk before milling.")),
        (("แช่ นึ่ง ผึ่ง สีแยกสี แล้วผสมตามสัดส่วน", "Soaked, steamed, dried, milled apart and blended."), ("คัดเมล็ดด้วยมือบนกระด้ง บรรจุวันต่อวัน", "Sorted by hand on trays, packed day by day.")), (("ข้าวหอมมะลิ ข้าวแดง ข้าวก่ำ", "Jasmine, red and black rice"),), "rice", certificates=_RICE),
    Recipe("khaotan", "food/crackers", "crackers", (Form("ข้าวแต๋นน้ำแตงโม", "watermelon rice crackers", (30, 60), _SNACK[:4], _PACK, _BAG_CM), Form("ข้าวแต๋น", "rice crackers", (30, 55), _SNACK[:4], _PACK, _BAG_CM)),
        (("ราดน้ำอ้อย", "cane syrup"), ("หน้าธัญพืช", "with seeds"), ("หน้าหมูหยอง", "with pork floss"), ("หน้างา", "sesame"), ("ชิ้นเล็ก", "bite size"), ("รสดั้งเดิม", "plain"), ("หน้าลำไย", "with longan"), ("หวานน้อย", "less sweet")),
        (("ข้าวเหนียวตากแดดทอดพองกรอบ กัดแล้วไม่อมน้ำมัน", "Sun-dried sticky rice fried till it puffs, crisp and not oily."), ("แผ่นเล็กพอดีคำ ราดน้ำอ้อยบาง ๆ", "Small rounds with a thin line of cane syrup.")),
        (("นึ่งข้าว คลุกน้ำแตงโม กดพิมพ์ ตากสองแดด ทอดไฟแรง", "Steamed, mixed with watermelon juice, pressed, dried two days, fried hot."), ("ทอดวันต่อวัน สะเด็ดน้ำมันด้วยเครื่องเหวี่ยง", "Fried daily and spun free of oil.")), (("ข้าวเหนียว น้ำแตงโม น้ำอ้อย งา", "Sticky rice, watermelon juice, cane syrup, sesame"),), "dry", certificates=_FDA),
    Recipe("fish_crackers", "food/crackers", "crackers", (Form("ข้าวเกรียบปลา", "fish crackers", (35, 65), _SNACK[:5], _PACK, _BAG_CM), Form("ข้าวเกรียบปลาดิบ", "uncooked fish crackers", (40, 70), _SNACK[2:], _PACK, _BAG_CM)),
        (("รสดั้งเดิม", "plain"), ("รสพริกไทย", "black pepper"), ("ปลาทู", "mackerel"), ("ปลาอินทรี", "king mackerel"), ("แผ่นเล็ก", "small rounds"), ("ผสมฟักทอง", "with pumpkin"), ("พริกขี้หนู", "bird chili")),
        (("เนื้อปลามากกว่าแป้ง ทอดแล้วพองบาง กรอบเบา", "More fish than flour; it puffs thin and light."), ("กินเล่นหรือกินกับยำก็เข้ากัน", "For nibbling or beside a spicy salad.")),
        (("นวดปลากับแป้งสาคู ปั้นแท่ง นึ่ง ฝานบาง ตากแดด", "Fish and sago flour kneaded, steamed in rolls, sliced thin and sun dried."),), (("เนื้อปลา แป้งสาคู กระเทียม พริกไทย เกลือ", "Fish, sago flour, garlic, pepper, salt"),), "dry", certificates=(*_FDA, ("halal", 0.5))),
    Recipe("banana_dry", "food/dried-fruit", "dried-fruit", (Form("กล้วยตาก", "sun-dried banana", (35, 70), _SNACK[2:], _PACK, _BAG_CM), Form("กล้วยตากพลังแสงอาทิตย์", "solar-dried banana", (40, 80), _SNACK[2:], _PACK, _BAG_CM)),
        (("กล้วยน้ำว้ามะลิอ่อง", "mali-ong banana"), ("อบน้ำผึ้ง", "with honey"), ("ไม่เติมน้ำตาล", "no added sugar"), ("ชิ้นพอดีคำ", "bite size"), ("กล้วยไข่", "egg banana"), ("อบม้วน", "rolled"), ("เคลือบงา", "sesame"), ("เนื้อนุ่ม", "soft")),
        (("กล้วยสุกงอมพอดี ตากในโดมจนหวานข้น เนื้อยังนุ่ม", "Bananas dried in a solar dome until deep and sweet, still soft."), ("หวานจากกล้วยเอง ไม่มีผงน้ำตาล", "Sweet from the banana itself, no sugar dusting.")),
        (("ปอกมือ ตากโดมห้าวัน กดแบน แล้วอบฆ่าเชื้อ", "Peeled by hand, five days in the dome, flattened and heat treated."),), (("กล้วยน้ำว้า", "Namwa banana"), ("กล้วย น้ำผึ้งเล็กน้อย", "Banana, a little honey")), "dry", certificates=_FDA),
    Recipe("mango_dry", "food/dried-fruit", "dried-fruit", (Form("มะม่วงอบแห้ง", "dried mango", (55, 110), _SNACK[:4], _PACK, _BAG_CM),),
        (("น้ำดอกไม้", "nam dok mai"), ("หวานธรรมชาติ", "naturally sweet"), ("โชคอนันต์", "chok anan"), ("รสบ๊วย", "plum salt"), ("ชิ้นหนา", "thick cut"), ("เส้นเล็ก", "strips"), ("หวานน้อย", "less sweet"), ("พริกเกลือ", "chili salt")),
        (("มะม่วงสุกหั่นหนา อบจนหนึบ กลิ่นยังชัด", "Ripe mango cut thick and dried to a chew, the scent intact."), ("เปรี้ยวหวานพอดี กินแทนลูกอมได้", "Sweet and tart, instead of candy.")),
        (("คัดสุก 80 % ปอก หั่น อบลมร้อน 14 ชั่วโมง", "Picked at 80 per cent ripe, cut and dried 14 hours in warm air."),), _FRUIT_MATERIAL, "dry", certificates=_FDA),
    Recipe("longan_dry", "food/dried-fruit", "dried-fruit", (Form("ลำไยอบแห้งเนื้อสีทอง", "golden dried longan", (65, 130), _SNACK[:5], _PACK, _BAG_CM), Form("ลำไยอบแห้ง", "dried longan", (55, 110), _SNACK[:5], _PACK, _BAG_CM)),
        (("พันธุ์อีดอ", "e-do variety"), ("ไร้เมล็ด", "seedless"), ("อินทรีย์", "organic"), ("เกรดเอ", "grade A"), ("เนื้อหนา", "thick flesh"), ("ถุงซิป", "zip bag"), ("อบฟืนลำไย", "longan-wood dried")),
        (("เนื้อหนาสีทอง ชงน้ำร้อนหรือกินเล่นได้เลย", "Thick golden flesh, for tea or straight from the bag."), ("หวานหอม ไม่เหนียวติดฟัน", "Sweet and fragrant, not sticky.")),
        (("คว้านเมล็ดด้วยมือ เรียงตะแกรง อบ 12 ชั่วโมง", "Stoned by hand, laid on racks and dried 12 hours."),), (("ลำไยสด", "Fresh longan"),), "dry", certificates=_FDA),
    Recipe("durian_chips", "food/dried-fruit", "dried-fruit", (Form("ทุเรียนทอดกรอบ", "durian chips", (95, 180), _SNACK[:4], _PACK, _BAG_CM), Form("ทุเรียนทอดหมอนทอง", "monthong durian chips", (110, 195), _SNACK[:4], _PACK, _BAG_CM)),
        (("กรอบบาง", "thin cut"), ("รสเค็มน้อย", "lightly salted"), ("รสดั้งเดิม", "plain"), ("แผ่นยาว", "long slices"), ("แผ่นหนา", "thick cut"), ("อบเนย", "buttered"), ("รสหวาน", "sweet")),
        (("ทุเรียนแก่จัดแต่ยังไม่สุก ฝานบาง ทอดกรอบ มันโดยไม่เลี่ยน", "Mature but unripe durian, sliced thin and fried; rich without weight."), ("ถุงซิปกันชื้น เปิดแล้วปิดให้สนิท", "Zip bag; close it well.")),
        (("ฝานตามยาว ทอดน้ำมันปาล์มใหม่ สะเด็ดน้ำมันบนกระดาษ", "Sliced lengthwise, fried in fresh palm oil, drained on paper."),), (("ทุเรียนหมอนทอง น้ำมันปาล์ม เกลือ", "Monthong durian, palm oil, salt"),), "dry", certificates=_FDA),
    Recipe("banana_chips", "food/dried-fruit", "dried-fruit", (Form("กล้วยฉาบ", "banana chips", (25, 50), _SNACK, _PACK, _BAG_CM), Form("กล้วยหักมุกฉาบ", "hak muk banana chips", (25, 55), _SNACK, _PACK, _BAG_CM)),
        (("หวานน้อย", "less sweet"), ("รสเค็ม", "salted"), ("รสปาปริก้า", "paprika"), ("รสเนย", "buttered"), ("น้ำตาลอ้อย", "cane sugar"), ("แผ่นยาว", "long slices"), ("เคลือบน้ำผึ้ง", "honey glazed"), ("รสบาร์บีคิว", "barbecue")),
        (("ฝานสดลงกระทะ กรอบนานเป็นเดือนถ้าปิดถุงสนิท", "Sliced straight into the pan; stays crisp for a month if closed."), ("กล้วยดิบเครือใหญ่จากสวนใกล้บ้าน", "Green bananas from gardens close by.")),
        (("ฝานบาง ทอด ฉาบน้ำตาล ผึ่งบนตะแกรง", "Sliced, fried, glazed and aired on racks."),), (("กล้วยดิบ น้ำมันปาล์ม น้ำตาล เกลือ", "Green banana, palm oil, sugar, salt"),), "dry", certificates=_FDA),
    Recipe("cashew", "food/nuts", "nuts", (Form("เม็ดมะม่วงหิมพานต์", "cashew nuts", (75, 150), _SNACK[:5], _PACK, _BAG_CM), Form("เม็ดมะม่วงหิมพานต์อบ", "roasted cashew nuts", (80, 160), _SNACK[:5], _PACK, _BAG_CM)),
        (("อบเกลือ", "salted"), ("รวมรส", "mixed flavours"), ("ต้มยำ", "tom yam"), ("เคลือบงาน้ำผึ้ง", "honey and sesame"), ("ไม่เค็ม", "unsalted"), ("ผ่าซีก", "halves"), ("กระเทียมพริกไทย", "garlic and pepper"), ("รสกาแฟ", "coffee")),
        (("เม็ดใหญ่อบแห้ง ไม่ทอดน้ำมัน", "Large nuts, roasted dry, not fried."), ("กะเทาะทีละเม็ด ส่วนใหญ่จึงยังเต็มเม็ด", "Cracked one by one, so most stay whole.")),
        (("ตากแดด กะเทาะมือ อบไฟอ่อนสองชั่วโมง", "Sun dried, hand cracked, roasted slowly for two hours."),), (("เม็ดมะม่วงหิมพานต์ เกลือ", "Cashew nuts, salt"),), "dry", certificates=(*_FDA, ("halal", 0.3))),
    Recipe("honey", "food/honey", "honey", (Form("น้ำผึ้งป่า", "forest honey", (120, 260), (Size("250 กรัม", "250 g", 0.75, 450), Size("500 กรัม", "500 g", 1.3, 800), Size("750 กรัม", "750 g", 1.8, 1150), Size("1 กก.", "1 kg", 2.3, 1500)), ("ต่อ 1 ขวด", "per jar"), (9, 9, 14)),),
        (("ดอกลำไย", "longan blossom"), ("ดอกสาบเสือ", "siam weed blossom"), ("ดอกไม้ป่าหน้าแล้ง", "dry-season wildflowers"), ("เดือนห้า", "fifth-month harvest"), ("ดอกลิ้นจี่", "lychee blossom"), ("ผึ้งโพรง", "hive of Asian bees"), ("ดอกกาแฟ", "coffee blossom"), ("ดอกงิ้ว", "kapok blossom"), ("กรองผ้าขาว", "cloth strained"), ("ดอกยางพารา", "rubber blossom")),
        (("เก็บจากรังเต็มปิดฝาแล้ว กรองผ่านผ้า ไม่ต้ม", "Taken from capped comb, strained through cloth, not heated."), ("สีเข้มอ่อนต่างกันตามดอกไม้ของปี", "The shade follows the flowers of the year."), ("ตั้งไว้เย็นจัดอาจตกผลึก แช่น้ำอุ่นแล้วคืนตัว", "It may set in the cold; warm water brings it back.")),
        (("ตีผึ้งตอนเช้า สลัดน้ำผึ้งด้วยถังหมุนมือ พักสามวันก่อนบรรจุ", "Harvested at dawn, spun by hand and rested three days."),), (("น้ำผึ้ง 100 %", "Honey only"),), "jar", certificates=_FDA),
    Recipe("mushroom", "food/mushroom", "mushroom", (Form("เห็ดอบกรอบ", "crisp mushrooms", (35, 70), _SNACK[:3], _PACK, _BAG_CM), Form("เห็ดนางฟ้าอบกรอบ", "crisp oyster mushrooms", (35, 75), _SNACK[:3], _PACK, _BAG_CM), Form("เห็ดสวรรค์", "sweet-salty shredded mushrooms", (40, 80), _SNACK[:3], _PACK, _BAG_CM)),
        (("รสดั้งเดิม", "plain"), ("รสต้มยำ", "tom yam"), ("รสสมุนไพร", "herbs"), ("รสวาซาบิ", "wasabi"), ("งาขาว", "white sesame"), ("พริกเกลือ", "chili salt"), ("รสลาบ", "laab spice"), ("กระเทียมพริกไทย", "garlic and pepper")),
        (("เห็ดสดจากโรงเพาะข้างบ้าน ฉีกมือ ทอดกรอบเบา", "Fresh from the mushroom house next door, torn by hand, fried light."), ("กินเล่นแทนมันฝรั่ง หรือโรยข้าวต้ม", "Instead of crisps, or on rice porridge.")),
        (("เก็บเช้า ฉีก คลุกเครื่อง ทอด สะเด็ดน้ำมัน อบซ้ำ", "Picked at dawn, torn, seasoned, fried, drained and dried again."),), (("เห็ด แป้งข้าวเจ้า เครื่องปรุง", "Mushroom, rice flour, seasoning"),), "dry", certificates=_FDA),
    *(
        Recipe(key, "food/fresh-fruit", "fresh-fruit", tuple(Form(th, en, price, _BOX if key != "banana" else (Size("3 หวี", "3 hands", 1.0, 3800), Size("5 หวี", "5 hands", 1.6, 6200)), ("ต่อ 1 กล่อง", "per box"), (30, 40, 25)) for th, en in forms), kinds,
            ((f"เก็บเมื่อสั่ง ส่งในวันเดียวกัน {note[0]}", f"Picked to order and sent the same day. {note[1]}"), (f"ห่อกันช้ำทีละผล {note[0]}", f"Each piece is wrapped against bruising. {note[1]}")),
            (("ตัดเช้า คัดขนาด ล้าง ผึ่ง และลงกล่องเจาะรู", "Cut at dawn, graded, washed, aired and boxed."), ("สวนใช้ปุ๋ยหมัก ห่อผล และจดวันเก็บทุกต้น", "Composted trees, bagged fruit, a date kept for each tree.")),
            (("ผลไม้สดจากสวน", "Fresh orchard fruit"),), "fresh", villaged=True, made_to_order=0.45, lead=(7, 20), certificates=(("gap", 0.7), ("organic", 0.25)), gi=gi)
        for key, price, forms, kinds, note, gi in (
            ("longan", (180, 320), (("ลำไยสดพันธุ์อีดอ", "fresh e-do longan"), ("ลำไยสด", "fresh longan")), (("ช่อใหญ่", "large bunches"), ("คัดเกรดเอเอ", "grade AA"), ("สวนอินทรีย์", "organic orchard"), ("ต้นฤดู", "early season")), ("เนื้อกรอบเมล็ดเล็ก", "Crisp flesh, small stones."), ()),
            ("mango", (220, 420), (("มะม่วงน้ำดอกไม้", "nam dok mai mango"), ("มะม่วงน้ำดอกไม้สีทอง", "golden nam dok mai mango")), (("คัดผลใหญ่", "large fruit"), ("สุกพอดี", "ready to eat"), ("ห่อผลจากต้น", "bagged on the tree"), ("สวนอินทรีย์", "organic orchard")), ("เนื้อละเอียดไม่มีเสี้ยน", "Fine flesh without fibres."), ()),
            ("pomelo", (250, 480), (("ส้มโอทับทิม", "ruby pomelo"), ("ส้มโอเนื้อแดง", "red-fleshed pomelo")), (("คัดผลใหญ่", "large fruit"), ("แกะง่าย", "easy to peel"), ("ตัดตามสั่ง", "cut to order"), ("แพ็กของฝาก", "gift box")), ("เนื้อแห้งไม่ขม", "Dry flesh without bitterness."), ("73",)),
            ("durian", (690, 1450), (("ทุเรียนหมอนทอง", "monthong durian"), ("ทุเรียนก้านยาว", "kan yao durian")), (("ตัดแก่ 120 วัน", "cut at 120 days"), ("พร้อมกินใน 2 วัน", "ready in 2 days"), ("สวนริมเขา", "hillside orchard"), ("คัดพูเต็ม", "full lobes")), ("เคาะและชั่งทุกลูกก่อนส่ง", "Every fruit is tapped and weighed."), ("12", "33")),
            ("tamarind", (190, 360), (("มะขามหวานสีทอง", "golden sweet tamarind"), ("มะขามหวานประกายทอง", "prakai thong sweet tamarind")), (("ฝักโค้ง", "curved pods"), ("คัดฝักใหญ่", "large pods"), ("อบไล่มอด", "heat treated"), ("แพ็กของฝาก", "gift box")), ("หวานสนิท เปลือกไม่แตก", "Fully sweet, shells unbroken."), ("67",)),
            ("banana", (90, 170), (("กล้วยไข่สด", "fresh egg banana"), ("กล้วยหอมทอง", "golden hom banana")), (("คัดหวีใหญ่", "large hands"), ("ตัดแก่ 80 %", "cut at 80 per cent"), ("ปลอดสารในสวน", "no sprays"), ("สวนหลังบ้าน", "home garden")), ("สุกเองใน 2 ถึง 3 วัน", "Ripens in 2 to 3 days."), ()),
        )
    ),
)
