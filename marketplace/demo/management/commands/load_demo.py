import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from marketplace.demo import cast
from marketplace.demo.load import Loaded, OtherDemo, load


class Command(BaseCommand):
    help = "Loads a demo market: deterministic by seed, one transaction, safe to run again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--shops", type=int, default=800)
        parser.add_argument("--products", type=int, default=5000)
        parser.add_argument("--orders", type=int, default=0)
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--json", action="store_true", help="print one JSON object, no progress bar")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            done = load(
                shops=options["shops"],
                products=options["products"],
                orders_wanted=options["orders"],
                seed=options["seed"],
                show_progress=not options["json"],
            )
        except (OtherDemo, ValueError) as error:
            raise CommandError(str(error)) from error
        if options["json"]:
            self.stdout.write(json.dumps(done.as_dict()))
        else:
            self.report(done)

    def report(self, done: Loaded) -> None:
        if done.already_there:
            self.stdout.write(
                f"This demo market is there already: {done.shops:,} shops, {done.products:,} products. Nothing was changed."
            )
            return
        self.stdout.write(
            f"{done.shops:,} shops, {done.products:,} products with {done.variants:,} variants, "
            f"{done.orders:,} orders, {done.picture_files:,} picture files, "
            f"{done.indexed:,} documents of the search in {done.seconds} s"
        )
        self.stdout.write("  " + ", ".join(f"{step} {seconds} s" for step, seconds in done.steps.items()))
        self.stdout.write(f"Sign in with the password {done.password} as")
        for person in cast.PEOPLE:
            self.stdout.write(f"  {person.email}")
