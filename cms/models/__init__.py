from cms.models.image import SiteImage, SiteRendition

__all__ = ["SiteImage", "SiteRendition"]
