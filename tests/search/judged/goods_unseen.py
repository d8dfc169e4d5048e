"""A fourth vocabulary, of goods that none of the other three has: there to be measured, never to tune on.

Whoever wrote it had not seen the words that search knows. The day a failure on it is mended it counts
as seen like the rest, and another one has to take its place.
"""

from __future__ import annotations

from .shapes import Vocabulary, goods, terms

PARTS = terms("""
denim = ยีนส์ | denim | yin, yeen
rayon = เรยอน | rayon | reyon
chiffon = ชีฟอง, ชีฟอน | chiffon | chifong
wool = ขนแกะ | sheep wool, wool | khon kae
eri = ไหมอีรี่, อีรี่ | eri silk | mai iri, mai eri
bamboofibre = ใยไผ่, เส้นใยไผ่ | bamboo fibre, bamboo fiber | yai phai, yai pai
kapok = นุ่น | kapok | nun, noon
namlai = ลายน้ำไหล | flowing water pattern, nam lai pattern | lai nam lai
squirrel = หางกระรอก, ลายหางกระรอก | hang krarok, squirrel tail weave | hang krarok, hang grarok
ecoprint = พิมพ์ใบไม้, อีโคพริ้นท์, อีโคปริ้นท์ | eco print, leaf printed | phim bai mai, pim bai mai
beaded = ปักลูกปัด | beaded | pak luk pat, puk look pud
crochet = โครเชต์, โครเชท์ | crochet, crocheted | khroche, croche
patchwork = แพทเวิร์ค, ต่อผ้า | patchwork | phaet woek, patwork
sisal = ป่านศรนารายณ์, ศรนารายณ์ | sisal | pan sonnarai, pan sornnarai
midrib = ก้านมะพร้าว, ก้านทางมะพร้าว | coconut leaf rib, coconut midrib | kan maphrao, gan maprao
straw = ฟางข้าว | rice straw, straw | fang khao, fang kao
cattail = ธูปฤาษี, ธูปฤๅษี | cattail, bulrush | thup ruesi, toop rue see
plastic = เส้นพลาสติก, พลาสติก | plastic strap, plastic | sen phlastik, sen plastic
vine = เถาวัลย์ | jungle vine, vine | thao wan, tao wan
palmwood = ไม้ตาล | palmyra wood, sugar palm wood | mai tan, mai tarn
padauk = ไม้ประดู่, ประดู่ | padauk wood, padauk | mai pradu, mai pradoo
tamarindwood = ไม้มะขาม | tamarind wood | mai makham, mai ma kam
aluminium = อะลูมิเนียม, อลูมิเนียม | aluminium, aluminum | aluminiam
enamel = สังกะสีเคลือบ, สังกะสี | enamel, enamelware | sangkasi khlueap, sangkasi
bronze = สำริด, ทองสำริด, สัมฤทธิ์ | bronze | samrit, sumrit
sandstone = หินทราย | sandstone | hin sai
cocoon = รังไหม | silk cocoon | rang mai, rung mai
rubberleaf = ใบยางพารา | rubber leaf, rubber tree leaf | bai yang phara, bai yang para
longkong = ลองกอง | longkong | longkong, long gong
rambutan = เงาะ | rambutan | ngo, ngoh
grape = องุ่น | grape | a-ngun, angoon
jambolan = ลูกหว้า, หว้า | java plum, jambolan | luk wa, look wah
lime = มะนาว | lime | manao, ma nao
buai = บ๊วย | japanese plum, ume | buai, buay
dragon = แก้วมังกร | dragon fruit, pitaya | kaeo mangkon, kaew mangkorn
custardapple = น้อยหน่า | custard apple, sugar apple | noi na, noina
melon = เมลอน, เมล่อน | melon | melon
okra = กระเจี๊ยบเขียว | okra | krachiap khiao, krajiab kiew
shiitake = เห็ดหอม | shiitake mushroom, shiitake | het hom, hed hom
nangfa = เห็ดนางฟ้า | oyster mushroom | het nang fa, hed nang fah
lingzhi = เห็ดหลินจือ, หลินจือ | lingzhi, reishi | het lin chue, hed lin jue
cordyceps = ถั่งเช่า | cordyceps | thang chao, tang chao
monkfruit = หล่อฮังก๊วย, หล่อฮั้งก้วย | monk fruit, luo han guo | lo hang kuai, lor hang guay
blackginger = กระชายดำ | black ginger, black galingale | krachai dam, grachai dum
mawaeng = มะแว้ง | mawaeng | mawaeng, ma waeng
licorice = ชะเอม, ชะเอมเทศ | licorice, liquorice | cha em, cha aim
peppermint = เปปเปอร์มินต์, เปปเปอร์มิ้นท์ | peppermint | peppoemin
lavender = ลาเวนเดอร์ | lavender | lawendoe, lavender
ylang = กระดังงา, ดอกกระดังงา | ylang ylang, ylang-ylang | kradang nga, gradang nga
frangipani = ลีลาวดี, ดอกลีลาวดี | frangipani, plumeria | lilawadi, leelawadee
sompoi = ส้มป่อย | soap pod, som poi | som poi, sompoi
soapnut = มะคำดีควาย, ประคำดีควาย | soap nut, soapnut, soapberry | makham di khwai, makam dee kwai
cucumber = แตงกวา | cucumber | taeng kwa, tang gwa
snail = เมือกหอยทาก, หอยทาก | snail mucin, snail slime, snail | mueak hoi thak, hoi tak
mala = หม่าล่า, หมาล่า | mala | mala, ma la
cheese = ชีส, รสชีส | cheese | chit, cheese
paprika = ปาปริก้า, ปาปริกา | paprika | paprika, papika
caramel = คาราเมล, คาราเมล์ | caramel | kharamel, karamel
thaitea = ชาไทย, รสชาไทย | thai tea | cha thai, cha tai
threeflav = สามรส, 3รส | three flavour, three flavor | sam rot, sam ros
featherback = ปลากราย | featherback fish, featherback | pla krai, pla grai
blackchin = ปลาหมอคางดำ | blackchin tilapia | pla mo khang dam, pla mor kang dum
buffalo = เนื้อควาย, เนื้อกระบือ | buffalo meat, buffalo | nuea khwai, neua kwai
clam = หอยลาย | baby clam, surf clam | hoi lai, hoy lai
razor = หอยหลอด | razor clam | hoi lot, hoy lod
""")

