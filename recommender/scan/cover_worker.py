"""What runs in a worker: find a track's picture, make it small and harmless."""

from __future__ import annotations

import base64
import io
import os
from typing import Any

from PIL import Image, ImageOps

from recommender.core.errors import UnreadableError
from recommender.core.translation import translate

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_MOST_BYTES = 32 * 1024 * 1024
_MOST_PIXELS = 64_000_000
_QUALITY = 88


def cover(item: dict[str, Any]) -> bytes:
    """Return a JPEG of at most ``item["size"]`` pixels each way.

    ``item``: "path" and "cover" (bytes, the folder's picture or None), "embedded" (whether the
    file has one). Raises UnreadableError when there is no picture that can be shown.
    """
    data = _embedded(os.fsdecode(item["path"])) if item["embedded"] else None
    if data is None and item["cover"] is not None:
        with open(item["cover"], "rb") as file:
            data = file.read(_MOST_BYTES + 1)
    if not data or len(data) > _MOST_BYTES:
        raise UnreadableError(translate("unreadable", "There is no picture."))
    return shrink(data, item["size"])


def shrink(data: bytes, size: int) -> bytes:
    """Decode a picture of a known kind and encode it anew, at most ``size`` pixels each way."""
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise UnreadableError(translate("unreadable", "The picture is too large."))
            picture.draft("RGB", (size, size))
            turned = ImageOps.exif_transpose(picture)
            flat = _on_white(turned)
            flat.thumbnail((size, size), Image.Resampling.LANCZOS, reducing_gap=2.0)
            box = io.BytesIO()
            flat.save(box, "JPEG", quality=_QUALITY)
            return box.getvalue()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadableError(translate("unreadable", "The picture cannot be decoded.")) from error


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in ("RGBA", "LA", "P"):
        layered = picture.convert("RGBA")
        ground = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(ground, layered).convert("RGB")
    return picture.convert("RGB")


def _embedded(path: str) -> bytes | None:
    from recommender.scan import raw_tags

    try:
        audio = raw_tags.open_file(path)
        return None if audio is None else _picture(audio)
    except (Exception, MemoryError) as error:
        raise UnreadableError(translate("unreadable", "The picture cannot be read.")) from error


def _picture(audio: Any) -> bytes | None:
    pictures = list(getattr(audio, "pictures", None) or [])
    tags = audio.tags
    if tags is None:
        return None
    if not pictures and hasattr(tags, "getall"):
        pictures = tags.getall("APIC")
    if pictures:
        front = [one for one in pictures if one.type == 3]
        return bytes((front or pictures)[0].data)
    if "covr" in tags:
        return bytes(tags["covr"][0])
    for key in ("metadata_block_picture", "METADATA_BLOCK_PICTURE"):
        if key in tags:
            from mutagen.flac import Picture

            return bytes(Picture(base64.b64decode(tags[key][0])).data)
    if "WM/Picture" in tags:
        return _asf_picture(bytes(tags["WM/Picture"][0].value))
    for key in tags.keys() if hasattr(tags, "keys") else ():
        if key.lower().startswith("cover art"):
            return bytes(tags[key].value).split(b"\0", 1)[-1]
    return None


def _asf_picture(data: bytes) -> bytes | None:
    """Skip a WM/Picture's type, size, MIME type and description (both UTF-16, ended by NUL)."""
    place = 5
    for _ in range(2):
        while place + 1 < len(data) and data[place : place + 2] != b"\0\0":
            place += 2
        place += 2
    return data[place:] or None
