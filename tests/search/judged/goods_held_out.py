"""The vocabulary of other goods than the tuning one, written to be measured only.

Its failures have been looked at and their causes mended, so it counts as seen; `goods_unseen` does not.
"""

from __future__ import annotations

from .shapes import Vocabulary, goods, terms

PARTS = terms("""
silk = ไหม | silk | mai, maai
cotton = ฝ้าย | cotton | fai, faai
hemp = ใยกัญชง, กัญชง | hemp | kanchong, kan chong
khit = ขิด, ลายขิด | khit | khit, kit
tiedye = มัดย้อม | tie-dye, tie dyed | mat yom, mud yom
batik = บาติก, ปาเต๊ะ | batik | batik
embroidered = ปักมือ, ปัก | embroidered | pak mue
ebony = มะเกลือ, ย้อมมะเกลือ | ebony dyed | makluea, ma kluea
praewa = แพรวา | praewa | phraewa, praewa
rattan = หวาย | rattan | wai
lipao = ย่านลิเภา | yan lipao, lipao vine | yan liphao, yarn lipao
pandanleaf = เตยปาหนัน | pandan | toei panan
kok = กก | reed, kok reed | kok, gok
lan = ใบลาน | palm leaf, talipot palm | bai lan
benjarong = เบญจรงค์ | benjarong | bencharong, benjarong
stoneware = ด่านเกวียน | dan kwian, stoneware | dan kwian
blackclay = ดินดำ | black clay | din dam
rosewood = ไม้ชิงชัน | rosewood | mai chingchan
coconutshell = กะลามะพร้าว, กะลา | coconut shell | kala maphrao, kala
bronze = ทองเหลือง | brass | thong lueang
niello = ถม, เครื่องถม | niello | thom
spinel = นิล | black spinel, spinel | nin
santol = กระท้อน | santol | krathon, kraton
jackfruit = ขนุน | jackfruit | khanun, kanoon
plum = มะปราง | marian plum | maprang, ma prang
lychee = ลิ้นจี่ | lychee, litchi | linchi, linjee
strawberry = สตรอว์เบอร์รี, สตอเบอรี่ | strawberry | strawberry
guava = ฝรั่ง | guava | farang
coconut = มะพร้าว | coconut | maphrao, maprao
taro = เผือก | taro | phueak, pueak
pumpkin = ฟักทอง | pumpkin | fak thong, fakthong
chestnut = เกาลัด | chestnut | kaolat
aloe = ว่านหางจระเข้ | aloe vera | wan hang chorakhe
tanaka = ทานาคา | thanaka | thanakha, tanaka
milk = นมข้าว | rice milk | nom khao
tomato = มะเขือเทศ | tomato | makhuea thet
galangal = ข่า | galangal | kha
menthol = พิมเสน | borneol | phimsen
bael = มะตูม | bael fruit, bael | matum, ma toom
chrysanthemum = เก๊กฮวย | chrysanthemum | kek huai
rosella = กุหลาบ | rose | kulap
pandan = ใบเตย | pandan leaf, pandan | bai toei
crab = ปู | crab | pu, poo
anchovy = ปลากะตัก, ปลาไส้ตัน | anchovy | pla katak
squid = ปลาหมึก | squid | pla muek, plamuk
mackerel = ปลาทู | mackerel | pla thu, pla too
kulao = ปลากุเลา | threadfin | pla kulao
pork = หมู | pork | mu, moo
garlic = กระเทียม | garlic | krathiam, gratiem
blackpepper = พริกไทยดำ | black pepper | phrik thai dam
sweet = รสหวาน, หวาน | sweet | wan
salted = รสเค็ม, เค็ม | salted | khem
seaweed = สาหร่าย | seaweed | sarai
vegan = เจ, สูตรเจ | vegan | che, jay
""")

