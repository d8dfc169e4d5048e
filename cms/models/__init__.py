from cms.models.curation import CuratedProduct, CuratedSelection
from cms.models.image import SiteImage, SiteRendition
from cms.models.pages import HomePage, NewsIndexPage, NewsPage, ProgrammePage

__all__ = [
    "CuratedProduct",
    "CuratedSelection",
    "HomePage",
    "NewsIndexPage",
    "NewsPage",
    "ProgrammePage",
    "SiteImage",
    "SiteRendition",
]
