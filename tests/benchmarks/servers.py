"""Servers under measure and the CPU they used. Reads /proc, so it measures on Linux only."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
PROC = Path("/proc")
TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Server:
    """A gunicorn with sync workers; what one request costs is measured on one of them."""

    address: str
    port: int
    workers: tuple[int, ...]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(
    application: str, probe: str, environment: dict[str, str], log: Path, *, workers: int = 1
) -> Iterator[Server]:
    """The application answers at `probe` for the length of the block."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", application, "--bind", f"127.0.0.1:{port}"]
    command += ["--workers", str(workers), "--timeout", "120", "--log-level", "warning"]
    with log.open("w") as out:
        process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, stdout=out, stderr=out)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address + probe, process, log)
        yield Server(address, port, tuple(children(process.pid)))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def wait_for(url: str, process: subprocess.Popen[bytes], log: Path, seconds: int = 60) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended:\n{log.read_text()[-2000:]}")
        try:
            with urllib.request.urlopen(url, timeout=10):
                return
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{url} answers {error.code}:\n{log.read_text()[-2000:]}") from error
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"{url} did not answer in {seconds} s")


def children(pid: int) -> list[int]:
    found = []
    for folder in PROC.glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it ended while we looked
            continue
        if int(fields[1]) == pid:
            found.append(int(folder.name))
    return sorted(found)


def cpu_seconds(pid: int) -> float:
    """User and system time of a process with all its threads, in nanosecond steps where Linux tells them."""
    try:
        tasks = list((PROC / str(pid) / "task").iterdir())
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    except (OSError, ValueError):
        pass
    try:
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / TICK


def ended_children_seconds(pid: int) -> float:
    """What the children that a process has already buried used."""
    try:
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[13]) + int(fields[14])) / TICK


def memory_mb(process: Path) -> dict[str, float]:
    """Resident memory of a process of /proc: all of it; its share, where pages that several processes
    hold are divided among them; and all without pages of files, which the system may take back (an
    index on disk is such pages)."""
    found = {}
    for line in (process / "smaps_rollup").read_text().splitlines()[1:]:
        name, _, value = line.partition(":")
        found[name] = round(int(value.split()[0]) / 1024, 1)
    return {"rss_mb": found["Rss"], "pss_mb": found["Pss"], "rss_own_mb": found["Pss_Anon"]}


@dataclass(frozen=True)
class Meter:
    """Sums the CPU of the web worker and of every server behind it."""

    worker_pid: int
    postmaster_pid: int | None = None
    redis_pid: int | None = None
    elasticsearch_pid: int | None = None

    def read(self) -> float:
        total = cpu_seconds(self.worker_pid)
        if self.postmaster_pid:
            total += ended_children_seconds(self.postmaster_pid)
            total += sum(map(cpu_seconds, children(self.postmaster_pid)))
        for pid in (self.redis_pid, self.elasticsearch_pid):
            if pid:
                total += cpu_seconds(pid)
        return total


def servers_behind(environment: dict[str, str]) -> dict[str, int]:
    """Process ids of the servers of `make services` that the environment names."""
    home = Path(environment.get("SERVICES_DIR") or ROOT / "var/services")
    found = {}
    if environment.get("DATABASE_URL", "").startswith("postgres"):
        found["postmaster_pid"] = int((home / "postgres/data/postmaster.pid").read_text().splitlines()[0])
    if environment.get("CACHE_URL", "").startswith("redis"):
        found["redis_pid"] = int((home / "redis/pid").read_text())
    if url := environment.get("ELASTICSEARCH_URL"):
        found["elasticsearch_pid"] = listener(urlsplit(url).port or 9200)
    return found


def listener(port: int) -> int:
    """The process that listens on this port of this machine. Raises LookupError."""
    sockets = set()
    for table in ("net/tcp", "net/tcp6"):
        for line in (PROC / table).read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and int(fields[1].rpartition(":")[2], 16) == port:
                sockets.add(f"socket:[{fields[9]}]")
    for folder in PROC.glob("[0-9]*"):
        try:
            if any(str(link.readlink()) in sockets for link in (folder / "fd").iterdir()):
                return int(folder.name)
        except OSError:  # it ended, or is another user's
            continue
    raise LookupError(f"nothing of ours listens on port {port}")


def machine() -> dict[str, object]:
    model = "unknown"
    for line in (PROC / "cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    memory_kb = int((PROC / "meminfo").read_text().split()[1])
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "memory_gb": round(memory_kb / 1024**2, 1),
        "python": sys.version.split()[0],
    }
