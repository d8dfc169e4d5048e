"""Text written by sellers and editors, made safe to show."""

import re

import nh3
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from marketplace.common.thai import normalise

ALLOWED_TAGS = frozenset(
    ["p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "a"]
)
ALLOWED_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def clean_html(text: str) -> SafeString:
    """Only headings, paragraphs, lists, emphasis and links are left; scripts go with their content."""
    cleaned = nh3.clean(
        text,
        tags=set(ALLOWED_TAGS),
        attributes={"a": {"href", "title"}},
        url_schemes=set(ALLOWED_SCHEMES),
        link_rel="nofollow noopener ugc",
    )
    return mark_safe(cleaned)  # noqa: S308 - nh3 has just removed all but the allow-list


def split_paragraphs(text: str) -> list[str]:
    """Plain paragraphs of `text`, cleaned of stray spaces; a blank line parts them."""
    clean = normalise(text, keep_lines=True)
    return [part for part in re.split(r"\n\s*\n", clean) if part]


def plain_paragraphs(text: str) -> SafeString:
    """`text` as escaped `<p>` elements, a single line break as `<br>`."""
    parts = [f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in split_paragraphs(text)]
    return mark_safe("\n".join(parts))  # noqa: S308 - every part is escaped above
