"""Reading one of two stored languages."""

from django.utils.translation import get_language


def in_language(thai: str, english: str) -> str:
    """The English text for an English reader when there is one; Thai otherwise."""
    if english and (get_language() or "th").startswith("en"):
        return english
    return thai
