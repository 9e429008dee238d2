"""What one's own sessions say about what follows what: rules, Markov, session neighbours.

Nothing is trained: each answer reads the log's past directly, so that a play counts at once.
Sequential rules and session kNN follow Ludewig & Jannach (2018), kNN's recency and distance weights
STAN (Garg et al. 2019), with one's own sessions in the place of other users.
"""

from __future__ import annotations

import numpy as np

from recommender.models.taste.history import DAY_S, Float64, Int32, Past, Rows

LAGS = 10
CONTEXT = 5
FADE = 0.7
_MOST = 400
_NEIGHBOURS = 100


def _runs(starts: Rows, lengths: Rows) -> tuple[Rows, Rows]:
    """Return the positions of several runs one after another, and which run each belongs to."""
    total = int(lengths.sum())
    owner = np.repeat(np.arange(len(starts)), lengths)
    shift = np.repeat(starts - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
    return np.arange(total) + shift, owner


def _following(past: Past, row: int, k: int, lags: int) -> tuple[Rows, Rows, Rows]:
    """Return occurrences of a track before k and the pairs (occurrence, later play) after them."""
    seen = past.of_track.before(row, k)[-_MOST:]
    last = np.minimum(past.session_start[past.session[seen] + 1], k)
    lengths = np.clip(last - seen - 1, 0, lags)
    place, owner = _runs(seen + 1, lengths)
    return seen, place, owner


def rules(
    past: Past, k: int, context: Int32, now_s: int,
    *, lags: int = LAGS, half_life_days: float | None = None,
) -> Float64:  # fmt: skip
    """Return sequential rules' score per track, float64 (n,).

    Each of the last five plays votes for what followed it within ``lags`` plays of a session,
    weight 1/lag, as a share of its occurrences' weight; the j-th latest counts 0.7^j.
    """
    n = past.history.n_tracks
    score = np.zeros(n)
    for j, row in enumerate(context[:CONTEXT].tolist()):
        seen, place, owner = _following(past, row, k, lags)
        if not len(place):
            continue
        weight = 1.0 / (place - seen[owner])
        if half_life_days is not None:
            weight = weight * 0.5 ** ((now_s - past.at_s[place]) / (half_life_days * DAY_S))
        score += FADE**j * np.bincount(past.track[place], weight, minlength=n)
    return score


def markov(
    past: Past, k: int, context: Int32, now_s: int, half_life_days: float | None = None
) -> tuple[Float64, float]:
    """Return how often each track came right after the last one (n,), and how often one did."""
    n = past.history.n_tracks
    if not len(context):
        return np.zeros(n), 0.0
    _, place, _ = _following(past, int(context[0]), k, 1)
    weight = np.ones(len(place))
    if half_life_days is not None:
        weight = 0.5 ** ((now_s - past.at_s[place]) / (half_life_days * DAY_S))
    return np.bincount(past.track[place], weight, minlength=n), float(weight.sum())


def pairs(past: Past, k: int, context: Int32) -> Float64:
    """Return how often each track followed the last two in this order, float64 (n,)."""
    n = past.history.n_tracks
    if len(context) < 2:
        return np.zeros(n)
    seen, place, owner = _following(past, int(context[0]), k, 1)
    at = seen[owner]
    before = np.maximum(at - 1, 0)
    same = (
        (at > 0) & (past.track[before] == context[1]) & (past.session[before] == past.session[at])
    )
    return np.bincount(past.track[place[same]], minlength=n).astype(np.float64)


def preceding(past: Past, k: int, context: Int32, lags: int = 3) -> Float64:
    """Return how often each track came shortly before the last one, weight 1/lag, (n,)."""
    n = past.history.n_tracks
    if not len(context):
        return np.zeros(n)
    seen = past.of_track.before(int(context[0]), k)[-_MOST:]
    first = past.session_start[past.session[seen]]
    lengths = np.clip(seen - first, 0, lags)
    place, owner = _runs(seen - lengths, lengths)
    return np.bincount(past.track[place], 1.0 / (seen[owner] - place), minlength=n)


def last_time(past: Past, k: int, context: Int32, lags: int = LAGS) -> Float64:
    """Return 1/lag of what followed when the last track was heard the time before, (n,)."""
    n = past.history.n_tracks
    score = np.zeros(n)
    if not len(context):
        return score
    seen = past.of_track.before(int(context[0]), k)
    seen = seen[seen < k - 1][-1:]  # the running play is no time before
    for at in seen.tolist():
        last = min(int(past.session_start[past.session[at] + 1]), k, at + 1 + lags)
        lag = np.arange(1, last - at)
        np.maximum.at(score, past.track[at + 1 : last], 1.0 / lag)
    return score


def after_events(past: Past, e: int, row: int) -> Float64:
    """Return how often each track came right after another one, skips included, float64 (n,)."""
    history = past.history
    seen = past.events_of.before(row, e)
    seen = seen[seen + 1 < e][-_MOST:]
    same = past.event_session[seen + 1] == past.event_session[seen]
    found = history.track[seen[same] + 1]
    return np.bincount(found, minlength=history.n_tracks).astype(np.float64)


def session_neighbours(
    past: Past, k: int, context: Int32, now_s: int,
    *, most: int = _NEIGHBOURS, half_life_days: float = 120.0,
) -> Float64:  # fmt: skip
    """Return session kNN's score per track, float64 (n,).

    Past sessions that share tracks with the running one are neighbours, the latest tracks and
    sessions counting more; what they hold scores by nearness in them to the shared track.
    """
    n = past.history.n_tracks
    recent = list(dict.fromkeys(context[:20].tolist()))
    if not recent or not k:
        return np.zeros(n)
    running = int(past.session[k - 1])
    place = [past.of_track.before(row, k)[-_MOST:] for row in recent]
    owner = np.repeat(np.arange(len(recent)), [len(own) for own in place])
    at = np.concatenate(place)
    earlier = past.session[at] < running
    at, owner = at[earlier], owner[earlier]
    if not len(at):
        return np.zeros(n)
    weight = 0.85**owner
    session = past.session[at]
    # A track counts once a session: keep the last of each (session, track) pair.
    _, once = np.unique(session * 64 + owner, return_index=True)
    total = np.bincount(session[once], weight[once], minlength=running + 1)
    size = np.diff(past.session_start)[: running + 1]
    age = (now_s - past.at_s[np.minimum(past.session_start[: running + 1], k - 1)]) / DAY_S
    alike = total / np.sqrt(np.maximum(size, 1)) * 0.5 ** (age / half_life_days)
    best = np.argsort(-alike, kind="stable")[:most]
    best = best[alike[best] > 0]
    # The latest shared track's place in each neighbour.
    anchor = np.full(running + 1, -1)
    order = np.lexsort((at, -owner))
    anchor[session[order]] = at[order]
    starts = past.session_start[best]
    found, which = _runs(starts, past.session_start[best + 1] - starts)
    near = 1.0 / (1.0 + 0.1 * np.abs(found - anchor[best][which]))
    return np.bincount(past.track[found], alike[best][which] * near, minlength=n)
