"""The vocabulary that search may be tuned on."""

from __future__ import annotations

from .shapes import Vocabulary, goods, terms

PARTS = terms("""
silk = ไหม | silk | mai, maai
cotton = ฝ้าย | cotton | fai, faai
mudmee = มัดหมี่ | mudmee, matmi, ikat | mat mi, mudmee, matmee, mud mee
indigo = ย้อมคราม, คราม | indigo, indigo dyed | yom khram, yorm kram
yokdok = ยกดอก | brocade, yok dok | yok dok, yokdok
tinchok = ตีนจก | tin chok, teen jok | tin chok, teen jok, tinjok
krajud = กระจูด | krajood, krajud, sedge | krachut, krajood, krajud
hyacinth = ผักตบชวา | water hyacinth | phak top chawa, pak tob chawa, phaktop
bamboo = ไม้ไผ่, ไผ่ | bamboo | mai phai, mai pai
ceramic = เซรามิก, เซรามิค | ceramic | seramik, ceramik
celadon = ศิลาดล | celadon | sila don, siladon, sila dol
clay = ดินเผา | terracotta, earthenware | din phao, din pao
teak = ไม้สัก | teak | mai sak, maisak
silver = เงิน | silver | ngoen, ngern
pearl = มุก, ไข่มุก | pearl | muk, khai muk
banana = กล้วย | banana | kluai, kluay, gluay
mango = มะม่วง | mango | mamuang, ma muang
durian = ทุเรียน | durian | thurian, turian
tamarind = มะขาม | tamarind | makham, ma kham
longan = ลำไย, ลำใย | longan | lamyai, lam yai
pineapple = สับปะรด, สัปปะรด | pineapple | sapparot, sapparod
turmeric = ขมิ้น | turmeric | khamin, kamin
honeyp = น้ำผึ้ง | honey | nam phueng, nam pueng
charcoal = ถ่าน | charcoal | than
goat = นมแพะ | goat milk | nom phae
jasminer = ข้าวหอมมะลิ | jasmine rice | khao hom mali, kao hom mali
mangosteen = มังคุด | mangosteen | mangkhut, mangkut
plai = ไพล | plai, cassumunar ginger | phlai, plai
bluepea = อัญชัน | butterfly pea | anchan, un chan
kaffir = มะกรูด | kaffir lime | makrut, magrood
sesame = งา, งาดำ | sesame | nga, nga dam
shrimp = กุ้ง | shrimp | kung, goong
fish = ปลา | fish | pla
mushroom = เห็ด | mushroom | het, hed
original = รสดั้งเดิม, ดั้งเดิม | original | dang doem
spicy = รสเผ็ด, เผ็ด | spicy, hot | phet, ped
arabica = อาราบิก้า, อราบิก้า | arabica | arabika
robusta = โรบัสต้า | robusta | robusta
wildflower = ดอกไม้ป่า | wildflower | dok mai pa
longanflower = ดอกลำไย | longan blossom | dok lamyai
snakehead = ปลาช่อน | snakehead fish | pla chon
gourami = ปลาสลิด | gourami, snakeskin gourami | pla salit, pla salid
catfish = ปลาดุก | catfish | pla duk
ginger = ขิง | ginger | khing, king
lemongrass = ตะไคร้ | lemongrass | takhrai, ta krai
roselle = กระเจี๊ยบ | roselle | krachiap, krajiab
mulberry = ใบหม่อน, หม่อน | mulberry leaf, mulberry | bai mon
""")

