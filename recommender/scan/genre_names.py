"""One name for a genre, whatever a tag calls it: spellings folded into a tree of genres.

The table stands in ``resources/genres/tree.txt``: 600 nodes, over 2,000 spellings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from recommender.scan.clean import fold

_AND = re.compile(r"&|\+|(?<![^\W_])'?n'?(?![^\W_])")
_NOISE = re.compile(r"[\W_]+")
_ID3_NUMBER = re.compile(r"^\(\d+\)")
_PARTS = re.compile(r"\s*(?:[;,|\x00]|/|\\|\s>\s|\s-\s|::)\s*")
#: Values that say nothing about the music.
_EMPTY = frozenset(
    (
        "",
        "other",
        "others",
        "unknown",
        "unknowngenre",
        "misc",
        "miscellaneous",
        "various",
        "none",
        "genre",
        "music",
        "musik",
        "default",
        "undefined",
        "unclassifiable",
        "unclassified",
        "general",
        "andere",
        "autres",
        "autre",
        "otro",
        "sonstige",
        "blank",
        "nogenre",
        "na",
        "null",
        "test",
        "my music",
        "mymusic",
    )
)


@dataclass(frozen=True, slots=True)
class GenreNode:
    """A node of the tree: its path from the root down to its own name."""

    name: str
    path: tuple[str, ...]

    @property
    def root(self) -> str:
        """The broad genre it belongs to."""
        return self.path[0]


@dataclass(frozen=True, slots=True)
class GenreTree:
    """Nodes by name and spellings (see ``key``) by node."""

    nodes: dict[str, GenreNode]
    spellings: dict[str, str]

    def canonical(self, tag: str) -> str | None:
        """Return the name of the node a tag means; None when no spelling is like it."""
        plain = _ID3_NUMBER.sub("", tag).strip() or tag
        return self.spellings.get(key(plain))

    def fold(self, tag: str) -> tuple[str, ...]:
        """Return the nodes of a tag that may list several genres, "" parts and unknown ones left
        out.
        """
        whole = self.canonical(tag)
        if whole is not None:
            return (whole,)
        found = (self.canonical(part) for part in _PARTS.split(tag))
        return tuple(dict.fromkeys(name for name in found if name is not None))

    def related(self, one: str, other: str) -> bool:
        """Tell whether one node lies on the other's path (or they are the same)."""
        a, b = self.nodes.get(one), self.nodes.get(other)
        return a is not None and b is not None and (one in b.path or other in a.path)

    def distance(self, one: str, other: str) -> int:
        """Return the number of steps between two nodes over their last common ancestor; the roots
        hang under one more, common root.
        """
        a, b = self.nodes[one].path, self.nodes[other].path
        shared = 0
        while shared < min(len(a), len(b)) and a[shared] == b[shared]:
            shared += 1
        return len(a) + len(b) - 2 * shared


def key(name: str) -> str:
    """Return what two spellings of a genre share: letters and digits, folded; "&" is "and"."""
    return _NOISE.sub("", _AND.sub(" and ", fold(name)))


def says_nothing(tag: str) -> bool:
    """Tell whether a genre tag names no genre: "Other", "(255)", a number, a web address."""
    plain = key(tag)
    return plain in _EMPTY or plain.isdecimal() or "http" in plain or "www" in plain


@cache
def tree() -> GenreTree:
    """Return the tree that Deepcuts brings along."""
    return parse(files("resources.genres").joinpath("tree.txt").read_text("utf-8"))


def parse(text: str) -> GenreTree:
    """Read a tree: two spaces a level, "Name = spelling, spelling"; the first owner keeps one."""
    nodes: dict[str, GenreNode] = {}
    spellings: dict[str, str] = {}
    own: list[str] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        depth = (len(line) - len(line.lstrip(" "))) // 2
        name, _, others = line.strip().partition(" = ")
        own = [*own[:depth], name]
        nodes[name] = GenreNode(name, tuple(own))
        for spelling in (name, *others.split(",")):
            if key(spelling):
                spellings.setdefault(key(spelling), name)
    for name in nodes:  # a node's own name always means the node
        spellings[key(name)] = name
    return GenreTree(nodes, spellings)
