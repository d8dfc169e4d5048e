"""A fifth vocabulary, of goods that none of the first four has, put together from what village stalls
sell, region by region, by somebody who had not looked at what search knows.

Its failures have been looked at and their causes mended by kind; `goods_sixth` is measured only.
"""

from __future__ import annotations

from .shapes import Vocabulary, goods, terms

PARTS = terms("""
canvas = แคนวาส | canvas | khaenwat, canwas
velvet = กำมะหยี่ | velvet | kammayi, gum ma yee
lace = ลูกไม้ | lace | luk mai, look mai
satin = ซาติน | satin | satin, sa tin
salu = สาลู | cotton gauze, gauze | salu, sa loo
felt = สักหลาด | felt | sakkalat, sak ka lard
lotusfibre = ใยบัว, เส้นใยบัว | lotus fibre, lotus fiber, lotus silk | yai bua, yai boa
pinafibre = ใยสับปะรด, เส้นใยสับปะรด | pineapple fibre, pineapple fiber | yai sapparot, yai sapparod
lac = ย้อมครั่ง, ครั่ง | lac dyed, lac-dyed | yom khrang, yom krang
volcanic = ย้อมดินภูเขาไฟ, ดินภูเขาไฟ | volcanic soil dyed, volcanic clay dyed | yom din phukhao fai, yom din poo kao fai
bark = ย้อมเปลือกไม้, เปลือกไม้ | bark dyed, tree bark dyed | yom plueak mai, yom pleuak mai
waxdrawn = เขียนเทียน, ลายเขียนเทียน | wax resist, wax-resist | khian thian, kian tian
crossstitch = ครอสติช, ปักครอสติช, ครอสสติช | cross stitch, cross-stitch | khrottit, cross stit
saori = ซาโอริ, ทอซาโอริ | saori, saori weave | saori, sa o ri
naga = ลายพญานาค, พญานาค | naga pattern, naga | lai phaya nak, lai paya nark
screen = สกรีนลาย, สกรีน | screen printed, screen-printed | sakrin lai, sa green lai
quilted = ด้นมือ, ควิลท์ | hand-quilted, quilted | don mue, don meu
yokmuk = ยกมุก, ลายยกมุก | yok muk, yok mook weave | yok muk, yok mook
jute = ปอกระเจา, ปอ | jute | po krachao, por grajao
palmfibre = ใยตาล, ใยตาลโตนด | toddy palm fibre, palm fibre, palm fiber | yai tan, yai tarn
bananarope = เชือกกล้วย | banana rope, banana cord | chueak kluai, cheuak gluay
newspaper = กระดาษหนังสือพิมพ์, หนังสือพิมพ์ | newspaper, recycled newspaper | kradat nangsue phim, gradad nang seu pim
mangowood = ไม้มะม่วง | mango wood | mai mamuang, mai ma muang
rubberwood = ไม้ยางพารา | rubberwood, rubber wood | mai yang phara, mai yang para
jackwood = ไม้ขนุน | jackfruit wood | mai khanun, mai kanoon
phayung = ไม้พะยูง, พะยูง | siamese rosewood, phayung wood | mai phayung, mai payoong
pine = ไม้สน | pine wood, pine | mai son, mai sorn
horn = เขาควาย | buffalo horn | khao khwai, kao kwai
marble = หินอ่อน | marble | hin on, hin orn
copper = ทองแดง | copper | thong daeng, tong dang
iron = เหล็กดัด | wrought iron | lek dat, lek dud
glass = แก้วเป่า | blown glass, glass | kaeo pao, kaew pao
shell = เปลือกหอย | seashell, sea shell | plueak hoi, pleuak hoy
bodhi = ใบโพธิ์ | bodhi leaf, bo leaf | bai pho, bai poh
avocado = อะโวคาโด, อาโวคาโด | avocado | awokhado, awocado
capegoose = เคพกูสเบอร์รี่, เคพกูสเบอร์รี, โทงเทงฝรั่ง | cape gooseberry, goldenberry | khep kutboeri, kep goose berry
date = อินทผลัม, อินทผาลัม | date, date palm | inthaphalam, intapalum
fig = มะเดื่อฝรั่ง, ลูกฟิก | fig | maduea farang, ma deua farang
starfruit = มะเฟือง | star fruit, starfruit, carambola | mafueang, ma feuang
bilimbi = ตะลิงปลิง | bilimbi | talingpling, ta ling pling
eggbanana = กล้วยไข่ | egg banana, kluai khai banana | kluai khai, gluay kai
fingerbanana = กล้วยเล็บมือนาง, เล็บมือนาง | lep mue nang banana, finger banana | kluai lep mue nang, gluay leb meu nang
sweetpotato = มันเทศ | sweet potato | man thet, mun tet
cassava = มันสำปะหลัง | cassava | man sampalang, mun sumpalung
beetroot = บีทรูท, บีตรูต | beetroot, beet | bitrut, beet root
pumpkinseed = เมล็ดฟักทอง, เม็ดฟักทอง | pumpkin seeds, pumpkin seed | malet fak thong, med fuk tong
sunflower = เมล็ดทานตะวัน, เม็ดทานตะวัน | sunflower seeds, sunflower seed | malet thantawan, med tan tawan
broadbean = ถั่วปากอ้า | broad beans, fava beans | thua pak a, tua pak ah
vanilla = วานิลลา, วนิลา | vanilla | wanilla, wa ni la
cinnamon = อบเชย | cinnamon | opchoei, ob choey
greentea = ชาเขียว, มัทฉะ | green tea, matcha | cha khiao, cha kiew
coconutmilk = กะทิ, กะทิสด | coconut milk | kathi, gati
basil = กะเพรา, กระเพรา | holy basil, thai basil | kaphrao, gaprao
barbecue = บาร์บีคิว, บาบีคิว | barbecue, bbq | babikhio, bar bee kiw
chillisalt = พริกเกลือ | chilli salt, chili salt | phrik kluea, prik gleua
wildboar = หมูป่า | wild boar | mu pa, moo pah
deer = เนื้อกวาง, กวาง | venison, deer | nuea kwang, neua gwang
spanish = ปลาอินทรี, ปลาอินทรีย์ | spanish mackerel, king mackerel | pla insi, pla in see
seabass = ปลากะพง, ปลากระพง | sea bass, seabass, barramundi | pla kaphong, pla gapong
eel = ปลาไหล | eel, swamp eel | pla lai, pla hlai
frog = กบ, เนื้อกบ | frog | kop, gob
sheatfish = ปลาเนื้ออ่อน | sheatfish | pla nuea on, pla neua orn
rangchuet = รางจืด, ใบรางจืด | rang jued, laurel clock vine | rang chuet, rang jued
stevia = หญ้าหวาน | stevia | ya wan, yah wan
jiaogulan = เจียวกู่หลาน, ปัญจขันธ์ | jiaogulan | chiao ku lan, jiao goo lan
gymnema = ผักเชียงดา, เชียงดา | gymnema, chiang da leaf | phak chiang da, pak chiang da
safflower = ดอกคำฝอย, คำฝอย | safflower | dok kham foi, dok kum foy
phayayo = พญายอ, เสลดพังพอน | phaya yo, clinacanthus | phaya yo, paya yor
sangkhat = เพชรสังฆาต | veldt grape, cissus | phet sangkhat, ped sang kard
rhinacanthus = ทองพันชั่ง | rhinacanthus, white crane flower | thong phan chang, tong pun chung
seaholly = เหงือกปลาหมอ | sea holly | ngueak pla mo, ngeuak pla mor
kwao = กวาวเครือขาว, กวาวเครือ | pueraria mirifica, kwao krua | kwao khruea khao, gwao krua
chamomile = คาโมมายล์, คาโมไมล์ | chamomile | khamomai, ca mo mai
champi = ดอกจำปี, จำปี | white champaca, champi flower | dok champi, dok jumpee
mok = ดอกโมก, โมก | water jasmine, mok flower | dok mok, dork moke
damask = กุหลาบมอญ | damask rose | kulap mon, gulab morn
orangejasmine = ดอกแก้ว | orange jasmine | dok kaeo, dok kaew
camphor = การบูร | camphor | karabun, gara boon
mint = สะระแหน่ | mint, kitchen mint | saranae, sa ra nae
alum = สารส้ม | alum | san som, sarn som
""")

