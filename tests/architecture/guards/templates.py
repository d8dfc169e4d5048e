"""Guards over templates: they parse, pages extend a base, and nothing inline that the CSP would refuse."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from django.template import Engine, TemplateDoesNotExist, TemplateSyntaxError
from django.template.loader_tags import ExtendsNode

from . import at

# Folders of pieces that are included into pages and stand on no base of their own.
PIECES = {
    "components",
    "fragments",
    "blocks",
    "includes",
    "partials",
    "sections",
    "icons",
    "emails",
    "wagtailadmin",
}

FORBIDDEN = {
    "inline style attribute": re.compile(r"<[a-zA-Z][^<>]*?\sstyle\s*=", re.DOTALL),
    "inline <style>": re.compile(r"<style\b", re.IGNORECASE),
    "inline script": re.compile(
        r"<script\b(?![^>]*\bsrc\s*=)(?![^>]*type\s*=\s*[\"']application/(?:ld\+)?json[\"'])", re.IGNORECASE
    ),
    "inline event handler": re.compile(r"<[a-zA-Z][^<>]*?\son[a-z]+\s*=", re.DOTALL),
    "javascript: address": re.compile(r"(?:href|src|action)\s*=\s*[\"']\s*javascript:", re.IGNORECASE),
    "|safe": re.compile(r"\|\s*safe(?:seq)?\b"),
    "autoescape off": re.compile(r"{%-?\s*autoescape\s+off"),
}
# Shown when nothing else works, so it leans on nothing else.
STANDS_ALONE = {"500.html"}
INCLUDE = re.compile(r"{%\s*include\s+[\"']([^\"']+)[\"']")
COMMENT = re.compile(r"{#.*?#}|{%\s*comment.*?endcomment\s*%}|<!--.*?-->", re.DOTALL)


def template_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """(name as the loader knows it, file) of each HTML template below a `templates` folder."""
    for path in sorted(folder.rglob("*.html")):
        yield path.relative_to(folder).as_posix(), path


def forbidden_markup(folder: Path) -> list[str]:
    found = []
    for _name, path in template_files(folder):
        # Comments keep their line breaks, so that line numbers stay right.
        text = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), path.read_text(encoding="utf-8"))
        for what, pattern in FORBIDDEN.items():
            found += [
                f"{at(folder, path, text.count(chr(10), 0, match.start()) + 1)} {what}"
                for match in pattern.finditer(text)
            ]
    return found


def unparsable(folder: Path, engine: Engine) -> list[str]:
    found = []
    for name, _path in template_files(folder):
        try:
            engine.get_template(name)
        except (TemplateSyntaxError, TemplateDoesNotExist) as error:
            found.append(f"{name} {error!r}")
    return found


def is_page(name: str, included: Collection[str] = ()) -> bool:
    """Pieces are known by their folder, their underscore, or by a page that includes them."""
    *folders, file = name.split("/")
    if name in included:
        return False
    return not (PIECES & set(folders)) and name not in STANDS_ALONE and not file.startswith(("_", "base"))


ADMIN_BASE = "wagtailadmin/skeleton.html"


def pages_without_base(folder: Path, engine: Engine) -> list[str]:
    """Each page template ends, extend by extend, in one called base….html; a page of the admin in the admin's own."""
    files = list(template_files(folder))
    included = {name for _name, path in files for name in INCLUDE.findall(path.read_text(encoding="utf-8"))}
    return [
        f"{name} stands on {end}"
        for name, _path in files
        if is_page(name, included)
        and not (end := _last_parent(name, engine)).rsplit("/", 1)[-1].startswith("base")
        and end != ADMIN_BASE
    ]


def _last_parent(name: str, engine: Engine) -> str:
    for _step in range(10):
        nodes = engine.get_template(name).nodelist
        extends = next((node for node in nodes if isinstance(node, ExtendsNode)), None)
        if extends is None:
            return name
        parent = extends.parent_name.var
        if not isinstance(parent, str):  # chosen by the view: {% extends base_template %}
            return (
                f"base chosen by {extends.parent_name.token}" if "base" in extends.parent_name.token else name
            )
        name = parent
    return name


def undocumented_components(folder: Path) -> list[str]:
    """Each component opens with a comment that names its parameters."""
    return [
        f"{name} does not say its parameters on top"
        for name, path in template_files(folder)
        if "components" in name.split("/") and not re.match(r"\s*{[#%]", path.read_text(encoding="utf-8"))
    ]
