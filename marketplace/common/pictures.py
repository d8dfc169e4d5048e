"""Pictures: three WebP widths made once at upload, addresses computed from the base name.

`chilli-paste-1` is stored as `pictures/chilli-paste-1-240.webp`, `-480`, `-960`.
"""

import io
import re
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import Storage, default_storage
from django.templatetags.static import static
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps, UnidentifiedImageError

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

WIDTHS = (240, 480, 960)
MAX_PIXELS = 50_000_000  # a 48-megapixel phone picture passes; a decompression bomb does not
MAX_BYTES = 25 * 1024 * 1024
WEBP_QUALITY = 80
ACCEPTED_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
BASE_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


class PictureError(ValueError):
    """A file cannot become a picture. `code` is stable, `sentence` is for people."""

    def __init__(self, code: str, sentence: "StrPromise", detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.sentence = sentence


def picture_path(name: str, width: int) -> str:
    """Where the file lies below the media root. Raises ValueError for an unknown width."""
    if width not in WIDTHS:
        raise ValueError(f"no such picture width: {width} (there are {WIDTHS})")
    return f"pictures/{name}-{width}.webp"


def picture_url(name: str, width: int) -> str:
    """Address of the picture, without asking disk or database; of a woven blank for no name."""
    if not name:
        return static("img/no-picture.svg")
    return f"{settings.MEDIA_URL}{picture_path(name, width)}"


def make_sizes(
    source: bytes | str | Path,
    name: str,
    *,
    storage: Storage | None = None,
    widths: Iterable[int] = WIDTHS,
) -> list[str]:
    """All widths of `name` are in `storage` (the media storage by default); returns their paths.

    The picture is stood upright, freed of EXIF, GPS and colour profile, and never enlarged:
    a small source gives smaller files under the same names. Existing files are replaced,
    so it is safe to call twice. Raises PictureError.
    """
    if not BASE_NAME.fullmatch(name):
        raise ValueError(f"not a picture base name: {name!r}")
    storage = storage or default_storage
    upright = _open_upright(source)
    paths = []
    for width in sorted(widths, reverse=True):
        path = picture_path(name, width)
        if storage.exists(path):
            storage.delete(path)
        paths.append(storage.save(path, ContentFile(_to_webp(upright, width))))
    return paths


def _open_upright(source: bytes | str | Path) -> Image.Image:
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    if len(data) > MAX_BYTES:
        raise PictureError("too_heavy", _("This picture file is larger than 25 MB."))
    try:
        with warnings.catch_warnings():
            # Pillow only warns at its own, higher limit; ours is checked below, before decoding.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=ACCEPTED_FORMATS)
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise PictureError(
            "not_a_picture", _("This file is not a picture we can read."), str(error)
        ) from error
    with image:
        if image.width * image.height > MAX_PIXELS:
            raise _too_large()
        try:
            image.load()
            upright = ImageOps.exif_transpose(image)
        except (OSError, SyntaxError, ValueError, EOFError) as error:
            raise PictureError(
                "damaged", _("This picture file is damaged or cut short."), str(error)
            ) from error
    has_alpha = upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info
    return upright.convert("RGBA" if has_alpha else "RGB")


def _too_large() -> PictureError:
    return PictureError("too_many_pixels", _("This picture has more than 50 million pixels."))


def _to_webp(image: Image.Image, width: int) -> bytes:
    if image.width > width:
        height = max(1, round(image.height * width / image.width))
        image = image.resize((width, height), Image.Resampling.LANCZOS)
    # A fresh canvas: whatever rode along in image.info (EXIF, XMP, ICC) stays behind.
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    out = io.BytesIO()
    bare.save(out, "WEBP", quality=WEBP_QUALITY, method=4)
    return out.getvalue()
