"""A sixth vocabulary, of goods that none of the other five has: there to be measured, never to tune on.

Its author walked through the stalls of the four regions in mind and wrote down what lay there, without
having seen a single word that search knows.
"""

from __future__ import annotations

from .shapes import Vocabulary, goods, terms

PARTS = terms("""
toray = โทเร | toray, toray cotton blend | thore, toray
polyester = โพลีเอสเตอร์, โพลิเอสเตอร์ | polyester | pholi esatoe, poly ester
ramie = ป่านรามี, รามี | ramie | pan rami, paan ramee
corduroy = ลูกฟูก | corduroy | luk fuk, look fook
microfibre = ไมโครไฟเบอร์ | microfibre, microfiber | maikhro faiboe, micro fiber
burlap = กระสอบ, กระสอบป่าน | burlap, hessian | krasop, grasob
nylon = ไนลอน, ไนล่อน | nylon | nailon, nai lon
yarn = ไหมพรม | knitting yarn, acrylic yarn | mai phrom, mai prom
suede = หนังกลับ | suede | nang klap, nung glub
fauxleather = หนังเทียม, หนังพียู | faux leather, pu leather | nang thiam, nung tiem
kabbua = กาบบัว, ลายกาบบัว | kab bua, kab bua weave | kap bua, gab bua
lukkaeo = ลายลูกแก้ว, ลูกแก้ว | luk kaeo weave, luk kaew | lai luk kaeo, lai look gaew
yokthong = ยกทอง | gold brocade, yok thong | yok thong, yok tong
banchiang = ลายบ้านเชียง, บ้านเชียง | ban chiang pattern, ban chiang | lai ban chiang, lai bahn chiang
mien = ปักเมี่ยน, ลายเมี่ยน | mien embroidered, yao embroidered | pak mian, puk mien
marigold = ย้อมดาวเรือง, ดาวเรือง | marigold dyed, marigold-dyed | yom dao rueang, yom dao reuang
teakleaf = ย้อมใบสัก, ใบสัก | teak leaf dyed | yom bai sak, yom bai sug
shibori = ชิโบริ | shibori | chibori, shi bo ri
block = พิมพ์บล็อกไม้, พิมพ์บล็อก | block printed, woodblock printed | phim blok mai, pim block mai
sequin = ปักเลื่อม, เลื่อม | sequined, sequin | pak lueam, puk leuam
applique = แอพพลิเค, แอปพลิเค | applique | aepphlike, app li kay
sashiko = ซาชิโกะ, ปักซาชิโกะ | sashiko, sashiko stitched | sachiko, sa shi goh
tartan = ลายสก็อต, ลายสก๊อต, ลายสกอต | tartan, plaid | lai sakot, lai scot
phue = ผือ, ต้นผือ | phue reed, phue sedge | phue, ton peu
cornhusk = เปลือกข้าวโพด | corn husk, cornhusk | plueak khao phot, pleuak kao pod
carton = กล่องนม | milk carton, recycled milk carton | klong nom, glong nom
cord = เชือกร่ม | umbrella cord, paracord | chueak rom, cheuak rom
bananaleaf = ใบตอง | banana leaf | bai tong, bai dtong
bread = ขนมปัง | bread | khanom pang, kanom bung
redwood = ไม้แดง | ironwood, daeng wood | mai daeng, mai dang
coconutwood = ไม้มะพร้าว | coconut wood, coconut palm wood | mai maphrao, mai maprao
thepharo = ไม้เทพทาโร, เทพทาโร, เทพธาโร | thep tharo wood, thep tharo | mai thep tharo, mai tep taro
takhian = ไม้ตะเคียน, ตะเคียน | takhian wood, hopea wood | mai takhian, mai ta kien
longanwood = ไม้ลำไย | longan wood | mai lamyai, mai lum yai
pewter = พิวเตอร์ | pewter | phiotoe, piw ter
namphi = เหล็กน้ำพี้, น้ำพี้ | nam phi iron, nam phi steel | lek nam phi, lek num pee
stucco = ปูนปั้น | stucco | pun pan, poon pun
resin = เรซิ่น, เรซิน | resin | resin, re sin
sangkhalok = สังคโลก | sangkhalok, sawankhalok ware | sangkhalok, sung ka loke
porcelain = ลายคราม | blue and white porcelain, blue-and-white | lai khram, lai kram
whiteclay = ดินขาว | white clay, kaolin | din khao, din kao
inlay = ฝังมุก, ประดับมุก | mother-of-pearl inlaid, mother of pearl inlay | fang muk, fung mook
gilded = ปิดทอง, ปิดทองคำเปลว | gilded, gold leaf | pit thong, pid tong
quartz = โป่งข่าม, แก้วโป่งข่าม | pong kham quartz, pong kham | pong kham, pohng kam
watercolour = สีน้ำ | watercolour, watercolor | si nam, see num
oilcolour = สีน้ำมัน | oil paint, oil colour | si namman, see nam mun
breadfruit = สาเก | breadfruit | sake, sa gay
palmseed = จาวตาล | toddy palm seed, palmyra seed | chao tan, jao tarn
hakmuk = กล้วยหักมุก, หักมุก | hak muk banana | kluai hak muk, gluay huk mook
waterchestnut = แห้ว | water chestnut | haeo, haew
potato = มันฝรั่ง | potato | man farang, mun farang
corn = ข้าวโพด | corn, sweetcorn | khao phot, kao pod
strawmushroom = เห็ดฟาง | straw mushroom | het fang, hed fang
somsa = ส้มซ่า | som sa, bitter orange | som sa, som zah
kumquat = ส้มจี๊ด | kumquat, calamondin | som chit, som jeed
madan = มะดัน | madan | madan, ma dun
soursop = ทุเรียนเทศ, ทุเรียนน้ำ | soursop | thurian thet, turian tet
peach = ลูกท้อ, ท้อ | peach | luk tho, look tor
makhwaen = มะแขว่น, มะแข่น | makhwaen, makwaen pepper | makhwaen, ma kwan
almond = อัลมอนด์, อัลมอนต์ | almond | anmon, al mond
raisin = ลูกเกด | raisin | luk ket, look ged
bonito = ปลาโอ | bonito, longtail tuna | pla o, pla oh
tomkha = ต้มข่า, รสต้มข่า | tom kha | tom kha, tom kah
carrot = แครอท, แครอต | carrot | khaerot, care rot
youngcoconut = มะพร้าวอ่อน | young coconut | maphrao on, maprao orn
monthong = หมอนทอง, ทุเรียนหมอนทอง | monthong durian | mon thong, morn tong
eggyolk = ไข่แดงเค็ม | salted egg yolk | khai daeng khem, kai dang kem
fivenut = โหงวยิ้ง, โหงวยิ๊ง | five-nut, five nut | ngo ying, ngow ying
redpork = หมูแดง | red roast pork, char siu | mu daeng, moo dang
mincedpork = หมูสับ | minced pork | mu sap, moo sub
creamfilled = ไส้ครีม, ครีม | custard cream, cream | sai khrim, sai cream
sio = ปลาซิว | minnow, pla sio | pla sio, pla siew
rivershrimp = กุ้งฝอย | small river shrimp, tiny shrimp | kung foi, goong foy
giantcatfish = ปลาบึก | mekong giant catfish, giant catfish | pla buek, pla beuk
khlu = ใบขลู่, ขลู่ | indian marsh fleabane, khlu leaf | bai khlu, bai kloo
sappan = แก่นฝาง, ฝาง | sappanwood, sappan wood | kaen fang, gan fang
catwhisker = หญ้าหนวดแมว | cat's whiskers, java tea | ya nuat maeo, yah nuad maew
boraphet = บอระเพ็ด | boraphet, tinospora | boraphet, bor ra ped
myrobalan = สมอไทย, ลูกสมอ | myrobalan, samo thai | samo thai, samor tai
longpepper = ดีปลี | long pepper | dipli, dee plee
cajuput = เสม็ดขาว, เสม็ด | cajuput | samet khao, samed kao
neem = สะเดา | neem | sadao, sa dow
capsicum = พริก, สารสกัดพริก | capsicum, capsaicin | phrik, prik
priang = เถาวัลย์เปรียง | derris, thao wan priang | thao wan priang, tao wun preang
khoi = ข่อย | khoi, toothbrush tree | khoi, koy
betelleaf = ใบพลู, พลู | betel leaf | bai phlu, bai ploo
litsea = ใบหมี่ | litsea leaf, bai mee | bai mi, bai mee
ginseng = โสม | ginseng | som, sohm
rosemary = โรสแมรี่, โรสแมรี | rosemary | rotmaeri, rose mary
ratri = ราตรี, ดอกราตรี | night-blooming jasmine, night jasmine | ratri, ra tree
phikul = ดอกพิกุล, พิกุล | bullet wood flower, phikul flower | dok phikun, dok pikul
orchid = กล้วยไม้, ดอกกล้วยไม้ | orchid | kluai mai, gluay mai
agarwood = กฤษณา, ไม้กฤษณา | agarwood, oud | kritsana, grid sana
""")