KINDS = terms("""
sabai = สไบ, ผ้าสไบ | sabai, thai shoulder sash, sabai sash | sabai, sa bai
handkerchief = ผ้าเช็ดหน้า | handkerchief, hanky | pha chet na, pa ched na
tshirt = เสื้อยืด | t-shirt, tee shirt, tshirt | suea yuet, seua yeud
gskirt = กระโปรง | skirt, women's skirt | kraprong, gra prong
chongkraben = โจงกระเบน, ผ้าโจงกระเบน | chong kraben, jong kraben | chong kraben, jong graben
scrunchie = ยางรัดผม, ยางมัดผม, โดนัทรัดผม | scrunchie, hair scrunchie | yang rat phom, yang rud pom
quilt = ผ้านวม, ผ้าห่มนวม | quilt, comforter, duvet | pha nuam, pa nuam
crossbody = กระเป๋าสะพายข้าง, กระเป๋าสะพาย | crossbody bag, sling bag | krapao saphai khang, grapao sapai
runner = ผ้าคาดโต๊ะ | table runner | pha khat to, pa kard toh
comb = หวี | comb, hair comb | wi, wee
table = โต๊ะ | table | to, toh
bench = ม้านั่ง, ม้านั่งยาว | bench, garden bench | ma nang, mah nung
chime = โมบาย, กระดิ่งลม | wind chime, hanging mobile | mobai, mo bye
alms = บาตรพระ, บาตร | alms bowl, monk's alms bowl | bat phra, baat pra
khantok = ขันโตก | khantoke, khantoke tray | khan tok, kan toke
modelboat = เรือจำลอง, เรือไม้จำลอง | model boat, model ship | ruea chamlong, reua jum long
courtdoll = ตุ๊กตาชาววัง | court dolls, chao wang dolls | tukkata chao wang, took ka ta chao wung
ponglang = โปงลาง | pong lang, ponglang | pong lang, pohng lang
fishtrap = ไซดักปลา, ไซ, ไซดักทรัพย์ | fish trap, bamboo fish trap | sai dak pla, sai duk pla
storage = กล่องเก็บของ, กล่องใส่ของ | storage box, lidded box | klong kep khong, glong geb kong
clutch = กระเป๋าคลัตช์, กระเป๋าคลัช, กระเป๋าคลัทช์ | clutch bag, clutch | krapao khlat, grapao clut
duster = ไม้ขนไก่, ไม้ปัดขนไก่ | feather duster | mai khon kai, mai kon gai
arecaplate = จานกาบหมาก | areca leaf plates, areca palm plate | chan kap mak, jarn garb mark
namyoi = น้ำพริกน้ำย้อย | nam yoi chilli crisp, phrae crispy chilli | nam phrik nam yoi, nam prik nam yoy
kungsiap = น้ำพริกกุ้งเสียบ | smoked shrimp chilli paste, nam prik kung siap | nam phrik kung siap, nam prik goong siab
kaengpa = พริกแกงป่า, เครื่องแกงป่า | jungle curry paste | phrik kaeng pa, prik gaeng pah
khaosoi = พริกแกงข้าวซอย, เครื่องแกงข้าวซอย | khao soi curry paste, khao soi paste | phrik kaeng khao soi, prik gaeng kao soy
dressing = น้ำสลัด | salad dressing | nam salat, num salad
pepper = พริกไทย | pepper, peppercorns | phrik thai, prik tai
blackgarlic = กระเทียมดำ | black garlic | krathiam dam, gratiem dum
taipla = ไตปลา, พุงปลา | tai pla, fermented fish entrails | tai pla, dtai pla
kungchom = กุ้งจ่อม | kung jom, fermented shrimp | kung chom, goong jom
keropok = กรือโป๊ะ, กือโป๊ะ | keropok, southern fish crackers | krue po, grue poh
meatball = ลูกชิ้น | meatballs, meatball | luk chin, look chin
grilled = ย่าง | grilled, char-grilled | yang, yaang
hoijo = ฮ่อยจ๊อ, หอยจ๊อ | crab rolls, hoi jo, deep-fried crab rolls | hoi cho, hoy jor
bambooworm = รถด่วน, หนอนไม้ไผ่, หนอนรถด่วน | bamboo worms, bamboo caterpillars | rot duan, rod duan
antegg = ไข่มดแดง | red ant eggs, ant eggs | khai mot daeng, kai mod dang
honeybaked = อบน้ำผึ้ง | honey baked, honey-baked | op nam phueng, ob nam pueng
saltroast = อบเกลือ | salt roasted, salt-roasted | op kluea, ob gleua
glazed = กรอบแก้ว | crispy glazed, sugar-glazed | krop kaeo, grob kaew
lukyi = ลูกหยี | velvet tamarind, luk yi | luk yi, look yee
miang = เมี่ยงคำ | miang kham, miang kham set | miang kham, miang kum
khaokhaep = ข้าวแคบ | khao khaep, thin rice sheets | khao khaep, kao kaab
phing = ขนมผิง | khanom phing, coconut tapioca cookies | khanom phing, kanom ping
alua = อาลัว, ขนมอาลัว | alua, alua sweets | alua, ah lua
lamduan = ขนมกลีบลำดวน, กลีบลำดวน | klip lamduan, thai shortbread | khanom klip lamduan, kanom gleeb lumduan
kudichin = ขนมฝรั่งกุฎีจีน, ขนมฝรั่งกุฏีจีน | kudi chin cake, kudeejeen cake | khanom farang kudi chin, kanom farang kudee jeen
brownie = บราวนี่, บราวนี | brownies, brownie | braoni, brow nee
kuaichap = กวยจั๊บญวน, ก๋วยจั๊บญวน, กวยจั๊บอุบล | vietnamese rice noodles, kuay jap yuan | kuai chap yuan, guay jub yuan
khiaongu = ข้าวเหนียวเขี้ยวงู, ข้าวเขี้ยวงู | khiao ngu sticky rice, kiew ngoo sticky rice | khao niao khiao ngu, kao niew kiew ngoo
lepnok = ข้าวเล็บนก | lep nok rice, leb nok rice | khao lep nok, kao leb nok
jobstears = ลูกเดือย | job's tears, coix seed | luk dueai, look deuay
krabok = เม็ดกระบก, กระบก, ลูกกระบก | krabok nuts, wild almonds | met krabok, med grabok
yogurt = โยเกิร์ต, โยเกิต | yogurt, yoghurt | yokoet, yo gert
stingless = น้ำผึ้งชันโรง | stingless bee honey | nam phueng channarong, nam pueng chan rong
sato = สาโท | sato, thai rice wine | satho, sa toh
spirits = สุราชุมชน, สุรากลั่นชุมชน, เหล้าชุมชน | community spirits, craft spirits | sura chumchon, soora choomchon
freshpalm = น้ำตาลสด | fresh palm juice, toddy palm juice | namtan sot, nam tan sod
infusion = ชาชง, ชาชงสมุนไพร | herbal infusion, infusion tea bags | cha chong, chaa chong
oolong = ชาอู่หลง | oolong tea, oolong | cha u long, cha oolong
phimsen = พิมเสนน้ำ, น้ำพิมเสน | liquid herbal inhaler, phimsen nam | phimsen nam, pimsen num
ointment = ยาขี้ผึ้ง, ขี้ผึ้งสมุนไพร | herbal ointment, herbal salve | ya khi phueng, ya kee pueng
marl = ดินสอพอง | din sor pong, marl powder | din so phong, din sor pong
scentwater = น้ำอบไทย, น้ำอบ | thai scented water, nam ob | nam op thai, nam ob tai
sachet = บุหงา, ถุงบุหงา, บุหงารำไป | potpourri, scented sachet | bu-nga, boo nga
rollon = โรลออน | roll-on deodorant, roll-on | ron on, rol on
laundry = น้ำยาซักผ้า | laundry detergent, laundry liquid | namya sak pha, nam ya suk pa
pills = ยาลูกกลอน | herbal pills, herbal pill balls | ya luk klon, ya look glon
""")

