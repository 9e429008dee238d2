"""Names in a phrase: artists, titles, albums, genres, styles by ear."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re
from collections.abc import Mapping

from recommender.core.rules import Condition, Op
from recommender.playlists.words.meaning import Meaning, Pattern, Scene, one, pattern
from recommender.scan.clean import fold
from recommender.scan.genre_names import key, tree

_MOST_WORDS = 6
_WORD = re.compile(r"[^\s,;:.!?/()\"“”]+(?:[./][^\s,;:.!?()\"“”]+)*")
#: Where a name that is not known must end.
_END = (
    r"(?=\s*(?:$|[,;:!?()]|\.(?:\s|$)|(?:but|from|for|with|without|that|which|under|over|below|"
    r"above|longer|shorter|less|more|not|no|newest|oldest|before|after|since|between|released|"
    r"played|i|sorted|ordered|except|only|in the|or|played)\b))"
)
_NAME = rf"[\"“']?(\S.*?)[\"”']?{_END}"
_INSTRUMENTAL = frozenset(
    ("piano", "guitar", "strings", "acoustic", "instrumental", "vocal", "drums", "drum", "sax")
)


#: Spellings of genres in tags that mean something else in a sentence.
_NO_GENRE = frozenset(
    ("hits", "charts", "mainstream", "popular", "holiday", "break", "urban", "praise", "college")
)


def folded(names: Mapping[str, str] | list[str]) -> dict[str, str]:
    """Return names by their folded form, and by those that people shorten them to.

    "The Beatles" are "Beatles" too, and "Simon & Garfunkel" have an "and".
    """
    found = {fold(name): name for name in names}
    for name in names:
        plain = fold(name)
        for other in (
            plain.removeprefix("the "),
            " ".join(fold(name.replace("&", " and ")).split()),
        ):
            if len(other) > 2:
                found.setdefault(other, name)
    return found


def words_from(text: str, place: int) -> list[re.Match[str]]:
    """Return the next words from a place on, up to the end of the clause."""
    found: list[re.Match[str]] = []
    while len(found) < _MOST_WORDS:
        match = _WORD.match(text, place)
        if match is None:
            break
        found.append(match)
        place = match.end()
        if text[place : place + 1] != " ":
            break
        place += 1
    return found


def longest(text: str, place: int, names: Mapping[str, str], least: int = 1) -> tuple[str, int]:
    """Return the longest known name at a place and where it ends; "" when there is none."""
    words = words_from(text, place)
    for count in range(len(words), least - 1, -1):
        end = words[count - 1].end()
        phrase = fold(text[place:end])
        name = names.get(phrase) or (names.get(phrase[:-2]) if phrase.endswith("'s") else None)
        if name is not None:
            return name, end
    return "", place


def genre_at(text: str, place: int, least: int) -> tuple[str, int]:
    """Return the genre named at a place by at least so many words; "" when there is none."""
    words = words_from(text, place)
    known = tree()
    for count in range(min(len(words), 4), least - 1, -1):
        end = words[count - 1].end()
        phrase = text[place:end]
        name = known.canonical(phrase) or known.canonical(_single(phrase))
        if name is None or any(c.isdigit() for c in phrase) or fold(phrase) in _NO_GENRE:
            continue
        parts = [fold(word[0]) for word in words[:count]]
        own = is_own_name(phrase, name)
        if count > 1 and parts[-1] in ("music", "songs", "song", "tracks", "general"):
            continue  # the word before says it already
        if parts[0] in _INSTRUMENTAL | {"the", "some", "a"} and not own:
            continue
        if parts[-1] in _INSTRUMENTAL or (not own and _two_genres(parts)):
            continue
        return name, end
    return "", place


def _single(phrase: str) -> str:
    """Return a phrase with its last word in the singular."""
    return (
        phrase[:-1] if len(phrase) > 4 and phrase[-1] in "sS" and phrase[-2] not in "sS" else phrase
    )


def _two_genres(parts: list[str]) -> bool:
    """Tell whether words name two genres, as "soul and funk" does and "rhythm and blues" not."""
    for place, part in enumerate(parts):
        if part in ("and", "&", "or") and 0 < place < len(parts) - 1:
            sides = (" ".join(parts[:place]), " ".join(parts[place + 1 :]))
            return all(tree().canonical(side) is not None for side in sides)
    return False


def is_own_name(phrase: str, genre: str) -> bool:
    """Tell whether a phrase is a genre's own name, not another spelling."""
    return key(genre) in (key(phrase), key(_single(phrase)))


