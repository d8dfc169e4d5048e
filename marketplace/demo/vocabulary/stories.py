# fmt: off
"""Paragraphs any shop's story may use: its place by region, its people and money, its door."""

from marketplace.demo.vocabulary.shapes import Pair

PLACE_BY_REGION: dict[str, tuple[Pair, ...]] = {
    "north": (
        ("{village}อยู่ปลายถนนที่ค่อย ๆ ไต่ขึ้นเขา หน้าหนาวหมอกลงถึงรั้ว งานกลางแจ้งเริ่มได้ราวเก้าโมง", "{village} lies where the road begins to climb. In the cool season mist reaches the fence and outdoor work starts about nine."),
        ("หมู่บ้านเรามีน้ำห้วยไหลผ่าน ใช้ทำนาหน้าฝนและทำงานมือหน้าแล้ง", "A stream runs through our village: rice in the rains, hand work in the dry months."),
        ("รอบบ้านเป็นสวนลำไยกับไร่เก่า เสียงไก่กับเสียงงานปนกันทั้งวัน", "Around us are longan orchards and old fields; cockerels and work can be heard together all day."),
        ("จากตัวอำเภอ{amphoe}มาถึง{village}ราวครึ่งชั่วโมง ทางลาดยางแล้วทั้งสาย", "It is about half an hour from {amphoe} town to {village}, on a sealed road now."),
        ("คนที่นี่ยังไปวัดพร้อมกันวันพระ ร้านจึงเปิดช้ากว่าปกติเล็กน้อย", "People here still go to the temple together on holy days, so the shop opens a little late."),
    ),
    "northeast": (
        ("{village}เป็นทุ่งกว้าง มีหนองน้ำท้ายหมู่บ้าน หน้าแล้งลมแรงจนต้องหาหินทับของตาก", "{village} sits on a wide plain with a pond behind it. In the dry season the wind is strong enough to need stones on the drying racks."),
        ("หลังเกี่ยวข้าวคนว่างมือ งานของกลุ่มจึงแน่นตั้งแต่เดือนมกราถึงพฤษภา", "After the harvest hands are free, so our busiest months run from January to May."),
        ("ลูกหลานหลายบ้านไปทำงานกรุงเทพฯ ใครกลับมาช่วงสงกรานต์ก็ช่วยแพ็กของ", "Many of our children work in Bangkok; whoever comes home for Songkran helps to pack."),
        ("ศาลากลางบ้านเป็นทั้งที่ทำงาน ที่ประชุม และที่กินข้าวเที่ยงด้วยกัน", "The village hall is workshop, meeting place and lunch table in one."),
        ("จากตลาด{amphoe}เข้ามาถึง{village} ถามทางใครก็รู้จัก", "From {amphoe} market, ask anyone the way to {village}."),
    ),
    "central": (
        ("{village}อยู่ริมคลอง เมื่อก่อนขนของด้วยเรือ เดี๋ยวนี้รถไปรษณีย์เข้าถึงหน้าบ้าน", "{village} lies along a canal. Goods once left by boat; now the post van comes to the door."),
        ("พื้นที่รอบ{village}มีทั้งนา สวน และโรงงาน คนทำงานกลุ่มส่วนใหญ่เลือกอยู่บ้านดูแลพ่อแม่", "Around {village} there are fields, orchards and factories. Most of us chose to stay home and care for our parents."),
        ("เราตั้งโต๊ะขายที่ตลาดนัดทุกวันอาทิตย์ คนซื้อส่วนหนึ่งเป็นคนที่เคยเรียนโรงเรียนเดียวกัน", "We keep a table at the Sunday market, and some of our buyers are old schoolmates."),
        ("น้ำท่วมใหญ่ปีนั้นของเสียหายเกือบหมด เราย้ายที่ทำงานขึ้นชั้นสองและเริ่มใหม่", "In the great flood we lost almost everything. The workroom moved upstairs and we began again."),
        ("จาก{amphoe}มาไม่ไกล วันหยุดมีคนแวะมาดูงานเกือบทุกสัปดาห์", "It is not far from {amphoe}, and visitors come to watch almost every weekend."),
    ),
    "south": (
        ("{village}ได้ลมทะเลทั้งปี ฝนมาเมื่อไรต้องเก็บของตากภายในห้านาที", "{village} has a sea wind all year. When rain comes, everything on the racks must be in within five minutes."),
        ("เช้ากรีดยาง สายเข้ากลุ่ม บ่ายรับลูกจากโรงเรียน วันของเราเป็นแบบนี้", "Rubber before dawn, the group by mid-morning, children from school in the afternoon: that is our day."),
        ("หมู่บ้านมีทั้งวัดและมัสยิด งานกลุ่มจึงหยุดสลับกันตามวันสำคัญของสองฝั่ง", "We have both a temple and a mosque, so the group rests on the holy days of each."),
        ("หน้ามรสุมเรือออกไม่ได้ คนเรือกลับมาช่วยงานบนฝั่ง", "In the monsoon boats stay in and the crews help ashore."),
        ("จาก{amphoe}ขับรถผ่านสวนยางกับป่าสาคูมาไม่นานก็ถึง{village}", "From {amphoe}, a short drive past rubber and sago brings you to {village}."),
    ),
}

