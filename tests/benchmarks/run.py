"""Runs the bench: `python -m tests.benchmarks.run [--sizes 5000 70000] [--actions list product] [--rounds 5]`.

Uses a database of its own per size below var/bench, kept for the next run; with DATABASE_URL set
it measures that database as it is, under the size that `--sizes` names.
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

from . import servers
from .actions import ACTIONS, TIMES, Site, explore
from .servers import ROOT, Meter, Server
from .visitor import Trace, Visitor

HELLO_TIMES = 300
SHOPS_PER_PRODUCT = 800 / 5000


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 -- a program for the terminal


def prepare(size: int, folder: Path) -> dict[str, str]:
    """A site with `size` products; the environment that serves it."""
    environment = {"DEBUG": "0", "VAR_DIR": str(folder)}
    if os.environ.get("DATABASE_URL"):
        return environment
    done = folder / f"loaded-{size}"
    if not done.exists():
        shops = round(size * SHOPS_PER_PRODUCT)
        folder.mkdir(parents=True, exist_ok=True)
        say(f"loading {size} products of {shops} shops into {folder.relative_to(ROOT)}")
        for command in (
            ["scripts/migrate.py"],
            ["manage.py", "load_demo", "--shops", str(shops), "--products", str(size), "--orders", "0"],
        ):
            subprocess.run([sys.executable, *command], cwd=ROOT, env=os.environ | environment, check=True)
        done.touch()
    return environment


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
    name: str, hello: Server, site_server: Server, meter: Meter, site: Site, rounds: int
) -> dict[str, float]:
    """Rounds of hello and of the action take turns, so that a busy minute of the machine hits both."""
    ratios, own_times, hello_times = [], [], []
    cpu_ms: list[float] = []
    hello_meter = Meter(hello.worker_pid)
    for _warm in range(3):
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


def bench(size: int, names: list[str], rounds: int) -> dict[str, dict[str, float]]:
    folder = ROOT / "var/bench" / str(size)
    folder.mkdir(parents=True, exist_ok=True)
    environment = prepare(size, folder)
    behind = servers.servers_behind(dict(os.environ))
    results: dict[str, dict[str, float]] = {}
    with (
        servers.serving("tests.benchmarks.hello:application", "/", {}, folder / "hello.log") as hello,
        servers.serving(
            "marketplace.wsgi:application", "/healthz", environment, folder / "site.log"
        ) as site_server,
    ):
        site = explore(Visitor(site_server.address, site_server.port))
        meter = Meter(site_server.worker_pid, **behind)
        for name in names:
            results[name] = measure(name, hello, site_server, meter, site, rounds)
            say(f"  {name:14} H {results[name]['h']:7.1f}   p50 {results[name]['p50_ms']:7.1f} ms")
    with servers.serving(
        "marketplace.wsgi:application", "/healthz", environment | {"DEBUG": "1"}, folder / "debug.log"
    ) as debug:
        site = explore(Visitor(debug.address, debug.port))
        for name in names:
            results[name] |= count(name, debug, site)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[5000, 70000])
    parser.add_argument("--actions", nargs="+", choices=list(ACTIONS), default=list(ACTIONS))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, default=ROOT / "var/bench.json")
    options = parser.parse_args()
    if not servers.PROC.joinpath("self/stat").exists():
        sys.exit("The bench reads CPU times from /proc, which only Linux has.")

    started = time.monotonic()
    report = {
        "measured_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "machine": servers.machine(),
        "database": os.environ.get("DATABASE_URL", "sqlite").partition(":")[0],
        "sizes": {},
    }
    for size in options.sizes:
        say(f"{size} products")
        report["sizes"][str(size)] = bench(size, options.actions, options.rounds)
    report["seconds"] = round(time.monotonic() - started)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(report, indent=2) + "\n")
    say(f"\n{'':14}" + "".join(f"{size:>10} H {'SQL':>5} {'kB':>6}" for size in options.sizes))
    for name in options.actions:
        cells = [report["sizes"][str(size)][name] for size in options.sizes]
        say(f"{name:14}" + "".join(f"{c['h']:>12} {c['sql']:>5} {c['bytes'] / 1000:>6.0f}" for c in cells))
    say(f"written to {options.out} after {report['seconds']} s")


if __name__ == "__main__":
    main()