KINDS = terms("""
tissue = กล่องทิชชู่, กล่องใส่ทิชชู่, กล่องทิชชู | tissue box, tissue box cover | klong thitchu, glong tissue
placemat = แผ่นรองจาน, ที่รองจาน | placemat, place mat | phaen rong chan, tee rong jan
foodcover = ฝาชี | food cover, dish cover | fa chi, fa chee
hamper = กระเช้า | hamper, gift basket | krachao, grachao
steamer = หวด, หวดนึ่งข้าว, หวดนึ่งข้าวเหนียว | sticky rice steamer, rice steaming basket | huat nueng khao, huad
tiffin = ปิ่นโต | tiffin carrier, tiffin, food carrier | pin to, pinto
board = เขียง | chopping board, cutting board | khiang, kiang
chopsticks = ตะเกียบ | chopsticks | takiap, ta giab
flute = ขลุ่ย | flute, thai flute, khlui | khlui, klui
phin = พิณ, พิณอีสาน | isan lute, phin | phin, pin
flowers = ดอกไม้ประดิษฐ์ | artificial flowers, artificial flower | dokmai pradit, dok mai pradid
buddha = พระพุทธรูป | buddha statue, buddha image | phra phuttharup, pra putta roop
candlestick = เชิงเทียน | candle holder, candlestick | choeng thian, cherng tian
stove = เตาอั้งโล่, เตาถ่าน | charcoal stove, clay stove | tao anglo, tao ang lo
sarong = โสร่ง, ผ้าโสร่ง | sarong, men's sarong | sarong, salong
hijab = ฮิญาบ, ผ้าคลุมฮิญาบ, ฮิยาบ | hijab, muslim headscarf | hiyap, hi yab
kapiyoh = กะปิเยาะห์, หมวกกะปิเยาะห์, กะปิเยาะ | kapiyoh, muslim cap, muslim prayer cap | kapiyo, gapiyoh
vest = เสื้อกั๊ก | vest, waistcoat | suea kak, seua gug
jacket = แจ็คเก็ต, เสื้อแจ็คเก็ต, แจ็กเกต | jacket | chaekket, seua jacket
bedspread = ผ้าคลุมเตียง | bedspread, bed cover | pha khlum tiang, pa klum tiang
cushion = ปลอกหมอนอิง | cushion cover, throw pillow cover | plok mon ing, plog morn ing
backpack = กระเป๋าเป้, เป้สะพายหลัง | backpack, rucksack | krapao pe, grapao pay
socks = ถุงเท้า | socks | thung thao, tung tao
mattress = ที่นอน, ฟูก | mattress | thi non, tee norn
khaotang = ข้าวตัง | crispy rice crust, rice crust | khao tang, kao tung
dokjok = ขนมดอกจอก, ดอกจอก | rosette cookies, dok jok | khanom dok chok, kanom dok jok
khanomla = ขนมลา | khanom la | khanom la, kanom la
lukchup = ลูกชุบ, ขนมลูกชุบ | luk chup, thai marzipan | luk chup, look choop
trangcake = เค้กเมืองตรัง, เค้กตรัง, ขนมเค้กเมืองตรัง | trang cake | khek mueang trang, cake trang
peanutbar = ถั่วตัด | peanut brittle, thai peanut brittle | thua tat, tua tud
popcorn = ป๊อปคอร์น, ข้าวโพดคั่ว | popcorn | popkhon, pop corn
fishskin = หนังปลากรอบ, หนังปลาทอดกรอบ | crispy fish skin, fish skin chips | nang pla krop, nung pla grob
milktab = นมอัดเม็ด, นมเม็ด | milk tablets, milk tablet | nom at met, nom ud med
icecream = ไอศกรีม, ไอติม, ไอศครีม | ice cream | aisakrim, ai tim
jelly = เยลลี่, เยลลี | jelly candy, jelly sweets | yelli, yelly
hardcandy = ลูกอม | hard candy, candy drops | luk om, look om
vacuum = ทอดสุญญากาศ, ทอดสูญญากาศ | vacuum fried, vacuum-fried | thot sunyakat, tod soonyagad
radish = ไชโป๊ว, ไชโป๊, หัวไชโป๊ว, หัวไชโป๊ | preserved radish, pickled radish, chai poh | chai po, chaipow
centegg = ไข่เยี่ยวม้า | century egg, century eggs, preserved egg | khai yiao ma, kai yiew ma
mam = หม่ำ, หม่ำอีสาน | mam sausage, isan liver sausage | mam, mum isan
heavenly = สวรรค์ | heavenly | sawan, sawun
thotman = ทอดมัน | thai fish cakes, fish cakes, fish cake | thot man, tod mun
seasoned = ปรุงรส | seasoned | prung rot, prung ros
bong = แจ่วบอง, ปลาร้าบอง, น้ำพริกปลาร้าบอง | jaew bong, fermented fish chilli paste | chaeo bong, jaew bong, pla ra bong
maengda = น้ำพริกแมงดา | water bug chilli paste, mangda chilli paste | nam phrik maeng da, nam prik mangda
khuakling = พริกแกงคั่วกลิ้ง, เครื่องแกงคั่วกลิ้ง | khua kling curry paste, kua kling paste | phrik kaeng khua kling, prik gaeng kua gling
hangle = พริกแกงฮังเล, เครื่องแกงฮังเล | hang lay curry paste, hung lay curry paste | phrik kaeng hang le, gaeng hung lay
shallot = หอมเจียว, หอมแดงเจียว | fried shallots, crispy shallots | hom chiao, hom jiew
roastrice = ข้าวคั่ว | roasted rice powder, toasted rice powder | khao khua, kao kua
macadamia = แมคคาเดเมีย, แมคคาดาเมีย, มะคาเดเมีย | macadamia nuts, macadamia | maekkhademia, makadamia
chan = เส้นจันท์, เส้นจันทร์, ก๋วยเตี๋ยวเส้นจันท์ | chanthaburi rice noodles, chan noodles | sen chan, sen jan
jekchuey = ข้าวเจ๊กเชย, ข้าวเจ๊กเชยเสาไห้ | jek chuey rice, jek choei rice | khao chek choei, kao jek chuey
homnil = ข้าวหอมนิล | hom nil rice, black jasmine rice | khao hom nin, kao hom nil
wine = ไวน์ | wine | wine, wain
soymilk = น้ำเต้าหู้, นมถั่วเหลือง | soy milk, soya milk, soymilk | nam tao hu, nam tao hoo
grassjelly = เฉาก๊วย, เฉาก้วย | grass jelly | chao kuai, chao guay
instant = ผงชงดื่ม, เครื่องดื่มผง | instant drink powder, instant drink | phong chong duem, pong chong deum
cream = ครีมบำรุงผิวหน้า, ครีมทาหน้า, ครีมบำรุงหน้า | face cream, facial cream | khrim bamrung phio na, cream ta na
conditioner = ครีมนวดผม | hair conditioner, conditioner | khrim nuat phom, cream nuad pom
dishwash = น้ำยาล้างจาน | dishwashing liquid, dish soap | namya lang chan, nam ya lang jan
essential = น้ำมันหอมระเหย | essential oil | namman hom rahoei, nam man hom ra hoey
perfume = น้ำหอม | perfume | nam hom, num hom
yahom = ยาหอม | ya hom, thai aromatic medicine | ya hom, yahom
lozenge = ยาอม | throat lozenges, lozenges | ya om, yaom
woodvinegar = น้ำส้มควันไม้ | wood vinegar | nam som khwan mai, nam som kwan mai
""")

