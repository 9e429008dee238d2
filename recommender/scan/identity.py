"""A track's identity: a hash of its encoded sound that moving and re-tagging leave alone.

Only a sample is hashed: the length of the encoded stream and its first, middle and last blocks.
Reading every byte would make a scan as slow as copying the library. Tags are left out by each
container's own rules; for Ogg the pages' payload is hashed, because re-tagging renumbers pages.
"""

from __future__ import annotations

import hashlib
import os
import struct
from typing import BinaryIO

_BLOCK = 8_192
_OGG_HEADER = 27


def audio_key(path: str) -> bytes:
    """Return 16 bytes that name the sound in a file. Raises OSError when it cannot be read."""
    with open(path, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(12)
        if head.startswith(b"OggS"):
            return _ogg_key(file, size)
        start, end = _region(file, size, head)
        return _hash(file, start, max(start, end))


def _hash(file: BinaryIO, start: int, end: int) -> bytes:
    length = end - start
    digest = hashlib.blake2b(struct.pack("<q", length), digest_size=16)
    for offset in (0, (length - _BLOCK) // 2, length - _BLOCK):
        file.seek(start + max(0, offset))
        digest.update(file.read(min(_BLOCK, length)))
        if length <= _BLOCK:
            break
    return digest.digest()


def _region(file: BinaryIO, size: int, head: bytes) -> tuple[int, int]:
    """Find where the encoded sound begins and ends."""
    start = _after_id3(file, head)
    file.seek(start)
    head = file.read(12)
    if head.startswith(b"fLaC"):
        return _after_flac_blocks(file, start + 4), size
    if head.startswith((b"RIFF", b"FORM")):
        return _chunk(file, start + 12, size, head.startswith(b"RIFF"))
    if head[4:8] == b"ftyp":
        return _mp4_data(file, size)
    if head.startswith(b"\x30\x26\xb2\x75"):
        return _asf_data(file, size)
    return start, _before_trailers(file, start, size)


def _after_id3(file: BinaryIO, head: bytes) -> int:
    if not head.startswith(b"ID3"):
        return 0
    length = 0
    for byte in head[6:10]:
        length = length << 7 | byte & 0x7F
    return 10 + length + (10 if head[5] & 0x10 else 0)


def _before_trailers(file: BinaryIO, start: int, size: int) -> int:
    """Step back over ID3v1, Lyrics3 and APEv2 tags at the end."""
    end = size
    for _ in range(4):
        file.seek(max(start, end - 128))
        tail = file.read(min(128, end - start))
        # APE first: the header of a short one may begin with "TAG" at ID3v1's place.
        if tail[-32:].startswith(b"APETAGEX"):
            length, _, flags = struct.unpack("<III", tail[-20:-8])
            end -= length + (32 if flags & 0x80000000 else 0)
            continue
        if len(tail) == 128 and tail.startswith(b"TAG"):
            end -= 128
            continue
        if tail.endswith(b"LYRICS200") and tail[-15:-9].isdigit():
            end -= int(tail[-15:-9]) + 15
            continue
        break
    return max(start, end)


def _after_flac_blocks(file: BinaryIO, position: int) -> int:
    while True:
        file.seek(position)
        header = file.read(4)
        if len(header) < 4:
            return position
        position += 4 + int.from_bytes(header[1:], "big")
        if header[0] & 0x80:
            return position


def _chunk(file: BinaryIO, position: int, size: int, little: bool) -> tuple[int, int]:
    wanted, order = (b"data", "<I") if little else (b"SSND", ">I")
    while position + 8 <= size:
        file.seek(position)
        name, length = file.read(4), struct.unpack(order, file.read(4))[0]
        if name == wanted:
            return position + 8, min(size, position + 8 + length)
        position += 8 + length + (length & 1)
    return 0, size


def _mp4_data(file: BinaryIO, size: int) -> tuple[int, int]:
    position = 0
    while position + 8 <= size:
        file.seek(position)
        length, name = struct.unpack(">I4s", file.read(8))
        header = 8
        if length == 1:
            length, header = struct.unpack(">Q", file.read(8))[0], 16
        if length == 0:
            length = size - position
        if name == b"mdat":
            return position + header, min(size, position + length)
        if length < header:
            break
        position += length
    return 0, size


def _asf_data(file: BinaryIO, size: int) -> tuple[int, int]:
    file.seek(16)
    header = struct.unpack("<Q", file.read(8))[0]
    return (header, size) if header < size else (0, size)


def _ogg_key(file: BinaryIO, size: int) -> bytes:
    """Hash the identification header and the sound of the last pages.

    The tail is found from the end, where comments do not reach. The last page's granule position
    stands for the length.
    """
    file.seek(0)
    first = file.read(_OGG_HEADER + 255 + 255)
    begin = _OGG_HEADER + first[_OGG_HEADER - 1]
    head = first[begin : begin + sum(first[_OGG_HEADER:begin])]
    file.seek(max(0, size - 2 * _BLOCK))
    tail = file.read(2 * _BLOCK)
    last = tail.rfind(b"OggS")
    digest = hashlib.blake2b(head, digest_size=16)
    digest.update(tail[last + 6 : last + 14] if last >= 0 else b"")
    digest.update(_sound(tail))
    return digest.digest()


def _sound(data: bytes) -> bytes:
    """Join the payload of the pages that carry sound.

    Header pages have granule position 0, or −1 where a long comment goes on to the next page.
    """
    parts = []
    position = data.find(b"OggS")
    while 0 <= position <= len(data) - _OGG_HEADER:
        begin = position + _OGG_HEADER + data[position + 26]
        length = sum(data[position + _OGG_HEADER : begin])
        if data[position + 6 : position + 14] not in (b"\0" * 8, b"\xff" * 8):
            parts.append(data[begin : begin + length])
        position = data.find(b"OggS", begin + length)
    return b"".join(parts)