def _named(name: str, scene: Scene) -> str:
    """Return a name as the library spells it."""
    clean = " ".join(name.strip(" \"“”'").split())
    return scene.known.artists.get(fold(clean), clean)


def artist(name: str, scene: Scene) -> Meaning:
    """Return the meaning of an artist's name."""
    known = scene.known.artists.get(fold(name.strip(" \"“”'")))
    if known:
        return one("artist", "artist", Op.IS, known)
    return one("artist", "artist", Op.PHRASE, _named(name, scene))


def like(name: str, scene: Scene) -> Meaning:
    """Return the meaning of likeness to an artist or a title."""
    return Meaning("like", (Condition("like", Op.IS, _named(name, scene)),))


def _text(field: str, group: int = 1) -> object:
    def make(match: re.Match[str], _scene: Scene) -> Meaning:
        text = match[group].strip(" \"“”'")
        op = Op.HAS if field == "title" and re.fullmatch(r"\w+", text) else Op.PHRASE
        return one("text", field, op, text)

    return make


_QUOTED = r"[\"“]([^\"“”]+)[\"”]"
LIKE = re.compile(
    r"(?:(?:something|anything|songs?|tracks?|music|stuff|more|sounds?|sounding|much|very|a lot|"
    r"that|which|sounds?|artists|bands) )*"
    r"(?:like|similar to|close to|akin to|(?:in|with) the (?:style|vein|spirit|manner|sound|mood) of|"
    r"(?:reminiscent|evocative) of|remind(?:s|ing)?(?: me| one| you)? of|resembl(?:es?|ing)|"
    r"along the lines of|à la|a la|for (?:fans|lovers) of|if you like|inspired by|"
    r"related to) (?:the (?:song|track|artist|band) )?",
    re.IGNORECASE,
)
BY = re.compile(
    r"(?:(?:made|performed|sung|played|recorded|released) )?by (?:the (?:artist|band|singer) )?|"
    r"(?:the )?(?:artist|band) ",
    re.IGNORECASE,
)
NAME = re.compile(_NAME, re.IGNORECASE)
TEXT_PATTERNS: tuple[Pattern, ...] = (
    pattern(
        rf"(?:(?:called|titled|named|entitled) |(?:the )?(?:song|track) (?=[\"“])){_QUOTED}",
        _text("title"),  # type: ignore[arg-type]
    ),
    pattern(rf"(?:called|titled|named|entitled) {_NAME}", _text("title")),  # type: ignore[arg-type]
    pattern(
        r"(?:(?:with|containing|that (?:have|has|contain)|having) (?:the words? )?[\"“']?"
        r"(?=[^\"“”,;]+ in )|[\"“']?(?=[\w-]+[\"”']? in ))([^\"“”,;]+?)"
        r"[\"”']? in (?:the|their|its) (?:title|name)s?",
        _text("title"),  # type: ignore[arg-type]
    ),
    pattern(
        rf"(?:from|on|off) (?:(?:the|their|his|her) )?(?:album|record|lp) "
        rf"[\"“']?(\S.*?)[\"”']?(?:{_END}|(?= by ))",
        _text("album"),  # type: ignore[arg-type]
    ),
    pattern(
        r"(?:(?:the|whose) )?(?:title|name)s? (?:that )?(?:contain(?:s|ing)?|ha(?:s|ve|ving)|"
        r"includ(?:es?|ing)|with|mention(?:s|ing)?) (?:the words? )?[\"“']?([\w'-]+)[\"”']?",
        _text("title"),  # type: ignore[arg-type]
    ),
    pattern(
        rf"(?:(?:composed|written|penned) by|(?:by )?(?:the )?composer) {_NAME}",
        _text("composer"),  # type: ignore[arg-type]
    ),
    pattern(_QUOTED, _text("")),  # type: ignore[arg-type]
)
