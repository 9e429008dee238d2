"""Which files are music, pictures, lyrics or cue sheets, by their names alone."""

from __future__ import annotations

AUDIO = frozenset(
    b".mp3 .flac .ogg .oga .opus .m4a .m4b .mp4 .aac .wav .aif .aiff .aifc .wma .asf .ape .wv .mpc "
    b".mp2 .tta .spx .dsf .mka .alac".split()
)
PICTURES = frozenset(b".jpg .jpeg .png .webp .gif .bmp".split())
CUE = b".cue"
LYRICS = b".lrc"


def suffix(name: bytes) -> bytes:
    """Return a file name's lower-case suffix with its dot, b"" when it has none."""
    dot = name.rfind(b".")
    return name[dot:].lower() if dot > 0 else b""