WIDER = terms("""
chilli = น้ำพริก | chilli paste, chili paste, nam prik | nam phrik, nam prik
curry = พริกแกง, เครื่องแกง | curry paste | phrik kaeng, prik gaeng
sweets = ขนมไทย | thai dessert, thai sweets | khanom thai, kanom tai
rice = ข้าวสาร | rice | khao san
music = เครื่องดนตรี | musical instrument | khrueang dontri, krueang dontree
basketry = จักสาน, เครื่องจักสาน | basketry, wickerwork | chak san, jak san
""")

GROUPS = {
    "@fruit": "longkong rambutan grape melon",
    "@scents": "lavender ylang frangipani",
    "@crunch": "mala cheese paprika",
}

GOODS = goods(
    """
tissue; woven; household/basketry; 90-450; fibre=sisal cattail vine; basketry; 76 56 48
placemat; woven; household/basketry; 35-220; fibre=straw cattail midrib; basketry; 44 33 93
foodcover; woven; household/basketry; 80-650; fibre=midrib vine; basketry; 93 84 20
hamper; woven; household/basketry; 120-790; fibre=plastic plastic vine sisal; basketry; 70 72 76
steamer; plain; household/basketry; 50-190; ; basketry; 44 45 40
tiffin; of; household/kitchen; 190-1500; metal=aluminium enamel; ; 10 73 52
board; of; household/kitchen; 150-1200; wood=tamarindwood tamarindwood padauk; ; 60 15 53
chopsticks; of; household/kitchen; 20-190; wood=palmwood padauk; ; 76 54
flute; plain; household/music; 120-3900; ; music; 10 25 31
phin; plain; household/music; 900-7500; ; music; 34 49 45
flowers; of; household/decor; 35-790; material=cocoon rubberleaf; ; 30 95 40
buddha; of; household/decor; 390-9900; material=bronze sandstone padauk; ; 65 14 56
candlestick; of; household/decor; 90-1500; material=bronze sandstone palmwood; ; 10 50 56
stove; plain; household/kitchen; 120-690; ; ; 70 44 12
sarong; textile; textile/wear; 190-2500; material=eri rayon, technique=squirrel -; ; 32 40 33
hijab; textile; textile/wear; 90-650; material=chiffon chiffon rayon, technique=beaded ecoprint -; ; 94 95 96
kapiyoh; plain; textile/wear; 60-450; ; ; 94 96
vest; textile; textile/wear; 290-1500; material=denim eri wool, technique=namlai patchwork ecoprint -; ; 55 58 40
jacket; textile; textile/wear; 490-3500; material=denim denim eri, technique=namlai patchwork ecoprint -; ; 55 50 33
bedspread; textile; textile/home; 590-4500; material=wool bamboofibre, technique=crochet patchwork namlai -; ; 55 58 54
cushion; textile; textile/home; 120-690; material=denim eri bamboofibre, technique=namlai squirrel patchwork -; ; 55 30 32
backpack; textile; textile/bag; 350-1900; material=denim, technique=namlai patchwork beaded -; ; 57 58 50
socks; of; textile/wear; 39-290; material=bamboofibre wool; ; 10 74 58
mattress; of; textile/home; 350-2900; fill=kapok kapok bamboofibre -; ; 35 70 40
khaotang; taste; food/snack; 25-120; taste=mala paprika threeflav - -; ; 52 16 10; fda
dokjok; plain; food/sweets; 25-100; ; sweets; 93 30 60
khanomla; plain; food/sweets; 30-120; ; sweets; 80
lukchup; plain; food/sweets; 35-250; ; sweets; 10 76 12; fda
trangcake; taste; food/bakery; 80-220; taste=thaitea cheese - -; ; 92; fda halal
peanutbar; plain; food/snack; 25-120; ; ; 58 18 60; fda
popcorn; taste; food/snack; 25-150; taste=caramel caramel cheese paprika; ; 67 30 10; fda
fishskin; taste; food/snack; 35-160; taste=@crunch -; ; 74 75 66; fda
milktab; taste; food/dairy; 20-120; taste=thaitea melon - -; ; 30 19 50; fda
icecream; of; food/dairy; 25-190; flavour=custardapple melon thaitea longkong; ; 30 73 10; fda
jelly; of; food/candy; 20-120; fruit=@fruit; ; 96 22 70; fda
hardcandy; of; food/candy; 15-90; flavour=lime buai peppermint; ; 10 50 73; fda
vacuum; fruit; food/fruit; 35-190; fruit=okra rambutan dragon shiitake; ; 73 22 74; fda
radish; plain; food/pickle; 25-120; ; ; 70; fda
centegg; plain; food/egg; 40-120; ; ; 73 24 50; fda
mam; plain; food/meat; 60-250; ; ; 36 40; fda
heavenly; fishy; food/meat; 50-320; meat=buffalo nangfa; ; 46 48 40; fda
thotman; of; food/fish; 50-190; meat=featherback featherback blackchin; ; 60 18 74; fda
seasoned; fishy; food/fish; 40-260; meat=clam razor blackchin; ; 75 74 76; fda
bong; plain; food/chilli; 30-120; ; chilli; 46 44 40; fda
maengda; plain; food/chilli; 35-130; ; chilli; 17 41 15; fda
khuakling; plain; food/curry; 30-110; ; curry; 93 80 92; fda halal
hangle; plain; food/curry; 30-110; ; curry; 50 58 57; fda
shallot; plain; food/seasoning; 30-150; ; ; 33 51; fda
roastrice; plain; food/seasoning; 20-80; ; ; 45 41
macadamia; taste; food/nuts; 120-690; taste=caramel cheese paprika - -; ; 57 42 63; fda
chan; plain; food/noodle; 25-90; ; ; 22; fda gi
jekchuey; plain; food/rice; 45-160; ; rice; 19; gi gap
homnil; plain; food/rice; 50-180; ; rice; 73 33 62; gap organic
wine; of; beverage/wine; 190-990; fruit=grape jambolan longkong buai; ; 30 42 22
soymilk; plain; beverage/soft; 12-60; ; ; 50 66 73; fda
grassjelly; plain; beverage/soft; 15-70; ; ; 30 12 72; fda
instant; of; beverage/powder; 80-690; herb=lingzhi cordyceps monkfruit blackginger; ; 42 57 67; fda
cream; of; herbal/skin; 90-890; herb=snail cucumber cocoon; ; 10 30 60; cosmetic
conditioner; of; herbal/hair; 60-260; herb=sompoi soapnut; ; 50 54 15; cosmetic
dishwash; of; herbal/clean; 25-150; herb=lime sompoi soapnut; ; 16 72 57
essential; of; herbal/scent; 90-890; herb=@scents peppermint; ; 50 83 10; cosmetic
perfume; of; herbal/scent; 90-990; herb=@scents; ; 10 83 84; cosmetic
yahom; plain; herbal/remedy; 25-150; ; ; 10 25 20
lozenge; of; herbal/remedy; 15-90; herb=mawaeng mawaeng licorice; ; 25 10 66; fda
woodvinegar; plain; herbal/clean; 40-190; ; ; 30 71 45
""",
    KINDS,
    GROUPS,
)

