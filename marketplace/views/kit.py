"""The living style page: every component of the house with sample data, only with DEBUG."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.messages import constants
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from marketplace.common.languages import in_language
from marketplace.common.pictures import picture_url

DYES = (
    *("indigo", "indigo-9", "indigo-6", "indigo-1", "indigo-2", "lac", "lac-9", "lac-1"),
    *("jack", "jack-1", "jack-2", "jack-9", "ebony", "ebony-2", "ebony-3", "leaf", "leaf-1"),
    *("cotton-0", "cotton-1", "cotton-2", "cotton-3", "thread", "thread-2"),
)


@dataclass(frozen=True)
class SampleCard:
    """A product card that no database holds."""

    name: str
    maker: str
    province: str
    picture: str
    star: int
    star_year: int | None
    price: Decimal | None
    stock_state: str = "in_stock"
    lead_days: int = 0
    ships_cold: bool = False
    is_alcohol: bool = False
    url: str = "#"

    @property
    def picture_src_240(self) -> str:
        return picture_url(self.picture, 240)

    @property
    def picture_src_480(self) -> str:
        return picture_url(self.picture, 480)


class SampleForm(forms.Form):
    """The field component in its states; the page shows it filled in and refused."""

    name = forms.CharField(label="ชื่อและนามสกุลผู้รับ", initial="สุภาพร วงศ์ใหญ่")
    phone = forms.CharField(label="เบอร์มือถือ", help_text="ผู้ส่งจะโทรเบอร์นี้ก่อนนำจ่าย")
    postcode = forms.CharField(label="รหัสไปรษณีย์")
    tambon = forms.ChoiceField(
        label="ตำบล อำเภอ จังหวัด",
        widget=forms.RadioSelect,
        choices=[("1", "ต.ศิลา อ.เมืองขอนแก่น จ.ขอนแก่น"), ("2", "ต.ในเมือง อ.เมืองขอนแก่น จ.ขอนแก่น")],
    )
    carrier = forms.ChoiceField(label="ส่งทาง", choices=[("ems", "ไปรษณีย์ไทย EMS")])
    note = forms.CharField(label="ถึงร้าน", widget=forms.Textarea({"rows": 3}), required=False)
    terms = forms.BooleanField(label="เก็บที่อยู่นี้ไว้ใช้ครั้งหน้า", required=False)

    def clean_postcode(self) -> str:
        code = self.cleaned_data["postcode"]
        if len(code) != 5:
            raise forms.ValidationError(f"รหัสไปรษณีย์มี 5 หลัก ตอนนี้มี {len(code)} หลัก")
        return str(code)


def sample_cards() -> list[SampleCard]:
    """Five cards, one for each state: made to order, ready, unrated, alcohol, sold out."""
    either = in_language
    return [
        SampleCard(
            either("ผ้าทอย้อมครามธรรมชาติ ลายหมากจับ กว้าง 1 ม.", "Natural indigo cotton, mudmee, 1 m wide"),
            either("กลุ่มทอผ้าย้อมครามบ้านแพด", "Ban Phaet Indigo Weavers"),
            either("สกลนคร", "Sakon Nakhon"),
            "mudmee-rod-1", 5, 2567, Decimal(1290), "made_to_order", 12,
        ),
        SampleCard(
            either("ข้าวสังข์หยดกล้อง ถุงสุญญากาศ 1 กก.", "Sangyod whole red rice, 1 kg"),
            either("วิสาหกิจชุมชนข้าวสังข์หยดตำนาน", "Tamnan Sangyod Rice Community"),
            either("พัทลุง", "Phatthalung"),
            "rice-white-1", 5, 2567, Decimal(95),
        ),
        SampleCard(
            either("ผ้าพันคอทอมือชายครุย", "Handwoven fringed scarf"),
            either("กลุ่มทอผ้าโคกศิลา", "Khok Sila Weavers"),
            either("สกลนคร", "Sakon Nakhon"),
            "indigo-rod-1", 0, None, Decimal(220), ships_cold=True,
        ),
        SampleCard(
            either("ไวน์หมากเม่า", "Mao berry wine"),
            either("โคกศรีสุพรรณ", "Khok Si Suphan"),
            either("สกลนคร", "Sakon Nakhon"),
            "fruit-wine-1", 4, 2565, None, "not_for_sale", is_alcohol=True,
        ),
        SampleCard(
            either("ตะกร้าหวายลายขิด ใบกลาง", "Rattan basket, khit pattern"),
            either("กลุ่มจักสานหวายพังโคน", "Phang Khon Rattan Weavers"),
            either("กรุงเทพมหานคร", "Bangkok"),
            "basket-1", 4, 2565, Decimal(12890), "sold_out",
        ),
    ]  # fmt: skip


def sample_steps(states: str, words: str) -> list[dict[str, str]]:
    """Timeline steps from one letter each (d done, n now, a ahead, f failed) and their words."""
    names = {"d": "done", "n": "now", "a": "ahead", "f": "failed"}
    parts = (part.partition("|") for part in words.split(","))
    return [
        {"state": names[letter], "word": word, "date": date}
        for letter, (word, _, date) in zip(states, parts, strict=True)
    ]


def sample_context() -> dict[str, Any]:
    return {**_looks(), **_stars(), **_goods(), **_lists(), **_purchase(), **_desk()}


def _looks() -> dict[str, Any]:
    return {
        "dyes": DYES,
        "themes": ("indigo", "lac", "jackfruit", "ebony", "leaf", "padauk"),
        "motifs": ("mudmee", "khit", "weave"),
        "levels": tuple(constants.DEFAULT_TAGS.values()),
    }


def _stars() -> dict[str, Any]:
    return {
        "stars": [(5, 2567), (4, 2567), (3, 2565), (2, 2565), (1, 2562), (0, None)],
        "rungs": [{"star": n, "count": 240 * n, "url": "#"} for n in range(5, 0, -1)],
        "passport": [
            {"year": 2567, "star": 5, "level": "ตัดสินระดับประเทศ", "is_current": True, "certificate_url": "#"},
            {"year": 2565, "star": 4, "level": "ระดับภาค", "is_current": False},
            {"year": 2562, "star": 3, "level": "ระดับจังหวัด", "is_current": False},
        ],
    }


def _goods() -> dict[str, Any]:
    return {
        "cards": sample_cards(),
        "shop": {"url": "#", "name": "กลุ่มทอผ้าย้อมครามบ้านแพด", "place": "อ.คำตากล้า จ.สกลนคร",
                 "note": "กลุ่มผู้ผลิตชุมชน · 18 รายการ", "picture_src": picture_url("mudmee-rod-1", 240)},
    }  # fmt: skip


def _lists() -> dict[str, Any]:
    """What leads to goods and narrows a list of them."""
    return {
        "crumbs": [{"label": "หน้าแรก", "url": "#"}, {"label": "ชุดออกแบบ"}],
        "regions": [
            {"key": key, "name": name, "url": "#", "note": note}
            for key, name, note in (
                ("north", "ภาคเหนือ", "17 จังหวัด"),
                ("northeast", "ภาคอีสาน", "20 จังหวัด"),
                ("central", "ภาคกลาง", "26 จังหวัด"),
                ("south", "ภาคใต้", "14 จังหวัด"),
            )
        ],
        "facet": {
            "name": "star", "title": "ดาว OTOP", "is_open": True, "hint": "ดาวล่าสุดของแต่ละสินค้า",
            "options": [
                {"value": n, "star": n, "label": f"{n} ดาว", "count": 1204 - n, "checked": n > 3}
                for n in range(5, 0, -1)
            ],
        },
        "chips": [{"label": "5 ดาว", "remove_url": "#"}, {"label": "ภาคใต้", "remove_url": "#"}],
        "actions": [{"url": "#", "label": "เอา GI ออก"}, {"url": "#", "label": "ล้างทั้งหมด"}],
        "pages": [
            {"number": 1, "url": "#"}, {"number": 2, "is_current": True}, {"number": 3, "url": "#"},
            {"is_gap": True}, {"number": 154, "url": "#"},
        ],
    }  # fmt: skip


def _purchase() -> dict[str, Any]:
    """From the address to the parcel."""
    return {
        "form": SampleForm(
            {"name": "สุภาพร วงศ์ใหญ่", "phone": "081-234-5678", "postcode": "4000", "tambon": "1"}
        ),
        "payments": [
            {"value": "promptpay", "icon": "qr-code", "label": "พร้อมเพย์ QR", "checked": True,
             "note": "สแกนด้วยแอปธนาคาร ยืนยันทันที"},
            {"value": "cod", "icon": "hand-coins", "label": "เก็บเงินปลายทาง", "note": "จ่ายเมื่อได้รับ แยกเก็บ 3 พัสดุ"},
        ],
        "going": sample_steps(
            "ddnaa", "จ่ายแล้ว|21 พ.ย.,ร้านรับ|21 พ.ย.,กำลังทอ,ส่งแล้ว|ถึง 3 ธ.ค.,ได้รับ"
        ),
        "failed": sample_steps(
            "dddfa", "Paid|21 Nov,Accepted|21 Nov,Posted|23 Nov,Refused|25 Nov,Refund|by 10 Dec"
        ),
    }  # fmt: skip


def _desk() -> dict[str, Any]:
    return {
        "table_heads": [{"label": "คำสั่งซื้อ"}, {"label": "ผู้ซื้อ"}, {"label": "ยอด", "is_number": True}],
        "table_rows": [
            [{"label": "คำสั่งซื้อ", "value": "K7QM-24XD"}, {"label": "ผู้ซื้อ", "value": "สุภาพร ว. · ขอนแก่น"},
             {"label": "ยอด", "value": "฿1,342.00", "is_number": True}],
        ],
    }  # fmt: skip


def show(request: HttpRequest) -> HttpResponse:
    """The page of all components. Absent in production: 404 without DEBUG."""
    if not settings.DEBUG:
        raise Http404
    return render(request, "kit.html", sample_context())
