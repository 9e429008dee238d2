"""Playlist files in and out: M3U, PLS, XSPF, JSPF; pure text, no database."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from recommender.core.errors import KnownError
from recommender.core.exchange import PlaylistFile
from recommender.core.translation import translate

#: Turns a playlist and the folder of its file into the file's bytes.
Exporter = Callable[[PlaylistFile, str], bytes]

_LARGEST = 10_000_000
_MOST_ENTRIES = 100_000
_XSPF = "http://xspf.org/ns/0/"


def write(path: Path, playlist: PlaylistFile, exporter: Exporter) -> None:
    """Write a playlist file whole or not at all."""
    write_bytes(path, exporter(playlist, str(path.absolute().parent)))


def write_bytes(path: Path, body: bytes) -> None:
    """Write a file whole or not at all; KnownError when it cannot be."""
    try:
        handle, part = tempfile.mkstemp(dir=path.absolute().parent, prefix=".deepcuts-")
        with os.fdopen(handle, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        Path(part).chmod(0o666 & ~_umask())
        Path(part).replace(path)
    except OSError as error:
        raise KnownError(
            translate("errors", "{path} cannot be written ({reason}).").format(
                path=path, reason=error.strerror
            )
        ) from error


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def line(text: str) -> str:
    """Return text that cannot break out of its line."""
    return " ".join(text.split())


def m3u(playlist: PlaylistFile, folder: str) -> bytes:
    """Extended M3U with paths relative to the file's folder, as raw bytes where not UTF-8."""
    lines = [b"#EXTM3U", b"#PLAYLIST:" + line(playlist.title).encode()]
    for entry in playlist.entries:
        seconds = round((entry.duration_ms or -1000) / 1000)
        name = line(f"{entry.artist} - {entry.title}" if entry.artist else entry.title)
        relative = os.fsencode(_relative(entry.path, folder))
        if b"\n" in relative or b"\r" in relative:
            continue  # no M3U can name it
        if relative.startswith(b"#"):
            relative = b"./" + relative
        lines += [f"#EXTINF:{seconds},{name}".encode("utf-8", "replace"), relative]
    return b"\n".join(lines) + b"\n"


def pls(playlist: PlaylistFile, folder: str) -> bytes:
    """PLS version 2."""
    lines = [b"[playlist]"]
    entries = [e for e in playlist.entries if "\n" not in e.path and "\r" not in e.path]
    for number, entry in enumerate(entries, 1):
        name = f"{entry.artist} - {entry.title}" if entry.artist else entry.title
        lines.append(b"File%d=" % number + os.fsencode(_relative(entry.path, folder)))
        lines.append(f"Title{number}={line(name)}".encode("utf-8", "replace"))
        lines.append(b"Length%d=%d" % (number, round((entry.duration_ms or -1000) / 1000)))
    lines += [b"NumberOfEntries=%d" % len(entries), b"Version=2"]
    return b"\n".join(lines) + b"\n"


def xspf(playlist: PlaylistFile, folder: str) -> bytes:
    """XSPF 1 with file addresses."""
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<playlist version="1" xmlns="{_XSPF}">',
        f"<title>{_xml(playlist.title)}</title><trackList>",
    ]
    for entry in playlist.entries:
        parts.append(
            f"<track><location>{_xml(_address(entry.path))}</location>"
            f"<title>{_xml(entry.title)}</title><creator>{_xml(entry.artist)}</creator>"
            f"<album>{_xml(entry.album)}</album>"
            + (f"<duration>{entry.duration_ms}</duration>" if entry.duration_ms else "")
            + "</track>"
        )
    return "\n".join([*parts, "</trackList></playlist>", ""]).encode()


def jspf(playlist: PlaylistFile, folder: str) -> bytes:
    """JSPF, XSPF's twin in JSON."""
    tracks = [
        {
            "location": [_address(entry.path)],
            "title": entry.title,
            "creator": entry.artist,
            "album": entry.album,
            "duration": entry.duration_ms,
        }
        for entry in playlist.entries
    ]
    document = {"playlist": {"title": playlist.title, "track": tracks}}
    return json.dumps(document, ensure_ascii=True, indent=1).encode()