KINDS = terms("""
cloth = ผ้า | cloth, fabric | pha, phaa
shawl = ผ้าคลุมไหล่ | shawl | pha khlum lai, pa klum lai
skirt = ผ้าซิ่น, ผ้าถุง | tube skirt, sarong | pha sin, phaa sin
khaoma = ผ้าขาวม้า | pha khao ma, loincloth, checked cloth | pha khao ma, phaa khaao maa, pakaoma
shirt = เสื้อ | shirt | suea, seua
mohom = เสื้อหม้อห้อม, เสื้อม่อฮ่อม | mo hom shirt, indigo farmer shirt | suea mo hom, morhom, mo hom
bagc = กระเป๋าผ้า | cloth bag | krapao pha, grapao pha
bagb = กระเป๋าสาน, กระเป๋า | woven bag, bag | krapao san, grapao
basket = ตะกร้า | basket | takra, ta kra
mat = เสื่อ | mat | suea
hatb = หมวกสาน | woven hat | muak san
vase = แจกัน | vase | chaekan, jaekan
bowl = ชาม | bowl | cham
mug = แก้วกาแฟ, ถ้วยกาแฟ | coffee mug, coffee cup | kaeo kafae
pot = กระถาง | plant pot, flower pot | krathang
elephant = ช้างแกะสลัก | carved elephant, elephant carving | chang kae salak
woodtray = ถาดไม้ | wooden tray | that mai
ring = แหวน | ring | waen
necklace = สร้อยคอ | necklace | soi kho
dolls = ตุ๊กตาไหมพรม | yarn doll, crochet doll | tukta mai phrom
beanie = หมวกไหมพรม | knitted hat, yarn hat | muak mai phrom
pao = น้ำพริกเผา | roasted chilli paste, roasted chili paste | nam phrik phao, nam prik pao
num = น้ำพริกหนุ่ม | green chilli dip, northern green chili dip | nam phrik num, nam prik noom
narok = น้ำพริกนรก | hell chilli paste, fiery chili paste | nam phrik narok, nam prik narok
kapi = น้ำพริกกะปิ | shrimp paste chilli dip | nam phrik kapi, nam prik gapi
phrikpao = พริกเผา | roasted chillies | phrik phao
kaengphet = เครื่องแกงเผ็ด, พริกแกงเผ็ด | red curry paste | khrueang kaeng phet, krueang gaeng ped
kaengkhiao = เครื่องแกงเขียวหวาน, พริกแกงเขียวหวาน | green curry paste | khrueang kaeng khiao wan, gaeng kiew wan
fishsauce = น้ำปลา | fish sauce | nam pla, nampla
dried = อบแห้ง | dried | op haeng, ob haeng
tak = ตาก | sun-dried, sun dried | tak, taak
kuan = กวน | paste, fruit paste | kuan, guan
chips = ทอดกรอบ, ฉาบ | chips, crisps | thot krop, tod grob
honey = น้ำผึ้ง | honey | nam phueng, nam pueng, nam peung
jasmine = ข้าวหอมมะลิ | jasmine rice, hom mali rice | khao hom mali, kao hom mali
riceberry = ข้าวไรซ์เบอร์รี่, ข้าวไรซ์เบอรี่ | riceberry rice, riceberry | khao rice berry
sticky = ข้าวเหนียว | sticky rice, glutinous rice | khao niao, kao niew
khaotaen = ข้าวแต๋น | rice cracker | khao taen, kao tan
khaokriap = ข้าวเกรียบ | crisp crackers, cracker chips | khao kriap, kao griab
saimai = โรตีสายไหม | cotton candy roti, roti sai mai | roti sai mai
sunfish = แดดเดียว | sun-dried, semi-dried | daet diao
muyo = หมูยอ | vietnamese pork sausage, pork roll | mu yo, moo yor
saiua = ไส้อั่ว | northern sausage, sai ua | sai ua, sai oua
saltegg = ไข่เค็ม | salted egg | khai khem, kai kem
coffee = กาแฟ | coffee | kafae, gafae
tea = ชา | tea | cha
corntea = ชาไหมข้าวโพด | corn silk tea | cha mai khao phot
juice = น้ำ | juice, drink | nam
soap = สบู่ | soap | sabu, saboo
shampoo = แชมพู | shampoo | chaemphu, shampoo
balm = ยาหม่อง | balm | ya mong, yamong
massageoil = น้ำมันนวด | massage oil | namman nuat, nam man nuad
cocooil = น้ำมันมะพร้าว | coconut oil | namman maphrao, nam man maprao
compress = ลูกประคบ | herbal compress, compress ball | luk prakhop, luk prakob
cocosugar = น้ำตาลมะพร้าว | coconut sugar | namtan maphrao
""")

WIDER = terms("""
bag = กระเป๋า | bag | krapao, grapao, krapow
chilli = น้ำพริก | chilli paste, chili paste, chilli dip | nam phrik, nam prik
curry = เครื่องแกง, พริกแกง | curry paste | khrueang kaeng, krueang gaeng
rice = ข้าวสาร, ข้าว | rice | khao
hat = หมวก | hat | muak
basketry = เครื่องจักสาน, จักสาน | basketry, wickerwork | chak san, jak san
pottery = เครื่องปั้นดินเผา | pottery | khrueang pan din phao
dryfruit = ผลไม้อบแห้ง | dried fruit, dried fruits | phonlamai op haeng
""")

GROUPS = {
    "@woven": "mudmee indigo yokdok",
    "@herbs": "turmeric honeyp charcoal goat jasminer mangosteen tamarind bluepea",
    "@fruit": "banana mango durian tamarind longan pineapple",
}

