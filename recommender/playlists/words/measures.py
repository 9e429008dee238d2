"""What can be measured of a track: its length, tempo, key and format."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re

from recommender.core.rules import Condition, Group, Op, Value
from recommender.playlists.words.compare import compared
from recommender.playlists.words.meaning import Make, Meaning, Pattern, Scene, one, pattern, says
from recommender.playlists.words.numbers import A_LENGTH, LENGTH, NUMBER, THINGS, seconds

# -- lengths ---------------------------------------------------------------------------------------

_LONG = r"(?:(?: |-)(?:long|in length|each|or so|playing time))?"
_SONGS = r"(?: (?:songs?|tracks?|ones|pieces?))?(?! first)(?! than)(?! to)"


def _length(op: Op, value: Value) -> Meaning:
    return one("length", "length", op, value)


def _bare_span(match: re.Match[str], _scene: Scene) -> Meaning:
    """Read "2 to 4 minutes", where the unit stands once."""
    unit = re.search(r"[smh]", re.sub(NUMBER, "", match[2].lower()))
    low, high = seconds(match[1], unit[0] if unit else "m"), seconds(match[2])
    return _length(Op.BETWEEN, (min(low, high), max(low, high)))


_LENGTHS: tuple[Pattern, ...] = (
    pattern(rf"(?:between |from )?(\d+:\d\d|{NUMBER}(?: ?(?:minutes?|mins?|seconds?))?)(?: ?[-–] ?| (?:and|to|or) ){LENGTH}{_LONG}", _bare_span),
    *compared(A_LENGTH, seconds, _length, lead=r"(?:that (?:are|is|last|run|lasts?) |which are |lasting |length (?:of )?)?", unit=_LONG, near=lambda at: 30.0 if at <= 300 else at / 10, exact=False),
    pattern(rf"{LENGTH}(?: |-)(?:long )?(?={THINGS}\b)", lambda m, _s: _length(Op.BETWEEN, (seconds(m[1]) - 30, seconds(m[1]) + 30))),
    pattern(rf"(?:very|really|super|extremely) short{_SONGS}|tiny{_SONGS}", says("length", Condition("length", Op.BELOW, 120.0))),
    pattern(rf"(?:very|really|super|extremely) long{_SONGS}", says("length", Condition("length", Op.ABOVE, 600.0))),
    pattern(rf"short(?:er)?{_SONGS}|brief{_SONGS}", says("length", Condition("length", Op.BELOW, 180.0))),
    pattern(rf"long(?:er)?{_SONGS}|epics|lengthy{_SONGS}", says("length", Condition("length", Op.ABOVE, 360.0))),
)  # fmt: skip

# -- tempo, keys, formats --------------------------------------------------------------------------

_BPM = r"(?: ?bpm| beats per minute)"
_TEMPO = r"(?:(?:at |with )?(?:a )?(?:tempo|bpm|speed)s?(?: (?:of|is|at|in the range of))? )"


def _tempo(op: Op, value: Value) -> Meaning:
    if op is Op.IS and isinstance(value, float):
        op, value = Op.BETWEEN, (value - 2, value + 2)
    return one("tempo", "bpm", op, value)


_FLATS = {"Db": "C#", "Eb": "D#", "Gb": "F#", "Ab": "G#", "Bb": "A#", "Cb": "B", "Fb": "E"}
_SHARPS = {"E#": "F", "B#": "C"}


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
    *compared(r"\d{2,3}", float, _tempo, lead=rf"(?:at |{_TEMPO})?", unit=_BPM, loose=_BPM, near=lambda _bpm: 5.0),
    *compared(r"\d{2,3}", float, _tempo, lead=_TEMPO, near=lambda _bpm: 5.0),
    pattern(r"(?:in )?(?:a |the )?(major|minor)(?: keys?| mode| tonality)", _mode),
    pattern(r"(?:in )?(?:the )?(?:key of )?(?<![\w'])([a-g])(?:[ -]?(sharp|flat|#|♯|♭|b))?[ -](major|minor|maj|min)", _key),
    pattern(r"(?:in |only |as )*(flacs?|mp3s?|wavs?|alacs?|aacs?|m4as?|ogg(?: vorbis)?|vorbis|opus|wma|ape|dsd|aiffs?)(?: (?:files?|only|format))?", _format),
    pattern(r"(?:only )?(?:loss ?less|cd quality)(?: (?:files?|only))?", _formats("flac", "alac", "wav")),
    pattern(r"lossy(?: files?)?", _formats("mp3", "aac", "vorbis", "opus")),
)  # fmt: skip

MEASURE_PATTERNS: tuple[Pattern, ...] = (*_LENGTHS, *_SOUND)
