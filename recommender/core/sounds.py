"""What can be heard in music, and the tags of the networks that hear it (see ``audio.musicnn``)."""

from __future__ import annotations

from recommender.core.translation import QT_TRANSLATE_NOOP

_BY_WORD = (
    QT_TRANSLATE_NOOP("choices", "saxophone"),
    QT_TRANSLATE_NOOP("choices", "trumpet"),
    QT_TRANSLATE_NOOP("choices", "trombone"),
    QT_TRANSLATE_NOOP("choices", "organ"),
    QT_TRANSLATE_NOOP("choices", "clarinet"),
    QT_TRANSLATE_NOOP("choices", "accordion"),
    QT_TRANSLATE_NOOP("choices", "banjo"),
    QT_TRANSLATE_NOOP("choices", "bass"),
    QT_TRANSLATE_NOOP("choices", "harmonica"),
    QT_TRANSLATE_NOOP("choices", "mandolin"),
    QT_TRANSLATE_NOOP("choices", "ukulele"),
    QT_TRANSLATE_NOOP("choices", "bagpipes"),
    QT_TRANSLATE_NOOP("choices", "orchestra"),
    QT_TRANSLATE_NOOP("choices", "brass"),
    QT_TRANSLATE_NOOP("choices", "marimba"),
    QT_TRANSLATE_NOOP("choices", "xylophone"),
    QT_TRANSLATE_NOOP("choices", "vibraphone"),
    QT_TRANSLATE_NOOP("choices", "oboe"),
    QT_TRANSLATE_NOOP("choices", "bassoon"),
    QT_TRANSLATE_NOOP("choices", "tuba"),
    QT_TRANSLATE_NOOP("choices", "horn"),
    QT_TRANSLATE_NOOP("choices", "lute"),
    QT_TRANSLATE_NOOP("choices", "theremin"),
    QT_TRANSLATE_NOOP("choices", "percussion"),
    QT_TRANSLATE_NOOP("choices", "fiddle"),
    QT_TRANSLATE_NOOP("choices", "double bass"),
    QT_TRANSLATE_NOOP("choices", "mellotron"),
    QT_TRANSLATE_NOOP("choices", "whistling"),
)
#: Name → (network, tag) pairs; without any, only the words of title and genre tell.
SOUNDS: dict[str, tuple[tuple[str, str], ...]] = {
    QT_TRANSLATE_NOOP("choices", "piano"): (("mtt", "piano"),),
    QT_TRANSLATE_NOOP("choices", "guitar"): (("mtt", "guitar"), ("msd", "guitar")),
    QT_TRANSLATE_NOOP("choices", "strings"): (("mtt", "strings"),),
    QT_TRANSLATE_NOOP("choices", "violin"): (("mtt", "violin"),),
    QT_TRANSLATE_NOOP("choices", "cello"): (("mtt", "cello"),),
    QT_TRANSLATE_NOOP("choices", "harp"): (("mtt", "harp"),),
    QT_TRANSLATE_NOOP("choices", "harpsichord"): (("mtt", "harpsichord"),),
    QT_TRANSLATE_NOOP("choices", "flute"): (("mtt", "flute"),),
    QT_TRANSLATE_NOOP("choices", "sitar"): (("mtt", "sitar"),),
    QT_TRANSLATE_NOOP("choices", "drums"): (("mtt", "drums"),),
    QT_TRANSLATE_NOOP("choices", "synth"): (("mtt", "synth"),),
    QT_TRANSLATE_NOOP("choices", "choir"): (("mtt", "choir"), ("mtt", "choral")),
    QT_TRANSLATE_NOOP("choices", "vocals"): (
        ("mtt", "vocals"),
        ("mtt", "vocal"),
        ("mtt", "singing"),
        ("mtt", "voice"),
    ),
    QT_TRANSLATE_NOOP("choices", "female vocals"): (
        *(("msd", "female vocalists"), ("msd", "female vocalist"), ("mtt", "female voice")),
        *(("mtt", "female vocal"), ("mtt", "female"), ("mtt", "woman")),
    ),
    QT_TRANSLATE_NOOP("choices", "male vocals"): (
        *(("msd", "male vocalists"), ("mtt", "male voice"), ("mtt", "male vocal")),
        *(("mtt", "male"), ("mtt", "man")),
    ),
    QT_TRANSLATE_NOOP("choices", "instrumental"): (
        *(("msd", "instrumental"), ("mtt", "no vocals"), ("mtt", "no vocal")),
        ("mtt", "no voice"),
    ),
    QT_TRANSLATE_NOOP("choices", "acoustic"): (("msd", "acoustic"),),
    QT_TRANSLATE_NOOP("choices", "mellow"): (("msd", "Mellow"),),
    QT_TRANSLATE_NOOP("choices", "happy"): (("msd", "happy"),),
    QT_TRANSLATE_NOOP("choices", "sad"): (("msd", "sad"),),
    QT_TRANSLATE_NOOP("choices", "party"): (("msd", "party"),),
    QT_TRANSLATE_NOOP("choices", "sexy"): (("msd", "sexy"),),
    QT_TRANSLATE_NOOP("choices", "beautiful"): (("msd", "beautiful"),),
    QT_TRANSLATE_NOOP("choices", "catchy"): (("msd", "catchy"),),
    **dict.fromkeys(_BY_WORD, ()),
}
#: Of all tracks that the networks heard, this share has a sound most.
SHARE = 0.12