GROUP_LIFE: tuple[Pair, ...] = (
    ("ตอนนี้มีสมาชิก {count} คน รายได้แบ่งตามงานที่ทำ กันไว้ร้อยละห้าเป็นทุนให้เด็กในหมู่บ้าน", "There are {count} of us now. Income is shared by work done, and five per cent is kept for the village children."),
    ("สมาชิก {count} คนประชุมกันทุกวันที่ห้า บัญชีเปิดให้ดูบนกระดานหน้ากลุ่ม", "All {count} members meet on the fifth of each month, and the accounts are on the board by the door."),
    ("คนที่อายุมากที่สุดในกลุ่มเจ็ดสิบเก้า คนที่อายุน้อยที่สุดสิบเก้า ทั้ง {count} คนได้ค่าแรงอัตราเดียวกัน", "Our oldest member is seventy-nine, our youngest nineteen. All {count} are paid at the same rate."),
    ("เราลงขันคนละสองร้อยบาทเป็นทุนแรก วันนี้กลุ่ม {count} คนมีโรงเรือนของตัวเอง", "We put in two hundred baht each to start. Today the {count} of us have our own workroom."),
    ("งานแบ่งเป็นสามเวร ใครติดเลี้ยงหลานก็รับไปทำที่บ้าน กลุ่ม {count} คนจึงไม่มีใครต้องเลือก", "Work is in three shifts, and those with grandchildren take it home, so none of our {count} members has to choose."),
    ("ของที่ขายได้ทุกชิ้นมีชื่อคนทำ สมาชิก {count} คนจึงระวังมือตัวเอง", "Each piece carries its maker's name, and all {count} members mind their hands for it."),
    ("เราขึ้นทะเบียนกลุ่มกับพัฒนาชุมชนอำเภอ{amphoe} สมาชิก {count} คนผ่านการอบรมเรื่องมาตรฐานแล้ว", "The group is registered with the community development office of {amphoe}; all {count} members have been trained in standards."),
    ("กลุ่มเก็บเงินออมเดือนละร้อยบาทต่อคน {count} คน ใครเจ็บป่วยเบิกได้ก่อน", "Each of the {count} members saves a hundred baht a month, and whoever falls ill may draw first."),
)

