"""Finding pages without walking the tree."""

from cms.models import HomePage


def home_page(language: str) -> HomePage | None:
    """The published home page of a language; one query."""
    return HomePage.objects.live().filter(locale__language_code=language).first()
