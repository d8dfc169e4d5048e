"""The CPU of a search page at several sizes in turns, so that a slow minute of the machine hits all of them.

    python -m tests.benchmarks.growth [--sizes 5000 70000 1000000] [--rounds 8]

searches the embedded indexes that the last bench left; prints each round and, by size, the median
of CPU against the smallest size in the same round.
"""

from __future__ import annotations

import argparse
import os
import statistics
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from .run import ROOT, prepare, say, with_engine
from .searching import searches
from .servers import Meter, serving
from .visitor import Visitor

WARM_UP, SEARCHES = 10, 40


@dataclass
class Site:
    """A served market; `cpu`: milliseconds a page, by round."""

    visitor: Visitor
    meter: Meter
    addresses: Iterator[str]
    cpu: list[float] = field(default_factory=list)

    def search(self, times: int) -> None:
        before = self.meter.read()
        for _search in range(times):
            self.visitor.get(next(self.addresses))
        self.cpu.append((self.meter.read() - before) / times * 1000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[5000, 70000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=8)
    options = parser.parse_args()
    with ExitStack() as servers:
        sites = []
        for size in sorted(options.sizes):
            folder = Path(os.environ.get("BENCH_DIR") or ROOT / "var/bench") / str(size)
            environment = with_engine(prepare(size, folder), "embedded", size)
            server = servers.enter_context(
                serving("marketplace.wsgi:application", "/healthz", environment, folder / "growth.log")
            )
            site = Site(Visitor(server.address, server.port), Meter(server.workers[0]), searches())
            site.search(WARM_UP)
            site.cpu.clear()
            sites.append(site)
        for number in range(1, options.rounds + 1):
            for site in sites:
                site.search(SEARCHES)
            told = "  ".join(
                f"{site.cpu[-1]:6.1f} ms x{site.cpu[-1] / sites[0].cpu[-1]:.2f}" for site in sites
            )
            say(f"round {number}: {told}")
    for size, site in zip(sorted(options.sizes), sites, strict=True):
        ratios = [own / base for own, base in zip(site.cpu, sites[0].cpu, strict=True)]
        say(
            f"{size}: x{statistics.median(ratios):.2f} of the smallest ({min(ratios):.2f} to {max(ratios):.2f})"
        )


if __name__ == "__main__":
    main()
