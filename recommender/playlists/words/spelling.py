"""A slip of the finger: a word one letter away from a word that means something."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from recommender.scan.clean import fold
from recommender.scan.genre_names import tree

_LEAST = 5
_WORDS = """
    relaxing relaxed energetic melancholic melancholy aggressive peaceful soothing tranquil
    mellow happy cheerful upbeat acoustic instrumental saxophone trumpet violin cello guitar
    piano harpsichord orchestra orchestral strings vocals female singer drums favourite
    favourites favorite favorites recently played unplayed listened minutes seconds hours
    shorter longer under between seventies eighties nineties sixties fifties remixes covers
    without random sleeping studying working running dancing workout dinner concentration
    romantic beautiful quiet
"""
_OFTEN = tuple(_WORDS.split())


@cache
def _genre_words() -> frozenset[str]:
    names = (fold(name) for name in tree().nodes)
    return frozenset(name for name in names if name.isalpha() and len(name) >= _LEAST)


def corrected(word: str, artists: Iterable[str]) -> str:
    """Return the only known word that one slip away was meant; "" when none or several are.

    A slip is one letter too many, too few or wrong, or two that changed places (Damerau 1964).
    """
    plain = fold(word)
    if len(plain) < _LEAST or not plain.isalpha():
        return ""
    for words in (_OFTEN, _genre_words(), artists):
        near = {one for one in words if _one_slip(plain, one)}
        if len(near) == 1:
            return near.pop()
    return ""


def _one_slip(typed: str, meant: str) -> bool:
    if abs(len(typed) - len(meant)) > 1 or len(meant) < _LEAST or typed == meant:
        return False
    at = 0
    while at < min(len(typed), len(meant)) and typed[at] == meant[at]:
        at += 1
    if len(typed) == len(meant):
        swapped = typed[at : at + 2] == meant[at : at + 2][::-1]
        return typed[at + 1 :] == meant[at + 1 :] or (
            swapped and typed[at + 2 :] == meant[at + 2 :]
        )
    if len(typed) > len(meant):
        return typed[at + 1 :] == meant[at:]
    return typed[at:] == meant[at + 1 :]
