# fmt: off
"""Lines that any product may carry: care by material, its place, and how the shop serves."""

from marketplace.demo.vocabulary.shapes import Pair

CARE: dict[str, Pair] = {
    "silk": ("ซักแห้ง หรือซักมือด้วยน้ำยาอ่อนในน้ำเย็น ตากร่ม รีดไฟอ่อนด้านใน", "Dry clean, or hand wash cold with a mild soap; dry in the shade, iron low on the inside."),
    "cotton": ("ซักมือหรือซักเครื่องในถุงตาข่าย แยกสีครั้งแรก ตากร่ม", "Hand wash, or machine wash in a net bag; keep apart the first time; dry in the shade."),
    "indigo": ("ซักน้ำเปล่าแยกจากผ้าอื่นสามครั้งแรก ไม่แช่ทิ้งไว้ ตากร่ม", "Rinse apart in plain water the first three times, do not soak, dry in the shade."),
    "batik": ("ซักมือน้ำเย็น ไม่ขยี้แรง ไม่ใช้น้ำยาฟอกขาว ตากร่ม", "Hand wash cold without rubbing or bleach; dry in the shade."),
    "bag": ("เช็ดด้วยผ้าหมาด ผึ่งลม เก็บในถุงผ้า", "Wipe with a damp cloth, air, and keep in a cloth bag."),
    "silver": ("เช็ดด้วยผ้าแห้ง เก็บถุงซิป หมองแล้วขัดด้วยยาสีฟันได้", "Wipe dry and keep in a zip bag; polish with toothpaste when dull."),
    "basket": ("ปัดฝุ่นด้วยแปรงนุ่ม ถ้าชื้นให้ผึ่งลม ไม่ตากแดดจัด", "Brush off dust; if damp, air it, out of strong sun."),
    "pottery": ("ล้างด้วยน้ำยาอ่อน เลี่ยงร้อนจัดเย็นจัดทันที", "Wash with mild soap and avoid sudden heat or cold."),
    "wood": ("เช็ดด้วยผ้าแห้ง ทาน้ำมันพืชบาง ๆ ปีละครั้ง", "Wipe dry and rub in a little vegetable oil once a year."),
    "knife": ("ล้างแล้วเช็ดแห้งทันที ทาน้ำมันบาง ๆ เมื่อไม่ใช้นาน", "Wash and dry at once; oil lightly when put away."),
    "umbrella": ("ใช้กันแดด ถูกฝนให้กางผึ่งจนแห้งก่อนหุบ", "For the sun; if it gets wet, dry it open before folding."),
    "candle": ("วางบนจานทนไฟ ตัดไส้สั้นก่อนจุด ห่างม่าน", "Burn on a heatproof plate, trim the wick, away from curtains."),
    "dry": ("เก็บในที่แห้ง ปิดถุงให้สนิท อยู่ได้ 4 เดือน", "Keep dry and well closed; best within 4 months."),
    "rice": ("เก็บในที่แห้งและเย็น อยู่ได้ 12 เดือนในถุงสุญญากาศ เปิดแล้วควรหุงภายใน 1 เดือน", "Keep cool and dry; 12 months in its vacuum bag, 1 month once opened."),
    "jar": ("เก็บได้ 6 เดือนก่อนเปิด เปิดแล้วแช่เย็นและใช้ช้อนแห้ง", "Six months unopened; once open, chill and use a dry spoon."),
    "bottle": ("เก็บพ้นแดด อยู่ได้ 12 เดือน เปิดแล้วปิดฝาให้สนิท", "Keep out of the sun, 12 months; close well after use."),
    "cold": ("แช่เย็นอยู่ได้ 7 วัน แช่แข็ง 2 เดือน ได้รับแล้วเข้าตู้เย็นทันที", "Chilled 7 days, frozen 2 months; put it in the fridge on arrival."),
    "fresh": ("วางในที่ร่มลมผ่าน กินภายใน 5 วันหลังได้รับ", "Keep in an airy shade and eat within 5 days of arrival."),
    "sweets": ("เก็บในที่แห้งพ้นแดด กินภายใน 10 วัน", "Keep dry and out of the sun; eat within 10 days."),
    "coffee": ("ปิดถุงให้สนิท เก็บพ้นแดด รสดีใน 3 เดือนหลังคั่ว", "Close well, keep from light; at its prime for 3 months after roasting."),
    "tea": ("เก็บในที่แห้ง ปิดสนิท อยู่ได้ 12 เดือน", "Keep dry and closed, 12 months."),
    "drink": ("เก็บพ้นแดด เปิดแล้วแช่เย็นและดื่มภายใน 7 วัน", "Keep from the sun; once open, chill and drink within 7 days."),
    "alcohol": ("เก็บในที่เย็นพ้นแสง", "Keep cool and dark."),
    "soap": ("วางบนที่รองระบายน้ำ เก็บก้อนที่ยังไม่ใช้ในที่แห้ง", "Rest it on a draining dish and keep spare bars dry."),
    "balm": ("ใช้ภายนอก ปิดฝาให้สนิท เก็บพ้นแดด", "For external use; close well and keep from the sun."),
    "compress": ("นึ่ง 15 นาทีก่อนใช้ ใช้ซ้ำได้ 3 ครั้งเมื่อผึ่งแห้งและแช่เย็น", "Steam 15 minutes before use; reuse up to 3 times if dried and chilled."),
    "herb": ("ปิดฝาให้สนิท เก็บที่แห้งไม่โดนแดด อ่านฉลากก่อนใช้", "Close well, keep dry and dark, read the label before use."),
}