WIDER = terms("""
bag = กระเป๋า | bag | krapao, grapao
chilli = น้ำพริก | chilli paste, chili paste, nam prik | nam phrik, nam prik
curry = พริกแกง, เครื่องแกง | curry paste | phrik kaeng, prik gaeng
sweets = ขนมไทย | thai dessert, thai sweets | khanom thai, kanom tai
rice = ข้าวสาร | rice | khao san
basketry = จักสาน, เครื่องจักสาน | basketry, wickerwork | chak san, jak san
furniture = เฟอร์นิเจอร์ | furniture | foenichoe, fer ni jer
alcohol = เครื่องดื่มแอลกอฮอล์, เหล้า | alcoholic drink, liquor | khrueang duem aelkohol, lao
""")

GROUPS = {
    "@dyes": "lac volcanic bark",
    "@scents": "champi mok damask orangejasmine",
    "@roots": "sweetpotato cassava",
}

GOODS = goods(
    """
sabai; textile; textile/wear; 190-2900; material=satin lace lotusfibre, technique=yokmuk lac -; ; 32 15 14
handkerchief; textile; textile/wear; 35-290; material=salu salu lotusfibre, technique=crossstitch waxdrawn -; ; 50 54 10
tshirt; of; textile/wear; 150-590; technique=screen screen @dyes; ; 31 10 83
gskirt; textile; textile/wear; 250-1900; material=canvas pinafibre lotusfibre, technique=waxdrawn naga lac -; ; 57 43 50
chongkraben; textile; textile/wear; 290-2500; material=satin lotusfibre, technique=yokmuk naga -; ; 16 14 30
scrunchie; textile; textile/wear; 15-120; material=satin velvet lace, technique=crossstitch - -; ; 10 73 50
quilt; textile; textile/home; 450-3900; material=salu salu satin, technique=quilted quilted screen; ; 50 54 35
crossbody; textile; textile/bag; 190-1900; material=canvas canvas pinafibre felt, technique=saori naga crossstitch -; bag; 50 43 77
runner; textile; textile/home; 150-1500; material=pinafibre lotusfibre canvas, technique=saori yokmuk @dyes -; ; 75 31 50
comb; of; household/decor; 25-490; stuff=horn phayung mangowood; ; 64 32 45
table; of; household/furniture; 900-9900; wood=jackwood phayung marble; furniture; 54 19 52
bench; of; household/furniture; 390-4900; wood=marble rubberwood iron pine; furniture; 19 54 92
chime; of; household/decor; 50-690; stuff=shell glass copper bodhi; ; 83 20 50
alms; plain; household/metal; 390-6900; ; ; 10 60
khantok; of; household/kitchen; 350-2500; wood=mangowood jackwood; ; 50 54 52
modelboat; of; household/decor; 290-9500; wood=phayung jackwood pine; ; 74 14 83
courtdoll; plain; household/decor; 35-590; ; ; 15
ponglang; plain; household/music; 900-8900; ; ; 46 45 40
fishtrap; plain; household/basketry; 39-390; ; basketry; 48 64 35
storage; woven; household/basketry; 60-690; fibre=bananarope palmfibre jute newspaper; basketry; 90 15 72
clutch; woven; household/basketry; 190-1900; fibre=palmfibre bananarope jute; bag basketry; 90 93 67
duster; plain; household/tools; 60-350; ; ; 20 24 72
arecaplate; plain; household/kitchen; 20-190; ; ; 24 26 72
namyoi; plain; food/chilli; 35-120; ; chilli; 54; fda
kungsiap; plain; food/chilli; 50-180; ; chilli; 83 82 81; fda halal
kaengpa; plain; food/curry; 30-110; ; curry; 71 70 61; fda
khaosoi; plain; food/curry; 35-120; ; curry; 50 57 51; fda halal
dressing; of; food/seasoning; 45-190; flavour=avocado capegoose beetroot starfruit; ; 50 63 67; fda
pepper; plain; food/seasoning; 40-290; ; ; 22 92; fda gi
blackgarlic; plain; food/seasoning; 90-590; ; ; 33 50 58; fda
taipla; plain; food/fermented; 35-150; ; ; 80 90 93; fda
kungchom; plain; food/fermented; 40-150; ; ; 31; fda
keropok; taste; food/snack; 20-120; taste=chillisalt barbecue - -; ; 94 96 90; fda halal
meatball; of; food/meat; 50-190; meat=spanish spanish deer wildboar; ; 20 90 70; fda
grilled; fishy; food/meat; 60-350; meat=eel frog sheatfish seabass; ; 60 43 24; fda
hoijo; plain; food/meat; 60-260; ; ; 20 24 74; fda
bambooworm; taste; food/insect; 50-290; taste=basil barbecue chillisalt - -; ; 57 54 50; fda
antegg; plain; food/insect; 60-350; ; ; 45 40 46; fda
honeybaked; fruit; food/fruit; 35-160; fruit=eggbanana fingerbanana sweetpotato fig; ; 62 86 65; fda
saltroast; fruit; food/nuts; 30-150; seed=pumpkinseed sunflower broadbean; ; 16 50 19; fda
glazed; fruit; food/fruit; 25-110; fruit=eggbanana @roots; ; 62 26 66; fda
lukyi; taste; food/fruit; 30-150; taste=chillisalt - -; ; 94 95; fda halal
miang; plain; food/snack; 35-160; ; ; 63 50 73; fda
khaokhaep; taste; food/snack; 20-90; taste=chillisalt basil - -; ; 53 63
phing; taste; food/sweets; 25-110; taste=coconutmilk greentea - -; sweets; 76 14 15
alua; taste; food/sweets; 30-190; taste=vanilla greentea - -; sweets; 10 12 76
lamduan; taste; food/sweets; 35-180; taste=cinnamon vanilla - -; sweets; 10 13 75
kudichin; plain; food/bakery; 40-150; ; sweets; 10
brownie; taste; food/bakery; 35-250; taste=date beetroot greentea sweetpotato -; ; 50 10 30; fda
kuaichap; plain; food/noodle; 25-120; ; ; 34 49 48; fda
khiaongu; plain; food/rice; 50-170; ; rice; 57; gi gap organic
lepnok; plain; food/rice; 45-160; ; rice; 93 80; gap organic
jobstears; plain; food/nuts; 40-150; ; ; 42 67; gap
krabok; plain; food/nuts; 60-290; ; ; 41 49 22
yogurt; of; food/dairy; 20-120; flavour=avocado capegoose fig beetroot; ; 19 30 50; fda
stingless; plain; food/sugar; 190-1200; ; ; 22 93 90; fda
sato; plain; beverage/alcohol; 60-290; ; alcohol; 36 34 40
spirits; plain; beverage/alcohol; 120-690; ; alcohol; 54 35 61
freshpalm; plain; beverage/soft; 15-60; ; ; 76 90 75; fda
infusion; of; beverage/tea; 50-290; herb=rangchuet stevia jiaogulan gymnema safflower; ; 50 57 25; fda organic
oolong; plain; beverage/tea; 90-790; ; ; 57 50; fda gi
phimsen; of; herbal/remedy; 20-120; herb=camphor mint -; ; 10 25 72; cosmetic
ointment; of; herbal/remedy; 30-160; herb=phayayo rhinacanthus seaholly; ; 25 73 47
marl; plain; herbal/skin; 15-90; ; ; 16
scentwater; of; herbal/scent; 35-290; herb=@scents -; ; 10 14 12; cosmetic
sachet; of; herbal/scent; 25-190; herb=@scents; ; 76 10 50
rollon; of; herbal/skin; 39-190; herb=alum alum mint chamomile; ; 60 18 10; cosmetic
laundry; of; herbal/clean; 40-220; herb=champi mok bilimbi; ; 73 15 57
pills; of; herbal/remedy; 50-290; herb=sangkhat kwao rangchuet; ; 25 42 47; fda
""",
    KINDS,
    GROUPS,
)