KINDS = terms("""
elephantpants = กางเกงช้าง | elephant pants, elephant trousers | kangkeng chang, gang geng chang
kimono = กิโมโน, เสื้อคลุมกิโมโน | kimono, kimono robe | kimono, gimono
rachathan = เสื้อพระราชทาน, ชุดพระราชทาน | phra ratchathan shirt, thai royal-style shirt | suea phra ratchathan, seua pra rachatan
thaidress = ชุดไทย | thai traditional dress, thai costume | chut thai, chud tai
pyjamas = ชุดนอน | pyjamas, pajamas, sleepwear | chut non, chud norn
kids = ชุดเด็ก, เสื้อผ้าเด็ก | children's clothes, kids clothes | chut dek, chud deg
headband = ที่คาดผม | headband, hairband | thi khat phom, tee kard pom
tote = ถุงผ้า, ถุงผ้าลดโลกร้อน | tote bag, shopping tote | thung pha, tung pa
laptop = กระเป๋าโน้ตบุ๊ก, กระเป๋าโน๊ตบุ๊ค, ซองโน้ตบุ๊ก | laptop bag, laptop sleeve | krapao notbuk, grapao notebook
passport = ปกพาสปอร์ต, ซองพาสปอร์ต | passport cover, passport holder | pok phatsapot, pog passport
towel = ผ้าขนหนู, ผ้าเช็ดตัว | towel, bath towel | pha khon nu, pa kon noo
prayerbeads = ลูกประคำ, สร้อยประคำ | prayer beads, mala beads | luk prakham, look pra kum
clock = นาฬิกาแขวน, นาฬิกา, นาฬิกาแขวนผนัง | wall clock, clock | nalika khwaen, na li ga kwaen
altar = โต๊ะหมู่บูชา, โต๊ะหมู่ | altar table set, buddhist altar | to mu bucha, toh moo boo cha
ganesha = พระพิฆเนศ, พระพิฆเณศ | ganesha statue, ganesh statue | phra phikkhanet, pra pi ka nes
grater = กระต่ายขูดมะพร้าว, ที่ขูดมะพร้าว | coconut grater, coconut scraper | kratai khut maphrao, gratai kood maprao
spatula = ตะหลิว | spatula, turner | talio, ta liew
jug = คนโท, คณโฑ | water jug, water pitcher | khontho, kon toh
moneybox = กระปุกออมสิน | piggy bank, money box | krapuk om sin, grapook orm sin
burner = เตาอโรม่า, เตาอโรมา | oil burner, aroma burner | tao aroma, tao a ro ma
painting = ภาพวาด, ภาพเขียน | painting, wall art | phap wat, parb ward
tung = ตุง, ตุงล้านนา | tung flag, lanna banner | tung, toong
krathong = กระทง | krathong, loy krathong float | krathong, gratong
funeral = ดอกไม้จันทน์, ดอกไม้จันทร์ | funeral flowers, cremation flowers | dokmai chan, dok mai jan
chalom = ชะลอม | chalom, bamboo gift basket | chalom, cha lorm
marketbag = กระเป๋าจ่ายตลาด, ตะกร้าจ่ายตลาด | market bag, grocery basket | krapao chai talat, grapao jai talad
penholder = ที่ใส่ปากกา, ที่เสียบปากกา | pen holder, pencil holder | thi sai pakka, tee sai pak ga
ranat = ระนาด, ระนาดเอก | ranat, thai xylophone | ranat, ra nard
sword = ดาบ | sword, thai sword | dap, darb
longruea = น้ำพริกลงเรือ | nam prik long ruea, boat chilli dip | nam phrik long ruea, nam prik long reua
nampkha = น้ำพริกข่า | galangal chilli dip, nam prik kha | nam phrik kha, nam prik kah
namngiao = พริกแกงน้ำเงี้ยว, เครื่องน้ำเงี้ยว | nam ngiao curry paste, nam ngiao paste | phrik kaeng nam ngiao, prik gaeng nam ngiew
kari = พริกแกงกะหรี่, เครื่องแกงกะหรี่ | yellow curry paste, kari curry paste | phrik kaeng kari, prik gaeng garee
chillisauce = ซอสพริก, ซอสศรีราชา | chilli sauce, sriracha sauce, chili sauce | sot phrik, sauce prik
nampu = น้ำปู๋, น้ำปู | nam pu, black crab paste, field crab paste | nam pu, num poo
chillipowder = พริกป่น | chilli powder, chili flakes, ground chilli | phrik pon, prik bpon
pladukra = ปลาดุกร้า | fermented catfish, pla duk ra | pla duk ra, pla dook rah
khaikhrop = ไข่ครอบ | khai khrop, steamed salted duck egg yolks | khai khrop, kai krob
roastpork = หมูย่างเมืองตรัง, หมูย่างตรัง | trang roast pork, trang roasted pig | mu yang mueang trang, moo yang trang
herbfried = ทอดสมุนไพร | herb-fried, fried with herbs | thot samunphrai, tod samoon prai
bakedcrisp = อบกรอบ | crispy baked, oven-crisped | op krop, ob grob
syruped = เชื่อม | syrup-cooked, syrup-poached | chueam, cheuam
coconutcandy = มะพร้าวแก้ว | candied coconut, maphrao kaeo | maphrao kaeo, maprao gaew
panklip = ปั้นขลิบ, ปั้นสิบ | mini fish puffs, pan klib, pan sib | pan khlip, pun sib
khanomchan = ขนมชั้น | thai layer cake, khanom chan | khanom chan, kanom chun
khanomtan = ขนมตาล | toddy palm cake, khanom tan | khanom tan, kanom tarn
taoso = เต้าส้อ, ขนมเต้าส้อ | tao so pastry, tau sar | tao so, tao sor
mooncake = ขนมไหว้พระจันทร์ | mooncake, moon cake | khanom wai phra chan, kanom wai pra jan
salapao = ซาลาเปา | steamed buns, steamed bun, salapao | salapao, sa la bao
eggcake = ขนมไข่ | thai egg cakes, egg sponge cakes | khanom khai, kanom kai
glassnoodle = วุ้นเส้น | glass noodles, mung bean vermicelli | wun sen, woon sen
mikrop = หมี่กรอบ | crispy sweet noodles, mee krob | mi krop, mee grob
tubtim = ข้าวทับทิมชุมแพ, ทับทิมชุมแพ | tubtim chumphae rice, thapthim chum phae rice | khao thapthim chum phae, kao tubtim choompae
granola = กราโนล่า, กราโนลา | granola | kranola, gra no la
yuba = ฟองเต้าหู้ | tofu skin, yuba | fong tao hu, fong tao hoo
canesugar = น้ำตาลอ้อย, น้ำอ้อยก้อน | cane sugar, jaggery | namtan oi, nam tan oy
beepollen = เกสรผึ้ง, เกสรดอกไม้ | bee pollen | keson phueng, gay sorn pueng
krachae = กระแช่, กะแช่, น้ำตาลเมา | palm wine, palm toddy | krachae, gra chae
craftbeer = คราฟต์เบียร์, คราฟเบียร์ | craft beer | khrap bia, craft bia
coconutwater = น้ำมะพร้าว, น้ำมะพร้าวน้ำหอม | coconut water | nam maphrao, num maprao
assamtea = ชาอัสสัม, ชาอัสซัม | assam tea | cha atsam, cha assam
cordial = น้ำผลไม้เข้มข้น | fruit cordial, fruit concentrate | nam phonlamai khem khon, num ponlamai kem kon
mouthwash = น้ำยาบ้วนปาก | mouthwash, mouth rinse | namya buan pak, nam ya buan bpak
softener = น้ำยาปรับผ้านุ่ม | fabric softener, fabric conditioner | namya prap pha num, nam ya prub pa noom
roomspray = สเปรย์ปรับอากาศ, สเปรย์หอมปรับอากาศ | room spray, air freshener | sapre prap akat, spray prub agard
hairtonic = แฮร์โทนิค, แฮร์โทนิก | hair tonic | hae thonik, hair to nic
cough = ยาแก้ไอ, ยาแก้ไอน้ำดำ | cough syrup, cough mixture | ya kae ai, ya gae ai
coil = ยากันยุง, ยาจุดกันยุง | mosquito coils, mosquito coil | ya kan yung, ya gun yoong
patch = แผ่นแปะแก้ปวด, แผ่นแปะสมุนไพร | pain relief patch, herbal pain patch | phaen pae kae puat, pan pae gae puad
decoction = ยาต้ม, ยาหม้อ | herbal decoction, boiling herbs | ya tom, yah dtom
""")