EXPORTERS: dict[str, Exporter] = {
    ".m3u8": m3u,
    ".m3u": m3u,
    ".pls": pls,
    ".xspf": xspf,
    ".jspf": jspf,
}


def _relative(path: str, folder: str) -> str:
    try:
        return os.path.relpath(path, folder)
    except ValueError:  # another drive
        return path


def _address(path: str) -> str:
    return "file://" + quote_from_bytes(os.fsencode(path))


def _xml(text: str) -> str:
    kept = "".join(c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff"))
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# -- reading -----------------------------------------------------------------------------------


def read(path: Path) -> tuple[str, list[str]]:
    """Return a playlist file's title and the absolute local paths it names, in order.

    Addresses of other machines are passed over. Raises KnownError for what is no playlist.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise KnownError(
                translate("errors", "{path} is too large for a playlist.").format(path=path)
            )
        data = path.read_bytes()
    except OSError as error:
        raise KnownError(
            translate("errors", "{path} cannot be read ({reason}).").format(
                path=path, reason=error.strerror
            )
        ) from error
    suffix = path.suffix.lower()
    readers = {".xspf": _read_xspf, ".jspf": _read_jspf, ".pls": _read_pls}
    title, entries = readers.get(suffix, _read_m3u)(data)
    folder = str(path.absolute().parent)
    local = [found for entry in entries[:_MOST_ENTRIES] if (found := _local(entry, folder))]
    return title or path.stem, local


def _local(entry: bytes, folder: str) -> str | None:
    if entry.startswith(b"file://"):
        address = entry[7:]
        address = address[address.find(b"/") :] if not address.startswith(b"/") else address
        return os.path.normpath(os.fsdecode(unquote_to_bytes(address)))
    if b"://" in entry[:16]:
        return None
    text = os.fsdecode(entry)
    if os.sep != "\\":
        text = text.replace("\\", "/") if "/" not in text else text
    return os.path.normpath(os.path.join(folder, text))


def _read_m3u(data: bytes) -> tuple[str, list[bytes]]:
    title, entries = "", []
    for raw in data.removeprefix(b"\xef\xbb\xbf").splitlines():
        text = raw.strip()
        if text.startswith(b"#PLAYLIST:"):
            title = text[10:].decode("utf-8", "replace").strip()
        elif text and not text.startswith(b"#"):
            entries.append(text)
    return title, entries


def _read_pls(data: bytes) -> tuple[str, list[bytes]]:
    found: dict[int, bytes] = {}
    for raw in data.splitlines():
        key, _, value = raw.strip().partition(b"=")
        if key.lower().startswith(b"file") and key[4:].isdigit() and len(key) < 12:
            found[int(key[4:])] = value.strip()
    return "", [found[number] for number in sorted(found)]


def _read_xspf(data: bytes) -> tuple[str, list[bytes]]:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise KnownError(
            translate("errors", "This playlist declares entities, which no playlist needs.")
        )
    from xml.etree import ElementTree

    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise KnownError(
            translate("errors", "This is not an XSPF playlist ({reason}).").format(reason=error)
        ) from error
    title = root.findtext(f"{{{_XSPF}}}title") or ""
    places = root.iter(f"{{{_XSPF}}}location")
    return title, [(place.text or "").strip().encode() for place in places]


def _read_jspf(data: bytes) -> tuple[str, list[bytes]]:
    try:
        playlist = json.loads(data)["playlist"]
        places = [track.get("location") for track in playlist.get("track", [])]
        flat = [place[0] if isinstance(place, list) else place for place in places if place]
        return str(playlist.get("title", "")), [str(place).encode() for place in flat]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KnownError(translate("errors", "This is not a JSPF playlist.")) from error
