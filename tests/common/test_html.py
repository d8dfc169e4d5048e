"""Text of sellers is shown, their scripts are not."""

from marketplace.common.html import clean_html, plain_paragraphs, split_paragraphs


def test_only_the_allow_list_is_left():
    dirty = (
        '<h2 style="color:red" onclick="x()">ผ้าไหม</h2><script>steal()</script><p>ทอ<strong>มือ</strong></p>'
        '<a href="javascript:steal()">ก</a><a href="https://otop.test/">ข</a><img src="x" onerror="steal()">'
    )
    assert clean_html(dirty) == (
        '<h2>ผ้าไหม</h2><p>ทอ<strong>มือ</strong></p><a rel="nofollow noopener ugc">ก</a>'
        '<a href="https://otop.test/" rel="nofollow noopener ugc">ข</a>'
    )


def test_plain_text_becomes_paragraphs():
    text = "ทอมือ  <b>ทุกผืน</b>\nย้อมคราม\n\n\n\nส่งใน 3 วัน\u200b"
    assert split_paragraphs(text) == ["ทอมือ <b>ทุกผืน</b>\nย้อมคราม", "ส่งใน 3 วัน"]
    assert plain_paragraphs(text) == "<p>ทอมือ &lt;b&gt;ทุกผืน&lt;/b&gt;<br>ย้อมคราม</p>\n<p>ส่งใน 3 วัน</p>"
    assert plain_paragraphs("") == ""
