"""Moods, instruments, voices and versions: words that stand for conditions on the sound.

A mood is a share of the library (its percentiles of energy, tempo and loudness), because calm and
fast are what they are beside the rest of one's music.
"""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re
from dataclasses import replace

from recommender.core.rules import Condition, Op
from recommender.core.sounds import SOUNDS
from recommender.playlists.words.meaning import Make, Meaning, Pattern, Scene, pattern, says

_MORE = 15


def _low(field: str, share: float) -> Condition:
    return Condition(field, Op.BELOW, share, share=True)


def _high(field: str, share: float) -> Condition:
    return Condition(field, Op.ABOVE, share, share=True)


def _span(field: str, low: float, high: float, share: bool = False) -> Condition:
    return Condition(field, Op.BETWEEN, (low, high), share)


_MAJOR, _MINOR = Condition("mode", Op.IS, "major"), Condition("mode", Op.IS, "minor")

#: Words → conditions, and the network's tag that says the same where it has listened.
_MOODS: tuple[tuple[str, tuple[Condition, ...], str], ...] = (
    (r"low[ -]energy", (_low("energy", 35),), ""),
    (r"high[ -]energy", (_high("energy", 65),), ""),
    (
        r"(?:fall(?:ing)? asleep|sleep(?:ing|y)?|bed ?time|lullab(?:y|ies)|drowsy)(?: to)?",
        (_low("energy", 20),),
        "",
    ),
    (r"late[ -]night|night[ -]?time", (_low("energy", 40),), ""),
    (r"(?:a )?rainy(?: days?)?|sunday mornings?|cosy|cozy", (_low("energy", 40),), ""),
    (
        r"(?:stud(?:y|ying)|focus(?:ing|ed)?|concentrat(?:e|ing|ion)|reading|(?:to )?read to|"
        r"working|to work to|background|coding|programming)",
        (_low("energy", 50),),
        "",
    ),
    (r"dinner|cooking|romantic|candlelight", (_low("energy", 50),), ""),
    (
        r"calm(?:ing)?|relax(?:ed|ing)?|peaceful|gentle|soft|mellow|chill(?:ed|ing|out)?|"
        r"chill[ -]out|sooth(?:ing|e)|tranquil|serene|laid[ -]back|easy[ -]?going|unwind(?:ing)?|"
        r"meditat(?:ive|ion|ing)|to relax to|winding down|wind down",
        (_low("energy", 35),),
        "",
    ),
    (r"dream(?:y|like)|ethereal|hazy|floating", (_low("energy", 45),), ""),
    (
        r"(?:to )?(?:work ?out|working out|run(?:ning)?|jog(?:ging)?|gym|training|exercis(?:e|ing)|"
        r"cardio)(?: to)?",
        (_high("energy", 70), _span("bpm", 120, 180)),
        "",
    ),
    (r"part(?:y|ies|ying)", (_high("energy", 65), _span("bpm", 100, 140)), ""),
    (
        r"(?:to )?danc(?:e|ing)(?: to)?|danc(?:e)?able|dance ?floor|groovy",
        (_high("energy", 55), _span("bpm", 105, 135)),
        "",
    ),
    (
        r"energetic|energi[sz]ing|lively|up[ -]?beat|powerful|pump(?:ing|ed)(?: up)?|intense|"
        r"exciting|driving|to drive to|hard[ -]hitting",
        (_high("energy", 65),),
        "",
    ),
    (
        r"aggressive|angry|furious|brutal|violent|raging|savage|crushing|ferocious",
        (_high("energy", 80),),
        "",
    ),
    (
        r"happy|cheerful|joyful|joyous|sunny|feel[ -]?good|uplifting|cheery|merry",
        (_high("energy", 45), _MAJOR),
        "happy",
    ),
    (
        r"sad(?:der|dest)?|melanchol(?:y|ic)|gloomy|heart[ -]?broken|depress(?:ing|ed|ive)|mournful|"
        r"sorrowful|tearful|bittersweet|wistful",
        (_low("energy", 50), _MINOR),
        "sad",
    ),
    (r"dark|moody|brooding|sinister|ominous|eerie|haunting", (_MINOR,), ""),
    (r"bright", (_MAJOR,), ""),
    (r"epic|bombastic|grandiose|anthemic", (_high("energy", 60), _high("loudness", 60)), ""),
    (r"mid[ -]?tempo|medium[ -]tempo|moderate(?: tempo)?", (_span("bpm", 35, 65, True),), ""),
    (
        r"(?:fast|high)[ -]tempo|fast(?:[ -]paced)?|quick|speedy|rapid|up[ -]?tempo",
        (_high("bpm", 70),),
        "",
    ),
    (r"(?:slow|low)[ -]tempo|slow(?:[ -]paced)?|down[ -]?tempo", (_low("bpm", 30),), ""),
    (r"loud|noisy", (_high("loudness", 70),), ""),
    (r"quiet|hushed|silent", (_low("loudness", 30),), ""),
    (r"beautiful", (), "beautiful"),
    (r"sexy|sensual", (), "sexy"),
    (r"catchy", (), "catchy"),
)


