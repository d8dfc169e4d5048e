from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from search.text import lexicon


class Command(BaseCommand):
    help = (
        "Makes search/text/data/romanisation.txt.gz anew from PyThaiNLP's word list and the glossary: "
        "two minutes. Run it when the glossary or romanisation.csv gained words, and commit the file."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            model = lexicon.thai2rom()
        except ImportError as error:
            raise CommandError(f"the model needs onnxruntime, a development dependency: {error}") from error
        packed, figures = lexicon.build(tqdm(lexicon.words(), unit="word"), model)
        lexicon.write(packed)
        self.stdout.write(
            f"{figures.words:,} words, {figures.romanisations:,} romanisations, {figures.keys:,} keys; "
            f"model and rules agree on {figures.agree:,}, {figures.only_model:,} are beyond the rules; "
            f"{figures.bytes:,} bytes"
        )
