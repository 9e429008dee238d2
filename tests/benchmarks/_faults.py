"""A tidy library made by code, and faults injected into it with the right answer known."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

from recommender.scan.genre_names import tree
from recommender.scan.suggestions import Row

_SYLLABLES = (
    *("ka", "lo", "mir", "ten", "sa", "vo", "dra", "nel", "phi", "or", "bel", "cas", "tri"),
    *("mun", "gra", "el", "ris", "hol", "wen", "tar", "quo", "zan", "bri", "fen", "jul"),
)
_FIRST = ("Anna", "Otis", "Bela", "Chuck", "Nina", "João", "Zoë", "Miles", "Ella", "Björn", "Rosa")
_NOUNS = (
    *("River", "Night", "Machine", "Garden", "Winter", "Signal", "Harbour", "Mirror", "Engine"),
    *("Shadow", "Lantern", "Ocean", "Summer", "Ghost", "Paper", "Thunder", "Window", "Letter"),
)
KINDS = ("typo", "case", "feat", "duplicate", "year", "swap")


@dataclass
class Faulty:
    """The library with its faults: kind → track id → field → right value."""

    rows: list[Row]
    truth: dict[str, dict[int, dict[str, str]]] = field(default_factory=dict)
    twins: dict[int, int] = field(default_factory=dict)


def library(tracks: int = 8_000, seed: int = 1) -> list[Row]:
    """Return a tidy library: ten tracks an album, one to five albums an artist."""
    rng = random.Random(seed)
    genres = [name for name, node in tree().nodes.items() if len(node.path) == 2][:60]
    rows: list[Row] = []
    names: set[str] = set()
    while len(rows) < tracks:
        artist = _artist(rng)
        if artist in names:
            continue
        names.add(artist)
        genre = rng.choice(genres)
        for _ in range(rng.randint(1, 5)):
            album = f"{rng.choice(_NOUNS)} {rng.choice(('of', 'and', 'under', 'without'))} "
            album += _word(rng)
            year = rng.randint(1958, 2023)
            for number in range(1, rng.randint(8, 13)):
                rows.append(
                    Row(
                        id=len(rows) + 1,
                        title=_title(rng),
                        artist=artist,
                        album=album,
                        album_artist=artist,
                        genres=(genre,),
                        year=year,
                        duration_ms=rng.randint(120_000, 420_000),
                        track_no=number,
                        folder=f"{artist}/{album}",
                        codec="MP3",
                        bitrate_kbps=256,
                        audio_key=rng.randbytes(16),
                    )
                )
    return rows[:tracks]


def _word(rng: random.Random) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(2, 3))).capitalize()


def _artist(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.4:
        return f"{rng.choice(_FIRST)} {_word(rng)}"
    if kind < 0.7:
        return f"The {_word(rng)} {rng.choice(_NOUNS)}s"
    return f"{_word(rng)} {rng.choice(('&', 'and', ''))} {_word(rng)}".replace("  ", " ")


def _title(rng: random.Random) -> str:
    words = [rng.choice((*_NOUNS, _word(rng))) for _ in range(rng.randint(1, 3))]
    return " ".join(words) + (" (Live)" if rng.random() < 0.02 else "")


def inject(rows: list[Row], faults: int = 2_000, seed: int = 2) -> Faulty:
    """Put faults of every kind, in equal numbers, into tracks that have none yet."""
    rng = random.Random(seed)
    made = Faulty(list(rows), {kind: {} for kind in KINDS})
    places = list(range(len(rows)))
    rng.shuffle(places)
    albums: dict[str, int] = {}
    for number in range(faults):
        kind = KINDS[number % len(KINDS)]
        while True:
            place = places.pop()
            row = made.rows[place]
            own = albums.get(row.folder, 0)
            if own < 3:  # most of an album stays right
                albums[row.folder] = own + 1
                break
        _spoil(made, place, kind, rng)
    return made


def _spoil(made: Faulty, place: int, kind: str, rng: random.Random) -> None:
    row = made.rows[place]
    right = made.truth[kind]
    if kind == "typo":
        name = rng.choice(("artist", "album"))
        value = getattr(row, name)
        made.rows[place] = replace(row, **{name: _typo(value, rng)})
        right[row.id] = {name: value}
    elif kind == "case":
        name = rng.choice(("artist", "album", "genre"))
        if name == "genre":
            made.rows[place] = replace(row, genres=(row.genres[0].upper(),))
            right[row.id] = {"genre": row.genres[0]}
        else:
            value = getattr(row, name)
            spoilt = value.upper() if rng.random() < 0.5 else value.lower()
            made.rows[place] = replace(row, **{name: spoilt})
            right[row.id] = {name: value}
    elif kind == "feat":
        sign = rng.choice(("feat.", "ft.", "featuring", "Feat.", "FT"))
        guest = _artist(rng)
        spoilt = f"{row.artist} {sign} {guest}"
        made.rows[place] = replace(row, artist=spoilt)
        right[row.id] = {"artist": row.artist}
    elif kind == "year":
        wrong = rng.choice((0, 1066, 2099, 1900, (row.year or 0) + rng.choice((-31, -7, 9, 24))))
        made.rows[place] = replace(row, year=wrong or None)
        right[row.id] = {"year": str(row.year)}
    elif kind == "swap":
        made.rows[place] = replace(row, artist=row.title, title=row.artist)
        right[row.id] = {"artist": row.artist, "title": row.title}
    else:
        twin = replace(
            row,
            id=len(made.rows) + 1,
            folder="Downloads",
            codec="FLAC",
            bitrate_kbps=900,
            duration_ms=(row.duration_ms or 0) + rng.randint(-60, 60),
            audio_key=rng.randbytes(16),
        )
        made.rows.append(twin)
        made.twins[twin.id] = row.id
        right[twin.id] = {"duplicate": str(row.id)}


def _typo(text: str, rng: random.Random) -> str:
    letters = [i for i, c in enumerate(text) if c.isalpha()]
    place = rng.choice(letters[1:] or letters)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:place] + text[place + 1 :]
    if kind == 1:
        return text[:place] + text[place] + text[place:]
    if kind == 2 and place + 1 < len(text) and text[place] != text[place + 1]:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    other = rng.choice([c for c in "aeiourstln" if c != text[place].lower()])
    return text[:place] + other + text[place + 1 :]
