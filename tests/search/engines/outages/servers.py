"""Elasticsearch servers of a test's own, to be stopped, frozen and killed."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).resolve().parents[4]
SCRIPT = ROOT / "scripts/elasticsearch.sh"


def services_folder() -> Path:
    return Path(os.environ.get("SERVICES_DIR", ROOT / "var/services")) / "elasticsearch"


def is_installed() -> bool:
    return (services_folder() / "program/.complete").exists()


def free_port(count: int = 1) -> int:
    """A port below the ephemeral ones that is free, with the following `count - 1` and their transport."""
    for port in range(20_000 + os.getpid() % 9_000, 32_000, 10):
        if all(_is_free(port + more + add) for more in range(count) for add in (0, 100)):
            return port
    raise RuntimeError("no free port")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@dataclass
class Node:
    """One server process. `restart` brings it back with its data, whatever happened to it."""

    name: str
    port: int
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def folder(self) -> Path:
        return services_folder() / "nodes" / self.name

    def start(self) -> None:
        self._run("node", "start", self.name, str(self.port))
        self._pid = int((self.folder / "pid").read_text())

    def adopt(self) -> None:
        """The node was started by `cluster up`."""
        self._pid = int((self.folder / "pid").read_text())

    def stop(self) -> None:
        self._run("node", "stop", self.name)

    def freeze(self) -> None:
        os.kill(self._pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self._pid, signal.SIGCONT)

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        while Path(f"/proc/{self._pid}/stat").exists() and not self._is_zombie():
            time.sleep(0.01)

    def restore(self) -> None:
        """It runs, whatever was done to it."""
        if Path(f"/proc/{self._pid}/stat").exists() and not self._is_zombie():
            self.thaw()
        self.start()
        self.wait_until_it_answers()

    def wait_until_it_answers(self, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while True:
            try:
                address = f"{self.url}/_cluster/health?wait_for_status=yellow&timeout=5s"
                with urllib.request.urlopen(address, timeout=6):
                    return
            except (URLError, OSError):
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)

    def remove(self) -> None:
        if Path(f"/proc/{self._pid}/stat").exists():
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _is_zombie(self) -> bool:
        try:
            return Path(f"/proc/{self._pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
        except OSError:
            return True

    def _run(self, *words: str) -> None:
        subprocess.run(
            [SCRIPT, *words],
            check=True,
            env={**os.environ, **self.environment},
            timeout=300,
            capture_output=True,
        )


class ClusterOfThree:
    """Three nodes that hold each other's copies."""

    def __init__(self) -> None:
        self.port = free_port(3)
        self.environment = {
            "ELASTICSEARCH_CLUSTER_PORT": str(self.port),
            "ELASTICSEARCH_PREFIX_OF_NODES": f"test{self.port}-",
        }
        self.nodes = [
            Node(f"test{self.port}-{number + 1}", self.port + number, self.environment) for number in range(3)
        ]

    @property
    def urls(self) -> list[str]:
        return [node.url for node in self.nodes]

    def start(self) -> None:
        subprocess.run(
            [SCRIPT, "cluster", "up"],
            check=True,
            env={**os.environ, **self.environment},
            timeout=400,
            capture_output=True,
        )
        for node in self.nodes:
            node.adopt()

    def remove(self) -> None:
        for node in self.nodes:
            node.remove()