KINDS = terms("""
cloth = ผ้า | cloth, fabric | pha, phaa
scarf = ผ้าพันคอ | scarf, scarves | pha phan kho, pa pan kor
tablecloth = ผ้าปูโต๊ะ | tablecloth | pha pu to
pillow = หมอนขิด, หมอนสามเหลี่ยม | triangle pillow, axe pillow | mon khit, mon sam liam
blanket = ผ้าห่ม | blanket | pha hom
hatc = หมวกผ้า | fabric hat | muak pha
dress = ชุดเดรส, เดรส | dress | chut dres
necktie = เนคไท, เน็คไท | necktie, tie | nek thai
pouch = กระเป๋าสตางค์ | purse, wallet | krapao satang
handbag = กระเป๋าถือ | handbag | krapao thue, grapao teu
tray = ถาดสาน | woven tray | that san
mat = เสื่อ | mat, floor mat | suea
fan = พัดสาน | hand fan, woven fan | phat san
kratip = กระติบข้าว, กระติ๊บข้าว | sticky rice basket, rice basket | kratip khao, gratip
lamp = โคมไฟ | lamp, lantern | khom fai
plate = จาน | plate | chan
teapot = กาน้ำชา | teapot | ka nam cha
jar = โอ่ง | water jar, jar | ong
mortar = ครกหิน | stone mortar, granite mortar | khrok hin, krok hin
drum = กลองยาว | long drum | klong yao
ladle = ทัพพี | ladle | thapphi
buddha = พระพิมพ์ | votive tablet | phra phim
bracelet = กำไล, กำไลข้อมือ | bracelet, bangle | kamlai
earrings = ต่างหู, ตุ้มหู | earrings, earring | tang hu
brooch = เข็มกลัด | brooch | khem klat
candle = เทียนหอม | scented candle | thian hom
paper = กระดาษสา | mulberry paper, saa paper | kradat sa
ong = น้ำพริกอ่อง | tomato chilli dip, nam prik ong | nam phrik ong, nam prik ong
taidaeng = น้ำพริกตาแดง | red eye chilli paste, red eye chili paste | nam phrik ta daeng, nam prik ta dang
plathu = น้ำพริกปลาทู | mackerel chilli dip | nam phrik pla thu, nam prik pla too
massaman = พริกแกงมัสมั่น, เครื่องแกงมัสมั่น | massaman curry paste | phrik kaeng matsaman, massaman
phanaeng = พริกแกงพะแนง, พริกแกงแพนง | panang curry paste | phrik kaeng phanaeng, panang
sourcurry = เครื่องแกงส้ม, พริกแกงส้ม | sour curry paste | khrueang kaeng som, gaeng som
kapipaste = กะปิ | shrimp paste | kapi, gapi
plara = ปลาร้า, น้ำปลาร้า | fermented fish, pla ra sauce | pla ra, plara
budu = น้ำบูดู, บูดู | budu sauce, budu | nam budu, boodoo
soysauce = ซีอิ๊ว, ซีอิ้ว | soy sauce | si io, see ew
candied = แช่อิ่ม | candied, preserved | chae im, chae im
freeze = ฟรีซดราย | freeze-dried, freeze dried | freeze dry
jam = แยม | jam | yaem, yam
chipsb = กรอบ | chips, crisps | krop, grob
sangyod = ข้าวสังข์หยด | sangyod rice, sung yod rice | khao sang yot, khao sangyod
hang = ข้าวฮาง, ข้าวฮางงอก | hang rice, germinated hang rice | khao hang
blackrice = ข้าวก่ำ, ข้าวเหนียวดำ | black sticky rice, black rice | khao kam
cookie = คุกกี้, คุ้กกี้ | cookies, cookie | khukki, kookie
thongmuan = ทองม้วน | coconut roll, thong muan | thong muan, tong muan
pia = ขนมเปี๊ยะ | chinese pastry, bean pastry | khanom pia, kanom pia
kalamae = กาละแม, กะละแม | sticky toffee, kalamae | kalamae, galamae
khanomchin = ขนมจีน | rice vermicelli, fermented rice noodles | khanom chin, kanom jeen
curl = กะหรี่ปั๊บ, กะหรี่พัฟ | curry puff | kari pap, karipap
kunchiang = กุนเชียง | chinese sausage | kun chiang, goon chiang
naem = แหนม | fermented pork, sour pork sausage | naem, nham
jerky = แดดเดียว | sun-dried, jerky | daet diao
driedsea = แห้ง | dried | haeng
saltfish = เค็ม | salted | khem
cocoa = โกโก้ | cocoa | koko, go go
wheatgrass = น้ำหม่อน, น้ำมัลเบอร์รี่ | mulberry juice | nam mon
teab = ชา | tea | cha
vinegar = น้ำส้มสายชู | vinegar | nam som sai chu
soapl = สบู่เหลว | liquid soap, body wash | sabu leo
lotion = โลชั่น | lotion, body lotion | lochan
scrub = สครับ, สครับขัดผิว | body scrub, scrub | sakhrap
inhaler = ยาดม | inhaler, herbal inhaler | ya dom, yadom
balmy = น้ำมันเหลือง | yellow oil | namman lueang
lip = ลิปบาล์ม, ลิปมัน | lip balm | lip bam
serum = เซรั่ม | serum, face serum | serum
hairoil = น้ำมันหมัก | hair oil | namman mak
palmsugar = น้ำตาลโตนด | palm sugar | namtan tanot, namtan tanode
salt = เกลือสินเธาว์, เกลือ | rock salt, salt | kluea sin thao
saltflower = ดอกเกลือ | flower of salt, fleur de sel | dok kluea
cricket = จิ้งหรีดทอด, จิ้งหรีด | crickets, fried crickets | chingrit, jingreed
""")

