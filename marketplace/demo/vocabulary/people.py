# fmt: off
"""Invented names, telephone hours and the other small facts of a shop."""

from marketplace.demo.vocabulary.shapes import Pair

WOMEN: tuple[Pair, ...] = (
    ("บุญมี", "Bunmi"), ("ทองคำ", "Thongkham"), ("คำแปง", "Khampaeng"), ("สมพร", "Somphon"), ("ประนอม", "Pranom"),
    ("วันเพ็ญ", "Wanphen"), ("บัวลอย", "Bualoi"), ("จันทร์เพ็ญ", "Chanphen"), ("สุดใจ", "Sutchai"), ("ละเอียด", "La-iat"),
    ("พะยอม", "Phayom"), ("สมบูรณ์", "Sombun"), ("อุไร", "Urai"), ("นงลักษณ์", "Nonglak"), ("มาลัย", "Malai"),
    ("สายสมร", "Saisamon"), ("ลำดวน", "Lamduan"), ("พิศมัย", "Phitsamai"), ("อำไพ", "Amphai"), ("สำลี", "Samli"),
    ("ทองใบ", "Thongbai"), ("คำพอง", "Khamphong"), ("บุปผา", "Buppha"), ("ดวงใจ", "Duangchai"), ("กาญจนา", "Kanchana"),
    ("รัชนี", "Ratchani"), ("ยุพิน", "Yuphin"), ("ฉวีวรรณ", "Chawiwan"), ("สุนันท์", "Sunan"), ("ศรีนวล", "Sinuan"),
    ("อรุณี", "Arunee"), ("ปราณี", "Prani"), ("วิไล", "Wilai"), ("จำปา", "Champa"), ("บานเย็น", "Banyen"), ("ไพรวัลย์", "Phraiwan"),
    ("รอฮานา", "Rohana"), ("ฟาตีเมาะ", "Fatimoh"), ("นูรีดา", "Nurida"), ("สารีนา", "Sarina"),
)
MEN: tuple[Pair, ...] = (
    ("สมพงษ์", "Somphong"), ("ประสิทธิ์", "Prasit"), ("บุญเลิศ", "Bunloet"), ("ทองดี", "Thongdi"), ("คำปัน", "Khampan"),
    ("สุริยา", "Suriya"), ("วิชัย", "Wichai"), ("ณรงค์", "Narong"), ("สมชาย", "Somchai"), ("อินสอน", "Inson"),
    ("แสวง", "Sawaeng"), ("ประดิษฐ์", "Pradit"), ("เฉลิม", "Chaloem"), ("มานพ", "Manop"), ("บุญส่ง", "Bunsong"),
    ("ถวิล", "Thawin"), ("ไพฑูรย์", "Phaithun"), ("สุพจน์", "Suphot"), ("จำรัส", "Chamrat"), ("สนั่น", "Sanan"),
    ("วินัย", "Winai"), ("อำนวย", "Amnuai"), ("ศักดา", "Sakda"), ("ดำรง", "Damrong"), ("อับดุลเลาะ", "Abdulloh"), ("มะรอนิง", "Maroning"),
)
MUSLIM_NAMES = {"Rohana", "Fatimoh", "Nurida", "Sarina", "Abdulloh", "Maroning"}
WOMAN_TITLES: tuple[Pair, ...] = (("แม่", "Mae"), ("ป้า", "Pa"), ("ยาย", "Yai"), ("พี่", "Phi"), ("น้า", "Na"))
MAN_TITLES: tuple[Pair, ...] = (("พ่อ", "Pho"), ("ลุง", "Lung"), ("ตา", "Ta"), ("พี่", "Phi"), ("น้า", "Na"))

HEAD_ROLES: dict[str, tuple[Pair, ...]] = {
    "community_group": (
        ("หัวหน้ากลุ่ม", "Group leader"), ("ประธานกลุ่ม", "Chair of the group"), ("หัวหน้ากลุ่ม ดูแลคำสั่งซื้อ", "Group leader, looks after orders"),
    ),
    "sole_owner": (
        ("เจ้าของร้าน", "Owner"), ("เจ้าของและคนทำ", "Owner and maker"), ("เจ้าของ รับสายเอง", "Owner, answers the phone"),
    ),
    "sme": (("ผู้จัดการ", "Manager"), ("กรรมการผู้จัดการ", "Managing director")),
}
HELPER_ROLES: tuple[Pair, ...] = (
    ("ดูแลบัญชีและพัสดุ", "Accounts and parcels"), ("แพ็กของและไปไปรษณีย์", "Packs and goes to the post office"),
    ("ตอบไลน์และถ่ายภาพ", "Answers LINE and takes pictures"), ("รุ่นลูก ช่วยงานวันหยุด", "The younger generation, helps at weekends"),
    ("ตรวจของก่อนส่ง", "Checks goods before sending"), ("จัดซื้อวัตถุดิบ", "Buys materials"), ("สอนคนมาเรียน", "Teaches visitors"),
)
HOURS: tuple[tuple[str, str, int, int], ...] = (
    ("ทุกวัน 8.00–18.00 น.", "Every day 8.00–18.00", 8, 18), ("จันทร์–เสาร์ 8.00–17.00 น.", "Mon–Sat 8.00–17.00", 8, 17),
    ("จันทร์–ศุกร์ 8.30–16.30 น.", "Mon–Fri 8.30–16.30", 8, 16), ("ทุกวัน 9.00–20.00 น.", "Every day 9.00–20.00", 9, 20),
    ("ทุกวัน 6.00–15.00 น.", "Every day 6.00–15.00", 6, 15), ("อังคาร–อาทิตย์ 9.00–18.00 น.", "Tue–Sun 9.00–18.00", 9, 18),
    ("ทุกวัน 8.00–19.00 น. หยุดวันพระ", "Every day 8.00–19.00, closed on Buddhist holy days", 8, 19),
)
