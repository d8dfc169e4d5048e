"""The market, its server, a Chromium that knows otop.test, and visitors who notice every complaint."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.servers import free_port, wait_for

from .site import DOMAIN, OWN_DOMAIN, Market, Site
from .visitor import Visitor

ROOT = Path(__file__).resolve().parents[2]
VAR = ROOT / "var" / "journeys"
CHROMIUM = "/usr/bin/chromium"
SHOPS, PRODUCTS = 40, 300
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Shop sites live on subdomains and domains of their own: all these names are this machine.
    "--host-resolver-rules="
    + ", ".join(f"MAP {host} 127.0.0.1" for host in (f"*.{DOMAIN}", DOMAIN, OWN_DOMAIN)),
]


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the server reads: a new database; pictures are kept between runs, they never change."""
    folder = tmp_path_factory.mktemp("market")
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{folder / 'market.sqlite3'}",
        "MEDIA_ROOT": str(VAR / "media"),
        "SEARCH_FOLDER": str(folder / "search"),
        "ELASTICSEARCH_INDEX_PREFIX": "journeys",
        "BASE_DOMAIN": DOMAIN,
        "ALLOWED_HOSTS": f"{DOMAIN},127.0.0.1",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.journeys.market", str(SHOPS), str(PRODUCTS)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    return environment


@pytest.fixture(scope="session")
def market(environment: dict[str, str]) -> Market:
    return Market(Path(environment["DATABASE_URL"].removeprefix("sqlite:///")))


@pytest.fixture(scope="session")
def site(environment: dict[str, str]) -> Iterator[Site]:
    """The address where gunicorn serves the market."""
    port, log = free_port(), VAR / "server.log"
    command = [sys.executable, "-m", "gunicorn", "marketplace.wsgi:application"]
    command += ["--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "4", "--preload"]
    with log.open("w") as out:
        process = subprocess.Popen(
            [*command, "--log-level", "warning"], cwd=ROOT, env=environment, stdout=out, stderr=out
        )
    try:
        wait_for(f"http://127.0.0.1:{port}/healthz", process, log)
        yield Site(port)
    finally:
        process.send_signal(signal.SIGINT)  # gunicorn's quick shutdown
        process.wait(20)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, site: Site) -> Iterator[Callable[..., Visitor]]:
    """Opens a browser window of one's own: visit(width=390, language="th", script=True).

    What its pages complained about fails the test, unless the test told the visitor to expect it.
    """
    visitors: list[Visitor] = []

    def open_window(*, width: int = 1280, language: str = "en", script: bool = True) -> Visitor:
        visitors.append(Visitor(chromium, site, width=width, language=language, script=script))
        return visitors[-1]

    yield open_window
    complaints = [line for visitor in visitors for line in visitor.complaints]
    for visitor in visitors:
        visitor.leave()
    assert complaints == []