WIDER = terms("""
bag = กระเป๋า | bag | krapao, grapao
chilli = น้ำพริก | chilli paste, chili paste, chilli dip | nam phrik, nam prik
curry = พริกแกง, เครื่องแกง | curry paste | phrik kaeng
basketry = จักสาน, เครื่องจักสาน | basketry | chak san
rice = ข้าว, ข้าวสาร | rice | khao
jewellery = เครื่องประดับ | jewellery, jewelry | khrueang pradap
""")

GROUPS = {
    "@woven": "khit tiedye batik embroidered ebony",
    "@fruit": "santol jackfruit plum lychee strawberry guava coconut",
    "@herbs": "aloe tanaka milk tomato rosella",
}

GOODS = goods(
    """
cloth; textile; textile/cloth; 300-5500; material=silk cotton cotton hemp, technique=@woven praewa -; ; 46 39 41 47 81 50; tcps gi
scarf; textile; textile/wear; 180-1200; material=silk cotton hemp, technique=@woven - -; ; 47 83 96 50
tablecloth; textile; textile/home; 200-900; material=cotton, technique=khit tiedye batik; ; 41 39 83
pillow; plain; textile/home; 150-900; ; ; 35 41 37
blanket; textile; textile/home; 350-1500; material=cotton cotton silk, technique=tiedye - -; ; 39 47 50
hatc; of; textile/wear; 90-350; technique=tiedye embroidered ebony, material=hemp cotton; ; 50 57 37
dress; of; textile/wear; 390-2500; technique=batik tiedye embroidered, material=silk cotton; ; 83 81 51 50
necktie; of; textile/wear; 250-900; technique=praewa khit, material=silk; ; 46 40
pouch; of; textile/bag; 60-450; technique=embroidered tiedye, material=cotton hemp; bag; 50 57 83
handbag; woven; household/basketry; 290-9500; fibre=lipao lipao pandanleaf rattan; bag basketry; 80 94 92
tray; woven; household/basketry; 90-900; fibre=rattan kok pandanleaf; basketry; 15 94 20
mat; woven; household/basketry; 120-900; fibre=kok kok pandanleaf rattan; basketry; 22 34 92 46
fan; woven; household/basketry; 40-250; fibre=lan pandanleaf rattan; basketry; 14 15
kratip; plain; household/basketry; 80-350; ; basketry; 34 48 37
lamp; of; household/decor; 250-2900; stuff=rattan coconutshell; ; 50 80
plate; of; household/pottery; 60-950; clay=benjarong stoneware blackclay; ; 75 30 74
teapot; of; household/pottery; 150-1900; clay=benjarong stoneware; ; 75 30
jar; of; household/pottery; 120-1500; clay=stoneware blackclay; ; 30 70
mortar; plain; household/stone; 250-900; ; ; 15 20 52
drum; plain; household/wood; 900-4500; ; ; 15
ladle; of; household/wood; 25-180; stuff=coconutshell rosewood; ; 93 80 77
bracelet; of; textile/jewellery; 150-3500; metal=niello bronze spinel rosewood; jewellery; 80 71 64
earrings; of; textile/jewellery; 90-1900; metal=niello bronze spinel; jewellery; 80 71 64
brooch; of; textile/jewellery; 80-900; technique=embroidered niello; jewellery; 80 47
candle; of; household/decor; 60-390; herb=rosella pandan; ; 50 10
paper; plain; household/decor; 20-190; ; ; 50 64
ong; taste; food/chilli; 40-120; taste=pork vegan - -; chilli; 50 56 57; fda
taidaeng; taste; food/chilli; 35-110; taste=anchovy vegan - -; chilli; 15 50 53; fda halal
plathu; taste; food/chilli; 40-120; taste=sweet - - -; chilli; 75 74 76; fda
massaman; taste; food/curry; 35-95; taste=vegan - -; curry; 90 95 94; fda halal
phanaeng; taste; food/curry; 35-95; taste=vegan - -; curry; 73 70; fda
sourcurry; taste; food/curry; 30-90; taste=vegan - -; curry; 93 84 90; fda halal
kapipaste; taste; food/sauce; 40-180; taste=salted - -; ; 21 85 92; fda
plara; taste; food/sauce; 30-120; taste=pandan - - -; ; 47 40 34; fda
budu; taste; food/sauce; 30-110; taste=sweet salted -; ; 94 96; fda halal
soysauce; taste; food/sauce; 30-110; taste=sweet salted -; ; 50 73; fda
candied; fruit; food/fruit; 35-160; fruit=santol plum lychee guava; ; 26 60 50; fda
freeze; fruit; food/fruit; 60-260; fruit=strawberry lychee jackfruit coconut; ; 50 51 57; fda
jam; taste2; food/fruit; 60-190; fruit=strawberry plum lychee guava; ; 57 50; fda
chipsb; fruit; food/fruit; 25-120; fruit=jackfruit taro pumpkin coconut; ; 22 60 84; fda
sangyod; plain; food/rice; 60-190; ; rice; 93; gi gap
hang; plain; food/rice; 60-180; ; rice; 47 39; gap
blackrice; plain; food/rice; 50-170; ; rice; 55 56 46; organic
cookie; taste; food/snack; 35-180; taste=coconut taro chestnut pumpkin; ; 50 10 65; fda
thongmuan; taste; food/snack; 25-110; taste=seaweed sweet pandan -; ; 76 77 74; fda
pia; taste; food/snack; 35-150; taste=chestnut taro -; ; 24 60; fda
kalamae; taste; food/snack; 20-90; taste=coconut pandan -; ; 84 48; fda
khanomchin; plain; food/noodle; 25-90; ; ; 30 80; fda
curl; taste; food/snack; 25-90; taste=taro pork pandan; ; 19; fda
kunchiang; taste; food/meat; 80-260; taste=pork anchovy -; ; 30 40; fda
naem; plain; food/meat; 30-150; ; ; 50 56 57; fda
jerky; fishy; food/meat; 90-350; meat=pork squid mackerel; ; 73 86; fda
driedsea; fishy; food/fish; 60-450; meat=squid crab anchovy; ; 85 21 86; fda halal
saltfish; fishy; food/fish; 90-900; meat=kulao mackerel; ; 96 94; fda gi
cocoa; plain; beverage/cocoa; 90-390; ; ; 22 50 80; fda
wheatgrass; plain; beverage/juice; 30-120; ; ; 36 55; fda
teab; of; beverage/tea; 50-350; herb=bael chrysanthemum rosella pandan; ; 57 50 84; fda
vinegar; of; food/sauce; 40-190; fruit=coconut plum; ; 77; fda
soapl; of; herbal/soap; 60-220; herb=@herbs; ; 15 73; cosmetic
lotion; of; herbal/skin; 60-290; herb=aloe rosella milk; ; 15 10; cosmetic
scrub; of; herbal/skin; 50-260; herb=tanaka milk tomato; ; 15 50; cosmetic
inhaler; of; herbal/balm; 20-90; herb=menthol galangal -; ; 25 10 72; cosmetic
balmy; plain; herbal/balm; 30-120; ; ; 81 92; cosmetic
lip; of; herbal/skin; 40-150; herb=rosella coconut; ; 50 83; cosmetic
serum; of; herbal/skin; 150-890; herb=aloe tomato tanaka; ; 10 50; cosmetic
hairoil; of; herbal/skin; 90-350; herb=coconut aloe; ; 84 77; cosmetic
palmsugar; plain; food/sweet; 35-140; ; ; 76 90 93; fda
salt; plain; food/sauce; 15-80; ; ; 30 41; tcps
saltflower; plain; food/sauce; 50-290; ; ; 74 76; tcps
cricket; taste; food/snack; 35-160; taste=seaweed garlic blackpepper; ; 40 64; fda
""",
    KINDS,
    GROUPS,
)

