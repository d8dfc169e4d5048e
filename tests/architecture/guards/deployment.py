"""Guards over what is shipped: compose file, lock files, names that belong to one machine."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

from . import at

SERVICES = {"web", "worker", "beat", "indexer", "postgres", "redis", "elasticsearch"}
RELEASE = re.compile(r":v?\d+\.\d+(\.\d+)?([.-][\w.-]+)?$")
HASHED = re.compile(r"--hash=sha256:[0-9a-f]{64}")
# Split in two, so that this file does not find itself.
FOREIGN = [
    re.compile(pattern)
    for pattern in (
        "/ro" + "ot/",
        "/ho" + "me/[a-z]",
        "/wo" + "rk/",
        "/Us" + "ers/",
        "pypi" + r"\.org",
        "files.python" + "hosted",
        "registry.npm" + "js",
        "deb.de" + "bian.org",
        "repo1?.mav" + "en",
        "proxy.gol" + "ang",
    )
]


def compose_problems(compose: dict[str, Any]) -> list[str]:
    """The seven services stand there, each watched and of a released version, none started half-ready."""
    services = compose["services"]
    found = [f"{name} is missing" for name in sorted(SERVICES - set(services))]
    for name, service in services.items():
        check = service.get("healthcheck", {})
        if name in SERVICES and (not check.get("test") or check.get("disable")):
            found.append(f"{name} has no healthcheck")
        image = service.get("image", "")
        if not RELEASE.search(image):
            found.append(f"{name} runs {image or 'no image'}, not a released tag")
        if service.get("privileged") or service.get("network_mode") == "host":
            found.append(f"{name} reaches the host")
        found += [
            f"{name} opens port {port} to the world"
            for port in service.get("ports", [])
            if not str(port).startswith("127.0.0.1:")
        ]
        found += [
            f"{name} does not wait until {other} is ready"
            for other, how in _waits_for(service).items()
            if how not in ("service_healthy", "service_completed_successfully")
        ]
    return found


def _waits_for(service: dict[str, Any]) -> dict[str, str]:
    waits = service.get("depends_on", {})
    if isinstance(waits, list):
        return dict.fromkeys(waits, "service_started")
    return {name: how["condition"] for name, how in waits.items()}


def image_problems(dockerfile: str) -> list[str]:
    """Several stages from released images; the last one ends as an ordinary user."""
    lines = [line.split() for line in dockerfile.splitlines() if line and not line.startswith("#")]
    bases = [words[1] for words in lines if words[0] == "FROM"]
    last_stage = lines[max(i for i, words in enumerate(lines) if words[0] == "FROM") :]
    users = [words[1] for words in last_stage if words[0] == "USER"]
    found = [f"{base} is not a released tag" for base in bases if not RELEASE.search(base)]
    if len(bases) < 2:
        found.append("one stage only")
    if not users or users[-1] in ("root", "0"):
        found.append("ends as root")
    if not any(words[0] == "HEALTHCHECK" for words in last_stage):
        found.append("no HEALTHCHECK")
    return found


def lock_problems(lock: str) -> list[str]:
    """Every requirement is exact and hashed; no index or address is named."""
    found = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", lock):
        name = block.split("==")[0].strip()
        if block.startswith(("#", "-")) or not block.strip():
            continue
        if "==" not in block.splitlines()[0]:
            found.append(f"{block.splitlines()[0]} is not exact")
        elif not HASHED.search(block):
            found.append(f"{name} has no hash")
    found += re.findall(r"(?m)^\s*(?:-i|--index-url|--extra-index-url|--find-links)\b.*$", lock)
    return found + re.findall(r"\bhttps?://\S+", lock)


def locked_names(lock: str) -> set[str]:
    return {name.lower() for name in re.findall(r"(?m)^([A-Za-z0-9._-]+)==", lock)}


def machine_names(root: Path, files: Collection[Path]) -> list[str]:
    """Folders of one machine and hosts of package indexes, in any text file of the repository."""
    found = []
    for path in sorted(files):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for pattern in FOREIGN:
            for match in pattern.finditer(text):
                found.append(f"{at(root, path, text.count(chr(10), 0, match.start()) + 1)} {match[0]}")
    return found
