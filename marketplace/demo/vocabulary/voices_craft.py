# fmt: off
"""How basket makers, potters, carvers and smiths speak of their work."""

from marketplace.demo.vocabulary.shapes import Voice

VOICES: dict[str, Voice] = {
    "basket": Voice(
        taglines=(("ตอกเส้นบาง มือใจเย็น", "Thin strips, patient hands"), ("จากกอไผ่หลังบ้านถึงโต๊ะของคุณ", "From the clump behind the house to your table"), ("สานแล้วใช้ ใช้แล้วสานใหม่", "Woven to be used, used and woven again"), ("งานสานของคนเฒ่าและคนรุ่นหลาน", "Woven by the old and their grandchildren"), ("ของใช้เบา ๆ ที่อยู่ได้หลายปี", "Light things that last for years")),
        openings=(
            ("{lead}สานกระบุงขายแม่ค้าในตลาดมาก่อน ปี {year} มีคนขอใบเล็กไว้ถือไปงาน จึงเริ่มทำแบบใหม่", "{lead} used to weave baskets for market sellers. In {year} someone asked for a small one to carry to a party, and new shapes began."),
            ("กลุ่มเริ่มในปี {year} จากผู้เฒ่าหกคนที่สานเป็น กับลูกหลานที่อยากหัด", "It began in {year} with six elders who knew how and grandchildren who wanted to learn."),
            ("ก่อนมีถุงพลาสติก ทุกบ้านใน{village}สานของใช้เอง ปี {year} เราเอาแบบเก่ากลับมาทำ", "Before plastic every house in {village} wove its own. In {year} we brought the old shapes back."),
            ("ปี {year} โรงเรียนขอให้มาสอนเด็กสานทุกวันศุกร์ ของที่เด็กสานขายได้ กลุ่มจึงเกิดขึ้น", "In {year} the school asked us to teach on Fridays. What the children wove was sold, and so the group was born."),
        ),
        crafts=(
            ("เราตัดเฉพาะลำแก่และเว้นกอไว้ให้แตกใหม่ เส้นทุกเส้นเหลาด้วยมีดเล่มเดียวกันจนบางเท่ากัน ผิวจึงเรียบไม่เกี่ยวผ้า", "We cut only mature stems and leave the clump to grow again. Every strip is shaved with the same knife to the same thickness, so nothing catches cloth."),
            ("หนึ่งใบใช้เวลาหนึ่งถึงห้าวัน ขึ้นก้นยากกว่าขึ้นข้าง ใครใจร้อนก้นจะเบี้ยว", "A piece takes one to five days. The base is harder than the sides; hurry and it leans."),
            ("ก่อนส่งเรารมควันและผึ่งแดดอ่อน ทั้งกันมอดและไล่ความชื้น แล้วทดลองหิ้วของห้ากิโลทุกใบ", "Before sending, each is smoked and aired against weevils and damp, then made to carry five kilos."),
        ),
        quotes=(("เส้นไหนฝืน มันจะหักให้เห็น", "Force a strip and it will break in front of you."), ("สานของให้คนหิ้ว ต้องคิดถึงมือเขา", "Weave for carrying and think of the hand."), ("นั่งสานกันหลายคน งานเร็วเพราะมีเรื่องคุย", "Many weaving together goes faster, for there is talk."), ("ใบแรกของฉันเบี้ยว ยังเก็บไว้ใส่ไข่", "My first one leans. I keep eggs in it.")),
        roles=(("จักตอก", "Splits and shaves"), ("ขึ้นก้นและขอบ", "Starts bases and rims"), ("ย้อมและตาก", "Dyes and dries"), ("ออกแบบลาย", "Designs patterns")),
    ),
    "clay": Voice(
        taglines=(("ดิน น้ำ ไฟ และมือ", "Earth, water, fire and hands"), ("ปั้นทีละใบ เผาทีละเตา", "One pot at a time, one kiln at a time"), ("ดินจากบ้านเรา สีจากไฟ", "Our own clay, colour from the fire"), ("ของใช้ที่หนักแน่นพอดีมือ", "Wares with a good weight in the hand")),
        openings=(
            ("{lead}ปั้นดินมาตั้งแต่อายุสิบสี่ เปิดเตาของตัวเองในปี {year}", "{lead} has thrown clay since fourteen and lit the first own kiln in {year}."),
            ("เตาแรกของ{village}พังไปกับน้ำ ปี {year} เราก่ออิฐใหม่ด้วยกันสองเดือน", "The first kiln of {village} went with the flood. In {year} we laid bricks together for two months."),
            ("ปี {year} เราเริ่มปั้นของชิ้นเล็กลง เพราะคนซื้อเอาขึ้นรถเมล์กลับบ้านได้", "In {year} we began to make smaller pieces that buyers could take home on the bus."),
        ),
        crafts=(
            ("ดินหมักหนึ่งเดือนแล้วนวดจนไม่มีฟอง ขึ้นแป้นด้วยมือ ตากในร่มให้แห้งช้า ใบที่รีบแห้งจะร้าวในเตา", "Clay rests a month and is kneaded free of air, thrown by hand and dried slowly in shade. Hurried pots crack in the kiln."),
            ("วันเปิดเตาทุกคนมารอ บางใบสวยกว่าที่คิด บางใบเสีย เราทุบใบเสียกลับเป็นดินเชื้อ", "Everyone comes on the day the kiln opens. Some are finer than hoped, some are lost, and the lost are ground back into clay."),
            ("งานเขียนใช้พู่กันขนแมวและมือที่นิ่ง คนหนึ่งเขียนเส้น อีกคนลงสี", "Painting takes a fine brush and a still hand: one draws lines, another lays colour."),
        ),
        quotes=(("ไฟสอนเราให้ถ่อมตัว", "The fire teaches us to be modest."), ("ดินจำมือคนปั้นได้", "Clay remembers the hand."), ("เคาะแล้วเสียงกังวาน ถึงจะยอมขาย", "It must ring before we sell it.")),
        roles=(("ขึ้นแป้นหมุน", "Throws on the wheel"), ("เขียนลาย", "Paints"), ("ดูไฟเตา", "Minds the kiln"), ("นวดและเตรียมดิน", "Prepares the clay")),
        picture="potter", cover="potter",
    ),
    "wood": Voice(
        taglines=(("รอยมือช่างอยู่บนทุกชิ้น", "The maker's mark on every piece"), ("ไม้เก่า ฝีมือใหม่", "Old wood, new work"), ("ทำช้า ใช้นาน", "Slow to make, long to use"), ("เครื่องมือสิบชิ้น งานหนึ่งอย่าง", "Ten tools for one thing")),
        openings=(
            ("พ่อของ{lead}เป็นช่างทำเรือน เศษไม้ที่เหลือกลายเป็นงานชิ้นแรกในปี {year}", "{lead}'s father built houses. The offcuts became the first pieces in {year}."),
            ("ช่างใน{village}เคยรับงานวัด ปี {year} งานวัดหมด เราจึงทำของชิ้นเล็กขายเอง", "The craftsmen of {village} worked for temples. When that ended in {year} we made small things of our own."),
            ("เริ่มในปี {year} ด้วยเครื่องมือที่ยืมกันใช้ วันนี้แต่ละคนมีชุดของตัวเอง", "We began in {year} with shared tools. Now each has a set."),
        ),
        crafts=(
            ("วัสดุต้องพักให้แห้งก่อนหลายเดือน ช่างเลือกด้านที่จะเป็นหน้า แล้วค่อยลงมือ ขัดสี่รอบด้วยมือ", "Material must dry for months. The maker chooses which side will face out, then begins; four rounds of finishing by hand."),
            ("เราใช้วัสดุปลูกและของเก่าที่มีที่มา จดไว้ทุกล็อต ลูกค้าขอดูได้", "We use planted or reclaimed material, with a note for each lot that buyers may see."),
            ("งานชิ้นหนึ่งผ่านสามคน คนขึ้นรูป คนเก็บรายละเอียด คนลงผิว", "Three people share one piece: the form, the detail and the finish."),
        ),
        quotes=(("ของมีคม ต้องคุยกันเบา ๆ", "Around sharp things we speak softly."), ("พลาดแล้วเติมคืนไม่ได้ เลยต้องคิดก่อน", "What is cut off cannot be put back, so think first."), ("ใช้ไปเถอะ ยิ่งใช้ยิ่งสวย", "Use it. It gets better.")),
        roles=(("ขึ้นรูป", "Shapes"), ("เก็บรายละเอียด", "Details"), ("ลงสีและผิว", "Colours and finishes"), ("เลือกวัสดุ", "Chooses material")),
    ),
}
