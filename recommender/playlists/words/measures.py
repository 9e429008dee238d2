"""What can be counted: years, lengths, tempo, keys, formats, how many, in which order."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re

from recommender.core.rules import Condition, Group, Limit, Op
from recommender.playlists.words.meaning import (
    Make,
    Meaning,
    Pattern,
    Scene,
    one,
    pattern,
    says,
    sorts,
)
from recommender.playlists.words.numbers import LENGTH, NUMBER, number, seconds

# -- years -----------------------------------------------------------------------------------------

_YEAR = r"((?:19|20)\d\d)"
_DECADES = {
    **{"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960},
    **{"seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000, "aughts": 2000},
    **{"two thousands": 2000, "tens": 2010, "twenty tens": 2010},
}
_DECADE = rf"((?:19|20)?\d0'?s|{'|'.join(_DECADES)})"
_FROM = (
    r"(?:(?:released |recorded |made |music |songs )?(?:from|in|of|during) )?(?:the (?:year )?)?"
)
_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}
_CENTURIES = {"19th": 1801, "20th": 1901, "21st": 2001, "nineteenth": 1801, "twentieth": 1901}
_CENTURIES["twenty-first"] = 2001


def _years(low: int, high: int) -> Meaning:
    return one("era", "year", Op.BETWEEN, (float(low), float(high)))


def _decade_start(text: str) -> int:
    plain = text.lower().replace("'", "")
    if plain in _DECADES:
        return _DECADES[plain]
    start = int(plain.removesuffix("s"))
    return start if start >= 100 else start + (2000 if start < 30 else 1900)


def _decade(match: re.Match[str], _scene: Scene) -> Meaning:
    start = _decade_start(match[2])
    first, last = _PARTS.get((match[1] or "").lower().rstrip("-"), (0, 9))
    return _years(start + first, start + last)


def _two_decades(match: re.Match[str], _scene: Scene) -> Meaning:
    return _years(_decade_start(match[1]), _decade_start(match[2]) + 9)


def _past(match: re.Match[str], scene: Scene) -> Meaning:
    unit = 10 if match[2].lower().startswith("decade") else 1
    count = number(match[1]) if match[1] else 1
    return one("era", "year", Op.AT_LEAST, float(scene.today.year - round(count * unit)))


def _compared(op: Op, group: int = 1) -> Make:
    def make(match: re.Match[str], _scene: Scene) -> Meaning:
        text = match[group]
        year = int(text) if text.isdecimal() else _decade_start(text)
        if not text.isdecimal() and op is Op.ABOVE:
            year += 9
        return one("era", "year", op, float(year))

    return make


def _this_year(offset: int) -> Make:
    return lambda _match, scene: one("era", "year", Op.IS, float(scene.today.year + offset))


_YEARS: tuple[Pattern, ...] = (
    pattern(
        rf"(?:from |between )?(?:the )?{_DECADE} (?:to|until|through|till) (?:the )?{_DECADE}",
        _two_decades,
    ),
    pattern(
        rf"(?:(?:from|in|released) )?(?:between |from )?{_YEAR}(?: ?[-–—] ?| (?:and|to|until|till|"
        rf"through) ){_YEAR}",
        lambda m, _s: _years(*sorted((int(m[1]), int(m[2])))),
    ),
    pattern(
        rf"(?:from |in |of |released in )(?:the )(?:last|past) (?:({NUMBER}) )?(years|decades?)",
        _past,
    ),
    pattern(rf"(?:from |released |recorded |made )*(?:before|pre|prior to|older than)[ -](?:the )?(?:year )?({_YEAR[1:-1]}|{_DECADE[1:-1]})", _compared(Op.BELOW)),
    pattern(rf"(?:from |released |recorded |made )*(?:after|post|later than|newer than)[ -](?:the )?(?:year )?({_YEAR[1:-1]}|{_DECADE[1:-1]})", _compared(Op.ABOVE)),
    pattern(rf"(?:from |released |recorded |made )*(?:since|from) (?:the )?({_YEAR[1:-1]}|{_DECADE[1:-1]})(?: on(?:wards?)?)", _compared(Op.AT_LEAST)),
    pattern(rf"(?:released |recorded |made )*since (?:the )?({_YEAR[1:-1]}|{_DECADE[1:-1]})", _compared(Op.AT_LEAST)),
    pattern(rf"(?:up to|until|till) (?:the )?({_YEAR[1:-1]})", _compared(Op.AT_MOST)),
    pattern(rf"{_FROM}(?:(early|mid|middle|late)[ -](?:the )?)?{_DECADE}(?: era)?", _decade),
    pattern(rf"{_FROM}({'|'.join(_CENTURIES)}) century", lambda m, _s: _years(_CENTURIES[m[1].lower()], _CENTURIES[m[1].lower()] + 99)),
    pattern(rf"{_FROM}{_YEAR}", lambda m, _s: one("era", "year", Op.IS, float(m[1]))),
    pattern(r"(?:new (?:music|songs?|tracks?|releases) )?(?:released|from|out|came out|of|new|in)(?: in)? this year|this year'?s", _this_year(0)),
    pattern(r"(?:released|from|out|came out|of)(?: in)? last year|last year'?s", _this_year(-1)),
    pattern(r"oldies|golden oldies|old[ -]?school|vintage", says("era", Condition("year", Op.BELOW, 1975.0))),
    pattern(r"(?:new|recent|latest|modern|current) (?:releases?|music|songs?|stuff|albums?|tracks?)(?! (?:from|in|of|out)\b)|contemporary", lambda _m, s: one("era", "year", Op.AT_LEAST, float(s.today.year - 3))),
    pattern(r"old (?:music|songs?|stuff|albums?|tracks?)", says("era", Condition("year", Op.BELOW, 1990.0))),
)  # fmt: skip

# -- lengths ---------------------------------------------------------------------------------------

_LONG = r"(?: (?:long|in length|each|or so|playing time))?"


def _length(op: Op) -> Make:
    return lambda match, _scene: one("length", "length", op, seconds(match[1]))


def _between(match: re.Match[str], _scene: Scene) -> Meaning:
    unit = re.search(r"[smh]", re.sub(NUMBER, "", match[2].lower()))
    low = seconds(match[1], unit[0] if unit else "m")
    return one("length", "length", Op.BETWEEN, (low, seconds(match[2])))


_LENGTHS: tuple[Pattern, ...] = (
    pattern(rf"(?:between )?(\d+:\d\d|{NUMBER}(?: ?(?:minutes?|mins?|seconds?))?)(?: ?[-–] ?| (?:and|to|or) ){LENGTH}{_LONG}", _between),
    pattern(rf"(?:that (?:are|is) |which are )?(?:no (?:longer|more) than|not (?:longer|more) than|not over|at most|up to|maximum|max|at the most){' '}{LENGTH}{_LONG}", _length(Op.AT_MOST)),
    pattern(rf"(?:that (?:are|is) |which are )?(?:no (?:shorter|less) than|not (?:shorter|under)(?: than)?|at least|minimum|min) {LENGTH}{_LONG}", _length(Op.AT_LEAST)),
    pattern(rf"(?:that (?:are|is) |which are )?(?:under|below|less than|shorter than|fewer than|within|<) ?{LENGTH}{_LONG}", _length(Op.BELOW)),
    pattern(rf"(?:that (?:are|is) |which are )?(?:over|above|more than|longer than|exceeding|>) ?{LENGTH}{_LONG}", _length(Op.ABOVE)),
    pattern(rf"{LENGTH}(?: long)? or (?:less|shorter|under)", _length(Op.AT_MOST)),
    pattern(rf"{LENGTH}(?: long)? or (?:more|longer|over)", _length(Op.AT_LEAST)),
    pattern(r"short(?:er)?(?: (?:songs?|tracks?|ones|pieces?))?(?! first)(?! than)", says("length", Condition("length", Op.BELOW, 180.0))),
    pattern(r"long(?:er)?(?: (?:songs?|tracks?|ones|pieces?))?(?! first)(?! than)|epics", says("length", Condition("length", Op.ABOVE, 360.0))),
)  # fmt: skip

# -- tempo, keys, formats --------------------------------------------------------------------------

_BPM = r"(\d{2,3})(?: ?bpm| beats per minute)"
_FLATS = {"Db": "C#", "Eb": "D#", "Gb": "F#", "Ab": "G#", "Bb": "A#", "Cb": "B", "Fb": "E"}
_SHARPS = {"E#": "F", "B#": "C"}


def _tempo(low: float, high: float) -> Meaning:
    return one("tempo", "bpm", Op.BETWEEN, (low, high))


def _key(match: re.Match[str], _scene: Scene) -> Meaning | None:
    letter, sign, mode = match[1].upper(), (match[2] or "").lower().strip(), match[3].lower()
    mark = {"sharp": "#", "♯": "#", "#": "#", "flat": "b", "♭": "b", "b": "b"}.get(sign, "")
    tonic = letter + mark
    tonic = _FLATS.get(tonic, _SHARPS.get(tonic, tonic))
    return one("key", "key", Op.IS, f"{tonic} {'minor' if mode.startswith('min') else 'major'}")


def _mode(match: re.Match[str], _scene: Scene) -> Meaning:
    return one("key", "mode", Op.IS, match[1].lower())


def _format(match: re.Match[str], _scene: Scene) -> Meaning:
    name = match[1].lower().rstrip("s")
    known = {"ogg": "vorbis", "ogg vorbi": "vorbis", "vorbi": "vorbis", "m4a": "aac", "opu": "opus"}
    return one("format", "format", Op.IS, known.get(name, name))


def _formats(*names: str) -> Make:
    return says("format", Group("any", tuple(Condition("format", Op.IS, name) for name in names)))


_SOUND: tuple[Pattern, ...] = (
    pattern(rf"(?:between |from )?(\d{{2,3}})(?: ?[-–] ?| (?:and|to) ){_BPM}", lambda m, _s: _tempo(float(m[1]), float(m[2]))),
    pattern(rf"(?:around|about|roughly|approximately|near|circa|~) ?{_BPM}", lambda m, _s: _tempo(float(m[1]) - 5, float(m[1]) + 5)),
    pattern(rf"(?:over|above|more than|faster than|>) ?{_BPM}", lambda m, _s: one("tempo", "bpm", Op.ABOVE, float(m[1]))),
    pattern(rf"(?:under|below|less than|slower than|<) ?{_BPM}", lambda m, _s: one("tempo", "bpm", Op.BELOW, float(m[1]))),
    pattern(rf"(?:at least) {_BPM}", lambda m, _s: one("tempo", "bpm", Op.AT_LEAST, float(m[1]))),
    pattern(rf"(?:at most|up to) {_BPM}", lambda m, _s: one("tempo", "bpm", Op.AT_MOST, float(m[1]))),
    pattern(rf"(?:at |exactly )?{_BPM}", lambda m, _s: _tempo(float(m[1]) - 2, float(m[1]) + 2)),
    pattern(r"(?:in )?(?:a |the )?(major|minor)(?: keys?| mode| tonality)", _mode),
    pattern(r"(?:in )?(?:the )?(?:key of )?(?<![\w'])([a-g])(?:[ -]?(sharp|flat|#|♯|♭|b))?[ -](major|minor|maj|min)", _key),
    pattern(r"(?:in |only |as )*(flacs?|mp3s?|wavs?|alacs?|aacs?|m4as?|ogg(?: vorbis)?|vorbis|opus|wma|ape|dsd|aiffs?)(?: (?:files?|only|format))?", _format),
    pattern(r"(?:only )?(?:loss ?less|cd quality)(?: (?:files?|only))?", _formats("flac", "alac", "wav")),
    pattern(r"lossy(?: files?)?", _formats("mp3", "aac", "vorbis", "opus")),
)  # fmt: skip

# -- how many, in which order ----------------------------------------------------------------------

_THINGS = r"(?:songs?|tracks?|tunes?|pieces?|titles?|numbers|things|items)"

#: Numbers that count something else: years, and "a" alone.
_NO_COUNT = r"(?!(?:19|20)\d\d\b)(?!an? (?!couple|dozen|few|hundred|handful))"
_UNITS = r"(?:sec|min|hour|hr|star|bpm|beats|times?\b|plays?\b|years?|days?|weeks?|months?|decade)"


def _count(match: re.Match[str], _scene: Scene) -> Meaning:
    return Meaning("limit", limit=Limit(tracks=max(1, round(number(match[1])))))


def _for_so_long(match: re.Match[str], _scene: Scene) -> Meaning | None:
    length = seconds(match[1])
    return Meaning("limit", limit=Limit(minutes=round(length / 60))) if length >= 60 else None


def _top(match: re.Match[str], scene: Scene) -> Meaning:
    return Meaning("limit", sort=(("plays", True),), limit=_count(match, scene).limit)


_KEYS = {
    **{"year": "year", "date": "year", "release date": "year", "release": "year", "age": "year"},
    **{"tempo": "bpm", "bpm": "bpm", "speed": "bpm", "length": "length", "duration": "length"},
    **{"energy": "energy", "loudness": "loudness", "title": "title", "name": "title"},
    **{"artist": "artist", "album": "album", "plays": "plays", "play count": "plays"},
    **{"rating": "rating", "key": "key", "genre": "genre", "taste": "taste"},
    **{"date added": "added", "last played": "played"},
}
_DOWN = frozenset(("plays", "rating", "taste", "added"))


def _by(match: re.Match[str], _scene: Scene) -> Meaning:
    key = _KEYS[match[1].lower()]
    down = (match[2] or "").lower()
    descending = down.startswith("desc") if down else key in _DOWN
    return Meaning("sort", sort=((key, descending),))


_FIRST = r"(?: (?:ones |songs |tracks )?first)"
_ORDER: tuple[Pattern, ...] = (
    pattern(r"(?:in )?(?:a )?(?:random|shuffled?)(?: order)?|shuffled?|mixed up|surprise me", sorts(("random", False))),
    pattern(rf"newest{_FIRST}?|latest{_FIRST}|most recent{_FIRST}|reverse chronological(?:ly)?", sorts(("year", True))),
    pattern(rf"oldest{_FIRST}?|chronological(?:ly)?(?: order)?", sorts(("year", False))),
    pattern(rf"longest{_FIRST}?", sorts(("length", True))),
    pattern(rf"shortest{_FIRST}?", sorts(("length", False))),
    pattern(rf"fastest{_FIRST}?", sorts(("bpm", True))),
    pattern(rf"slowest{_FIRST}?", sorts(("bpm", False))),
    pattern(rf"loudest{_FIRST}?", sorts(("loudness", True))),
    pattern(rf"(?:quietest|softest){_FIRST}?", sorts(("loudness", False))),
    pattern(rf"(?:calmest){_FIRST}?", sorts(("energy", False))),
    pattern(rf"(?:most energetic|wildest){_FIRST}?", sorts(("energy", True))),
    pattern(rf"(?:my )?(?:most|top)[ -](?:often )?(?:played|heard|listened(?: to)?){_FIRST}?", sorts(("plays", True))),
    pattern(rf"(?:my )?least[ -](?:often )?(?:played|heard|listened(?: to)?){_FIRST}?", sorts(("plays", False))),
    pattern(rf"(?:my )?(?:best|highest|top)[ -]rated{_FIRST}?", sorts(("rating", True))),
    pattern(rf"(?:lowest|worst)[ -]rated{_FIRST}?", sorts(("rating", False))),
    pattern(rf"(?:recently|last|newly|latest) added{_FIRST}", sorts(("added", True))),
    pattern(rf"least recently (?:played|heard){_FIRST}?|longest not (?:played|heard){_FIRST}?", sorts(("played", False))),
    pattern(rf"(?:most )?recently (?:played|heard){_FIRST}|last (?:played|heard){_FIRST}", sorts(("played", True))),
    pattern(rf"best matches first|best{_FIRST}", sorts(("taste", True))),
    pattern(r"alphabetical(?:ly)?(?: order)?|a to z|a-z", sorts(("title", False))),
    pattern(rf"(?:(?:sort(?:ed)?|order(?:ed)?|arranged?) )?by ({'|'.join(sorted(_KEYS, key=len, reverse=True))})(?:,? (asc(?:ending)?|desc(?:ending)?))?(?=\s*(?:$|[,.;]|and\b|but\b|with\b))", _by),
    pattern(rf"(?:my )?top ({NUMBER})", _top),
    pattern(rf"(?:(?:about|around|only|just|at most|max(?:imum)?|up to|limit(?:ed)? to) )?(?:the )?{_NO_COUNT}({NUMBER})(?: {_THINGS}|(?= (?!{_UNITS})(?:[a-z'&-]+ ){{1,6}}{_THINGS}))", _count),
    pattern(rf"(?:for |about |around )*{LENGTH}(?:'?s?)? (?:of|worth of)", _for_so_long),
    pattern(r"for (half an hour|an hour|\S+ (?:minutes|hours)|\S+ and a half hours)", _for_so_long),
)  # fmt: skip

MEASURE_PATTERNS: tuple[Pattern, ...] = (*_ORDER, *_LENGTHS, *_SOUND, *_YEARS)