def _mood(conditions: tuple[Condition, ...], tag: str) -> Make:
    def make(match: re.Match[str], scene: Scene) -> Meaning:
        more = _MORE if match["very"] else 0
        nodes = tuple(_stronger(one, more) for one in conditions)
        if tag and (scene.known.deep or not nodes):
            kept = tuple(one for one in nodes if one.field != "mode")
            nodes = (Condition("sound", Op.IS, tag), *kept)
        return Meaning("mood", nodes)

    return make


def _stronger(condition: Condition, by: int) -> Condition:
    value = condition.value
    if not by or not condition.share or not isinstance(value, (int, float)):
        return condition
    moved = value - by if condition.op is Op.BELOW else value + by
    return replace(condition, value=float(min(max(moved, 5), 95)))


_VERY = r"(?P<very>(?:very|really|super|extremely|so|incredibly|ultra) )?"
#: Words of instruments → their name among SOUNDS.
_PLAYED = {
    **{r"pianos?": "piano", r"(?:electric )?guitars?": "guitar", r"strings?": "strings"},
    **{r"violins?": "violin", r"cellos?": "cello", r"harps?": "harp", r"flutes?": "flute"},
    **{r"harpsichords?": "harpsichord", r"sitars?": "sitar", r"drum(?:s|mers?|ming)?": "drums"},
    **{r"synth(?:s|esi[sz]ers?)?": "synth", r"choirs?|choral|chorus": "choir"},
    **{r"sax(?:es|ophones?)?": "saxophone", r"orchestral?|orchestras": "orchestra"},
    **{r"acoustic": "acoustic", r"fiddles?": "fiddle", r"double bass(?:es)?": "double bass"},
}
_VOICES = (
    (
        r"(?:fe ?male|women'?s?|woman'?s?|girls?'?)(?:[ -](?:vocal(?:s|ists?)?|voices?|singers?|"
        r"singing|fronted|sung|led))?",
        "female vocals",
    ),
    (
        r"(?:male|men'?s?|man'?s?)(?:[ -](?:vocal(?:s|ists?)?|voices?|singers?|singing|fronted))?",
        "male vocals",
    ),
    (
        r"(?:no|without(?: any)?|non|free of|zero|minus)[ -](?:vocals?|singing|singers?|voices?|"
        r"lyrics|words)|vocal[ -]free|wordless|instrumentals?(?: (?:only|versions?))?",
        "instrumental",
    ),
    (r"vocals?|singing|voices?|singers?|sung", "vocals"),
)
_VERSIONS = (
    (
        r"live(?: (?:versions?|recordings?|albums?|tracks?|performances?|sessions?|shows?|stuff|"
        r"concerts?))?|(?:in )?concerts?(?: recordings?)?",
        Condition("", Op.PHRASE, "live"),
    ),
    (r"remix(?:es|ed)?", Condition("", Op.HAS, "remix")),
    (r"covers?(?: (?:versions?|songs?))?", Condition("", Op.PHRASE, "cover")),
    (r"demos?(?: (?:versions?|recordings?))?", Condition("", Op.PHRASE, "demo")),
    (r"karaoke(?: versions?)?", Condition("", Op.HAS, "karaoke")),
    (r"remaster(?:s|ed)?(?: versions?)?", Condition("", Op.HAS, "remaster")),
    (r"interludes?", Condition("title", Op.HAS, "interlude")),
    (r"skits?", Condition("title", Op.HAS, "skit")),
    (r"intros?", Condition("title", Op.PHRASE, "intro")),
    (r"unplugged", Condition("", Op.HAS, "unplugged")),
    (r"radio edits?", Condition("", Op.PHRASE, "radio edit")),
)


def _instruments() -> tuple[Pattern, ...]:
    named = dict(_PLAYED)
    taken = set(named.values())
    plain = [
        name for name, tags in SOUNDS.items() if name not in taken and (not tags or name == "synth")
    ]
    named |= {rf"{re.escape(name)}s?": name for name in sorted(plain, key=len, reverse=True)}
    return tuple(
        pattern(
            rf"(?:solo |lots of |plenty of |heavy on )?(?:{words})(?: (?:music|solos?|pieces?))?",
            says("sound", Condition("sound", Op.IS, name)),
        )
        for words, name in named.items()
    )


#: In the order in which they are tried.
SOUND_PATTERNS: tuple[Pattern, ...] = (
    *(pattern(words, says("sound", Condition("sound", Op.IS, name))) for words, name in _VOICES),
    *_instruments(),
)
MOOD_PATTERNS: tuple[Pattern, ...] = tuple(
    pattern(rf"{_VERY}(?:{words})(?:[ -]sounding)?", _mood(conditions, tag))
    for words, conditions, tag in _MOODS
)
VERSION_PATTERNS: tuple[Pattern, ...] = tuple(
    pattern(words, says("version", condition)) for words, condition in _VERSIONS
)
