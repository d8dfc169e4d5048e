# fmt: off
"""How growers and kitchens speak of their work."""

from marketplace.demo.vocabulary.shapes import Voice

VOICES: dict[str, Voice] = {
    "rice": Voice(
        taglines=(("ข้าวจากนาที่เดินถึงได้", "Rice from fields within walking distance"), ("สีใหม่ทุกเดือน", "Milled fresh each month"), ("ปลูกปีละครั้ง กินได้ทั้งปี", "Grown once, eaten all year"), ("รู้ว่านาของใคร", "You know whose field it was")),
        openings=(
            ("{lead}หยุดขายข้าวเปลือกให้โรงสีใหญ่ในปี {year} แล้วลองสีขายเองสิบถุง", "{lead} stopped selling paddy to the big mill in {year} and tried ten bags of our own."),
            ("ปี {year} ราคาข้าวตก ชาวนา {count} ครัวเรือนจึงรวมเงินซื้อเครื่องสีเล็กหนึ่งตัว", "When prices fell in {year}, {count} households bought one small mill together."),
            ("เมล็ดพันธุ์ที่เราปลูกเก็บต่อกันมาในหมู่บ้าน ปี {year} เราเริ่มคัดและจดบันทึกจริงจัง", "Our seed has been kept in the village for generations. In {year} we began to select it and keep notes."),
        ),
        crafts=(
            ("ข้าวทุกถุงบอกแปลง วันเกี่ยว และวันสี เราเก็บเป็นข้าวเปลือกในยุ้งและสีเมื่อมีคนสั่ง กลิ่นจึงยังอยู่", "Each bag names the plot, the harvest and the milling day. Rice waits as paddy and is milled to order, so the scent stays."),
            ("หลังเกี่ยวเราปลูกถั่วบำรุงดิน ปล่อยเป็ดเก็บหอย และพักนาเมื่อดินบอกว่าเหนื่อย", "After the harvest we sow beans, let ducks clear the snails, and rest the field when the soil is tired."),
            ("คัดเมล็ดด้วยตะแกรงและตา เมล็ดหักแยกไว้ทำแป้งและอาหารไก่", "Grain is sorted by sieve and eye; broken rice becomes flour and feed."),
        ),
        quotes=(("ข้าวหม้อแรกของปี ต้องแบ่งวัดก่อน", "The first pot of the year goes to the temple."), ("ดินดีข้าวจะหอมเอง", "Good soil makes its own fragrance."), ("คนปลูกต้องกินเองได้ทุกถุง", "A grower must be able to eat every bag.")),
        roles=(("ดูแลนาและเมล็ดพันธุ์", "Fields and seed"), ("คุมเครื่องสี", "Runs the mill"), ("คัดและบรรจุ", "Sorts and packs")),
    ),
    "fruit": Voice(
        taglines=(("ผลไม้จากสวนเรา แปรรูปวันต่อวัน", "From our orchards, prepared day by day"), ("หวานจากต้น", "Sweet from the tree"), ("เก็บสุก ไม่รีบตัด", "Picked ripe, never rushed"), ("สวนของ{village} ในถุงเดียว", "The orchards of {village} in one bag")),
        openings=(
            ("ปี {year} ผลไม้ล้นตลาด {lead}ไม่อยากทิ้งจึงลองตากและทอดแจกเพื่อนบ้าน", "In {year} there was more fruit than buyers. {lead} would not throw it away and tried drying and frying for the neighbours."),
            ("สวนแปลงแรกปลูกโดยปู่ เราเริ่มติดป้ายชื่อสวนบนถุงในปี {year}", "Grandfather planted the first orchard. In {year} we began to print its name on the bag."),
            ("กลุ่มตั้งขึ้นในปี {year} เพื่อรับผลไม้ตกเกรดของสมาชิกในราคาที่อยู่ได้", "It was set up in {year} to take members' undersized fruit at a fair price."),
        ),
        crafts=(
            ("รับผลไม้จากสวนตอนเช้า ล้างและหั่นก่อนเที่ยง อบหรือทอดในวันเดียวกัน ไม่มีของค้างคืน", "Fruit comes in the morning, is washed and cut by noon and dried or fried the same day. Nothing waits overnight."),
            ("เราลดน้ำตาลลงทีละนิดจนคนกินประจำไม่รู้ตัว ตอนนี้เหลือครึ่งเดียวของสูตรแรก", "Sugar was cut so slowly that regulars did not notice. It is now half of the first recipe."),
            ("โรงตากคลุมกันแมลงและฝุ่น พื้นล้างทุกเย็น ตรวจความชื้นก่อนปิดถุงทุกล็อต", "The drying house keeps out insects and dust, its floor is washed each evening, and moisture is checked before sealing."),
        ),
        quotes=(("ลูกไม่สวยก็หวานเท่ากัน", "An ugly fruit is just as sweet."), ("ต้นไม้ให้มากปีไหน ปีนั้นเราเหนื่อยแต่ยิ้ม", "In a heavy year we are tired and smiling."), ("ชิมทุกถาด อ้วนทั้งกลุ่ม", "We taste every tray; the whole group is getting round.")),
        roles=(("ดูแลสวน", "Tends the orchard"), ("คุมเตาอบ", "Minds the dryers"), ("คัดและหั่น", "Sorts and cuts"), ("บรรจุและปิดถุง", "Packs and seals")),
    ),
    "snack": Voice(
        taglines=(("กรอบเพราะแดด ไม่ใช่เพราะผงกรอบ", "Crisp from the sun"), ("ทอดเช้า แพ็กบ่าย", "Fried in the morning, packed by afternoon"), ("ของกินเล่นที่คนทำกินเอง", "Snacks the makers eat themselves"), ("ถุงเดียวหมดก่อนถึงบ้าน", "Gone before you are home")),
        openings=(
            ("{lead}ทำขายหน้าโรงเรียนมาก่อน ปี {year} ผู้ปกครองเริ่มสั่งไปฝากญาติ", "{lead} sold at the school gate. In {year} parents began to order for their relatives."),
            ("เราเริ่มจากกระทะใบเดียวในครัววัดเมื่อปี {year}", "It began with one pan in the temple kitchen in {year}."),
            ("ปี {year} กลุ่มได้เตาอบพลังแสงอาทิตย์หลังแรก ของที่เคยเสียหน้าฝนจึงทำได้ทั้งปี", "In {year} came our first solar dryer, and the rains no longer stopped us."),
        ),
        crafts=(
            ("วัตถุดิบรับสดทุกเช้า ชั่ง จด และทำให้หมดในวัน น้ำมันเปลี่ยนทุกสองรอบและส่งต่อไปทำไบโอดีเซล", "Ingredients arrive fresh, are weighed, noted and used up that day. Oil is changed every second batch and goes on to biodiesel."),
            ("สูตรนิ่งเพราะเราชั่งทุกอย่าง ไม่กะด้วยมือ คนทำเปลี่ยนเวร รสยังเท่าเดิม", "The taste holds because everything is weighed, whoever is on shift."),
        ),
        quotes=(("ฝนตกเมื่อไร วิ่งเก็บก่อนวิ่งหลบ", "When it rains we run to the racks before we run for cover."), ("เด็กชิมแล้วขออีก ถือว่าผ่าน", "If children ask for more, it has passed."), ("เสียงกรอบต้องได้ยินถึงโต๊ะข้าง ๆ", "The crunch must be heard at the next table.")),
        roles=(("คุมกระทะ", "Minds the pan"), ("ผสมและปรุง", "Mixes and seasons"), ("ตากและเก็บ", "Dries and gathers"), ("บรรจุ", "Packs")),
    ),
    "honey": Voice(
        taglines=(("น้ำผึ้งตามดอกไม้ของปี", "Honey by the flowers of the year"), ("เก็บเมื่อรังเต็ม", "Taken when the comb is full"), ("ผึ้งทำ เราแค่กรอง", "The bees make it, we only strain"), ("จากสวนและป่าของ{village}", "From the orchards and woods of {village}")),
        openings=(("{lead}เริ่มจากรังเดียวใต้ต้นลำไยเมื่อปี {year}", "{lead} began with one hive under a tree in {year}."), ("ปี {year} เราเรียนเลี้ยงผึ้งแทนการเผารังตามป่า ป่ารอบ{village}จึงค่อย ๆ กลับมา", "In {year} we learned to keep bees instead of smoking wild nests, and the woods around {village} came back."), ("คนในกลุ่มเคยกลัวผึ้งกันทุกคน ปี {year} ครูคนแรกบอกให้เดินช้า ๆ", "All of us once feared bees. In {year} our first teacher told us to walk slowly.")),
        crafts=(("เรายกรังตามดอกไม้สามแห่งในหนึ่งปี เก็บเฉพาะคอนที่ปิดฝาแล้ว สลัดด้วยมือ กรองผ้า และพักให้ฟองลอย", "Hives move to three blossoms a year. Only capped frames are taken, spun by hand, strained and left to settle."), ("ขวดทุกล็อตจดชื่อดอกไม้ วันเก็บ และความชื้น สีแต่ละปีจึงไม่เท่ากันและเราบอกตรง ๆ", "Each lot notes blossom, date and moisture. Colours differ by year, and we say so.")),
        quotes=(("เดินช้า พูดเบา ผึ้งไม่ต่อย", "Walk slowly, speak softly, and bees do not sting."), ("ปีไหนดอกน้อย เราก็ขายน้อย", "When flowers are few we sell little."), ("ผึ้งตื่นก่อนเราเสมอ", "The bees are always up before us.")),
        roles=(("ดูแลรัง", "Keeps the hives"), ("เก็บและกรอง", "Harvests and strains"), ("บรรจุขวด", "Fills jars")),
    ),
    "sauce": Voice(
        taglines=(("ตำจากเครื่องสด ทุกเช้า", "Pounded from fresh herbs each morning"), ("รสที่คนบ้านเรากินทุกวัน", "What our own village eats daily"), ("หม้อเดิม สูตรเดิม มือเดิม", "Same pot, same recipe, same hands"), ("เผ็ดพอดี เค็มพอดี", "Hot enough, salty enough"), ("ครัวของ{village}", "The kitchen of {village}")),
        openings=(
            ("{lead}ทำใส่ถ้วยไปวัด คนถามสูตรจนต้องทำขายในปี {year}", "{lead} brought a bowl to the temple; so many asked that it was on sale by {year}."),
            ("กลุ่มเริ่มในปี {year} จากครกหินสี่ใบและพริกจากสวนหลังบ้าน", "It began in {year} with four stone mortars and chili from the back garden."),
            ("เมื่อก่อนทำเฉพาะหน้างานบุญ ปี {year} ลูกหลานที่ทำงานต่างจังหวัดขอให้ส่งไปให้", "Once it was made for feasts only. In {year} children working far away asked for parcels."),
            ("ปี {year} อนามัยตำบลมาช่วยวางครัวใหม่ให้ได้มาตรฐาน เราจึงกล้าขายนอกหมู่บ้าน", "In {year} the health office helped us set up a proper kitchen, and we dared to sell beyond the village."),
        ),
        crafts=(
            ("เครื่องทุกอย่างซื้อจากสวนในตำบล ล้างสามน้ำ ผึ่งให้แห้ง แล้วค่อยตำ ถ้าพริกวันนี้เผ็ดมาก เราลดพริก ไม่เพิ่มน้ำตาล", "All herbs come from gardens in the tambon, washed three times and dried before pounding. When the chili is fierce we use less, rather than more sugar."),
            ("หม้อหนึ่งใช้เวลาสามชั่วโมง คนสองคนผลัดกันคน พอขึ้นเงาจึงตักใส่กระปุกตอนร้อนและคว่ำให้ฝาซีล", "A pot takes three hours, two people stirring in turn. When it shines it is jarred hot and turned upside down to seal."),
            ("ครัวแยกส่วนดิบกับสุก จดเลขล็อตทุกหม้อ ตัวอย่างเก็บไว้ดูสามเดือน", "Raw and cooked are kept apart, every pot has a number, and a sample is kept three months."),
        ),
        quotes=(("อย่าเชื่อสูตร เชื่อจมูก", "Trust the nose before the recipe."), ("ครกหยุดเมื่อไร เพื่อนบ้านถามทันที", "When the mortar stops, the neighbours ask why."), ("ถ้าลูกบ้านนี้กินได้ ลูกค้าก็กินได้", "If our children can eat it, so can you."), ("ของดีต้องเหนื่อยแขน", "Good things tire the arm.")),
        roles=(("ตำและคั่ว", "Pounds and fries"), ("ชิมและปรุง", "Tastes and seasons"), ("ล้างและเตรียมเครื่อง", "Washes and prepares"), ("บรรจุและปิดฝา", "Fills and seals")),
    ),
    "sea": Voice(
        taglines=(("ขึ้นจากเรือ ถึงลานตากในชั่วโมงเดียว", "From boat to rack within the hour"), ("แดด ลม เกลือ", "Sun, wind, salt"), ("ของจากน้ำของเรา", "From our own waters"), ("ตากโดม ไม่มีฝุ่น", "Dried under a dome, no dust")),
        openings=(("สามีออกเรือ {lead}อยู่ลานตาก ทำอย่างนี้มาตั้งแต่ปี {year}", "One goes out in the boat, {lead} minds the racks; it has been so since {year}."), ("ปี {year} กลุ่มทำลานยกพื้นและโดมหลังแรก ของจึงสะอาดและแห้งเสมอกัน", "In {year} the group built raised racks and the first dome, so all dries clean and even."), ("ของที่จับได้เกินกินคือจุดเริ่มของกลุ่มในปี {year}", "The catch we could not eat was the beginning, in {year}.")),
        crafts=(("รับของสดชั่งหน้าท่า ล้างน้ำสะอาดสามรอบ ใช้เกลือน้อยที่สุดเท่าที่เก็บได้ แล้วตากในโดมกันแมลงวัน", "Weighed at the landing, rinsed three times, salted no more than keeping needs, dried in a fly-proof dome."), ("ช่วงวางไข่เราหยุดรับตามประกาศ ของจึงไม่ได้มีทุกเดือน", "We stop in the spawning season, so not everything is there every month.")),
        quotes=(("ดูฟ้าก่อนดูนาฬิกา", "Look at the sky before the clock."), ("ของสดไม่ต้องปรุงมาก", "What is fresh needs little."), ("ลมเปลี่ยนทิศ เราเปลี่ยนงาน", "When the wind turns, so does our work.")),
        roles=(("รับของและคัด", "Receives and sorts"), ("ตากและกลับ", "Dries and turns"), ("ออกเรือ", "Goes out in the boat"), ("ซีลและแช่เย็น", "Seals and chills")),
    ),
    "meat": Voice(
        taglines=(("ทำวันนี้ ส่งเย็นวันนี้", "Made today, sent cold today"), ("สมุนไพรสด หมูสด", "Fresh herbs, fresh pork"), ("สูตรจากงานบุญของหมู่บ้าน", "From the village feasts"), ("ครัวสะอาด ถุงเย็น", "Clean kitchen, cold bags")),
        openings=(("{lead}รับทำงานเลี้ยงมาก่อน ปี {year} แขกขอซื้อกลับบ้านทุกงาน", "{lead} cooked for feasts. By {year} guests wanted to take some home every time."), ("ปี {year} เราซื้อตู้แช่ตัวแรก จากนั้นจึงส่งไกลกว่าอำเภอได้", "In {year} we bought the first freezer and could send beyond the district."), ("เริ่มที่แผงหน้าวัดวันอาทิตย์ในปี {year} ขายสิบกิโลหมดก่อนเก้าโมง", "It began at a Sunday stall in {year}: ten kilos gone before nine.")),
        crafts=(("หมูรับจากเขียงในตำบลตอนตีสี่ สมุนไพรตำสด ทำเสร็จก่อนสิบโมง แล้วลดเย็นก่อนซีล", "Pork comes at four in the morning, herbs are pounded fresh, all is done by ten, chilled and sealed."), ("เราส่งด้วยกล่องโฟมและเจลเย็น วันศุกร์ไม่ส่งเพื่อไม่ให้ค้างคลัง", "We send in foam boxes with gel packs, and never on Fridays, so nothing waits in a depot.")),
        quotes=(("ของเย็นต้องเย็นถึงมือ", "Cold must stay cold to your door."), ("ใส่สมุนไพรน้อย คนบ้านนี้ไม่กิน", "Spare the herbs and nobody here will eat it."), ("ชิมก่อนยัดไส้เสมอ", "Always taste before filling.")),
        roles=(("ตำเครื่องและปรุง", "Pounds and seasons"), ("ย่างและนึ่ง", "Grills and steams"), ("ซีลและส่งเย็น", "Seals and sends cold")),
    ),
    "sweet": Voice(
        taglines=(("หวานพอดี ทำพอขาย", "Sweet enough, made to what sells"), ("ไฟอ่อน มือเบา", "Low fire, light hand"), ("ขนมของงานบุญ ทำได้ทุกวัน", "Feast-day food on any day"), ("ตื่นตีสาม ขายตอนเช้า", "Up at three, sold by morning")),
        openings=(("{lead}เรียนจากแม่ตอนอายุสิบสอง เปิดเตาขายเองปี {year}", "{lead} learned at twelve from mother and lit an own stove in {year}."), ("ปี {year} แม่บ้านใน{village}ทำไปงานบวชแล้วมีคนขอสั่งต่อ จึงตั้งกลุ่ม", "In {year} the women of {village} cooked for an ordination, orders followed and the group was formed."), ("บ้านเราทำมาก่อนปี {year} นานแล้ว แต่เพิ่งใส่กล่องติดชื่อปีนั้น", "We had made it long before {year}, but that year it first had a box and a name.")),
        crafts=(("ไฟต้องนิ่ง มือต้องไม่หยุด กระทะหนึ่งคนสองคน ผลัดกันทุกยี่สิบนาที", "The fire must be steady and the hand must not stop: two to a pan, changing every twenty minutes."), ("เราไม่ใส่สีสังเคราะห์ กลิ่นมาจากใบเตย ดอกมะลิ และควันเทียน", "No artificial colour; scent comes from pandan, jasmine and candle smoke."), ("วัตถุดิบหลักซื้อในตำบล ของแตกของหักแบ่งกันกินในครัว", "Main ingredients are bought in the tambon; broken pieces are eaten in the kitchen.")),
        quotes=(("รีบเมื่อไร ไหม้เมื่อนั้น", "Hurry and it burns."), ("คนแก่กินแล้วพยักหน้า เราก็สบายใจ", "When the old nod, we are at ease."), ("หวานน้อยลงทุกปี คนกินมากขึ้นทุกปี", "Less sweet each year, more eaten each year.")),
        roles=(("คุมเตา", "Minds the stove"), ("ปั้นและจัดกล่อง", "Shapes and boxes"), ("เตรียมของตอนตีสาม", "Prepares at three"), ("ส่งของ", "Delivers")),
    ),
    "coffee": Voice(
        taglines=(("เก็บแดง ตากช้า คั่วทุกวันพุธ", "Picked red, dried slowly, roasted Wednesdays"), ("กาแฟใต้ร่มไม้", "Coffee under the trees"), ("จากสวนถึงถุงในหมู่บ้านเดียว", "From tree to bag in one village"), ("รู้จักคนคั่ว", "Know who roasts it")),
        openings=(("{lead}ปลูกกาแฟแซมไม้ป่าสามร้อยต้นในปี {year} รอสี่ปีกว่าจะได้ชิม", "{lead} planted three hundred trees among the forest in {year} and waited four years to taste."), ("ปี {year} เราเลิกขายผลสดให้พ่อค้า แล้วหัดตากและกะเทาะเอง", "In {year} we stopped selling fresh cherries and learned to dry and hull."), ("เครื่องคั่วตัวแรกดัดแปลงจากถังน้ำมัน ใช้มาตั้งแต่ปี {year}", "The first roaster was made from an oil drum in {year}.")),
        crafts=(("เก็บเฉพาะผลแดง ลอยน้ำคัดลูกเบา หมักหนึ่งคืน ตากแคร่กลับวันละหกรอบ", "Only red cherries, floated to drop the light ones, fermented a night, turned on racks six times a day."), ("คั่วหม้อเล็ก ฟังเสียงแตกครั้งแรก จดอุณหภูมิทุกนาที แล้วพักสองวันก่อนบรรจุ", "Small roasts by ear and notebook, rested two days before packing.")),
        quotes=(("กาแฟดีเริ่มจากเงา", "Good coffee begins with shade."), ("ถ้วยแรกของวันต้องเป็นของเราเอง", "The first cup of the day must be our own."), ("ปลูกกาแฟแล้วป่ายังอยู่", "We grow coffee and the forest stays.")),
        roles=(("คั่วและชิม", "Roasts and tastes"), ("ดูแลสวน", "Tends the trees"), ("ตากและกะเทาะ", "Dries and hulls")),
    ),
    "tea": Voice(
        taglines=(("เก็บเช้า ชงได้ห้าน้ำ", "Picked at dawn, five infusions"), ("ใบไม้ ดอกไม้ น้ำร้อน", "Leaf, flower, hot water"), ("ชาจากสวนของ{village}", "Tea from the gardens of {village}"), ("อบไฟอ่อนให้กลิ่นอยู่", "Dried gently to keep the scent")),
        openings=(("{lead}เริ่มทำจากต้นข้างรั้วในปี {year} ชงแจกคนมาซื้อผักก่อน", "{lead} began with plants along the fence in {year}, offering cups to vegetable buyers."), ("ปี {year} กลุ่มได้ตู้อบหลังแรก จากที่เคยตากแดดแล้วสีซีด", "The first dryer came in {year}; in the sun the colour used to fade."), ("สวนแปลงแรกปลูกไว้ปี {year} ตอนนี้ขยายไปทั่วเนิน", "The first plot was planted in {year}; now it covers the slope.")),
        crafts=(("เก็บตอนน้ำค้างแห้ง คัดด้วยมือ อบไฟต่ำ และชิมทุกล็อตกับน้ำเปล่าร้อนเท่านั้น", "Picked when the dew has gone, hand sorted, gently dried, each lot tasted with plain hot water."), ("สูตรผสมเกิดจากการชงให้เพื่อนบ้านชิม สูตรที่เหลือก้นกาเราตัดทิ้ง", "Blends are tried on neighbours; what is left in the pot is dropped.")),
        quotes=(("น้ำเดือดจัดไป ชาจะงอน", "Too hot a water and the tea sulks."), ("ดอกไม้เก็บสายไปชั่วโมงเดียว กลิ่นหาย", "An hour late and the scent is gone."), ("นั่งลงก่อน แล้วค่อยดื่ม", "Sit down first, then drink.")),
        roles=(("เก็บและคัด", "Picks and sorts"), ("อบและผสม", "Dries and blends"), ("ชิมและบรรจุ", "Tastes and packs")),
    ),
    "drink": Voice(
        taglines=(("คั้นจากผลไม้ของตำบล", "Pressed from the tambon's fruit"), ("สีจากผลไม้ ไม่แต่งเพิ่ม", "Colour from fruit, nothing added"), ("เก็บวันนี้ คั้นวันนี้", "Picked and pressed the same day"), ("รสของฤดูในขวด", "A season in a bottle")),
        openings=(("ต้นในป่าหัวไร่ของ{lead}ออกลูกมากในปี {year} คั้นใส่ขวดแจกก่อน แล้วจึงขาย", "The trees at {lead}'s field bore heavily in {year}. We gave bottles away first, then sold."), ("ปี {year} เราได้หม้อพาสเจอไรซ์ของกลุ่ม ขวดจึงเก็บได้ข้ามปี", "With the group's pasteuriser in {year} a bottle could keep for a year."), ("เด็กในหมู่บ้านเก็บผลไม้มาขายเป็นกระป๋องตั้งแต่ปี {year} วันนี้บางคนเป็นสมาชิกแล้ว", "Village children have brought us fruit by the tin since {year}; some are members now.")),
        crafts=(("ล้างสามน้ำ คั้นเย็น กรองผ้า ต้มที่ 85 องศา แล้วบรรจุร้อน จดล็อตบนคอขวด", "Washed three times, cold pressed, strained, heated to 85 degrees and bottled hot, the lot on the neck."), ("รสเปรี้ยวแต่ละปีไม่เท่ากัน เราปรับน้ำตาลตามเครื่องวัด ไม่ใช่ตามใจ", "Sourness differs by year; sugar follows the meter.")),
        quotes=(("ชิมผลก่อนคั้นเสมอ", "Taste the fruit before pressing."), ("ปีฝนดี ขวดสีเข้ม", "A good rain, a dark bottle."), ("ปากม่วงทั้งกลุ่มช่วงเดือนกันยา", "In September all our lips are purple.")),
        roles=(("คัดและคั้น", "Sorts and presses"), ("ต้มและบรรจุ", "Boils and bottles"), ("ดูแลสวน", "Tends the trees")),
    ),
    "herb": Voice(
        taglines=(("สมุนไพรจากรั้วบ้าน", "Herbs from the fence"), ("ตำรับเก่า ครัวสะอาด", "Old recipes, clean rooms"), ("หอมแบบบ้าน ๆ", "The scent of home"), ("ปลูกเอง ทำเอง ใช้เอง", "Grown, made and used by us")),
        openings=(("{lead}ได้ตำรับจากหมอพื้นบ้านใน{village} ลองทำใช้เองก่อนขายในปี {year}", "{lead} had the recipe from a folk healer of {village} and used it at home before selling in {year}."), ("อสม. ในหมู่บ้านรวมกันทำไว้แจกผู้สูงอายุในปี {year} ญาติของผู้สูงอายุขอซื้อ", "Health volunteers made it for the elderly in {year}; their families asked to buy."), ("แปลงสมุนไพรหลังวัดปลูกไว้ปี {year} วันนี้เก็บได้ทุกสัปดาห์", "The herb plot behind the temple was planted in {year} and is harvested weekly.")),
        crafts=(("สมุนไพรเก็บตอนเช้า ล้าง หั่น และอบหรือต้มในวันเดียว อุปกรณ์แยกตามสูตร ชั่งทุกครั้ง", "Herbs are gathered at dawn, washed, cut and dried or boiled the same day; tools are kept apart and all is weighed."), ("สูตรผ่านการอบรมจากโรงพยาบาลอำเภอ ฉลากบอกส่วนผสมครบและไม่อ้างว่ารักษาโรค", "We trained at the district hospital. Labels name every ingredient and claim no cure.")),
        quotes=(("ต้นไหนดี แมลงรู้ก่อนเรา", "Insects know the good plants first."), ("ทาให้แม่ก่อน แล้วค่อยขาย", "Mother tries it first, then we sell."), ("กลิ่นติดมือจนเพื่อนทัก", "The scent stays on our hands and friends remark on it.")),
        roles=(("ปลูกและเก็บ", "Grows and gathers"), ("ต้มและกวน", "Boils and stirs"), ("ชั่งและบรรจุ", "Weighs and packs"), ("ดูแลสูตร", "Keeps the recipes")),
    ),
}
