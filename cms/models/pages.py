from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.blocks import ContentBlock, HomeBlock
from cms.models.sections import home_sections
from marketplace.common.languages import in_language


class HomePage(Page):
    """หน้าแรก: one for each language; staff arrange its blocks."""

    body = StreamField(HomeBlock(), verbose_name=_("blocks"), blank=True)

    content_panels = [*Page.content_panels, FieldPanel("body")]
    template = "cms/home.html"
    max_count_per_parent = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["cms.ProgrammePage", "cms.NewsIndexPage"]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return {**context, **home_sections(self.body.raw_data, self.newest_news)}

    def newest_news(self, limit: int) -> list[NewsPage]:
        """Published news of this language, newest first."""
        news = NewsPage.objects.descendant_of(self).live()
        return list(news.select_related("picture").order_by("-published_on", "-pk")[:limit])


class ProgrammePage(Page):
    """เนื้อหาโครงการ: what the programme is, how stars are given, how to buy, the law."""

    summary = models.CharField(_("summary"), max_length=300, blank=True)
    body = StreamField(ContentBlock(), verbose_name=_("body"), blank=True)

    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("body")]
    template = "cms/programme_page.html"
    subpage_types = ["cms.ProgrammePage"]

    class Meta:
        verbose_name = _("programme page")
        verbose_name_plural = _("programme pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return {**context, "children": self.get_children().live().public()}


class NewsIndexPage(Page):
    """ข่าว: the list of news, newest first."""

    content_panels = [*Page.content_panels]
    template = "cms/news_index.html"
    subpage_types = ["cms.NewsPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        news = NewsPage.objects.child_of(self).live().public().order_by("-published_on", "-pk")
        page = Paginator(news.select_related("picture"), 12).get_page(request.GET.get("page"))
        return {**super().get_context(request, *args, **kwargs), "news": page}


class NewsPage(Page):
    """ข่าว: one item, with the body that says it and the date it holds."""

    published_on = models.DateField(_("date"), default=timezone.localdate)
    summary = models.CharField(_("summary"), max_length=300, blank=True)
    picture = models.ForeignKey("cms.SiteImage", models.SET_NULL, null=True, blank=True, related_name="+")
    agency = models.CharField(_("agency"), max_length=120, blank=True)
    body = StreamField(ContentBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("published_on"),
        FieldPanel("summary"),
        FieldPanel("agency"),
        FieldPanel("picture"),
        FieldPanel("body"),
    ]
    template = "cms/news_page.html"
    parent_page_types = ["cms.NewsIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")

    @property
    def url_path_here(self) -> str:
        """Address in the reader's language without a look-up of site and parents.

        A news page's path starts with the home page's slug, which no address shows.
        """
        return in_language("/", "/en/") + self.url_path.split("/", 2)[2]
