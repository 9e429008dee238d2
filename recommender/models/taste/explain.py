"""Each model's reason for a track: a stable kind, one sentence with a number, a weight 0–1."""

from __future__ import annotations

import numpy as np

from recommender.core.playlist import Reason
from recommender.core.translation import translate
from recommender.models.taste import activation, cooccurrence
from recommender.models.taste.history import DAY_S, Moment, Past
from recommender.models.taste.next_track import Sources

#: The kinds, which callers may rely on.
KINDS = (
    "activation", "follows", "sessions", "artist", "sound", "expected_plays", "skip",
    "rediscovery", "discovery",
)  # fmt: skip


def reasons(sources: Sources, at: Moment, row: int) -> tuple[Reason, ...]:
    """Return what speaks for a track at a moment, strongest first."""
    past = sources.past
    found = [
        activation_of(past, at, row),
        follows(past, at, row),
        shared_sessions(past, at, row),
        same_artist(past, at, row),
        sound(sources, at, row),
    ]
    return tuple(sorted((one for one in found if one), key=lambda one: -one.weight))


def activation_of(past: Past, at: Moment, row: int) -> Reason | None:
    """Say how lately and how often a track was heard (base-level activation)."""
    strength = activation.strength(past, at.k, at.now_s)
    if strength[row] <= 0:
        return None
    seen = past.of_track.before(row, at.k)
    days = (at.now_s - int(past.at_s[seen[-1]])) / DAY_S
    share = float((strength > strength[row]).sum()) / max(1, int((strength > 0).sum()))
    words = translate("reasons", "Heard {times}, last today")
    if days >= 1:
        words = translate("reasons", "Heard {times}, last %n day(s) ago", "", round(days))
    times = translate("reasons", "once")
    if len(seen) > 1:
        times = translate("reasons", "%n time(s)", "", len(seen))
    return Reason("activation", words.format(times=times), round(1 - share, 3))


def follows(past: Past, at: Moment, row: int) -> Reason | None:
    """Say how often a track came right after the one that plays (sequential rules)."""
    followed, times = cooccurrence.markov(past, at.k, at.context, at.now_s)
    if followed[row] < 1:
        return None
    count = int(followed[row])
    return Reason(
        "follows",
        translate("reasons", "Came next {count} of {times} times").format(
            count=count, times=int(times)
        ),
        round(count / (times + 1), 3),
    )


def shared_sessions(past: Past, at: Moment, row: int) -> Reason | None:
    """Say how many sessions a track shares with the one that plays (session neighbours)."""
    if not len(at.context):
        return None
    own = np.unique(past.session[past.of_track.before(row, at.k)])
    last = np.unique(past.session[past.of_track.before(int(at.context[0]), at.k)])
    shared = len(np.intersect1d(own, last))
    if shared < 2 or int(at.context[0]) == row:
        return None
    return Reason(
        "sessions",
        translate("reasons", "Together in {shared} sessions").format(shared=shared),
        round(shared / (shared + 4), 3),
    )


def same_artist(past: Past, at: Moment, row: int) -> Reason | None:
    """Say that the session stays with an artist."""
    artist = past.history.artist
    if not len(at.context) or artist[row] < 0:
        return None
    count = int((artist[at.context[:10]] == artist[row]).sum())
    if not count:
        return None
    text = translate("reasons", "%n track(s) of this artist just now", "", count)
    return Reason("artist", text, round(count / 12 + 0.1, 3))


def sound(sources: Sources, at: Moment, row: int) -> Reason | None:
    """Say how much a track sounds like the last ones."""
    if not len(at.context) or not sources.X.shape[1] or not sources.X[row].any():
        return None
    alike = float(np.mean(sources.X[at.context[:5]] @ sources.X[row]))
    if alike < 0.3:
        return None
    return Reason(
        "sound",
        translate("reasons", "{alike} % like the last ones in sound").format(
            alike=f"{alike * 100:.0f}"
        ),
        round(alike, 3),
    )


def expected_plays(plays: float, days: int) -> Reason:
    """Say how many plays are to be expected (regression)."""
    words = translate("reasons", "About {plays} plays expected in {days} days")
    return Reason(
        "expected_plays", words.format(plays=f"{plays:.1f}", days=days),
        round(float(1 - np.exp(-plays)), 3),
    )  # fmt: skip


def skip(chance: float) -> Reason:
    """Say how likely a skip is (classification)."""
    return Reason(
        "skip",
        translate("reasons", "Skipped {chance} % of the time").format(chance=f"{chance * 100:.0f}"),
        round(1 - chance, 3),
    )


def rediscovery(score: float) -> Reason:
    """Say how a forgotten favourite stands among the others."""
    return Reason(
        "rediscovery",
        translate("reasons", "Ahead of {score} % of your forgotten favourites").format(
            score=f"{score * 100:.0f}"
        ),
        round(score, 3),
    )


def discovery(score: float) -> Reason:
    """Say how an unheard track stands among the others."""
    return Reason(
        "discovery",
        translate("reasons", "Ahead of {score} % of what you never heard").format(
            score=f"{score * 100:.0f}"
        ),
        round(score, 3),
    )