CATEGORIES = {
    "textile/cloth": ("ผ้า เครื่องแต่งกาย>ผ้าผืน", "Textiles>Cloth"),
    "textile/wear": ("ผ้า เครื่องแต่งกาย>เครื่องแต่งกาย", "Textiles>Wear"),
    "textile/home": ("ผ้า เครื่องแต่งกาย>เคหะสิ่งทอ", "Textiles>Home textiles"),
    "textile/bag": ("ผ้า เครื่องแต่งกาย>กระเป๋าผ้า", "Textiles>Cloth bags"),
    "textile/jewellery": ("ผ้า เครื่องแต่งกาย>เครื่องประดับ", "Textiles>Jewellery"),
    "household/basketry": ("ของใช้>จักสาน", "Household>Basketry"),
    "household/decor": ("ของใช้>ของตกแต่งบ้าน", "Household>Decor"),
    "household/pottery": ("ของใช้>เครื่องปั้น", "Household>Pottery"),
    "household/stone": ("ของใช้>หิน", "Household>Stone"),
    "household/wood": ("ของใช้>ไม้", "Household>Wood"),
    "food/chilli": ("อาหาร>น้ำพริกและเครื่องจิ้ม", "Food>Chilli dips"),
    "food/curry": ("อาหาร>พริกแกง", "Food>Curry pastes"),
    "food/sauce": ("อาหาร>เครื่องปรุงรส", "Food>Condiments"),
    "food/fruit": ("อาหาร>ผลไม้แปรรูป", "Food>Processed fruit"),
    "food/rice": ("อาหาร>ข้าว", "Food>Rice"),
    "food/snack": ("อาหาร>ขนม", "Food>Snacks"),
    "food/noodle": ("อาหาร>เส้น", "Food>Noodles"),
    "food/meat": ("อาหาร>เนื้อสัตว์แปรรูป", "Food>Processed meat"),
    "food/fish": ("อาหาร>อาหารทะเลแปรรูป", "Food>Seafood"),
    "food/sweet": ("อาหาร>น้ำตาล", "Food>Sugar"),
    "beverage/cocoa": ("เครื่องดื่ม>โกโก้", "Beverages>Cocoa"),
    "beverage/juice": ("เครื่องดื่ม>น้ำผลไม้", "Beverages>Juice"),
    "beverage/tea": ("เครื่องดื่ม>ชาสมุนไพร", "Beverages>Herbal tea"),
    "herbal/soap": ("สมุนไพรที่ไม่ใช่อาหาร>สบู่", "Herbal>Soap"),
    "herbal/skin": ("สมุนไพรที่ไม่ใช่อาหาร>บำรุงผิวและผม", "Herbal>Skin and hair"),
    "herbal/balm": ("สมุนไพรที่ไม่ใช่อาหาร>ยาดม ยาหม่อง", "Herbal>Balms"),
}

HELD_OUT = Vocabulary(
    "held-out",
    GOODS,
    PARTS,
    WIDER,
    CATEGORIES,
    (
        ("เกรดเอ", "grade A"),
        ("สูตรต้นตำรับ", "house recipe"),
        ("งานฝีมือ", "handcrafted"),
        ("จากชุมชน", "village made"),
        ("ราคาส่ง", "wholesale"),
        ("รุ่นใหม่", "new"),
    ),
    ("ลุงชม", "ยายมา", "ตราดอกบัว", "บ้านไร่", "สุขใจ", "เพชรเมือง", "แสงอรุณ", "ทองกวาว", "ริมน้ำ"),
    (
        "สนใจ{other}สอบถามได้ที่ร้าน",
        "ใช้ร่วมกับ{other}ได้ดี",
        "มี{other}แถมเมื่อซื้อครบ",
        "จากผู้ผลิตรายเดียวกับ{other}",
    ),
)
