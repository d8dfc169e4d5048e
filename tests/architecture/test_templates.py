"""Every template of ours parses, pages stand on a base, and the CSP has nothing to refuse."""

from pathlib import Path

import pytest
from django.template import Engine, engines

from .guards import APPS, ROOT
from .guards import templates as guards

FOLDERS = [folder for app in APPS for folder in sorted((ROOT / app).rglob("templates")) if folder.is_dir()]


@pytest.fixture
def engine() -> Engine:
    return engines["django"].engine


@pytest.fixture
def offenders(tmp_path: Path) -> tuple[Path, Engine]:
    """An empty template folder and an engine that loads from it."""
    return tmp_path, Engine(dirs=[str(tmp_path)])


def test_there_are_templates_to_guard():
    assert sum(1 for folder in FOLDERS for _template in guards.template_files(folder)) > 20


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.relative_to(ROOT).as_posix())
class TestOurs:
    def test_parse(self, folder: Path, engine: Engine):
        assert guards.unparsable(folder, engine) == []

    def test_pages_extend_a_base(self, folder: Path, engine: Engine):
        assert guards.pages_without_base(folder, engine) == []

    def test_carry_nothing_inline(self, folder: Path):
        assert guards.forbidden_markup(folder) == []

    def test_components_name_their_parameters(self, folder: Path):
        assert guards.undocumented_components(folder) == []


def test_a_template_that_does_not_parse_is_caught(offenders: tuple[Path, Engine]):
    folder, engine = offenders
    (folder / "broken.html").write_text("{% if x %}")
    assert [line.split()[0] for line in guards.unparsable(folder, engine)] == ["broken.html"]


def test_a_page_on_no_base_is_caught(offenders: tuple[Path, Engine]):
    folder, engine = offenders
    (folder / "base.html").write_text("<html>{% block main %}{% endblock %}</html>")
    (folder / "middle.html").write_text('{% extends "base.html" %}')
    (folder / "good.html").write_text('{# parameters: none #}{% extends "middle.html" %}')
    (folder / "loner.html").write_text("<html></html>")
    (folder / "follower.html").write_text('{% extends "loner.html" %}')
    (folder / "components").mkdir()
    (folder / "components/star.html").write_text("<b>*</b>")
    assert guards.pages_without_base(folder, engine) == [
        "follower.html stands on loner.html",
        "loner.html stands on loner.html",
    ]


@pytest.mark.parametrize(
    ("markup", "what"),
    [
        ('<p class="a"\n style="color: red">', "inline style attribute"),
        ("<style>p {}</style>", "inline <style>"),
        ("<script>alert(1)</script>", "inline script"),
        ('<script type="module">go()</script>', "inline script"),
        ('<a onclick="go()">', "inline event handler"),
        ('<a href="javascript:go()">', "javascript: address"),
        ("{{ story|safe }}", "|safe"),
        ("{% autoescape off %}{{ x }}{% endautoescape %}", "autoescape off"),
    ],
)
def test_forbidden_markup_is_caught(tmp_path: Path, markup: str, what: str):
    (tmp_path / "page.html").write_text(f"{{# comment #}}\n{markup}")
    found = guards.forbidden_markup(tmp_path)
    assert [line.split(" ", 1)[1] for line in found] == [what]
    assert found[0].startswith("page.html:2")


@pytest.mark.parametrize(
    "markup",
    [
        '<script src="{% static "js/gallery.js" %}" type="module"></script>',
        '<script type="application/ld+json">{}</script>',
        '{# never style="" here #}<p class="style">',
        "{% comment %}<script>{% endcomment %}",
        '<option value="1">{{ one }}</option>',
    ],
)
def test_allowed_markup_passes(tmp_path: Path, markup: str):
    (tmp_path / "page.html").write_text(markup)
    assert guards.forbidden_markup(tmp_path) == []


def test_a_component_without_parameters_is_caught(tmp_path: Path):
    (tmp_path / "components").mkdir()
    (tmp_path / "components/star.html").write_text("<b>*</b>")
    assert guards.undocumented_components(tmp_path) == [
        "components/star.html does not say its parameters on top"
    ]
