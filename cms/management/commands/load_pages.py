from typing import Any

from django.core.management.base import BaseCommand

from cms.services.pages import ensure_pages


class Command(BaseCommand):
    help = "Make the pages that a new site opens with, in Thai and English; safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{ensure_pages()} pages made")
