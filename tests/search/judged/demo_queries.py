"""Judged queries over the demo market, written by hand; every third is kept aside.

A line is `class; query; grade 2; grade 1; conditions`. Grades name tags of `DemoProduct` (all of
them must be there, `|` parts alternatives, `!` says not). Conditions are two-digit provinces,
regions, and stars as `s5` or `s45`; what does not meet them has no grade.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .demo import DemoProduct
from .judge import DENSE, Judged

QUERIES = """
thai; ผ้าไหมมัดหมี่; mudmee silk cloth|mudmee silk dress; mudmee silk
thai; ผ้าไหม; silk cloth|silk brocade|praewa silk shawl|silk dress; silk|@praewa_rod
thai; ผ้าขาวม้า; @khaoma_rod; @khaoma_shirt
thai; ผ้าซิ่นตีนจก; tin chok skirt
thai; ผ้าคลุมไหล่ย้อมคราม; indigo shawl; +@indigo_rod|@indigo_mudmee shawl
thai; เสื้อหม้อห้อม; mo hom shirt; +indigo cotton shirt
thai; ม่อฮ่อม; mo hom shirt
thai; กระเป๋าผ้า; @bag|@bag_indigo
thai; กระเป๋ากระจูด; krajood bag|krajood handbag; +krajood tote
thai; กระติบข้าว; @kratip
thai; ตะกร้าไม้ไผ่; bamboo basket; +rattan basket
thai; ศิลาดล; @celadon
thai; ชามตราไก่; @rooster_bowl
thai; เบญจรงค์; @benjarong
thai; ข้าวหอมมะลิ; jasmine rice !brown !hang; jasmine brown rice|hang jasmine
thai; กล้วยตาก; @banana_dry
thai; กล้วยฉาบ; @banana_chips
thai; มะม่วงอบแห้ง; @mango_dry
thai; น้ำผึ้งป่า; @honey
thai; น้ำพริก; @chili_paste
thai; น้ำพริกเผา; roasted chili paste; +@chili_paste
thai; เครื่องแกงส้ม; sour curry paste; +@curry_mortar
thai; กะปิ; @shrimp_paste
thai; ปลาร้า; @plara
thai; ไส้อั่ว; @sai_ua
thai; กาแฟอาราบิก้า; @coffee ~arabica; +@coffee
thai; ยาหม่อง; @balm
thai; สบู่ขมิ้น; @soap ~turmeric; +@soap
thai; น้ำมันมะพร้าวสกัดเย็น; cold coconut oil; +@coconut_oil
thai; มัดหมี่; @mudmee_rod|@mudmee_sin|@mudmee_flat|@indigo_mudmee; ~mudmee
thai; เทียนหอม; soy candles; +@candle
thai; ไวน์หมากเม่า; mao wine; +@fruit_wine_mao
english; indigo cotton; indigo cotton|@indigo_rod|@indigo_mudmee|@mohom_shirt
english; silk shawl; silk shawl; +praewa shawl|silk sabai
english; mudmee silk; mudmee silk
english; batik sarong; @batik_sin; +@batik_flat
english; tie dye scarf; tie dyed scarf; +tie dyed
english; rattan basket; rattan basket; +bamboo basket
english; celadon bowl; celadon bowl; +@celadon
english; rooster bowls; @rooster_bowl
english; wooden elephant; wooden elephant
english; jasmine rice; jasmine rice
english; dried mango; @mango_dry
english; durian chips; @durian_chips
english; cashew nuts; @cashew
english; forest honey; @honey
english; chili paste; @chili_paste
english; green curry paste; green curry paste; +@curry_mortar
english; fish sauce; @fish_sauce; +@plara
english; oolong tea; @tea
english; coffee beans; coffee beans; +@coffee
english; herbal soap; herbal soap; +@soap
english; massage oil; @massage_oil
english; coconut oil; @coconut_oil
english; silver earrings; silver earrings; +@silver
english; paper umbrella; saa paper parasol; +@umbrella
romanised; pha mai; silk cloth|silk brocade|praewa silk shawl|silk dress; silk|@praewa_rod
romanised; phaa khaao maa; @khaoma_rod; @khaoma_shirt
romanised; pha mai mudmee; mudmee silk cloth|mudmee silk dress; mudmee silk
romanised; phaa sin teenjok; tin chok skirt
romanised; krachut; @krajood_bag; +@tray_krajood
romanised; mor hom; mo hom shirt
romanised; benjarong; @benjarong
romanised; nam prik pao; roasted chili paste; +@chili_paste
romanised; nam phrik ta daeng; @chili_paste
romanised; khao hom mali; jasmine rice !brown !hang; jasmine brown rice|hang jasmine
romanised; khaotaen; @khaotan
romanised; kluay tak; @banana_dry
romanised; nam pla; @fish_sauce; +@plara
romanised; pla ra; @plara
romanised; sai ua; @sai_ua
romanised; moo yor; @mu_yo
romanised; khanom jeen; @noodles
romanised; ya mong; @balm
romanised; look prakob; @compress
romanised; kafae; @coffee
typo; กระเปากระจูด; krajood bag|krajood handbag; +krajood tote
typo; ผาไหมมัดหมี่; mudmee silk cloth|mudmee silk dress; mudmee silk
typo; ผ้าใหม; silk cloth|silk brocade|praewa silk shawl|silk dress; silk|@praewa_rod
typo; ผ้าไหมมัดหมี; mudmee silk cloth|mudmee silk dress; mudmee silk
typo; ศิลาดน; @celadon
typo; ข้าวหอมมะริ; jasmine rice !brown !hang; jasmine brown rice|hang jasmine
typo; น้ำพริกเผ่า; roasted chili paste; +@chili_paste
typo; กล้วยตาด; @banana_dry
typo; เม็ดมะม่วงหิมพาน; @cashew
typo; กะติบข้าว; @kratip
typo; zhkws,; silk cloth|silk brocade|praewa silk shawl|silk dress; silk|@praewa_rod
typo; dkca; @coffee
typo; l[^jl,6owri; herbal soap; +@soap
typo; jasmin rice; jasmine rice
typo; celedon bowl; celadon bowl; +@celadon
typo; indgo scarf; indigo scarf; +@indigo_rod
typo; chilli pasta; @chili_paste
typo; ลูกปะคบ; @compress
typo; ยาหมอง; @balm
place; ผ้าไหม สุรินทร์; silk cloth|silk brocade|silk dress; silk; 32
place; ผ้าไหมมัดหมี่ชัยภูมิ; mudmee silk cloth|mudmee silk dress; mudmee silk; 36
place; ผ้าฝ้าย เชียงใหม่; @stack|cotton; ; 50
place; กาแฟ เชียงราย; @coffee; ; 57
place; กระเป๋ากระจูดพัทลุง; krajood bag|krajood handbag; +krajood tote; 93
place; silk from Lamphun; silk; ; 51
place; coffee chiang mai; @coffee; ; 50
place; ข้าวสังข์หยด จังหวัดพัทลุง; sangyod; ; 93
place; ผ้าย้อมคราม สกลนคร; @indigo_rod|@indigo_mudmee|indigo; ; 47
place; จังหวัดน่าน; ; ; 55
place; ผ้าไหม ภาคอีสาน; silk cloth|silk brocade|praewa silk shawl|silk dress; silk|@praewa_rod; northeast
place; น้ำพริก ภาคเหนือ; @chili_paste; ; north
place; batik phuket; @batik_flat|@batik_sin; ; 83
place; southern curry paste; @curry_jar|@curry_mortar; ; south
place; โคราช ผ้าไหม; silk; ; 30
place; ของฝาก ตรัง; ; ; 92
star; ผ้าไหม 5 ดาว; silk cloth|silk brocade|praewa silk shawl|silk dress; silk|@praewa_rod; s5
star; น้ำพริกห้าดาว; @chili_paste; ; s5
star; กาแฟ 4 ดาวขึ้นไป; @coffee; ; s45
star; 5 star silk; silk|@praewa_rod; ; s5
star; honey 5 stars; @honey; ; s5
star; สบู่ ๔ ดาว; @soap; ; s4
star; โอทอป 5 ดาว ผ้าบาติก; @batik_flat|@batik_sin; ; s5
star; ผ้าขาวม้า สามดาว; @khaoma_rod; @khaoma_shirt; s3
star; four star coffee; @coffee; ; s4
star; ข้าวหอมมะลิ ระดับ 5 ดาว; jasmine rice !brown !hang; jasmine brown rice|hang jasmine; s5
star; ตะกร้า 4-5 ดาว; basket !sticky; +tote; s45
star; OTOP 5 star soap; @soap; ; s5
mixed; ผ้าไหม surin; silk cloth|silk brocade|silk dress; silk; 32
mixed; coffee เชียงราย; @coffee; ; 57
mixed; กระเป๋า krajood; @krajood_bag !tote; +krajood tote
mixed; OTOP 5 ดาว น้ำผึ้ง ภาคเหนือ; @honey; ; north s5
mixed; ชา oolong; @tea
mixed; ผ้าซิ่น tin chok; tin chok skirt
mixed; silk อีสาน 5 ดาว; silk|@praewa_rod; ; northeast s5
mixed; pha mai ชัยภูมิ; silk cloth|silk brocade|silk dress; silk; 36
mixed; soap ขมิ้น; @soap ~turmeric; +@soap
mixed; ผ้าคราม indigo scarf; indigo scarf; +@indigo_rod
mixed; แชมพู kaffir lime; kaffir lime shampoo|@shampoo ~kaffir; +@shampoo
mixed; nam prik ภาคเหนือ 4 ดาวขึ้นไป; @chili_paste; ; north s45
"""
_REGIONS = ("north", "northeast", "central", "south")


def queries(products: Sequence[DemoProduct], *, held_out: bool) -> Iterator[Judged]:
    """The queries that this market answers: two thirds of them, or the third kept aside."""
    for number, line in enumerate(filter(None, QUERIES.splitlines())):
        kind, text, two, one, conditions = [cell.strip() for cell in f"{line};;;".split(";")][:5]
        if (number % 3 == 2) != held_out or not (two or conditions):
            continue
        pool = [product for product in products if _meets(product, conditions)]
        grades = {product.id: 2 for product in pool if _has(product, two)}
        if one[:1] != "+" or len(grades) >= DENSE:
            close = one.removeprefix("+")
            for product in pool if close else ():
                if product.id not in grades and _has(product, close):
                    grades[product.id] = 1
        if 2 in grades.values():
            yield Judged(text, kind, grades)


def _has(product: DemoProduct, wanted: str) -> bool:
    return any(
        all((tag[1:] not in product.tags) if tag[0] == "!" else (tag in product.tags) for tag in way.split())
        for way in wanted.split("|")
    )


def _meets(product: DemoProduct, conditions: str) -> bool:
    for condition in conditions.split():
        if condition in _REGIONS:
            met = product.region == condition
        elif condition[0] == "s":
            met = str(product.star) in condition[1:]
        else:
            met = product.province == condition
        if not met:
            return False
    return True