GOODS = goods(
    """
cloth; textile; textile/cloth; 350-4500; material=silk silk cotton, technique=@woven tinchok -; ; 36 32 31 40 47 30; tcps gi
shawl; textile; textile/wear; 250-2200; material=silk cotton, technique=@woven - -; ; 36 47 32 50 40
skirt; textile; textile/wear; 400-4800; material=silk cotton, technique=mudmee yokdok tinchok tinchok; ; 54 64 53 31 36
khaoma; textile; textile/cloth; 120-600; material=cotton cotton silk, technique=indigo - - -; ; 71 37 40 30
shirt; textile; textile/wear; 250-1500; material=cotton silk, technique=indigo mudmee -; ; 54 36 50 40
mohom; plain; textile/wear; 180-650; ; shirt; 54 50 47
bagc; of; textile/bag; 150-1200; technique=mudmee indigo -, material=silk cotton; bag; 36 47 40 50
bagb; woven; household/basketry; 150-1800; fibre=krajud krajud hyacinth bamboo; bag basketry; 93 80 18 84 90
basket; woven; household/basketry; 90-900; fibre=krajud hyacinth bamboo bamboo; basketry; 93 15 18 20 50
mat; woven; household/basketry; 120-700; fibre=krajud krajud hyacinth; basketry; 93 21 90
hatb; woven; household/basketry; 90-350; fibre=krajud bamboo hyacinth; basketry hat; 93 20 15
vase; of; household/pottery; 150-2500; clay=ceramic celadon clay; pottery; 52 50 30
bowl; of; household/pottery; 60-900; clay=ceramic celadon clay; pottery; 52 50 30
mug; of; household/pottery; 80-450; clay=ceramic celadon; pottery; 52 50
pot; of; household/pottery; 40-600; clay=clay clay ceramic; pottery; 12 30 52
elephant; of; household/wood; 150-9000; wood=teak; ; 50 54
woodtray; of; household/wood; 200-900; wood=teak -; ; 50 54 53
ring; of; textile/jewellery; 250-2500; metal=silver silver pearl; ; 50 55 83
necklace; of; textile/jewellery; 300-5900; metal=silver pearl; ; 50 55 83
dolls; plain; household/toys; 80-390; ; ; 50 10 74
beanie; plain; household/toys; 90-250; ; hat; 50 57
pao; taste; food/chilli; 35-120; taste=shrimp fish spicy original - -; chilli; 50 74 15 11; fda tcps halal
num; taste; food/chilli; 40-120; taste=spicy original - -; chilli; 50 57 51 52; fda tcps
narok; taste; food/chilli; 40-120; taste=shrimp fish spicy -; chilli; 74 11 84; fda halal
kapi; taste; food/chilli; 40-120; taste=shrimp spicy - -; chilli; 91 85 82 21; fda halal
phrikpao; plain; food/chilli; 25-70; ; ; 70 15; fda
kaengphet; taste; food/curry; 30-95; taste=spicy original - -; curry; 93 90 80; fda halal
kaengkhiao; taste; food/curry; 30-95; taste=original - -; curry; 93 90 73; fda halal
fishsauce; taste; food/sauce; 25-120; taste=original - -; ; 21 22 75; fda
dried; fruit; food/fruit; 45-220; fruit=@fruit; dryfruit; 50 51 67 77; fda tcps
tak; fruit; food/fruit; 30-120; fruit=banana; ; 65 66 60; fda tcps
kuan; fruit; food/fruit; 30-160; fruit=durian pineapple tamarind mango; ; 22 21 67; fda
chips; fruit; food/fruit; 25-190; fruit=banana banana durian; ; 22 60 92; fda
honey; taste; food/honey; 90-450; taste=wildflower longanflower - -; ; 50 51 58; fda gi
jasmine; plain; food/rice; 45-220; ; rice; 33 45 32 31; gap organic gi
riceberry; plain; food/rice; 50-180; ; rice; 73 61 33; gap organic
sticky; plain; food/rice; 40-150; ; rice; 57 41 46; gap
khaotaen; taste; food/snack; 20-80; taste=sesame original - spicy; ; 52 50 55; fda
khaokriap; taste; food/snack; 20-80; taste=fish shrimp sesame mushroom; ; 94 96 74; fda halal
saimai; plain; food/snack; 30-90; ; ; 14; fda halal
sunfish; fishy; food/fish; 80-320; fish=snakehead gourami catfish; ; 17 72 11; fda
muyo; plain; food/meat; 50-160; ; ; 34 48 41; fda
saiua; plain; food/meat; 90-250; ; ; 50 57 51; fda
saltegg; taste; food/egg; 40-120; taste=original - -; ; 84 18; fda
coffee; taste; beverage/coffee; 120-480; taste=arabica arabica robusta -; ; 57 50 86 85; fda organic
tea; of; beverage/tea; 60-350; herb=mulberry ginger roselle lemongrass bluepea; ; 57 40 32; fda
corntea; plain; beverage/tea; 60-180; ; tea; 67 39; fda
juice; fruit2; beverage/juice; 20-150; fruit=ginger lemongrass roselle tamarind mango longan; ; 51 67 57; fda
soap; of; herbal/soap; 25-150; herb=@herbs; herbalware; 15 73 50; cosmetic tcps
shampoo; of; herbal/soap; 60-220; herb=bluepea kaffir kaffir; herbalware; 15 50 47; cosmetic
balm; of; herbal/balm; 25-120; herb=plai ginger lemongrass -; herbalware; 25 15 84; cosmetic
massageoil; of; herbal/balm; 60-250; herb=plai ginger lemongrass -; herbalware; 50 25 83; cosmetic
cocooil; plain; herbal/balm; 80-350; ; ; 77 84 75; cosmetic
compress; of; herbal/balm; 40-180; herb=plai -; herbalware; 25 50; tcps
cocosugar; plain; food/sweet; 30-110; ; ; 75 77; fda
""",
    KINDS,
    GROUPS,
)

