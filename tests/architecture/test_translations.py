"""Thai is complete: nothing untranslated, nothing unsure, nothing newer than its catalogue."""

import shutil
import subprocess
from pathlib import Path

import pytest

from .guards import APPS, ROOT
from .guards import translations as guards

CATALOGUES = [po for app in APPS for po in sorted((ROOT / app).rglob("locale/th/LC_MESSAGES/django.po"))]
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: th\\n"\n'

needs_gettext = pytest.mark.skipif(shutil.which("xgettext") is None, reason="gettext is not installed")


def test_there_are_catalogues_to_guard():
    assert len(CATALOGUES) >= 4


@pytest.mark.parametrize("po", CATALOGUES, ids=lambda po: po.relative_to(ROOT).parts[0])
class TestOurs:
    def test_complete(self, po: Path):
        assert guards.incomplete(po) == []

    def test_compiled(self, po: Path):
        assert guards.stale_compiled(po) == []

    def test_in_tone(self, po: Path):
        assert guards.out_of_tone(po) == []


@needs_gettext
@pytest.mark.parametrize("app", APPS)
def test_every_word_is_collected(app: str, tmp_path: Path):
    assert guards.uncollected(ROOT / app, tmp_path) == []


def catalogue(folder: Path, *entries: str) -> Path:
    path = folder / "locale/th/LC_MESSAGES/django.po"
    path.parent.mkdir(parents=True)
    path.write_text(HEADER + "\n" + "\n\n".join(entries) + "\n", encoding="utf-8")
    return path


def test_missing_unsure_and_mismatched_words_are_caught(tmp_path: Path):
    po = catalogue(
        tmp_path,
        'msgid "Shop"\nmsgstr "ร้าน"',
        'msgid "Basket"\nmsgstr ""',
        '#, fuzzy\nmsgid "Order"\nmsgstr "สั่ง"',
        '#, python-format\nmsgid "%(count)s pieces"\nmsgstr "ชิ้น"',
    )
    assert guards.incomplete(po) == [
        "'Basket' has no Thai",
        "'Order' is fuzzy",
        "'%(count)s pieces' has other placeholders in Thai",
    ]


def test_the_wrong_tone_is_caught(tmp_path: Path):
    po = catalogue(tmp_path, 'msgid "Try again"\nmsgstr "กรุณาลองใหม่"', 'msgid "Hello"\nmsgstr "สวัสดี!"')
    assert guards.out_of_tone(po) == ["'Try again' says 'กรุณา'", "'Hello' says '!'"]


@needs_gettext
def test_a_stale_compiled_file_is_caught(tmp_path: Path):
    po = catalogue(tmp_path, 'msgid "Shop"\nmsgstr "ร้าน"')
    assert guards.stale_compiled(po) == ["django.mo is missing"]
    subprocess.run(["msgfmt", "-o", str(po.with_suffix(".mo")), str(po)], check=True)
    assert guards.stale_compiled(po) == []
    po.write_text(po.read_text(encoding="utf-8").replace("ร้าน", "ร้านค้า"), encoding="utf-8")
    assert guards.stale_compiled(po) == ["'Shop' is 'ร้าน' in the .mo"]


@needs_gettext
def test_a_word_left_out_is_caught(tmp_path: Path):
    app = tmp_path / "stall"
    catalogue(app, 'msgid "Shop"\nmsgstr "ร้าน"')
    (app / "views.py").write_text(
        'from django.utils.translation import gettext as _\n_("Shop")\n_("Closed")\n'
    )
    (tmp_path / "copy").mkdir()
    assert guards.uncollected(app, tmp_path / "copy") == ["'Closed'"]
