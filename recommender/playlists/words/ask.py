"""Read a phrase from left to right: what each part means, and what meant nothing."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from recommender.core.query import canonical, write
from recommender.core.rules import Asked, Group, Limit, Node, Op, Rules, negate
from recommender.playlists.words import names
from recommender.playlists.words.filler import IGNORED, WISH, spelled_out
from recommender.playlists.words.listening import LISTENING_PATTERNS
from recommender.playlists.words.meaning import Known, Meaning, Scene, one
from recommender.playlists.words.measures import MEASURE_PATTERNS
from recommender.playlists.words.moods import MOOD_PATTERNS, SOUND_PATTERNS, VERSION_PATTERNS
from recommender.playlists.words.order import ORDER_PATTERNS
from recommender.playlists.words.spelling import corrected
from recommender.playlists.words.years import YEAR_PATTERNS
from recommender.scan.clean import fold

_LONGEST = 500
_BEFORE_NAMES = (
    *names.TEXT_PATTERNS,
    *LISTENING_PATTERNS,
    *ORDER_PATTERNS,
    *YEAR_PATTERNS,
    *MEASURE_PATTERNS,
)
_AFTER_NAMES = (*SOUND_PATTERNS, *MOOD_PATTERNS, *VERSION_PATTERNS)
#: Kinds of which a track has one, so that "and" between two of them means either.
_EITHER = frozenset(("genre", "era", "artist", "key", "format", "like", "tempo"))
_JOIN = re.compile(r"(?:and|or|nor|as well as|plus)(?![\w'])|[,&+/;]", re.IGNORECASE)
_NOT = re.compile(
    r"(?:not|no|nothing|none of|without|excluding|exclud(?:e|es)|except(?: for)?|minus|neither|"
    r"anything but|everything but|all but|other than|apart from|aside from|leav(?:e|ing) out|"
    r"no more|non|never|(?:is|are|was|were|do|does|has|have|ca|wo)n[o']?t|cannot|skip|avoid(?:ing)?|"
    r"rather than|instead of|free of|less(?! than)|drop|hold the|sans|zero)(?![\w'])"
    r"(?: (?:any|anything|the|those|too|so|that|very|want|wanting|need|like|me|much|of|overly|"
    r"particularly|especially)(?![\w']))*-?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s,;:!?()\"“”&+/]+")


def ask(phrase: str, today: date, known: Known | None = None) -> Asked:
    """Understand a phrase as rules; every phrase gets an answer, and says what it left out."""
    reader = _Reader(spelled_out(phrase)[:_LONGEST], Scene(today, known or Known()))
    rules = canonical(reader.rules())
    return Asked(phrase, rules, write(rules), tuple(reader.unknown))


@dataclass(slots=True)
class _Part:
    """Alternatives of one kind, any of which will do."""

    kind: str
    choices: list[Node]
    joined: str
    negated: bool


@dataclass(slots=True)
class _Reader:
    text: str
    scene: Scene
    parts: list[_Part] = field(default_factory=list)
    sort: list[tuple[str, bool]] = field(default_factory=list)
    limit: Limit = field(default_factory=Limit)
    unknown: list[str] = field(default_factory=list)
    place: int = 0
    joined: str = ""
    denied: str = ""
    runs_on: bool = False  # whether the last word was unknown too

    def rules(self) -> Rules:
        """Read everything."""
        while self.place < len(self.text):
            if self.text[self.place] == " ":
                self.place += 1
            elif not (self._understood() or self._small_word() or self._misspelt()):
                self._unknown_word()
        if self.denied:
            self.unknown.append(self.denied)
        items: list[Node] = []
        for part in self.parts:
            node = _one_of(part)
            plain = isinstance(node, Group) and node.mode == "all" and not node.negated
            items += node.items if isinstance(node, Group) and plain else [node]
        return Rules(Group("all", tuple(items)), tuple(self.sort), self.limit)

    # -- parts -----------------------------------------------------------------------------------

    def _understood(self) -> bool:
        meaning, end = self._meaning()
        if meaning is None:
            return False
        self.place, self.runs_on = end, False
        self.sort += [key for key in meaning.sort if key not in self.sort]
        if meaning.limit is not None:
            self.limit = meaning.limit
        if meaning.nodes:
            self._add(meaning)
        return True

    def _meaning(self) -> tuple[Meaning | None, int]:
        text, place, scene = self.text, self.place, self.scene
        if (wish := WISH.match(text, place)) and not self._is_love(wish):
            return Meaning(""), wish.end()
        for found in _BEFORE_NAMES:
            match = found.form.match(text, place)
            if match is not None and match.end() > place:
                made = found.make(match, scene)
                if made is not None:
                    return made, match.end()
        for lead, make in ((names.LIKE, names.like), (names.BY, names.artist)):
            match = lead.match(text, place)
            if match is not None:
                name, end = self._name(match.end())
                if name:
                    return make(name, scene), end
        return self._named()

    def _is_love(self, wish: re.Match[str]) -> bool:
        """Tell "songs I love" from "I love to hear": the one ends the clause."""
        return bool(
            re.fullmatch(r"i(?:'d| would)? (?:like|love)", wish[0], re.IGNORECASE)
            and re.match(
                r"\s*(?:$|[,.;]|(?:but|and|from|that|which|with|under|over|not|by|in)\b)",
                self.text[wish.end() :],
            )
        )

    def _name(self, place: int) -> tuple[str, int]:
        """Return the known or, up to the end of the clause, unknown name at a place."""
        name, end = names.longest(self.text, place, self.scene.known.artists)
        if name:
            return name, end
        match = names.NAME.match(self.text, place)
        return (match[1], match.end()) if match is not None else ("", place)

    def _named(self) -> tuple[Meaning | None, int]:
        text, place, known = self.text, self.place, self.scene.known
        name, end = names.longest(text, place, known.artists, 2)
        if name and not all(word in IGNORED for word in fold(name).split()):
            return self._artist(name), end
        heard = self._heard()
        genre, end = names.genre_at(text, place, 2)
        if genre and (heard[0] is None or names.is_own_name(text[place:end], genre)):
            return one("genre", "genre", Op.IS, genre), end
        style, end = names.longest(text, place, known.styles, 2)
        if style:
            return one("genre", "style", Op.IS, style), end
        return heard if heard[0] is not None else self._short_name()

    def _heard(self) -> tuple[Meaning | None, int]:
        """Return a sound, a mood or a version at this place."""
        for found in _AFTER_NAMES:
            match = found.form.match(self.text, self.place)
            if match is not None and match.end() > self.place:
                return found.make(match, self.scene), match.end()
        return None, self.place

    def _short_name(self) -> tuple[Meaning | None, int]:
        """A genre, an artist or a style of one word, where the word means nothing else."""
        text, place, known = self.text, self.place, self.scene.known
        word = _WORD.match(text, place)
        if word is None or fold(word[0]) in IGNORED or _JOIN.fullmatch(word[0]):
            return None, place
        genre, end = names.genre_at(text, place, 1)
        if genre:
            return one("genre", "genre", Op.IS, genre), end
        for found, field_ in ((known.artists, "artist"), (known.styles, "style")):
            name, end = names.longest(text, place, found)
            if name and field_ == "artist":
                return self._artist(name), end
            if name:
                return one("genre", "style", Op.IS, name), end
        return None, place

    def _artist(self, name: str) -> Meaning:
        """An artist's name; after "like A or" it is one more to be like."""
        last = self.parts[-1].kind if self.parts else ""
        make = names.like if last == "like" and self.joined in ("and", "or") else names.artist
        return make(name, self.scene)

    def _add(self, meaning: Meaning) -> None:
        node: Node = meaning.nodes[0]
        if len(meaning.nodes) > 1:
            node = Group("all", meaning.nodes)
        last = self.parts[-1] if self.parts else None
        alike = last is not None and last.kind == meaning.kind
        if last is not None and last.negated and alike and self.joined and not self.denied:
            self.denied = "no"  # "no rock or metal" denies both
        denied, joined = bool(self.denied), self.joined
        self.denied, self.joined = "", ""
        if denied:
            self.parts.append(_Part(meaning.kind, [negate(node)], joined, True))
        elif last is None or last.negated:
            self.parts.append(_Part(meaning.kind, [node], joined, False))
        elif joined == "or" or (joined and alike and meaning.kind in _EITHER):
            last.choices.append(node)
            self._gather()
        else:
            self.parts.append(_Part(meaning.kind, [node], joined, False))

    def _gather(self) -> None:
        """Let "a, b or c" be one choice of three."""
        while len(self.parts) > 1:
            before, last = self.parts[-2:]
            if last.joined != "," or before.kind != last.kind or before.negated:
                return
            before.choices += last.choices
            self.parts.pop()

    # -- small words -----------------------------------------------------------------------------

    def _small_word(self) -> bool:
        join = _JOIN.match(self.text, self.place)
        if join is not None:
            word = join[0].lower()
            either = word in ("or", "nor", "/")
            if either or self.joined != "or":
                self.joined = "or" if either else ("and" if word not in (",", ";") else ",")
            self.place, self.runs_on = join.end(), False
            return True
        denied = _NOT.match(self.text, self.place)
        if denied is not None:
            self.denied = denied[0].strip(" -")
            self.place, self.runs_on = denied.end(), False
            return True
        word_match = _WORD.match(self.text, self.place)
        if word_match is None:
            self.place += 1
            return True
        if fold(word_match[0]).strip(".'-") in IGNORED or not word_match[0].strip(".'-–—"):
            self.place, self.runs_on = word_match.end(), False
            return True
        return False

    def _misspelt(self) -> bool:
        """Put the word that a slip of the finger meant in the place of an unknown one."""
        match = _WORD.match(self.text, self.place)
        meant = corrected(match[0], self.scene.known.artists) if match is not None else ""
        if not meant or match is None:
            return False
        written = self.text
        self.text = f"{written[: self.place]}{meant}{written[match.end() :]}"
        if self._understood():
            return True
        self.text = written
        return False

    def _unknown_word(self) -> None:
        match = _WORD.match(self.text, self.place)
        assert match is not None
        word = match[0].strip(".'")
        if self.runs_on:
            self.unknown[-1] += f" {word}"
        else:
            self.unknown.append(f"{self.denied} {word}".strip())
        self.place, self.runs_on, self.denied = match.end(), True, ""


def _one_of(part: _Part) -> Node:
    if len(part.choices) > 1:
        return Group("any", tuple(part.choices))
    (only,) = part.choices
    return only