OWNER_LIFE: tuple[Pair, ...] = (
    ("บ้านนี้ทำกันสองคนผัวเมีย ลูกสาวช่วยถ่ายภาพและตอบลูกค้าตอนเย็น", "Two of us, husband and wife, do the work. Our daughter takes the pictures and answers in the evening."),
    ("งานทำที่บ้าน มีเพื่อนบ้านมาช่วยช่วงสั่งเยอะ จ่ายค่าแรงเป็นรายวัน", "The work is done at home; neighbours help in busy weeks and are paid by the day."),
    ("เราทำเท่าที่มือทำทัน ถ้าของหมดจะขึ้นบอก และทำรอบใหม่ให้", "We make what our hands can. When it runs out the page says so and the next batch follows."),
    ("{lead}ยังลงมือเองทุกวัน คนที่โทรมาจะได้คุยกับคนทำ", "{lead} still works every day. Whoever calls will speak to the maker."),
    ("เงินก้อนแรกจากการขายเอาไปซ่อมหลังคา ก้อนต่อมาซื้อเครื่องมือ", "The first money mended the roof, the next bought tools."),
    ("ลูกชายเรียนจบแล้วกลับมาช่วยดูเรื่องกล่องและการส่ง", "Our son finished his studies and came back to look after boxes and sending."),
    ("ร้านจดทะเบียนในชื่อ{lead} รับซื้อวัตถุดิบจากเพื่อนบ้านสิบกว่าหลัง", "The shop is registered to {lead} and buys material from a dozen neighbours."),
)

COMPANY_LIFE: tuple[Pair, ...] = (
    ("บริษัทเล็ก ๆ ของเรามีคนทำงาน {count} คน เกือบทั้งหมดเป็นคน{village}", "Ours is a small company of {count}, nearly all of them from {village}."),
    ("เราจดบริษัทเมื่อยอดสั่งจากโรงแรมเริ่มประจำ วันนี้มี {count} คน และยังทำมือในขั้นที่เครื่องทำไม่ได้", "We registered when hotels began to order regularly. There are {count} of us, and what a machine cannot do is still done by hand."),
    ("คนทำงาน {count} คนมีเวลาเลิกงานแน่นอน เด็กจบใหม่ในตำบลจึงไม่ต้องไปไกล", "Our {count} workers go home on time, so young people of the tambon need not go far for work."),
)

CLOSINGS: tuple[Pair, ...] = (
    ("ใครผ่านมาแวะดูงานได้ โทรบอกก่อนหนึ่งวันจะได้เตรียมน้ำชาไว้", "Come and see us if you pass by. Call a day ahead and there will be tea."),
    ("ของทุกกล่องมีบัตรเล็ก ๆ บอกว่าใครทำ ถ้าชอบหรือไม่ชอบ โทรมาบอกกันได้", "In every box a small card says who made it. Like it or not, do call and tell us."),
    ("เรายังเรียนอยู่ทุกปี ปีนี้เรียนเรื่องกล่องที่ไม่แตกระหว่างทาง", "We learn something each year. This year it is boxes that survive the road."),
    ("เป้าหมายของเราไม่ใหญ่ ขอให้เด็กในหมู่บ้านเห็นว่างานนี้เลี้ยงตัวได้", "Our aim is not large: that village children see one can live by this work."),
    ("ถ้าสั่งแล้วไม่ถูกใจ ส่งกลับได้ตามกติกาของตลาด เราอยากให้ใช้จริงมากกว่าเก็บ", "If it does not suit, send it back by the rules of the market. We would rather it be used than stored."),
    ("วันนี้ของจาก{village}ไปถึงหลายจังหวัด คนทำยังนั่งที่เดิม", "Goods from {village} now reach many provinces. The makers still sit where they sat."),
    ("ถ้าของหมด ฝากชื่อไว้ได้ รอบหน้าทำเสร็จเราจะทักไป", "If something is sold out, leave your name and we will write when the next batch is done."),
    ("ขอบคุณที่อ่านมาถึงตรงนี้ คนทำดีใจที่มีคนอยากรู้", "Thank you for reading this far. It pleases the makers that somebody wants to know."),
)
