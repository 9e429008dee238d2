"""What can be heard in music, and the tags of the networks that hear it (see ``audio.musicnn``)."""

from __future__ import annotations

_BY_WORD = (
    *("saxophone", "trumpet", "trombone", "organ", "clarinet", "accordion", "banjo", "bass"),
    *("harmonica", "mandolin", "ukulele", "bagpipes", "orchestra", "brass", "marimba", "xylophone"),
    *("vibraphone", "oboe", "bassoon", "tuba", "horn", "lute", "theremin", "percussion", "fiddle"),
    *("double bass", "mellotron", "whistling"),
)
#: Name → (network, tag) pairs; without any, only the words of title and genre tell.
SOUNDS: dict[str, tuple[tuple[str, str], ...]] = {
    "piano": (("mtt", "piano"),),
    "guitar": (("mtt", "guitar"), ("msd", "guitar")),
    "strings": (("mtt", "strings"),),
    "violin": (("mtt", "violin"),),
    "cello": (("mtt", "cello"),),
    "harp": (("mtt", "harp"),),
    "harpsichord": (("mtt", "harpsichord"),),
    "flute": (("mtt", "flute"),),
    "sitar": (("mtt", "sitar"),),
    "drums": (("mtt", "drums"),),
    "synth": (("mtt", "synth"),),
    "choir": (("mtt", "choir"), ("mtt", "choral")),
    "vocals": (("mtt", "vocals"), ("mtt", "vocal"), ("mtt", "singing"), ("mtt", "voice")),
    "female vocals": (
        *(("msd", "female vocalists"), ("msd", "female vocalist"), ("mtt", "female voice")),
        *(("mtt", "female vocal"), ("mtt", "female"), ("mtt", "woman")),
    ),
    "male vocals": (
        *(("msd", "male vocalists"), ("mtt", "male voice"), ("mtt", "male vocal")),
        *(("mtt", "male"), ("mtt", "man")),
    ),
    "instrumental": (
        *(("msd", "instrumental"), ("mtt", "no vocals"), ("mtt", "no vocal")),
        ("mtt", "no voice"),
    ),
    "acoustic": (("msd", "acoustic"),),
    "mellow": (("msd", "Mellow"),),
    "happy": (("msd", "happy"),),
    "sad": (("msd", "sad"),),
    "party": (("msd", "party"),),
    "sexy": (("msd", "sexy"),),
    "beautiful": (("msd", "beautiful"),),
    "catchy": (("msd", "catchy"),),
    **dict.fromkeys(_BY_WORD, ()),
}
#: Of all tracks that the networks heard, this share has a sound most.
SHARE = 0.12
