"""What the folder survives: killed writers, readers at work, damage, leftovers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from search.engines.base import EngineUnavailable, NoIndex
from search.engines.embedded import EmbeddedEngine, folder, writer

from .bodies import SCHEMA

Json = dict[str, Any]
DOCUMENTS = 40
# Writes all documents again and again, each time with the next rank, and says so once it is done.
WRITER = """
import sys
from pathlib import Path
from search.engines.embedded import EmbeddedEngine
root, version, rank, documents = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
engine = EmbeddedEngine(root)
while True:
    rank += 1
    engine.write(version, [{"id": each, "rank": rank, "word": "ผ้า"} for each in range(documents)])
    print(rank, flush=True)
"""
# Holds the version for writing until it is killed.
HOLDER = """
import sys, time
from pathlib import Path
from search.engines.embedded.folder import Folders
from search.engines.embedded.writer import Writing
with Writing(Folders(Path(sys.argv[1])), sys.argv[2]) as writing:
    writing.remove(1)
    print("holds", flush=True)
    time.sleep(60)
"""
RANKS = {"query": {"match_all": {}}, "size": 0, "aggs": {"ranks": {"terms": {"field": "rank", "size": 10}}}}
EVERYTHING = {"query": {"match_all": {}}, "sort": [{"id": "asc"}]}


@contextmanager
def process(script: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    root = Path(__file__).parents[4]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as started:
        try:
            yield started
        finally:
            started.kill()


def line_of(started: subprocess.Popen[str]) -> str:
    assert started.stdout is not None
    return started.stdout.readline().strip()


def made(engine: EmbeddedEngine) -> str:
    version = engine.create(SCHEMA, {})
    engine.load(version, [[{"id": each, "rank": 0, "word": "ผ้า"} for each in range(DOCUMENTS)]])
    engine.activate(version)
    return version


def rank_of(engine: EmbeddedEngine) -> int:
    """The rank of all documents, which is the same in every commit."""
    [bucket] = engine.search("products", RANKS)["aggregations"]["ranks"]["buckets"]
    assert bucket["doc_count"] == DOCUMENTS
    return int(bucket["key"])


@pytest.mark.timeout(120)
def test_a_killed_writer_loses_nothing_it_has_confirmed_and_blocks_nobody(tmp_path: Path):
    engine = EmbeddedEngine(tmp_path)
    version = made(engine)
    confirmed = 0
    for turn in range(4):
        with process(WRITER, tmp_path, version, confirmed, DOCUMENTS) as started:
            for _ in range(2):
                confirmed = int(line_of(started))
            time.sleep(0.003 * turn)  # somewhere inside the next write
            started.send_signal(signal.SIGKILL)
            started.wait()
        # The next write may have been committed before the kill, and not confirmed any more.
        assert rank_of(engine) in (confirmed, confirmed + 1)
        confirmed = rank_of(engine) + 1
        engine.write(version, [{"id": each, "rank": confirmed, "word": "ผ้า"} for each in range(DOCUMENTS)])
        assert rank_of(engine) == confirmed
    assert rank_of(EmbeddedEngine(tmp_path)) == confirmed


@pytest.mark.timeout(60)
def test_a_second_writer_waits_for_a_living_one_and_not_for_a_dead_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    engine = EmbeddedEngine(tmp_path)
    version = made(engine)
    monkeypatch.setattr(writer, "TURN_SECONDS", 0.2)
    with process(HOLDER, tmp_path, version) as started:
        assert line_of(started) == "holds"
        with pytest.raises(EngineUnavailable, match="another process writes"):
            engine.write(version, [{"id": 1, "rank": 5}])
        assert rank_of(engine) == 0
        started.send_signal(signal.SIGKILL)
        started.wait()
    engine.write(version, [{"id": each, "rank": 5} for each in range(DOCUMENTS)])
    assert rank_of(engine) == 5


@pytest.mark.timeout(60)
def test_readers_see_whole_commits_while_another_process_writes(tmp_path: Path):
    engine = EmbeddedEngine(tmp_path)
    version = made(engine)
    seen: list[list[int]] = [[], [], []]
    is_over = threading.Event()

    def read(ranks: list[int]) -> None:
        while not is_over.is_set():
            ranks.append(rank_of(engine))

    threads = [threading.Thread(target=read, args=(ranks,)) for ranks in seen]
    for thread in threads:
        thread.start()
    with process(WRITER, tmp_path, version, 0, DOCUMENTS) as started:
        for _ in range(12):
            line_of(started)
    is_over.set()
    for thread in threads:
        thread.join()
    for ranks in seen:  # a thread that failed has stopped early
        assert ranks == sorted(ranks)
        assert ranks[-1] >= 11


def test_many_small_commits_leave_few_segments_and_files(tmp_path: Path):
    engine = EmbeddedEngine(tmp_path)
    version = made(engine)
    for rank in range(1, 31):
        engine.write(version, [{"id": rank % 7, "rank": 0, "word": f"word {rank}"}])
    assert rank_of(engine) == 0
    assert engine.readers.open("products").searcher.num_segments <= 8
    assert len(list((tmp_path / "products" / version).iterdir())) < 80


def put(path: Path, content: bytes) -> None:
    """In place of the file, which an open index still has mapped: shortening that one ends the process."""
    other = path.with_name("other")
    other.write_bytes(content)
    other.replace(path)


def truncate(path: Path) -> None:
    put(path, path.read_bytes()[:20])


def scramble(path: Path) -> None:
    put(path, bytes(255 - byte for byte in path.read_bytes()))


def remove(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("damage", [truncate, scramble, remove])
@pytest.mark.parametrize("pattern", ["meta.json", "about.json", "*.idx", "*.term", "*.fast", "../active"])
def test_a_damaged_folder_is_no_answer_and_no_crash(tmp_path: Path, damage: Any, pattern: str):
    engine = EmbeddedEngine(tmp_path)
    version = made(engine)
    # The control: it was sound.
    assert rank_of(EmbeddedEngine(tmp_path)) == 0
    for path in (tmp_path / "products" / version).glob(pattern):
        damage(path)
    try:
        # Where only values are damaged there may be an answer; that is told by `search_index check`.
        EmbeddedEngine(tmp_path).search("products", RANKS)
    except EngineUnavailable:
        pass
    else:
        assert damage is scramble
        assert pattern.startswith("*")
    fresh = EmbeddedEngine(tmp_path)
    again = made(fresh)
    assert rank_of(fresh) == 0
    assert again in [each.name for each in fresh.versions("products") if each.is_active]


def test_an_open_index_that_vanishes_is_no_index(tmp_path: Path):
    engine = EmbeddedEngine(tmp_path)
    version = made(engine)
    assert rank_of(engine) == 0
    (tmp_path / "products" / version).rename(tmp_path / "elsewhere")
    with pytest.raises(NoIndex):
        engine.search("products", EVERYTHING)


def test_an_index_of_another_release_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    engine = EmbeddedEngine(tmp_path)
    version = made(engine)
    monkeypatch.setattr(folder, "LAYOUT", folder.LAYOUT + 1)
    with pytest.raises(NoIndex):
        EmbeddedEngine(tmp_path).search("products", EVERYTHING)
    # It is listed, and can be dropped once there is another.
    [listed] = engine.versions("products")
    assert (listed.name, listed.documents, listed.is_active) == (version, 0, True)
    assert made(EmbeddedEngine(tmp_path)) > version
    EmbeddedEngine(tmp_path).drop(version)


def test_what_a_killed_process_left_is_swept_after_an_hour(tmp_path: Path):
    engine = EmbeddedEngine(tmp_path)
    made(engine)
    old, new = (tmp_path / "products" / f"products-20200101-00000{place}" for place in (0, 1))
    for path in (old, new):
        path.mkdir()
    hours_ago = time.time() - 2 * folder.LEFT_OVER_SECONDS
    os.utime(old, (hours_ago, hours_ago))
    assert len(engine.versions("products")) == 1
    made(engine)
    assert not old.exists()
    assert new.exists()


def test_a_forked_process_opens_the_index_anew(tmp_path: Path):
    engine = EmbeddedEngine(tmp_path)
    made(engine)
    assert rank_of(engine) == 0
    child = os.fork()
    if not child:
        os._exit(7 if rank_of(engine) == 0 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