CATEGORIES = {
    "textile/cloth": ("ผ้า เครื่องแต่งกาย>ผ้าทอ", "Textiles and apparel>Woven cloth"),
    "textile/wear": ("ผ้า เครื่องแต่งกาย>เสื้อผ้า", "Textiles and apparel>Clothing"),
    "textile/bag": ("ผ้า เครื่องแต่งกาย>กระเป๋า", "Textiles and apparel>Bags"),
    "textile/jewellery": ("ผ้า เครื่องแต่งกาย>เครื่องประดับ", "Textiles and apparel>Jewellery"),
    "household/basketry": ("ของใช้ ของตกแต่ง ของที่ระลึก>เครื่องจักสาน", "Household and decor>Basketry"),
    "household/pottery": ("ของใช้ ของตกแต่ง ของที่ระลึก>เครื่องปั้นดินเผา", "Household and decor>Pottery"),
    "household/wood": ("ของใช้ ของตกแต่ง ของที่ระลึก>งานไม้", "Household and decor>Woodwork"),
    "household/toys": ("ของใช้ ของตกแต่ง ของที่ระลึก>ของเล่น งานถัก", "Household and decor>Toys and knitting"),
    "food/chilli": ("อาหาร>น้ำพริก", "Food>Chilli pastes"),
    "food/curry": ("อาหาร>เครื่องแกง", "Food>Curry pastes"),
    "food/sauce": ("อาหาร>เครื่องปรุงรส", "Food>Sauces"),
    "food/fruit": ("อาหาร>ผลไม้แปรรูป", "Food>Processed fruit"),
    "food/honey": ("อาหาร>น้ำผึ้ง", "Food>Honey"),
    "food/rice": ("อาหาร>ข้าว", "Food>Rice"),
    "food/snack": ("อาหาร>ขนมและของขบเคี้ยว", "Food>Sweets and snacks"),
    "food/sweet": ("อาหาร>น้ำตาล", "Food>Sugar"),
    "food/fish": ("อาหาร>อาหารทะเลและปลาแปรรูป", "Food>Processed fish"),
    "food/meat": ("อาหาร>เนื้อสัตว์แปรรูป", "Food>Processed meat"),
    "food/egg": ("อาหาร>ไข่", "Food>Eggs"),
    "beverage/coffee": ("เครื่องดื่ม>กาแฟ", "Beverages>Coffee"),
    "beverage/tea": ("เครื่องดื่ม>ชา", "Beverages>Tea"),
    "beverage/juice": ("เครื่องดื่ม>น้ำผลไม้และน้ำสมุนไพร", "Beverages>Juices"),
    "herbal/soap": ("สมุนไพรที่ไม่ใช่อาหาร>สบู่ แชมพู", "Non-food herbal>Soap and shampoo"),
    "herbal/balm": ("สมุนไพรที่ไม่ใช่อาหาร>ยาหม่อง น้ำมัน", "Non-food herbal>Balms and oils"),
}

TUNING = Vocabulary(
    "tuning",
    GOODS,
    PARTS,
    WIDER,
    CATEGORIES,
    (
        ("พรีเมียม", "premium"),
        ("สูตรโบราณ", "old recipe"),
        ("ของแท้", "genuine"),
        ("ทำมือ", "handmade"),
        ("พื้นบ้าน", "local"),
        ("คุณภาพดี", "fine"),
        ("ขนาดใหญ่", "large"),
        ("ขนาดเล็ก", "small"),
    ),
    ("แม่สมพร", "ศรีวิไล", "ตราช้างคู่", "บ้านสวน", "ไทยเดิม", "ชบาแก้ว", "ป้าแดง", "เรือนไทย", "ภูพาน", "ลานนา"),
    (
        "ทางกลุ่มยังมี{other}จำหน่ายด้วย",
        "เหมาะเป็นของฝากคู่กับ{other}",
        "ซื้อคู่กับ{other}ลดสิบบาท",
        "ไม่ใช่{other}แต่ใช้แทนกันได้",
    ),
)
