"""What the staff's desk shows of searching."""

from django import template

from search.models import SynonymGroup
from search.selectors.previews import Preview, preview

register = template.Library()


@register.simple_tag
def synonym_preview(group: SynonymGroup) -> Preview | None:
    """What the group would change, or None without a search engine."""
    return preview(group)
