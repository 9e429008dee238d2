"""What people type around what they mean: spellings in haste, courtesies, words without weight."""

from __future__ import annotations

import re

_HASTE = {
    **{
        "ive": "i've",
        "weve": "we've",
        "youve": "you've",
        "im": "i'm",
        "lets": "let's",
    },
    **{"dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't"},
    **{"arent": "aren't", "wasnt": "wasn't", "werent": "weren't", "havent": "haven't"},
    **{"hasnt": "hasn't", "hadnt": "hadn't", "cant": "can't", "wont": "won't"},
    **{
        "shouldnt": "shouldn't",
        "wouldnt": "wouldn't",
        "thats": "that's",
        "id": "i'd",
        "whats": "what's",
    },
    **{"favs": "favourites", "faves": "favourites", "fav": "favourite", "fave": "favourite"},
    **{"yrs": "years", "yr": "year", "mths": "months", "wk": "week", "wks": "weeks"},
    **{"w/o": "without", "w/out": "without", "w/": "with", "thru": "through", "til": "till"},
}
_HASTY = re.compile(
    rf"(?<![\w'])(?:{'|'.join(sorted(map(re.escape, _HASTE), key=len, reverse=True))})(?![\w'])",
    re.IGNORECASE,
)
_OPEN_DECADE = re.compile(r"(?<!\w)'(?=\d0'?s\b)")

#: Asking and hedging, as whole phrases.
WISH = re.compile(
    r"(?:i(?:'d| would)? (?:like|love|want|need|wish|feel like)(?: to (?:hear|listen to|play))?|"
    r"(?:i'?m )?in the mood for|can (?:you|we|i)|could (?:you|we|i)|please|"
    r"(?:give|play|show|find|get|make|build|fetch|pick|choose) (?:me|us)|i feel like|"
    r"let'?s (?:hear|have|play)|put on|kind of|sort of|type of|a (?:bit|lot|little) of|lots of|"
    r"(?:plenty|loads|a load|tons|enough) of|how about|what about|"
    r"a (?:mix|playlist|list|selection|bunch|set|handful|batch) of(?! \d)|"
    r"(?:i(?:'ve| have)? |have you )?got(?: any)?|is there any(?:thing)?|are there any|do i have|"
    r"to (?:listen|sing|play)(?: to| along)?|that last|to (?:help )?(?:me|us)|"
    r"help(?:s|ing)? (?:me|us)|as well)(?![\w'])",
    re.IGNORECASE,
)

#: Words that mean nothing by themselves.
IGNORED = frozenset(
    """
    a an the some any of for my me i we our you your us it its them they their this that these
    those there here which who whose what when while is are was were be been being am in on at to
    with from by as and than then but though although yet still also too now up out else just only
    so very really quite rather pretty fairly truly bit little more most much many lot lots
    song songs track tracks music tune tunes stuff thing things something anything everything all
    piece pieces recording recordings album albums record records artist artists band bands number
    numbers title titles one ones file files version versions genre genres collection library
    playlist playlists mix mixes list set selection kind kinds sort type types style styles era eras
    year years day days time times mood moods vibe vibes feel feels feeling sound sounds sounding
    good great nice lovely best fine cool proper
    play playing played give gimme find show make makes put want wanna need listen hear heard get
    got have has had having do does did can could will would should shall let let's lets please
    pls plz hey hi hello ok okay thanks thank maybe perhaps kinda sorta actually basically
    like i'd i'm i've it's that's what's i'll you'd we'd
    released featuring features feature featured including include includes contain contains
    containing involving enough own made about around
    tonight evening evenings morning mornings afternoon afternoons every
    """.split()  # noqa: SIM905 - a list that people read
)


def spelled_out(phrase: str) -> str:
    """Return a phrase in one spelling: apostrophes, contractions typed in haste, spaces."""
    clean = " ".join(phrase.replace("’", "'").replace("‘", "'").replace("\0", " ").split())
    clean = _OPEN_DECADE.sub("", clean)
    return _HASTY.sub(lambda match: _HASTE[match[0].lower()], clean)
