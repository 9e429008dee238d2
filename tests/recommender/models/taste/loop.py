"""A year in which the listener hears what is recommended: does taste narrow?"""

from __future__ import annotations

import numpy as np

from recommender.models.taste import shipped
from recommender.models.taste.history import History
from recommender.models.taste.live import Live
from tests.recommender.models.taste.simulated import Simulated, listener

SESSION = 10


def weeks(count: int, seed: int = 0) -> list[tuple[int, int]]:
    """Return distinct tracks and styles heard in each week of listening to recommendations alone.

    A day's session starts with a track the listener fancies and goes on with the best-ranked track
    not heard in it yet; of what he does not care for he skips four in five.
    """
    rng = np.random.default_rng(seed)
    one = listener(seed, days=20)
    history, found = one.history, []
    scorer = shipped.prior("next_track")
    for week in range(count):
        heard: list[int] = []
        for day in range(7):
            at_s = int(one.history.at_s[-1]) + (week * 7 + day + 1) * 86_400
            live = Live.of(history, one.X, scorer)
            picks = _session(live, one, at_s, rng)
            history = _after(history, one, picks, at_s, rng)
            heard += [
                int(row) for row in history.track[-len(picks) :][history.heard[-len(picks) :]]
            ]
        found.append((len(set(heard)), len(set(one.style[heard].tolist()))))
    return found


def _session(live: Live, one: Simulated, at_s: int, rng: np.random.Generator) -> list[int]:
    loved = np.flatnonzero(one.style < 2)
    picks = [int(rng.choice(loved))]
    while len(picks) < SESSION:
        rows, _ = live.rank(live.moment(at_s + 200 * len(picks), picks[::-1]), 60)
        fresh = [row for row in rows.tolist() if row not in picks]
        if not fresh:
            break
        picks.append(fresh[0])
    return picks


def _after(
    history: History, one: Simulated, picks: list[int], at_s: int, rng: np.random.Generator
) -> History:
    rows = np.array(picks, np.int32)
    heard = (one.style[rows] < 2) | (rng.random(len(rows)) < 0.2)
    return History(
        np.append(history.at_s, at_s + 200 * np.arange(len(rows))),
        np.append(history.track, rows), np.append(history.heard, heard),
        np.append(history.skipped, ~heard),
        np.append(history.heard_s, np.where(heard, 200, 10).astype(np.float32)),
        np.append(history.shuffle, np.full(len(rows), -1, np.int8)),
        history.artist, history.album,
    )  # fmt: skip


if __name__ == "__main__":
    for place, (tracks, styles) in enumerate(weeks(52)):
        print(f"week {place + 1:2}: {tracks} tracks, {styles} styles")
