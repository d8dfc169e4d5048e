# fmt: off
"""How weavers, dyers, batik painters, tailors and silversmiths speak of their work."""

from marketplace.demo.vocabulary.shapes import Voice

VOICES: dict[str, Voice] = {
    "weave": Voice(
        taglines=(
            ("ทอจากกี่ใต้ถุนบ้าน ผืนต่อผืน", "Woven under the house, piece by piece"), ("ลายของยาย มือของหลาน", "Grandmother's patterns, granddaughter's hands"),
            ("เสียงกี่ดังตั้งแต่หกโมงเช้า", "The looms start at six in the morning"), ("ผ้าหนึ่งผืน คนทอหนึ่งคน", "One cloth, one weaver"),
            ("ทอหลังนา ขายทั้งปี", "Woven after the harvest, sold all year"), ("ลายเก่าของ{village} สีที่คนวันนี้ใส่", "Old patterns of {village}, colours for today"),
        ),
        openings=(
            ("{lead}เริ่มทอขายในปี {year} กับเพื่อนบ้านห้าคน กี่สามหลังแรกยืมจากวัด", "{lead} began weaving for sale in {year} with five neighbours. The first three looms were borrowed from the temple."),
            ("ก่อนปี {year} ผ้าทุกผืนใน{village}ทอไว้ใช้ในงานแต่งและงานบวช คนซื้อคนแรกคือครูที่ย้ายมาสอน", "Before {year} every cloth in {village} was for weddings and ordinations. The first buyer was a teacher who had just moved here."),
            ("ลายแรกที่เราขายเป็นลายที่ยายของ{lead}ทิ้งไว้ในหีบไม้ เราแกะลายอยู่สองเดือน", "The first pattern we sold had lain in a wooden chest of {lead}'s grandmother. It took two months to read it."),
            ("ปี {year} ฝนทิ้งช่วง นาได้ข้าวน้อย แม่บ้านใน{village}จึงเอากี่ออกมาตั้งใหม่", "In {year} the rains failed and the rice was thin, so the women of {village} set their looms up again."),
            ("เราเริ่มจากการทอเครื่องแบบให้โรงเรียนในตำบลเมื่อปี {year}", "We began in {year} by weaving uniforms for the tambon school."),
        ),
        crafts=(
            ("เส้นไหมเส้นฝ้ายมาถึงกลุ่มเป็นไจ เราย้อมเอง กรอเอง และแบ่งตามลายที่แต่ละคนถนัด คนหนึ่งจะทอลายเดียวจนแม่น แล้วจึงเปลี่ยนลาย", "Yarn reaches us in skeins. We dye and wind it ourselves and share it by the pattern each one knows. A weaver keeps one pattern until it is sure, then changes."),
            ("กี่ของเราเป็นกี่พื้นบ้าน เหยียบแล้วกระทบสองครั้ง ผ้าจึงแน่นเท่ากันทั้งผืน ถ้าเส้นขาดเราต่อด้วยมือ ไม่ใช้กาว", "Ours are village looms, beaten twice to each step, so the cloth is even. A broken thread is tied by hand, never glued."),
            ("สีส่วนใหญ่ได้จากของใกล้ตัว ครั่งให้แดง แก่นขนุนให้เหลือง เปลือกประดู่ให้น้ำตาล เราจดสูตรไว้ทุกหม้อ", "Most colours come from close by: lac for red, jackfruit heartwood for yellow, padauk bark for brown. The recipe of every pot is written down."),
            ("ก่อนส่งทุกผืนวางบนโต๊ะไฟ นับปมและดูริมผ้า ผืนที่ไม่ผ่านเราเก็บไว้ทำกระเป๋า", "Before it leaves, every cloth lies on the light table; knots are counted and the edges checked. What fails becomes bags."),
        ),
        quotes=(
            ("ลายผ้าไม่ต้องอวด ใส่แล้วคนถามเอง", "A pattern need not boast. Wear it and people will ask."), ("ทอผิดหนึ่งแถว เราแกะสิบแถว", "One wrong row and we undo ten."),
            ("ใจร้อนวันไหน ผ้าบอกหมด", "On an impatient day the cloth tells everything."), ("ผืนนี้ทำมาสามอาทิตย์ อย่าเพิ่งถามลด", "This one took three weeks. Do not ask for a discount just yet."),
            ("กี่หลังเดียวเลี้ยงลูกได้สามคน", "One loom raised three children."),
        ),
        roles=(("มัดหมี่และย้อม", "Ties and dyes"), ("ทอลายยาก", "Weaves the hard patterns"), ("กรอด้ายและสืบหูก", "Winds yarn and threads looms"), ("เก็บลายจากผ้าเก่า", "Reads patterns from old cloth"), ("ทอและสอนเด็ก", "Weaves and teaches children")),
        picture="weaver", cover="weaving",
    ),
    "indigo": Voice(
        taglines=(
            ("ปลูกคราม ย้อมเอง ทอเอง ในหมู่บ้านเดียว", "Grown, dyed and woven in one village"), ("หม้อครามที่ไม่เคยดับ", "Indigo vats that never die"),
            ("สีจากใบ ด่างจากขี้เถ้า ผ้าจากฝ้าย", "Colour from leaves, lye from ash, cloth from cotton"), ("จุ่มแล้วจุ่มอีก จนฟ้าลึก", "Dipped and dipped until the blue is deep"), ("ผ้าครามจากหม้อหลังบ้าน", "Indigo from the pots behind the house"),
        ),
        openings=(
            ("{lead}เริ่มก่อหม้อครามใบแรกใต้ถุนบ้านเมื่อปี {year} ใช้เวลาเจ็ดเดือนกว่าหม้อจะติด", "{lead} set the first vat under the house in {year}. It took seven months before it lived."),
            ("ครามเคยหายไปจาก{village}เกือบยี่สิบปี ปี {year} เราขอเมล็ดจากหมู่บ้านข้าง ๆ มาปลูกใหม่", "Indigo had been gone from {village} for almost twenty years. In {year} we asked the next village for seed and planted again."),
            ("เสื้อตัวแรกที่เราขายเป็นเสื้อทำนาที่ย้อมไว้ใส่เอง คนมาเที่ยวขอซื้อจากราวตากผ้า", "The first shirt we sold was a field shirt of our own; a visitor asked for it off the line."),
            ("ปี {year} เรามีหม้อสองใบ วันนี้มีมากพอให้สมาชิก {count} คนย้อมพร้อมกัน", "In {year} we had two vats; today there are enough for all {count} members to dye at once."),
        ),
        crafts=(
            ("ใบครามเก็บตอนเช้ามืด แช่น้ำหนึ่งคืน ตีจนฟองเป็นสีน้ำเงิน แล้วกรองเก็บเป็นเนื้อคราม หม้อย้อมต้องชิม ดม และฟังเสียงฟองทุกวัน", "Leaves are cut before dawn, soaked overnight and beaten until the froth is blue. A vat must be tasted, smelled and listened to every day."),
            ("น้ำด่างได้จากขี้เถ้าไม้ในครัว มะขามเปียกช่วยให้หม้อตื่น วันที่หม้อเหนื่อยเราพัก ไม่ฝืนย้อม", "Lye comes from kitchen ash, and tamarind wakes the vat. When it is tired we let it rest."),
            ("ผ้าหนึ่งผืนลงหม้อแปดถึงสิบห้าครั้ง แต่ละครั้งบิดให้หมาดและผึ่งลมให้สีขึ้น", "A cloth goes in eight to fifteen times, wrung and aired each time until the blue comes up."),
        ),
        quotes=(
            ("ครามดีต้องเลี้ยงทุกวันเหมือนเลี้ยงลูก วันไหนลืม หม้อก็ตาย", "Good indigo is fed every day like a child. Forget it one day and the vat dies."), ("มือเราน้ำเงินทั้งปี ลูกค้าจำได้จากมือ", "Our hands are blue all year; that is how customers know us."),
            ("หม้อไหนดื้อ เราร้องเพลงให้ฟัง", "If a vat is stubborn, we sing to it."), ("สีที่ค่อย ๆ ซีดก็สวยของมัน", "A blue that fades slowly has its own beauty."),
        ),
        roles=(("ดูแลหม้อคราม", "Keeps the vats"), ("ปลูกครามและทำกี่", "Grows indigo and builds looms"), ("ทอและตัดเย็บ", "Weaves and sews"), ("เก็บใบและตีคราม", "Cuts leaves and beats the indigo")),
        picture="weaver", cover="weaving",
    ),
    "batik": Voice(
        taglines=(
            ("เส้นเทียนจากมือ สีจากทะเล", "Wax lines by hand, colours of the sea"), ("วาดทีละผืน ไม่มีผืนซ้ำ", "Drawn one at a time, never twice"), ("สีธรรมชาติจากสวนหลังบ้าน", "Colours from the garden behind the house"),
            ("ผ้าเปียกสี แดดช่วยทำ", "Wet colour and a patient sun"), ("ลายใหม่ทุกฤดู", "New motifs each season"),
        ),
        openings=(
            ("{lead}เรียนลงเทียนจากครูในศูนย์ฝึกอาชีพเมื่อปี {year} แล้วกลับมาสอนเพื่อนที่{village}", "{lead} learned waxing at a training centre in {year}, then came home and taught friends in {village}."),
            ("เราเริ่มจากทำผ้าเช็ดหน้าให้งานโรงเรียนปี {year} ขายหมดก่อนบ่าย", "We began with handkerchiefs for a school fair in {year}; they were gone before the afternoon."),
            ("โรงย้อมหลังแรกเป็นโรงรถเก่า ตั้งเฟรมไม้ได้สี่ตัว ตั้งแต่ปี {year}", "The first workshop was an old garage with room for four frames, back in {year}."),
            ("สมาชิก {count} คนส่วนใหญ่ทำสวนตอนเช้า เข้ามาลงสีตอนบ่าย ทำอย่างนี้มาตั้งแต่ปี {year}", "Most of our {count} members tend orchards in the morning and paint in the afternoon. It has been so since {year}."),
        ),
        crafts=(
            ("ลายร่างด้วยดินสอเบา ๆ แล้วปล่อยให้มือเดินเอง ช่องไหนเปิดไว้ให้สีไหลเข้าหากัน ช่องนั้นคือเสน่ห์ของผืน", "The sketch is light, then the hand goes its own way. Where a field is left open, colours run into each other, and there lies the charm."),
            ("เราหมักสีข้ามคืน ล้างสามน้ำ และต้มจนหมดคราบ น้ำล้างผ่านบ่อพักก่อนปล่อยเข้าสวน", "Colours rest overnight, cloth is rinsed three times and boiled clean. Rinse water settles in a pond before it reaches the orchard."),
            ("ช่างแต่ละคนมีลายประจำตัว ลูกค้าขาประจำจำลายเส้นได้โดยไม่ต้องดูชื่อ", "Each painter has a motif, and regulars know the line without looking for a name."),
        ),
        quotes=(
            ("วาดพลาดก็กลายเป็นใบไม้ใบใหม่", "A slip of the hand becomes another leaf."), ("วันแดดดี เราลงสีไม่หยุด", "On a good sunny day we do not stop painting."), ("สีไม่เคยออกมาเหมือนเดิม เลยไม่เคยเบื่อ", "The colour never comes out the same, so we are never bored."), ("มองทะเลก่อน แล้วค่อยผสมสี", "Look at the sea first, then mix."),
        ),
        roles=(("ลงเทียน", "Draws the wax"), ("ผสมสี", "Mixes colours"), ("ระบายและล้างผ้า", "Paints and washes"), ("ออกแบบลาย", "Designs motifs")),
        cover="shop",
    ),
    "sew": Voice(
        taglines=(
            ("ผ้าจากกี่ข้างบ้าน เย็บด้วยจักรหกคัน", "Cloth from next door, six sewing machines"), ("ใบเดียวใช้ได้ทุกวัน", "One bag for every day"), ("ตะเข็บถี่ หูเย็บมือ", "Close seams, handles sewn by hand"), ("เศษผ้าไม่เคยเหลือทิ้ง", "No scrap is thrown away"),
        ),
        openings=(
            ("{lead}เคยเย็บผ้าในโรงงานสิบสองปี กลับบ้านปี {year} พร้อมจักรสองคัน", "{lead} sewed in a factory for twelve years and came home in {year} with two machines."),
            ("กลุ่มเริ่มในปี {year} จากผ้าทอที่มีตำหนิเล็กน้อย เราไม่อยากให้ผืนไหนเสียเปล่า", "It began in {year} with cloth that had small faults. We did not want any of it wasted."),
            ("ปี {year} โรงพยาบาลในอำเภอสั่งถุงยาผ้าห้าร้อยใบ จากวันนั้นจักรไม่เคยว่าง", "In {year} the district hospital ordered five hundred medicine bags. The machines have not been idle since."),
        ),
        crafts=(
            ("ผ้ามาจากกลุ่มทอในตำบล เราเลือกลายก่อน แล้วค่อยคิดทรงใบ หูหนังเจาะและเย็บด้วยมือ จักรแรงแค่ไหนก็สู้ไม่ได้", "The cloth comes from weavers in our tambon. We choose the pattern first and the shape after. Handles are punched and sewn by hand, which no machine does as well."),
            ("ทุกแบบลองใช้กันเองหนึ่งเดือนก่อนขาย ตรงไหนขาดก่อนเราเย็บเพิ่มตรงนั้น", "We carry every design for a month before selling it, and sew more where it gave way first."),
        ),
        quotes=(("กระเป๋าดีต้องวางแล้วตั้งได้", "A good bag stands when you put it down."), ("เย็บให้เหมือนเย็บให้ลูกใช้", "Sew it as if for your own child."), ("ลูกค้าส่งกลับมาซ่อม เราดีใจ แปลว่ายังใช้อยู่", "When one comes back for repair we are glad: it is still in use.")),
        roles=(("ตัดแบบ", "Cuts patterns"), ("เย็บหูหนัง", "Sews leather handles"), ("เย็บซับใน", "Sews linings"), ("เลือกผ้า", "Chooses cloth")),
    ),
    "silver": Voice(
        taglines=(("เสียงค้อนเล็ก ๆ ทุกเช้า", "Small hammers every morning"), ("เงินจริง ช่างจริง ในซอยเดียว", "Sterling and smiths on one lane"), ("ลายเก่าบนวงใหม่", "Old patterns on new rings"), ("ตีทีละวง ฝังทีละเม็ด", "One ring, one stone at a time")),
        openings=(
            ("{lead}เป็นช่างรุ่นที่สาม เปิดหน้าร้านเล็ก ๆ ในปี {year}", "{lead} is the third generation of smiths and opened a small shop in {year}."),
            ("ช่างเงินใน{village}เคยทำขันน้ำถวายวัด ปี {year} เราหันมาทำของชิ้นเล็กที่ใส่ได้ทุกวัน", "The smiths of {village} once made temple bowls. In {year} we turned to small pieces for every day."),
            ("กลุ่มช่าง {count} คนตั้งโต๊ะรวมกันในปี {year} เครื่องมือบางชิ้นอายุมากกว่าเรา", "{count} smiths put their benches together in {year}; some of the tools are older than we are."),
        ),
        crafts=(
            ("เม็ดเงินหลอมในเบ้า รีดเป็นเส้น แล้วดัดด้วยคีมไม้ ลายละเอียดเกิดจากค้อนสามขนาดและความใจเย็น", "Silver is melted, drawn to wire and bent with wooden pliers. Fine patterns take three hammers and patience."),
            ("ทุกชิ้นตอกเลข 925 และชั่งน้ำหนักต่อหน้าลูกค้าได้ วงที่หลวมหรือคับส่งกลับมาแก้ได้", "Every piece is stamped 925 and can be weighed before you. A ring too loose or tight may come back."),
        ),
        quotes=(("งานเงินเสียงต้องเบา ถ้าดังแปลว่าใจไม่นิ่ง", "Silver work sounds soft. If it is loud, the mind is not still."), ("วงเล็กเท่านี้ ตีสามร้อยครั้ง", "Three hundred strokes for a ring this small."), ("หมองได้ก็ขัดได้", "What dulls can be polished.")),
        roles=(("ช่างขึ้นรูป", "Forms the pieces"), ("ช่างฝังพลอย", "Sets stones"), ("ช่างแกะลาย", "Engraves"), ("ขัดและตรวจงาน", "Polishes and checks")),
    ),
}
