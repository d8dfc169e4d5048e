from typing import Any

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, Any]:
    """What every page may say about the installation: contact phone and the site's name."""
    return {"contact_phone": settings.CONTACT_PHONE, "site_name": settings.WAGTAIL_SITE_NAME}
