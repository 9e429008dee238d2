"""Which picture in a folder is the album's cover."""

from __future__ import annotations

from collections.abc import Sequence

_NAMES = (b"cover", b"folder", b"front", b"album", b"albumart", b"artwork")


def best_cover(names: Sequence[bytes]) -> bytes | None:
    """Choose the cover among a folder's pictures: by its usual names, else the only picture."""

    def rank(name: bytes) -> tuple[int, int, bytes]:
        stem = name[: name.rfind(b".")].lower()
        for place, known in enumerate(_NAMES):
            if stem == known:
                return (0, place, name)
            if stem.startswith(known) or stem.endswith(known):
                return (1, place, name)
        return (2, 0, name)

    ranked = sorted(names, key=rank)
    if not ranked:
        return None
    named = rank(ranked[0])[0] < 2
    return ranked[0] if named or len(ranked) == 1 else None