CATEGORIES = {
    "textile/wear": ("ผ้า เครื่องแต่งกาย>เครื่องแต่งกาย", "Textiles>Wear"),
    "textile/home": ("ผ้า เครื่องแต่งกาย>ผ้าสำหรับบ้าน", "Textiles>Home textiles"),
    "textile/bag": ("ผ้า เครื่องแต่งกาย>กระเป๋า", "Textiles>Bags"),
    "household/basketry": ("ของใช้>เครื่องจักสาน", "Household>Basketry"),
    "household/decor": ("ของใช้>ของตกแต่งและของที่ระลึก", "Household>Decor and souvenirs"),
    "household/furniture": ("ของใช้>เครื่องเรือน", "Household>Furnishings"),
    "household/kitchen": ("ของใช้>เครื่องครัว", "Household>Kitchenware"),
    "household/metal": ("ของใช้>เครื่องโลหะ", "Household>Metalwork"),
    "household/music": ("ของใช้>เครื่องดนตรี", "Household>Musical instruments"),
    "household/tools": ("ของใช้>อุปกรณ์ทำความสะอาด", "Household>Cleaning tools"),
    "food/chilli": ("อาหาร>น้ำพริก", "Food>Chilli pastes"),
    "food/curry": ("อาหาร>พริกแกง", "Food>Curry pastes"),
    "food/seasoning": ("อาหาร>เครื่องปรุง", "Food>Seasonings"),
    "food/fermented": ("อาหาร>ของหมัก", "Food>Fermented foods"),
    "food/snack": ("อาหาร>ของว่าง", "Food>Snacks"),
    "food/meat": ("อาหาร>เนื้อสัตว์และปลาแปรรูป", "Food>Processed meat and fish"),
    "food/insect": ("อาหาร>แมลงกินได้", "Food>Edible insects"),
    "food/fruit": ("อาหาร>ผลไม้และพืชหัวแปรรูป", "Food>Processed fruit and roots"),
    "food/nuts": ("อาหาร>ถั่วและเมล็ดพืช", "Food>Nuts and seeds"),
    "food/sweets": ("อาหาร>ขนมไทย", "Food>Thai sweets"),
    "food/bakery": ("อาหาร>เบเกอรี่", "Food>Bakery"),
    "food/noodle": ("อาหาร>เส้น", "Food>Noodles"),
    "food/rice": ("อาหาร>ข้าวสาร", "Food>Rice"),
    "food/dairy": ("อาหาร>ผลิตภัณฑ์นม", "Food>Dairy"),
    "food/sugar": ("อาหาร>น้ำตาลและน้ำผึ้ง", "Food>Sugar and honey"),
    "beverage/alcohol": ("เครื่องดื่ม>เครื่องดื่มแอลกอฮอล์", "Beverages>Alcoholic drinks"),
    "beverage/soft": ("เครื่องดื่ม>เครื่องดื่มพร้อมดื่ม", "Beverages>Ready to drink"),
    "beverage/tea": ("เครื่องดื่ม>ชา", "Beverages>Tea"),
    "herbal/skin": ("สมุนไพรที่ไม่ใช่อาหาร>บำรุงผิว", "Herbal>Skin care"),
    "herbal/scent": ("สมุนไพรที่ไม่ใช่อาหาร>เครื่องหอม", "Herbal>Scents"),
    "herbal/remedy": ("สมุนไพรที่ไม่ใช่อาหาร>ยาสมุนไพร", "Herbal>Remedies"),
    "herbal/clean": ("สมุนไพรที่ไม่ใช่อาหาร>ทำความสะอาด", "Herbal>Cleaning"),
}

FIFTH = Vocabulary(
    "fifth",
    GOODS,
    PARTS,
    WIDER,
    CATEGORIES,
    (
        ("สูตรชาววัง", "palace recipe"),
        ("ยอดนิยม", "popular"),
        ("งานประณีต", "finely made"),
        ("ส่งตรงจากชุมชน", "straight from the village"),
        ("ลดราคา", "on sale"),
        ("ของดีเมืองเรา", "pride of our town"),
    ),
    ("ยายแม้น", "ตาอิน", "ตราเรือใบ", "บ้านปลายนา", "พอเพียง", "แม่บุญช่วย", "เพียงดิน", "ธารทอง", "ดวงดาว"),
    (
        "ใครชอบ{other}แวะมาดูได้",
        "หมดฤดูแล้วจะทำ{other}แทน",
        "สั่งทำ{other}ล่วงหน้าได้เช่นกัน",
        "ใส่รวมกับ{other}เป็นชุดของขวัญได้",
    ),
)
