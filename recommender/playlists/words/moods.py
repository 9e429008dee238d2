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

_WHILE = r"(?:(?:for|to|while|when|at|during|on|in|before|after|as i|i can)(?: a| an| the| my| some| go(?:ing)? to)? )?"
_CALM, _ENERGETIC = (_low("energy", 35),), (_high("energy", 65),)
_SLEEP, _QUIET_WORK = (_low("energy", 20),), (_low("energy", 50),)
#: Occasions → conditions.
_OCCASIONS: tuple[tuple[str, tuple[Condition, ...]], ...] = (
    (r"(?:fall(?:ing)? asleep|sleep(?:ing|y)?|bed(?:[ -]?time)?|lullab(?:y|ies)|drowsy|nap(?:s|ping)?|doz(?:e|ing)(?: off)?|drift(?:ing)? off|insomnia)(?: to)?", _SLEEP),
    (r"late[ -]nights?|night[ -]?time|midnight|after[ -]?hours|small hours", (_low("energy", 40),)),
    (r"(?:rainy|lazy|grey|gray|foggy|snowy)(?: (?:days?|sundays?|weekends?))?|sunday mornings?|sundays?|cosy|cozy|fireside|fireplace", (_low("energy", 40),)),
    (
        r"(?:stud(?:y|ies|ying)|focus(?:ing|ed|sed)?|concentrat(?:e|ing|ion)|reading|read|writing|work(?:ing)?(?! ?out)|"
        r"homework|deep work|desk|office|exams?|revis(?:ing|ion)|background|coding|programming|drawing|painting|thinking|"
        r"knitting|puzzles?)(?: to)?(?: music)?(?! the\b)",
        _QUIET_WORK,
    ),
    (r"dinner(?: part(?:y|ies))?|cook(?:ing)?|romantic|romance|candle ?light|date ?nights?|breakfast|brunch|coffee|cafe|café|tea ?time", _QUIET_WORK),
    (
        r"relax(?:ing|ation)? to|relaxation|meditat(?:e|ion|ing)|yoga|spa|massage|bath|unwind(?:ing)?|(?:wind(?:ing)?|calm(?:ing)?|cool(?:ing)?) (?:me )?down|stress relief|hangovers?",
        _CALM,
    ),
    (
        r"(?:work ?outs?|working out|run(?:ning|s)?|jog(?:ging|s)?|gym|training|exercis(?:e|es|ing)|cardio|"
        r"spinning|boxing|lifting(?: weights)?|weights|sprint(?:s|ing)?|aerobics|fitness)(?: to| session)?",
        (_high("energy", 70), _span("bpm", 120, 180)),
    ),
    (r"(?:house ?|birthday )?part(?:y|ies|ying)|celebrat(?:e|ing|ions?)|barbecues?|bbqs?|weddings?|clubbing|night out|pre ?drinks", (_high("energy", 65), _span("bpm", 100, 140))),
    (r"danc(?:e|ing)(?: to)?|danc(?:e)?able|dance ?floor|groovy|boogie", (_high("energy", 55), _span("bpm", 105, 135))),
    (r"driv(?:e|ing)(?: to)?|(?:long |car )?drives?|road[ -]?trips?|motorway|highway|car|commut(?:e|ing)|clean(?:ing)?(?: the \w+)?|housework|chores|hoovering|wak(?:e|ing)(?: me)? up", _ENERGETIC),
)  # fmt: skip
#: Words → conditions, and the network's tag that says the same where it has listened.
_MOODS: tuple[tuple[str, tuple[Condition, ...], str], ...] = (
    (r"low[ -]energy", _CALM, ""),
    (r"high[ -]energy", _ENERGETIC, ""),
    *((rf"{_WHILE}(?:{words})", conditions, "") for words, conditions in _OCCASIONS),
    (
        r"calm(?:ing|er)?|relax(?:ed|ing)?|peaceful|gentl(?:e|er|y)|soft(?:er|ly)?|mellow(?:er)?|chill(?:ed|ing|out|y)?|"
        r"chill(?:ed)?[ -]out|sooth(?:ing|e)|tranquil|serene|laid[ -]?back|easy[ -]?going|easy[ -]listening|restful|placid|"
        r"meditative|subdued|understated|delicate|contemplative|low[ -]key|unhurried",
        _CALM,
        "",
    ),
    (r"dream(?:y|ier|like)|ethereal|hazy|floating|floaty|spac(?:ey|y)|atmospheric", (_low("energy", 45),), ""),
    (
        r"energetic|energi[sz]ing|liv(?:ely|elier)|up[ -]?beat|powerful|pump(?:ing|ed)(?: (?:me )?up)?|intense|full of energy|"
        r"exciting|hard[ -]hitting|banging|bangers?|high[ -]octane|invigorating|vigorous|rousing|adrenaline|fired up|bouncy|punchy|hyper",
        _ENERGETIC,
        "",
    ),
    (r"aggressive|angr(?:y|ier)|furious|brutal|violent|raging|savage|crushing|ferocious|fierce|rage|heavy(?! metal)|heavier", (_high("energy", 80),), ""),
    (
        r"happ(?:y|ier)|cheerful|joy(?:ful|ous)|sunny|feel[ -]?good|uplifting|cheer(?:y|ing)(?: me)?(?: up)?|merry|jolly|optimistic|fun|summery|"
        r"cheer me up|good mood",
        (_high("energy", 45), _MAJOR),
        "happy",
    ),
    (
        r"sad(?:der|dest)?|melanchol(?:y|ic)|gloomy|heart[ -]?broken|depress(?:ing|ed|ive)|mournful|down ?beat|"
        r"sorrowful|tearful|bittersweet|wistful|blue mood|break[ -]?up|lonely|mopey|bleak|somber|sombre|tear[ -]?jerkers?|to cry to|crying",
        (_low("energy", 50), _MINOR),
        "sad",
    ),
    (r"dark(?:er)?|moody|brooding|sinister|ominous|eerie|haunting|spooky|menacing|creepy", (_MINOR,), ""),
    (r"bright(?:er)?", (_MAJOR,), ""),
    (r"epic|bombastic|grandiose|anthemic|majestic", (_high("energy", 60), _high("loudness", 60)), ""),
    (r"(?:mid|medium|moderate)(?:[ -]?(?:tempo|paced?|speed))|moderate|not too fast(?:,)? not too slow", (_span("bpm", 35, 65, True),), ""),
    (
        r"(?:fast|high|quick)[ -]tempo|fast(?:er)?(?:[ -]paced)?(?! than)|quick(?:er)?(?! than)|speedy|rapid|up[ -]?tempo|frantic|frenetic",
        (_high("bpm", 70),),
        "",
    ),
    (r"(?:slow|low)[ -]tempo|slow(?:er)?(?:[ -](?:paced|burning|moving))?(?! than)|down[ -]?tempo(?! music)|sluggish", (_low("bpm", 30),), ""),
    (r"loud(?:er|ly)?|noisy", (_high("loudness", 70),), ""),
    (r"quiet(?:er|ly)?|hushed|silent", (_low("loudness", 30),), ""),
    (r"beautiful|gorgeous", (), "beautiful"),
    (r"sexy|sensual", (), "sexy"),
    (r"catchy", (), "catchy"),
)  # fmt: skip


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
            rf"(?:solo |lots of |plenty of |heavy on |featuring )?(?:{words})(?: (?:music|solos?|pieces?)|"
            rf"[ -](?:heavy|driven|based|led|laden|rich|centric|oriented|dominated))?",
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