WIDER = terms("""
bag = กระเป๋า | bag | krapao, grapao
chilli = น้ำพริก | chilli paste, chili paste, nam prik | nam phrik, nam prik
curry = พริกแกง, เครื่องแกง | curry paste | phrik kaeng, prik gaeng
sweets = ขนมไทย | thai dessert, thai sweets | khanom thai, kanom tai
basketry = จักสาน, เครื่องจักสาน | basketry, wickerwork | chak san, jak san
alcohol = เครื่องดื่มแอลกอฮอล์, เหล้า | alcoholic drink, liquor | khrueang duem aelkohol, lao
""")

GROUPS = {
    "@dyes": "marigold teakleaf",
    "@scents": "ratri phikul orchid",
    "@citrus": "somsa kumquat",
}

GOODS = goods(
    """
elephantpants; textile; textile/wear; 100-390; material=toray toray polyester; ; 50 10 83
kimono; textile; textile/wear; 290-2500; material=ramie toray, technique=shibori block sashiko @dyes -; ; 50 47 57
rachathan; of; textile/wear; 450-3500; technique=lukkaeo kabbua banchiang yokthong; ; 33 34 41
thaidress; of; textile/wear; 490-6900; technique=yokthong yokthong sequin; ; 10 80 51
pyjamas; textile; textile/wear; 150-890; material=toray ramie polyester, technique=tartan block -; ; 10 73 54
kids; textile; textile/wear; 90-690; material=toray corduroy ramie, technique=applique tartan mien -; ; 57 56 50
headband; of; textile/wear; 20-190; material=corduroy yarn, technique=sequin sashiko -; ; 10 12 50
tote; of; textile/bag; 59-490; material=burlap nylon corduroy, technique=block sashiko applique -; bag; 50 41 71
laptop; of; textile/bag; 290-1900; material=suede fauxleather burlap nylon; bag; 10 50 34
passport; of; textile/bag; 90-790; material=suede fauxleather, technique=mien kabbua -; ; 57 34 10
towel; of; textile/home; 59-390; material=microfibre microfibre -, technique=applique - -; ; 74 73 10
prayerbeads; of; textile/jewellery; 99-3900; stuff=quartz thepharo agarwood; ; 52 92 23
clock; of; household/decor; 190-1900; material=coconutwood longanwood resin; ; 77 51 54
altar; of; household/furniture; 1900-29000; wood=redwood takhian, technique=gilded inlay -; ; 54 15 50
ganesha; of; household/decor; 190-9900; material=resin stucco pewter takhian; ; 76 73 24
grater; of; household/kitchen; 150-1200; wood=redwood takhian -; ; 75 93 80
spatula; of; household/kitchen; 25-190; wood=coconutwood longanwood thepharo; ; 77 51 92
jug; of; household/pottery; 120-1500; clay=sangkhalok whiteclay porcelain; ; 64 52 50
moneybox; of; household/pottery; 35-390; clay=whiteclay porcelain resin; ; 70 52 12
burner; of; household/pottery; 60-490; clay=sangkhalok whiteclay -; ; 52 64 50
painting; of; household/decor; 290-15000; medium=watercolour oilcolour; ; 57 10 83
tung; plain; household/decor; 30-990; ; ; 50 57 54
krathong; of; household/decor; 20-290; material=bananaleaf bread cornhusk; ; 64 63 14
funeral; of; household/decor; 5-250; material=cornhusk -; ; 53 65 30
chalom; plain; household/basketry; 15-190; ; basketry; 20 76 26
marketbag; woven; household/basketry; 120-890; fibre=cord carton phue; bag basketry; 20 46 15
penholder; woven; household/basketry; 35-250; fibre=phue cornhusk carton; basketry; 45 48 35
ranat; plain; household/music; 2500-29000; ; ; 10 14 12
sword; of; household/tools; 590-19000; steel=namphi namphi -; ; 53 14
longruea; plain; food/chilli; 40-150; ; chilli; 10 75 12; fda
nampkha; plain; food/chilli; 30-110; ; chilli; 50 52 51; fda
namngiao; plain; food/curry; 35-120; ; curry; 57 54 55; fda
kari; plain; food/curry; 30-110; ; curry; 10 73 90; fda halal
chillisauce; plain; food/seasoning; 25-120; ; ; 20 47; fda halal
nampu; plain; food/seasoning; 30-150; ; ; 57 54 55 56
chillipowder; taste; food/seasoning; 20-120; taste=makhwaen - -; ; 36 30 50; fda
pladukra; plain; food/fish; 80-320; ; ; 93 80; fda gi
khaikhrop; plain; food/fish; 35-150; ; ; 90 93
roastpork; plain; food/meat; 150-690; ; ; 92; fda
herbfried; fishy; food/fish; 35-190; meat=sio rivershrimp giantcatfish; ; 46 56 57; fda
bakedcrisp; fruit; food/fruit; 25-150; fruit=potato corn strawmushroom; ; 50 63 30; fda
syruped; fruit; food/fruit; 30-160; fruit=breadfruit palmseed hakmuk waterchestnut; ; 76 72 75; fda
coconutcandy; plain; food/fruit; 25-160; ; ; 42 75 80; fda
panklip; taste; food/snack; 30-150; taste=bonito bonito -; ; 22 21 75; fda
khanomchan; taste; food/sweets; 25-120; taste=youngcoconut carrot -; sweets; 12 10 73
khanomtan; plain; food/sweets; 20-90; ; sweets; 76 90 75
taoso; taste; food/bakery; 40-190; taste=eggyolk -; ; 83 82 92; fda
mooncake; of; food/bakery; 45-490; taste=monthong eggyolk fivenut; ; 10 83 73; fda
salapao; of; food/bakery; 12-120; filling=redpork mincedpork creamfilled; ; 92 19 60; fda
eggcake; taste; food/bakery; 25-120; taste=carrot raisin - -; sweets; 83 81 24; fda
glassnoodle; plain; food/noodle; 20-90; ; ; 20 73; fda
mikrop; taste; food/noodle; 30-150; taste=somsa tomkha - -; ; 10 22 73; fda
tubtim; plain; food/rice; 50-180; ; ; 40; gap organic
granola; taste; food/grain; 90-390; taste=almond raisin -; ; 50 10 57; fda
yuba; plain; food/soy; 30-160; ; ; 58 50 57; fda
canesugar; plain; food/sugar; 20-110; ; ; 52 64 53
beepollen; plain; food/sugar; 150-890; ; ; 50 51 57; fda
krachae; plain; beverage/alcohol; 35-190; ; alcohol; 76 90 75
craftbeer; of; beverage/alcohol; 90-290; flavour=kumquat makhwaen peach; alcohol; 12 50 20
coconutwater; plain; beverage/soft; 15-90; ; ; 70 74 75; fda gi
assamtea; plain; beverage/tea; 60-490; ; ; 50 55 57; fda organic
cordial; of; beverage/soft; 45-220; fruit=@citrus madan soursop peach; ; 26 65 50; fda
mouthwash; of; herbal/body; 45-220; herb=khoi betelleaf -; ; 73 25 13; cosmetic
softener; of; herbal/clean; 35-190; herb=@scents; ; 73 57 15
roomspray; of; herbal/scent; 69-450; herb=@scents agarwood rosemary; ; 23 10 50
hairtonic; of; herbal/body; 90-490; herb=litsea ginseng rosemary; ; 54 50 10; cosmetic
cough; of; herbal/remedy; 25-150; herb=myrobalan longpepper -; ; 25 10 93; fda
coil; of; herbal/home; 20-120; herb=neem cajuput -; ; 73 40 80
patch; of; herbal/remedy; 20-190; herb=capsicum priang cajuput; ; 10 25 66; fda
decoction; of; herbal/remedy; 39-290; herb=khlu sappan catwhisker boraphet; ; 77 45 47 25
""",
    KINDS,
    GROUPS,
)

