# fmt: off
"""Headings over the makers' stories, by voice; they may use {village} {lead} {year}."""

from marketplace.demo.vocabulary.shapes import Pair

STORY_TITLES: dict[str, tuple[Pair, ...]] = {
    "weave": (
        ("กี่หลังแรกตั้งเมื่อปี {year}", "The first loom stood up in {year}"),
        ("ลายจากหีบไม้ของยาย", "Patterns from grandmother's chest"),
        ("เสียงกี่ที่ปลุก{village}ทุกเช้า", "The looms that wake {village}"),
        ("{lead}กับลายที่แกะอยู่สองเดือน", "{lead} and the pattern that took two months"),
        ("หลังเกี่ยวข้าว เราทอผ้า", "After the rice harvest we weave"),
        ("ผ้างานบุญที่กลายเป็นงานประจำ", "Temple cloth that became daily work"),
    ),
    "indigo": (
        ("หม้อครามที่ไม่เคยดับตั้งแต่ปี {year}", "An indigo vat alive since {year}"),
        ("เจ็ดเดือนกว่าครามหม้อแรกจะติด", "Seven months to the first living vat"),
        ("คนเลี้ยงครามแห่ง{village}", "The vat keepers of {village}"),
        ("จากต้นครามหลังบ้านถึงเสื้อหนึ่งตัว", "From the plant behind the house to a shirt"),
        ("มือสีน้ำเงินของ{lead}", "The blue hands of {lead}"),
    ),
    "batik": (
        ("เส้นเทียนเส้นแรกของปี {year}", "The first line of wax, {year}"),
        ("{lead}วาดสิ่งที่เห็นจากหน้าบ้าน", "{lead} paints what the front door shows"),
        ("ผ้าที่ไม่เคยซ้ำกันสักผืน", "No two cloths ever alike"),
        ("สีของ{village}บนผืนผ้า", "The colours of {village} on cloth"),
    ),
    "sew": (
        ("จักรสองคันที่กลับบ้านในปี {year}", "Two machines came home in {year}"),
        ("{lead}กลับมาเย็บที่{village}", "{lead} came back to sew in {village}"),
        ("เศษผ้าที่ไม่เคยถูกทิ้ง", "Scraps that were never thrown away"),
        ("ใบแรกเย็บแจก ใบต่อมามีคนจอง", "The first was a gift, the next was ordered"),
    ),
    "silver": (
        ("เสียงค้อนใน{village}ตั้งแต่ปี {year}", "A small hammer in {village} since {year}"),
        ("ช่างรุ่นที่สามกับลายรุ่นแรก", "Third hands, first patterns"),
        ("{lead}กับโต๊ะทำเงินของพ่อ", "{lead} at father's silver bench"),
        ("เงินหนึ่งเม็ด ตีได้ทั้งวัน", "One grain of silver, a whole day's work"),
    ),
    "basket": (
        ("ใบเล็กที่มีคนขอในปี {year}", "A small basket somebody asked for in {year}"),
        ("กอไผ่หลังบ้านเลี้ยงเรามาตั้งแต่ปี {year}", "The clump behind the house has fed us since {year}"),
        ("ของใช้ก่อนมีถุงพลาสติกของ{village}", "What {village} used before plastic"),
        ("คนสานสามรุ่นนั่งด้วยกัน", "Three generations weaving together"),
        ("{lead}สอนหลานขึ้นก้นตะกร้า", "{lead} teaches how a basket begins"),
    ),
    "clay": (
        ("เตาที่ก่อใหม่หลังน้ำท่วมปี {year}", "The kiln rebuilt after the flood of {year}"),
        ("ดินจากท้องนาของ{village}", "Clay from the fields of {village}"),
        ("{lead}ปั้นดินมาตั้งแต่อายุสิบสี่", "{lead} has thrown clay since fourteen"),
        ("ไฟเตาแรกของปี {year}", "The first fire, {year}"),
        ("ใบที่แตกสอนเรามากกว่าใบที่รอด", "The cracked ones taught us most"),
    ),
    "wood": (
        ("เศษไม้จากเรือนหลังเก่า ปี {year}", "Offcuts of an old house, {year}"),
        ("{lead}เรียนจากมือพ่อ", "{lead} learned from father's hands"),
        ("ช่างเก่าของ{village}กับเด็กที่อยากหัด", "Old hands of {village} and children who ask"),
        ("ของที่ทำช้าและใช้นาน", "Slow to make, long to use"),
    ),
    "rice": (
        ("สิบถุงแรกที่สีขายเองในปี {year}", "The first ten bags we milled ourselves, {year}"),
        ("ข้าวจากนาที่เดินถึงได้", "Rice from fields within walking distance"),
        ("โรงสีเล็กของ{village}", "The small mill of {village}"),
        ("{lead}ไม่ขายข้าวเปลือกอีกแล้ว", "{lead} sells no more paddy"),
    ),
    "fruit": (
        ("ปีที่ผลไม้ล้นตลาด", "The year there was too much fruit"),
        ("ลานตากแรกของ{village} ปี {year}", "The first drying yard of {village}, {year}"),
        ("{lead}ไม่ยอมให้ผลไม้ถูกทิ้ง", "{lead} would not let fruit go to waste"),
        ("เก็บเมื่อสุก แล้วค่อยคิดเรื่องขาย", "Pick it ripe, then think of selling"),
    ),
    "snack": (
        ("จากหน้าโรงเรียนถึงของฝาก", "From the school gate to a gift"),
        ("กระทะใบแรกของปี {year}", "The first pan, {year}"),
        ("{lead}ทอดเช้า แพ็กบ่าย", "{lead} fries at dawn, packs by noon"),
        ("ความกรอบที่ได้จากแดด{village}", "Crisp from the sun of {village}"),
    ),
    "honey": (
        ("รังแรกใต้ต้นลำไย ปี {year}", "The first hive under the longan tree, {year}"),
        ("ดอกไม้ของ{village}ในหนึ่งขวด", "The flowers of {village} in one bottle"),
        ("{lead}ฟังเสียงผึ้งก่อนเปิดรัง", "{lead} listens before opening a hive"),
        ("ปีไหนดอกน้อย เรารอ", "In a year of few flowers we wait"),
    ),
    "sauce": (
        ("ถ้วยที่ถือไปวัดในปี {year}", "The bowl taken to the temple in {year}"),
        ("หม้อเดิม มือเดิม ตั้งแต่ปี {year}", "The same pot, the same hands since {year}"),
        ("รสที่{village}กินกันทุกวัน", "What {village} eats every day"),
        ("{lead}จดสูตรไว้หลังปฏิทิน", "{lead} wrote the recipe on a calendar"),
        ("ครกที่ดังก่อนไก่ขัน", "A mortar that wakes before the cock"),
    ),
    "sea": (
        ("จากเรือถึงลานตากในชั่วโมงเดียว", "From boat to drying rack within an hour"),
        ("ลานตากของ{lead}ตั้งแต่ปี {year}", "{lead}'s drying racks since {year}"),
        ("แดดและลมของ{village}", "The sun and wind of {village}"),
        ("วันไหนลมแรง วันนั้นเราซ่อมตะแกรง", "On windy days we mend the racks"),
    ),
    "meat": (
        ("แขกในงานขอซื้อกลับบ้าน", "The guests asked to take some home"),
        ("สูตรจากงานบุญของ{village}", "A recipe from the feasts of {village}"),
        ("{lead}ทำเช้า ส่งเย็น ตั้งแต่ปี {year}", "{lead}: made at dawn, sent by dusk since {year}"),
        ("ครัวงานเลี้ยงที่ไม่เคยปิด", "A feast kitchen that never closed"),
    ),
    "sweet": (
        ("เตาแรกของ{lead} ปี {year}", "{lead}'s first stove, {year}"),
        ("ขนมของงานบุญที่ทำได้ทุกวัน", "Feast-day sweets for any day"),
        ("ความหวานที่{village}คุ้นเคย", "The sweetness {village} knows"),
        ("ไฟอ่อนกับคนใจเย็น", "A low fire and a calm cook"),
    ),
    "coffee": (
        ("สี่ปีกว่าจะได้ชิมแก้วแรก", "Four years to the first cup"),
        ("สามร้อยต้นใต้ร่มไม้ ปี {year}", "Three hundred trees in the shade, {year}"),
        ("{lead}คั่วกาแฟทุกวันพุธ", "{lead} roasts on Wednesdays"),
        ("จากสวนถึงถุงใน{village}", "From tree to bag in {village}"),
    ),
    "tea": (
        ("ต้นข้างรั้วที่เริ่มทุกอย่างในปี {year}", "The bush by the fence that began it, {year}"),
        ("{lead}ชงแจกคนมาซื้อผัก", "{lead} poured for people buying greens"),
        ("เช้าที่{village}เริ่มด้วยน้ำร้อน", "Mornings in {village} begin with hot water"),
        ("เก็บก่อนแดดแรง ตากก่อนเที่ยง", "Picked before the heat, dried before noon"),
    ),
    "drink": (
        ("ขวดแรกแจกฟรีในปี {year}", "The first bottles were gifts, {year}"),
        ("ผลไม้จากหัวไร่ของ{lead}", "Fruit from the edge of {lead}'s field"),
        ("สีของผลไม้{village}", "The colour of {village}'s fruit"),
        ("เก็บวันนี้ คั้นวันนี้", "Picked today, pressed today"),
    ),
    "herb": (
        ("ตำรับหมอพื้นบ้านของ{village}", "The healer's recipe of {village}"),
        ("ลองใช้เองก่อนขาย ตั้งแต่ปี {year}", "Tried at home before sale since {year}"),
        ("สมุนไพรริมรั้วของ{lead}", "The herbs along {lead}'s fence"),
        ("กลิ่นที่คนบ้านเดียวกันจำได้", "A scent neighbours remember"),
    ),
}
