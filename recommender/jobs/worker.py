"""The worker process: reads calls from its standard input, answers on its standard output.

Each message is a 4-byte length and msgpack. A call is ``[function, item]``; an answer is
``[value, error]`` with one of them None; the first message says that the worker is ready. Nothing
is pickled, so a worker taken over by a hostile file cannot run code in its parent.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import msgpack

from recommender.core import translation
from recommender.core.errors import KnownError
from recommender.jobs import limits

READY = "ready"
#: The environment variable that names the words a worker speaks, a .ts file.
WORDS = "DEEPCUTS_WORDS"
_LENGTH = struct.Struct("<I")
_LONGEST = 64 * 1024 * 1024


def read_message(stream: BinaryIO) -> Any:
    """Return the next message; None at the end of the stream. ValueError: it is no message."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    length = _LENGTH.unpack(head)[0]
    if length > _LONGEST:
        raise ValueError(f"a message of {length} bytes")
    body = stream.read(length)
    if len(body) < length:
        return None
    return msgpack.unpackb(body, use_list=True, strict_map_key=False)


def write_message(stream: BinaryIO, message: Any) -> None:
    """Send a message at once."""
    body = msgpack.packb(message)
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def resolve(function: str) -> Callable[[dict[str, Any]], Any]:
    """Find "package.module:function"."""
    module, _, name = function.partition(":")
    found: Callable[[dict[str, Any]], Any] = getattr(importlib.import_module(module), name)
    return found


def reason(error: BaseException) -> str:
    """Say in one line what went wrong."""
    if isinstance(error, KnownError):
        return str(error)
    if isinstance(error, MemoryError):
        return translation.translate("unreadable", "It needs more memory than a worker may use.")
    text = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer calls until the parent closes the pipe."""
    while (message := read_message(source)) is not None:
        function, item = message
        try:
            answer = [resolve(function)(item), None]
        except (Exception, MemoryError) as error:  # noqa: BLE001 - a bad file costs one answer only
            answer = [None, reason(error)]
        write_message(sink, answer)


def _learn_words() -> None:
    """Speak the listener's language; English where its words cannot be read."""
    if file := os.environ.get(WORDS):
        with contextlib.suppress(OSError, SyntaxError):
            translation.install(translation.read(Path(file)))


def main() -> None:
    """Set the limits, import what is always needed, serve."""
    memory_mb, *warm = sys.argv[1:]
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not break the protocol
    limits.die_with_parent()
    limits.lower_priority()
    _learn_words()
    for module in warm:
        importlib.import_module(module)
    limits.limit_memory(int(memory_mb))
    write_message(sink, READY)
    serve(sys.stdin.buffer, sink)


if __name__ == "__main__":
    main()