CATEGORIES = {
    "textile/wear": ("ผ้า เครื่องแต่งกาย>เครื่องแต่งกาย", "Textiles>Wear"),
    "textile/home": ("ผ้า เครื่องแต่งกาย>ผ้าใช้ในบ้าน", "Textiles>For the home"),
    "textile/bag": ("ผ้า เครื่องแต่งกาย>กระเป๋าและเครื่องหนัง", "Textiles>Bags and leather"),
    "textile/jewellery": ("ผ้า เครื่องแต่งกาย>เครื่องประดับ", "Textiles>Jewellery"),
    "household/decor": ("ของใช้>ของตกแต่งและของที่ระลึก", "Household>Decor and souvenirs"),
    "household/furniture": ("ของใช้>เครื่องเรือน", "Household>Furnishings"),
    "household/kitchen": ("ของใช้>เครื่องครัว", "Household>Kitchenware"),
    "household/pottery": ("ของใช้>เครื่องปั้น", "Household>Pottery"),
    "household/basketry": ("ของใช้>เครื่องจักสาน", "Household>Basketry"),
    "household/music": ("ของใช้>เครื่องดนตรี", "Household>Musical instruments"),
    "household/tools": ("ของใช้>เครื่องโลหะ", "Household>Metalwork"),
    "food/chilli": ("อาหาร>น้ำพริก", "Food>Chilli pastes"),
    "food/curry": ("อาหาร>พริกแกง", "Food>Curry pastes"),
    "food/seasoning": ("อาหาร>เครื่องปรุง", "Food>Seasonings"),
    "food/fish": ("อาหาร>ปลาและของทะเลแปรรูป", "Food>Processed fish and seafood"),
    "food/meat": ("อาหาร>เนื้อสัตว์แปรรูป", "Food>Processed meat"),
    "food/fruit": ("อาหาร>ผักผลไม้แปรรูป", "Food>Processed fruit and vegetables"),
    "food/snack": ("อาหาร>ของว่าง", "Food>Snacks"),
    "food/sweets": ("อาหาร>ขนมไทย", "Food>Thai sweets"),
    "food/bakery": ("อาหาร>เบเกอรี่", "Food>Bakery"),
    "food/noodle": ("อาหาร>เส้น", "Food>Noodles"),
    "food/rice": ("อาหาร>ข้าวสาร", "Food>Rice"),
    "food/grain": ("อาหาร>ธัญพืช", "Food>Grains"),
    "food/soy": ("อาหาร>ถั่วเหลืองแปรรูป", "Food>Soy products"),
    "food/sugar": ("อาหาร>น้ำตาลและผลิตภัณฑ์จากผึ้ง", "Food>Sugar and bee products"),
    "beverage/alcohol": ("เครื่องดื่ม>เครื่องดื่มแอลกอฮอล์", "Beverages>Alcoholic drinks"),
    "beverage/soft": ("เครื่องดื่ม>เครื่องดื่มพร้อมดื่ม", "Beverages>Ready to drink"),
    "beverage/tea": ("เครื่องดื่ม>ชา", "Beverages>Tea"),
    "herbal/body": ("สมุนไพรที่ไม่ใช่อาหาร>ดูแลร่างกาย", "Herbal>Body care"),
    "herbal/clean": ("สมุนไพรที่ไม่ใช่อาหาร>ทำความสะอาด", "Herbal>Cleaning"),
    "herbal/scent": ("สมุนไพรที่ไม่ใช่อาหาร>เครื่องหอม", "Herbal>Scents"),
    "herbal/home": ("สมุนไพรที่ไม่ใช่อาหาร>ใช้ในบ้าน", "Herbal>For the home"),
    "herbal/remedy": ("สมุนไพรที่ไม่ใช่อาหาร>ยาสมุนไพร", "Herbal>Remedies"),
}

SIXTH = Vocabulary(
    "sixth",
    GOODS,
    PARTS,
    WIDER,
    CATEGORIES,
    (
        ("เจ้าเก่า", "long established"),
        ("ทำสดใหม่", "freshly made"),
        ("ฝีมือคนไทย", "Thai made"),
        ("สินค้าแนะนำ", "recommended"),
        ("ประกันคุณภาพ", "quality guaranteed"),
        ("ของขึ้นชื่อ", "well known"),
    ),
    ("ป้าละออ", "ลุงสิงห์", "ตราหงส์ทอง", "บ้านเชิงเขา", "อุ่นใจ", "แม่จำเนียร", "ใบบุญ", "ฟ้าใส", "รวงทอง"),
    (
        "รับจอง{other}ไว้ล่วงหน้าด้วย",
        "หยิบ{other}ติดมือไปอีกสักชิ้นก็ได้",
        "เพื่อนบ้านของเราทำ{other}ขาย",
        "เคยขาย{other}แต่เลิกทำไปแล้ว",
    ),
)
