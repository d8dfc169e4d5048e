"""Pictures are re-encoded to three widths, upright and without their hidden data."""

import io

import pytest
from django.core.files.storage import FileSystemStorage
from PIL import Image

from marketplace.common import pictures
from marketplace.common.pictures import PictureError, make_sizes, picture_url


@pytest.fixture
def storage(tmp_path):
    return FileSystemStorage(location=tmp_path, base_url="/media/")


def encode(image, kind="JPEG", **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def with_gps(orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Malee's phone"
    exif.get_ifd(0x8825)[1] = "N"
    return exif


def opened(storage, path):
    with storage.open(path) as file:
        image = Image.open(io.BytesIO(file.read()))
        image.load()
        return image


def test_three_widths_are_made_upright_and_without_gps(storage):
    left_red = Image.new("RGB", (2000, 1000), "blue")
    left_red.paste("red", (0, 0, 1000, 1000))
    # Orientation 6: the camera was held upright, the picture is to be turned clockwise.
    paths = make_sizes(encode(left_red, exif=with_gps(6), quality=95), "mudmee-1", storage=storage)
    assert sorted(paths) == [f"pictures/mudmee-1-{width}.webp" for width in (240, 480, 960)]
    for width in pictures.WIDTHS:
        image = opened(storage, f"pictures/mudmee-1-{width}.webp")
        assert (image.format, image.size) == ("WEBP", (width, width * 2))
        assert not image.getexif()
        assert not set(image.info) & {"exif", "xmp", "icc_profile"}
        red, _green, blue = image.getpixel((width // 2, width // 4))
        assert red > 200
        assert blue < 60


def test_a_small_picture_is_not_enlarged_and_replaces_the_old_one(storage):
    make_sizes(encode(Image.new("RGB", (1200, 1200), "red")), "a", storage=storage)
    make_sizes(encode(Image.new("RGBA", (300, 200), (0, 0, 255, 128)), "PNG"), "a", storage=storage)
    assert [opened(storage, f"pictures/a-{width}.webp").size for width in (240, 480, 960)] == [
        (240, 160),
        (300, 200),
        (300, 200),
    ]
    assert opened(storage, "pictures/a-960.webp").mode == "RGBA"
    assert len(storage.listdir("pictures")[1]) == 3


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1"])
def test_every_colour_mode_is_taken(storage, mode):
    kind = "JPEG" if mode in {"L", "CMYK"} else "PNG"
    make_sizes(encode(Image.new(mode, (50, 50)), kind), "m", storage=storage)
    assert opened(storage, "pictures/m-240.webp").mode == "RGB"


def test_a_path_is_taken_too(storage, tmp_path):
    source = tmp_path / "in.png"
    source.write_bytes(encode(Image.new("RGB", (500, 500)), "PNG"))
    assert len(make_sizes(source, "b", storage=storage)) == 3


def refuse(storage, data):
    with pytest.raises(PictureError) as refusal:
        make_sizes(data, "x", storage=storage)
    assert not storage.exists("pictures")
    assert str(refusal.value.sentence)
    return refusal.value.code


def test_what_is_no_picture_is_refused_with_a_reason(storage, monkeypatch):
    good = encode(Image.effect_noise((400, 400), 80))
    assert refuse(storage, b"") == "not_a_picture"
    assert refuse(storage, b"<svg onload='steal()'/>") == "not_a_picture"
    assert refuse(storage, good[: len(good) // 2]) == "damaged"
    monkeypatch.setattr(pictures, "MAX_PIXELS", 400 * 400 - 1)
    assert refuse(storage, good) == "too_many_pixels"
    monkeypatch.setattr(pictures, "MAX_BYTES", len(good) - 1)
    assert refuse(storage, good) == "too_heavy"


def test_a_bomb_is_refused_before_it_is_decoded(storage):
    bomb = encode(Image.new("1", (20_000, 20_000)), "PNG")
    assert len(bomb) < 200_000
    assert refuse(storage, bomb) == "too_many_pixels"


@pytest.mark.parametrize("name", ["", "../x", "A", "a b", "a/b", "ผ้า"])
def test_a_base_name_is_plain(storage, name):
    with pytest.raises(ValueError, match="base name"):
        make_sizes(encode(Image.new("RGB", (9, 9))), name, storage=storage)


def test_the_address_is_computed(settings):
    settings.MEDIA_URL = "https://files.otop.test/"
    assert picture_url("mudmee-1", 480) == "https://files.otop.test/pictures/mudmee-1-480.webp"
    with pytest.raises(ValueError, match="481"):
        picture_url("mudmee-1", 481)


def test_no_name_gives_the_woven_blank() -> None:
    assert picture_url("", 480) == "/static/img/no-picture.svg"