CATEGORIES = {
    "textile/wear": ("ผ้า เครื่องแต่งกาย>เครื่องแต่งกาย", "Textiles>Wear"),
    "textile/home": ("ผ้า เครื่องแต่งกาย>เครื่องนอนและของแต่งบ้าน", "Textiles>Bedding and home"),
    "textile/bag": ("ผ้า เครื่องแต่งกาย>กระเป๋า", "Textiles>Bags"),
    "household/basketry": ("ของใช้>เครื่องจักสาน", "Household>Basketry"),
    "household/kitchen": ("ของใช้>เครื่องครัว", "Household>Kitchenware"),
    "household/music": ("ของใช้>เครื่องดนตรี", "Household>Musical instruments"),
    "household/decor": ("ของใช้>ของตกแต่งและของมงคล", "Household>Decor and devotion"),
    "food/snack": ("อาหาร>ขนมขบเคี้ยว", "Food>Snacks"),
    "food/sweets": ("อาหาร>ขนมไทย", "Food>Thai sweets"),
    "food/bakery": ("อาหาร>เบเกอรี่", "Food>Bakery"),
    "food/dairy": ("อาหาร>ผลิตภัณฑ์นมและของแช่แข็ง", "Food>Dairy and frozen"),
    "food/candy": ("อาหาร>ลูกกวาด", "Food>Confectionery"),
    "food/fruit": ("อาหาร>ผักผลไม้แปรรูป", "Food>Processed fruit and vegetables"),
    "food/pickle": ("อาหาร>ของดอง", "Food>Pickles"),
    "food/egg": ("อาหาร>ไข่", "Food>Eggs"),
    "food/meat": ("อาหาร>เนื้อสัตว์และเห็ดแปรรูป", "Food>Processed meat and mushrooms"),
    "food/fish": ("อาหาร>อาหารทะเลและปลาแปรรูป", "Food>Seafood"),
    "food/chilli": ("อาหาร>น้ำพริก", "Food>Chilli pastes"),
    "food/curry": ("อาหาร>พริกแกง", "Food>Curry pastes"),
    "food/seasoning": ("อาหาร>เครื่องปรุง", "Food>Seasonings"),
    "food/nuts": ("อาหาร>ถั่วและเมล็ดพืช", "Food>Nuts and seeds"),
    "food/noodle": ("อาหาร>เส้น", "Food>Noodles"),
    "food/rice": ("อาหาร>ข้าวสาร", "Food>Rice"),
    "beverage/wine": ("เครื่องดื่ม>เครื่องดื่มแอลกอฮอล์", "Beverages>Alcoholic drinks"),
    "beverage/soft": ("เครื่องดื่ม>เครื่องดื่มพร้อมดื่ม", "Beverages>Ready to drink"),
    "beverage/powder": ("เครื่องดื่ม>เครื่องดื่มสำเร็จรูป", "Beverages>Instant drinks"),
    "herbal/skin": ("สมุนไพรที่ไม่ใช่อาหาร>บำรุงผิว", "Herbal>Skin care"),
    "herbal/hair": ("สมุนไพรที่ไม่ใช่อาหาร>บำรุงผม", "Herbal>Hair care"),
    "herbal/clean": ("สมุนไพรที่ไม่ใช่อาหาร>ทำความสะอาดและใช้ในสวน", "Herbal>Cleaning and garden"),
    "herbal/scent": ("สมุนไพรที่ไม่ใช่อาหาร>เครื่องหอม", "Herbal>Scents"),
    "herbal/remedy": ("สมุนไพรที่ไม่ใช่อาหาร>ยาสมุนไพร", "Herbal>Remedies"),
}

UNSEEN = Vocabulary(
    "unseen",
    GOODS,
    PARTS,
    WIDER,
    CATEGORIES,
    (
        ("ของฝาก", "souvenir"),
        ("สูตรคุณยาย", "grandmother's recipe"),
        ("แฮนด์เมด", "handmade"),
        ("ภูมิปัญญาชาวบ้าน", "local wisdom"),
        ("ขายดี", "bestselling"),
        ("คัดพิเศษ", "selected"),
    ),
    ("ป้าน้อย", "ลุงเปี๊ยก", "ตรานกยูง", "บ้านริมคลอง", "มั่งมี", "แม่ทองใบ", "ขวัญข้าว", "ศรีตรัง", "ภูตะวัน"),
    (
        "ทางร้านมี{other}ให้เลือกอีกหลายแบบ",
        "จัดชุดคู่กับ{other}ได้",
        "วางขายติดกับ{other}หน้าร้าน",
        "เดือนหน้าจะมี{other}มาใหม่",
    ),
)
