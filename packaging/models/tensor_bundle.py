"""Read the tensors of a TensorFlow checkpoint (V2 "tensor bundle") without TensorFlow.

A bundle is an index, a LevelDB table of names and protocol-buffer entries, beside a file of raw
little-endian tensors (tensorflow/core/util/tensor_bundle; leveldb/doc/table_format.md).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np

_FOOTER = 48
_MAGIC = 0xDB4775248B80FB57
_FLOAT = 1


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return value, at


def _block(data: bytes, offset: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield the keys and values of one uncompressed block."""
    if data[offset + size] != 0:
        raise ValueError("a compressed block")
    block = data[offset : offset + size]
    restarts = struct.unpack_from("<I", block, size - 4)[0]
    end, at, key = size - 4 * (restarts + 1), 0, b""
    while at < end:
        shared, at = _varint(block, at)
        fresh, at = _varint(block, at)
        length, at = _varint(block, at)
        key = key[:shared] + block[at : at + fresh]
        at += fresh
        yield key, block[at : at + length]
        at += length


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yield the numbered fields of a protocol-buffer message."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        kind = tag & 7
        if kind == 0:
            value, at = _varint(message, at)
            yield tag >> 3, value
        elif kind == 2:
            length, at = _varint(message, at)
            yield tag >> 3, message[at : at + length]
            at += length
        elif kind in (1, 5):
            width = 8 if kind == 1 else 4
            yield tag >> 3, message[at : at + width]
            at += width
        else:
            raise ValueError(f"field kind {kind}")


def _shape(message: bytes) -> tuple[int, ...]:
    sizes = []
    for number, dimension in _fields(message):
        if number == 2 and isinstance(dimension, bytes):
            sizes.append(next((int(size) for no, size in _fields(dimension) if no == 1), 0))
    return tuple(sizes)


def read(prefix: Path) -> dict[str, np.ndarray]:
    """Return every float32 tensor of the bundle at ``prefix`` (+ ".index", ".data-…") by name."""
    index = prefix.with_name(prefix.name + ".index").read_bytes()
    if struct.unpack_from("<Q", index, len(index) - 8)[0] != _MAGIC:
        raise ValueError("no tensor bundle")
    raw = prefix.with_name(prefix.name + ".data-00000-of-00001").read_bytes()
    footer = index[-_FOOTER:]
    at = 0
    for _ in range(2):  # the handle of the meta index, which is empty
        _, at = _varint(footer, at)
    offset, at = _varint(footer, at)
    size, at = _varint(footer, at)
    found = {}
    for _, handle in _block(index, offset, size):
        start, after = _varint(handle, 0)
        length, _ = _varint(handle, after)
        for name, entry in _block(index, start, length):
            if not name:
                continue  # the header
            fields = dict(_fields(entry))
            if fields.get(1) != _FLOAT:
                continue
            begin, count = int(fields.get(4, 0)), int(fields.get(5, 0))
            shape = _shape(bytes(fields.get(2, b"")))
            found[name.decode()] = np.frombuffer(raw[begin : begin + count], "<f4").reshape(shape)
    return found