PLACE_LINES: tuple[Pair, ...] = (
    ("ทำที่{village} อ.{amphoe} จ.{province}", "Made in {village}, {amphoe}, {province}."),
    ("ทุกขั้นตอนทำใน{village} จ.{province}", "Every step is done in {village}, {province}."),
    ("ส่งตรงจาก{village} จ.{province}", "Sent straight from {village}, {province}."),
    ("คนทำอยู่{village} อ.{amphoe} จ.{province} แวะมาดูได้", "The makers live in {village}, {amphoe}, {province}; visitors are welcome."),
    ("วัตถุดิบส่วนใหญ่มาจากรอบ{village} จ.{province}", "Most of the material comes from around {village}, {province}."),
    ("คนใน{village}ใช้เองก่อนขาย", "People in {village} used it themselves before selling it."),
    ("ทำต่อกันมาใน{village} จ.{province}", "Handed down in {village}, {province}."),
    ("ออกร้านงาน OTOP ในนาม จ.{province} มาหลายปี", "Shown at OTOP fairs for {province} over several years."),
)

PICTURE_LINE: Pair = (
    "ภาพเป็นภาพประกอบ ของจริงต่างเล็กน้อยตามงานมือ",
    "The picture is an illustration; hand work differs slightly.",
)
SERVICE_LINES: tuple[Pair, ...] = (
    ("ร้านห่อกันกระแทกและแนบบัตรคนทำทุกกล่อง", "Each parcel is padded and carries the maker's card."),
    ("สั่งจำนวนมากโทรคุยกับร้านก่อนได้", "For larger numbers, call the shop first."),
    ("ห่อเป็นของฝากได้ แจ้งตอนสั่ง", "Gift wrapping on request."),
    PICTURE_LINE,
    ("ถ้าของมีตำหนิจากการทำ ร้านเปลี่ยนให้", "If the making left a fault, the shop replaces it."),
    ("ถามรายละเอียดเพิ่มได้ทางไลน์ของร้าน", "Ask for details on the shop's LINE."),
    ("ส่งวันจันทร์ พุธ ศุกร์", "Parcels leave on Monday, Wednesday and Friday."),
    ("เขียนชื่อผู้รับของขวัญบนบัตรให้ได้", "The shop can write the receiver's name on a card."),
)
