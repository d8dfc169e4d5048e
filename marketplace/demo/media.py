"""The picture pack in the media folder, in the three widths of the site."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.pool import AsyncResult, Pool
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from marketplace.common.pictures import WEBP_QUALITY, WIDTHS, picture_path
from marketplace.demo.pictures import PICTURE_FOLDER, PREFIX

PROCESSES = 2
_METHOD = 2  # half the effort of WebP's best: 3 % larger, a quarter faster


@contextmanager
def making_sizes() -> Iterator[AsyncResult[list[int]]]:
    """Missing sizes of the pack are made by other processes while the caller writes its rows.

    Yields a result whose `get()` waits for the rest; its numbers add up to the files made. Leaving
    the block in trouble stops the work. Enter it before a database connection is opened, since the
    processes are forks.
    """
    pool: Pool = get_context("fork").Pool(PROCESSES)
    with pool:  # leaving terminates what still runs
        yield pool.map_async(make_sizes, missing(), chunksize=4)


def missing() -> list[Path]:
    """Pictures of the pack of which a size is not in the media storage yet."""
    return [path for path in sorted(PICTURE_FOLDER.glob("*.webp")) if _missing_widths(path)]


def make_sizes(path: Path) -> int:
    """Every width of one picture is stored; returns how many files were written.

    The pack is drawn at 800 px and never enlarged: what a size does not shrink is copied.
    """
    widths = _missing_widths(path)
    original = path.read_bytes()
    with Image.open(io.BytesIO(original)) as image:
        picture = image.convert("RGB")
    for width in widths:
        data = original if picture.width <= width else _shrunk(picture, width)
        default_storage.save(_path(path, width), ContentFile(data))
    return len(widths)


def _missing_widths(path: Path) -> list[int]:
    return [width for width in WIDTHS if not default_storage.exists(_path(path, width))]


def _path(path: Path, width: int) -> str:
    return picture_path(PREFIX + path.stem, width)


def _shrunk(picture: Image.Image, width: int) -> bytes:
    height = round(picture.height * width / picture.width)
    out = io.BytesIO()
    picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0).save(
        out, "WEBP", quality=WEBP_QUALITY, method=_METHOD
    )
    return out.getvalue()
