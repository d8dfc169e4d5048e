"""Runs the bench: `python -m tests.benchmarks.run [--sizes 5000 70000] [--actions list product] [--rounds 5]`.

Uses a database of its own per size below var/bench, kept for the next run; with DATABASE_URL set
it measures that database as it is, under the size that `--sizes` names. Sizes from COPIED on are
copied cards with an index of made-up goods, where only lists are measured (`million.py`).

Searches are measured on the embedded engine, and on Elasticsearch too when ELASTICSEARCH_URL
names the one of `make services`. The index is built anew for each size and the seconds are told.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from . import servers
from .actions import ACTIONS, LISTING, TIMES, Site, explore
from .searching import searches
from .servers import ROOT, Meter, Server
from .visitor import Trace, Visitor

HELLO_TIMES = 300
SEARCHES_BEFORE_MEMORY = 200
# Elasticsearch's Java compiles what is asked often; in its first hundreds of searches it costs twice as much.
WARM_UP_OF_SERVER = 600
SHOPS_PER_PRODUCT = 800 / 5000
COPIED = 200_000
COPIED_FROM = 5000
ENGINES = ("embedded", "elasticsearch")


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 -- a program for the terminal


def prepare(size: int, folder: Path) -> dict[str, str]:
    """A site with `size` products, without an index; the environment that serves it."""
    environment = {"DEBUG": "0", "VAR_DIR": str(folder), "ELASTICSEARCH_URL": ""}
    if os.environ.get("DATABASE_URL"):
        return environment
    done = folder / f"loaded-{size}"
    call(["scripts/migrate.py"], environment)  # a database of an earlier run may be behind
    if not done.exists():
        loaded = COPIED_FROM if size >= COPIED else size
        shops = round(loaded * SHOPS_PER_PRODUCT)
        say(f"loading {loaded} products of {shops} shops into {folder}")
        load = ["--shops", str(shops), "--products", str(loaded), "--orders", "0"]
        call(["manage.py", "load_demo", *load], environment)
        done.touch()
    return environment


def with_engine(environment: dict[str, str], engine: str, size: int) -> dict[str, str]:
    """The same site searching with this engine; each size has names of its own in the cluster."""
    if engine == "embedded":
        return environment
    url = os.environ["ELASTICSEARCH_URL"]
    return environment | {
        "ELASTICSEARCH_URL": url,
        "ELASTICSEARCH_INDEX_PREFIX": f"bench{size}",
        # A busy moment would otherwise be answered, and measured, by the database.
        "ELASTICSEARCH_TIMEOUT_MS": "10000",
    }


def build_index(size: int, environment: dict[str, str], folder: Path, *, keep: bool) -> dict[str, float]:
    """The index is there; from database to searchable it took these seconds."""
    engine = "elasticsearch" if environment["ELASTICSEARCH_URL"] else "embedded"
    told = folder / f"index-{engine}.json"
    if keep and told.exists():
        return json.loads(told.read_text())
    say(f"  indexing {size} products for {engine}")
    started = time.monotonic()
    if size >= COPIED:
        call(["-m", "tests.benchmarks.million", str(size)], environment)
        call(["manage.py", "search_index", "rebuild", "--index", "phrases"], environment)
        facts: dict[str, float] = {}
    else:
        call(["manage.py", "search_index", "rebuild"], environment)
        facts = {"rebuild_seconds": round(time.monotonic() - started, 1)}
    told.write_text(json.dumps(facts))
    return facts


def call(arguments: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.stdout


def visit(server: Server, name: str, site: Site) -> Trace:
    visitor = Visitor(server.address, server.port)
    ACTIONS[name](visitor, site)
    return visitor.trace


def hello_round(server: Server, meter: Meter) -> tuple[float, list[float]]:
    """CPU seconds of one hello and the seconds of each."""
    before, times = meter.read(), []
    for _request in range(HELLO_TIMES):
        visitor = Visitor(server.address, server.port)
        visitor.get("/")
        times.append(visitor.trace.seconds)
    return (meter.read() - before) / HELLO_TIMES, times


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, round(part * (len(values) - 1)))]


def measure(
    name: str,
    hello: Server,
    site_server: Server,
    meter: Meter,
    site: Site,
    rounds: int,
    *,
    has_java: bool = False,
) -> dict[str, float]:
    """Rounds of hello and of the action take turns, so that a busy minute of the machine hits both."""
    ratios, own_times, hello_times = [], [], []
    cpu_ms: list[float] = []
    hello_meter = Meter(hello.workers[0])
    for _warm in range(WARM_UP_OF_SERVER if has_java else 3):
        visit(site_server, name, site)
    for _round in range(rounds):
        hello_cpu, times = hello_round(hello, hello_meter)
        hello_times += times
        before = meter.read()
        for _time in range(TIMES[name]):
            own_times.append(visit(site_server, name, site).seconds)
        cpu = (meter.read() - before) / TIMES[name]
        cpu_ms.append(cpu * 1000)
        ratios.append(cpu / hello_cpu)
    return {
        "h": round(statistics.median(ratios), 1),
        "h_spread": round(max(ratios) - min(ratios), 1),
        "cpu_ms": round(statistics.median(cpu_ms), 2),
        "p50_ratio": round(percentile(own_times, 0.5) / percentile(hello_times, 0.5), 1),
        "p95_ratio": round(percentile(own_times, 0.95) / percentile(hello_times, 0.95), 1),
        "p50_ms": round(percentile(own_times, 0.5) * 1000, 1),
        "p95_ms": round(percentile(own_times, 0.95) * 1000, 1),
    }


def count(name: str, server: Server, site: Site) -> dict[str, float]:
    """Queries and bytes, the most of ten visits, from a second server with DEBUG on."""
    traces = [visit(server, name, site) for _visit in range(3 if name == "order" else 10)]
    return {
        "sql": max(trace.queries for trace in traces),
        "bytes": max(trace.bytes for trace in traces),
        "requests": traces[-1].requests,
    }


def memory(environment: dict[str, str], folder: Path) -> dict[str, float]:
    """What the larger of two workers holds after many different searches, as `servers.memory_mb` tells it."""
    with servers.serving(
        "marketplace.wsgi:application", "/healthz", environment, folder / "memory.log", workers=2
    ) as server:
        visitor, addresses = Visitor(server.address, server.port), searches()
        for _search in range(SEARCHES_BEFORE_MEMORY):
            visitor.get(next(addresses))
        held = [servers.memory_mb(servers.PROC / str(pid)) for pid in server.workers]
    return max(held, key=lambda each: each["pss_mb"])


def bench(
    size: int, names: list[str], rounds: int, *, engine: str = "embedded", keep_index: bool = False
) -> dict[str, dict[str, float]]:
    """Measures by action; those that search also under `engine`: its own times, memory and rebuild."""
    folder = Path(os.environ.get("BENCH_DIR") or ROOT / "var/bench") / str(size)
    folder.mkdir(parents=True, exist_ok=True)
    if size >= COPIED:
        names = [name for name in names if name in LISTING]
    environment = with_engine(prepare(size, folder), engine, size)
    behind = servers.servers_behind(dict(os.environ) | environment)
    results: dict[str, dict[str, float]] = {}
    facts = build_index(size, environment, folder, keep=keep_index)
    with (
        servers.serving("tests.benchmarks.hello:application", "/", {}, folder / "hello.log") as hello,
        servers.serving(
            "marketplace.wsgi:application", "/healthz", environment, folder / "site.log"
        ) as site_server,
    ):
        site = explore(Visitor(site_server.address, site_server.port), names)
        meter = Meter(site_server.workers[0], **behind)
        for name in names:
            has_java = engine == "elasticsearch" and name in LISTING
            results[name] = measure(name, hello, site_server, meter, site, rounds, has_java=has_java)
            say(f"  {name:14} H {results[name]['h']:7.1f}   p50 {results[name]['p50_ms']:7.1f} ms")
    with servers.serving(
        "marketplace.wsgi:application", "/healthz", environment | {"DEBUG": "1"}, folder / "debug.log"
    ) as debug:
        site = explore(Visitor(debug.address, debug.port), names)
        for name in names:
            results[name] |= count(name, debug, site)
    if "search" in names:
        facts |= memory(environment, folder)
        times = json.loads(call(["-m", "tests.benchmarks.engine_times"], environment).splitlines()[-1])
        results["engine"] = {name: value for name, value in times.items() if name.endswith("_ms")} | facts
    return results


def main() -> None:
    options = arguments()
    if not servers.PROC.joinpath("self/stat").exists():
        sys.exit("The bench reads CPU times from /proc, which only Linux has.")
    started = time.monotonic()
    report = measure_all(options)
    report["seconds"] = round(time.monotonic() - started)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(report, indent=2) + "\n")
    tell(report)
    say(f"written to {options.out} after {report['seconds']} s")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[5000, 70000, 1_000_000])
    parser.add_argument("--actions", nargs="+", choices=list(ACTIONS), default=list(ACTIONS))
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=None)
    parser.add_argument("--keep-index", action="store_true", help="search in the indexes of the last run")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, default=ROOT / "var/bench.json")
    options = parser.parse_args()
    options.engines = options.engines or [
        name for name in ENGINES if name == "embedded" or os.environ.get("ELASTICSEARCH_URL")
    ]
    return options


def measure_all(options: argparse.Namespace) -> dict[str, Any]:
    """All sizes on all engines; what does not search on the first engine alone, since it costs the same."""
    sizes: dict[str, Any] = {}
    search: dict[str, dict[str, Any]] = {engine: {} for engine in options.engines}
    first, *_ = options.engines
    for engine in options.engines:
        actions = options.actions if engine == first else [a for a in options.actions if a in LISTING]
        for size in options.sizes:
            say(f"{size} products, {engine}")
            measured = bench(size, actions, options.rounds, engine=engine, keep_index=options.keep_index)
            of_engine = measured.pop("engine", {})
            if engine == first:
                sizes[str(size)] = measured
            searching = {name: row for name, row in measured.items() if name in LISTING}
            search[engine][str(size)] = of_engine | searching
    for of_sizes in search.values():
        add_growth(of_sizes, str(min(options.sizes)))
    return {
        "measured_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "machine": servers.machine(),
        "database": os.environ.get("DATABASE_URL", "sqlite").partition(":")[0],
        "sizes": sizes,
        "search": search,
    }


def add_growth(of_sizes: dict[str, Any], smallest: str) -> None:
    """How much more CPU a search costs than at the smallest size, and how far its p95 is from its p50."""
    for of_size in of_sizes.values():
        if "search" in of_size:
            page = of_size["search"]
            page["p95_to_p50"] = round(page["p95_ms"] / page["p50_ms"], 2)
            page["cpu_to_smallest"] = round(page["h"] / of_sizes[smallest]["search"]["h"], 2)


def tell(report: dict[str, Any]) -> None:
    """The tables for people."""
    sizes = report["sizes"]
    say(f"\n{'':14}" + "".join(f"{size:>10} H {'SQL':>5} {'kB':>6}" for size in sizes))
    for name in ACTIONS:
        rows = [of_size.get(name) for of_size in sizes.values()]
        if any(rows):
            cells = [
                f"{c['h']:>12} {c['sql']:>5} {c['bytes'] / 1000:>6.0f}" if c else f"{'':>25}" for c in rows
            ]
            say(f"{name:14}" + "".join(cells))
    for engine, of_sizes in report["search"].items():
        for size, row in of_sizes.items():
            if "search" not in row:
                continue
            say(
                f"{engine} {size}: engine p50 {row['engine_p50_ms']} ms p95 {row['engine_p95_ms']} ms, "
                f"page {row['search']['h']} H, p95/p50 {row['search']['p95_to_p50']}, "
                f"CPU x{row['search']['cpu_to_smallest']} of the smallest, "
                f"web process {row['pss_mb']} MB ({row['rss_mb']} MB with all that is shared)"
                + (f", rebuild {row['rebuild_seconds']} s" if "rebuild_seconds" in row else "")
            )


if __name__ == "__main__":
    main()
