from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

RICH_TEXT = ["h3", "bold", "ol", "ul", "link", "document-link", "hr"]


class FigureBlock(blocks.StructBlock):
    """A quoted figure; the source and its date stand beside it always."""

    value = blocks.CharBlock(label=_("figure"), max_length=40)
    label = blocks.CharBlock(label=_("what it counts"), max_length=160)
    source = blocks.CharBlock(label=_("source"), max_length=200)
    as_of = blocks.CharBlock(label=_("as of"), max_length=60, required=False)

    class Meta:
        icon = "order"
        label = _("figure with source")
        template = "cms/blocks/figure.html"


class ContentBlock(blocks.StreamBlock):
    """The body of a programme, guide or news page."""

    heading = blocks.CharBlock(
        label=_("heading"), max_length=120, template="cms/blocks/heading.html", icon="title"
    )
    text = blocks.RichTextBlock(
        label=_("text"), features=RICH_TEXT, template="cms/blocks/text.html", icon="pilcrow"
    )
    picture = ImageChooserBlock(label=_("picture"), template="cms/blocks/picture.html", icon="image")
    figure = FigureBlock()
