from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.choosers.shop import shop_chooser_viewset
from shops.choices import Region

ShopChooserBlock = shop_chooser_viewset.get_block_class(
    name="ShopChooserBlock", module_path="cms.blocks.home"
)


class HeroBlock(blocks.StructBlock):
    """The opening picture and sentence, usually of one maker."""

    picture = ImageChooserBlock(
        label=_("picture"), required=False, help_text=_("Without one, the shop's cover is shown.")
    )
    title = blocks.CharBlock(label=_("title"), max_length=80)
    text = blocks.TextBlock(label=_("text"), max_length=240, required=False)
    shop = ShopChooserBlock(label=_("shop"))

    class Meta:
        icon = "image"
        label = _("hero")


class StarsBlock(blocks.StructBlock):
    """Choose by official star, with counts."""

    title = blocks.CharBlock(label=_("title"), max_length=60)

    class Meta:
        icon = "pick"
        label = _("choose by star")


class RegionsBlock(blocks.StructBlock):
    """Choose by region on the map."""

    title = blocks.CharBlock(label=_("title"), max_length=60)

    class Meta:
        icon = "site"
        label = _("choose by region")


class PicksBlock(blocks.StructBlock):
    """Products of a curated selection; what stops qualifying is left out."""

    title = blocks.CharBlock(label=_("title"), max_length=60)
    selection = SnippetChooserBlock("cms.CuratedSelection", label=_("selection"))
    limit = blocks.IntegerBlock(label=_("at most"), default=10, min_value=2, max_value=20)

    class Meta:
        icon = "tag"
        label = _("featured 4-5 star products")


class CategoriesBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=60)

    class Meta:
        icon = "list-ul"
        label = _("categories")


class MakerStoryBlock(blocks.StructBlock):
    """A maker's own words, from the shop."""

    shop = ShopChooserBlock(label=_("shop"))
    title = blocks.CharBlock(label=_("title"), max_length=80, required=False)

    class Meta:
        icon = "user"
        label = _("a maker's story")


class ShopsBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=60)
    shops = blocks.ListBlock(ShopChooserBlock(), label=_("shops"), min_num=1, max_num=6)

    class Meta:
        icon = "home"
        label = _("shops")


class NewestBlock(blocks.StructBlock):
    """The newest products of the chosen regions."""

    title = blocks.CharBlock(label=_("title"), max_length=60)
    regions = blocks.MultipleChoiceBlock(label=_("regions"), choices=Region.choices, required=False)

    class Meta:
        icon = "date"
        label = _("newest products")


class NewsBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=60)
    limit = blocks.IntegerBlock(label=_("at most"), default=3, min_value=1, max_value=6)

    class Meta:
        icon = "doc-full"
        label = _("news")


class HomeBlock(blocks.StreamBlock):
    """Everything that may stand on the home page, in the editor's order."""

    regions = RegionsBlock()
    hero = HeroBlock()
    stars = StarsBlock()
    picks = PicksBlock()
    categories = CategoriesBlock()
    maker_story = MakerStoryBlock()
    shops = ShopsBlock()
    newest = NewestBlock()
    news = NewsBlock()
