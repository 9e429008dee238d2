"""The next track, asked at play time: numpy alone, current to the last play."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from recommender.core.playlist import Reason
from recommender.models.taste import explain, learners, ranker
from recommender.models.taste.examples import matrix_of
from recommender.models.taste.history import Float32, Float64, History, Moment, Rows
from recommender.models.taste.learners import Scorer
from recommender.models.taste.next_track import Sources, candidates, features, scores


@dataclass(slots=True)
class Live:
    """A listener as known now. prior, own: the ranker's two halves, either may be missing."""

    sources: Sources
    prior: Scorer | None
    own: Scorer | None

    @classmethod
    def of(
        cls, history: History, X: Float32, prior: Scorer | None = None, own: Scorer | None = None
    ) -> Live:
        """Index a history; X: scaled sound, float32 (n, d)."""
        return cls(Sources.of(history, X), prior, own)

    def heard(self, row: int, at_s: int, heard_s: float, *, skipped: bool) -> Live:
        """Return the listener after one more event; every activation counts it at once."""
        old = self.sources.past.history
        history = replace(
            old,
            at_s=np.append(old.at_s, at_s),
            track=np.append(old.track, np.int32(row)),
            heard=np.append(old.heard, not skipped),
            skipped=np.append(old.skipped, skipped),
            heard_s=np.append(old.heard_s, np.float32(heard_s)),
            shuffle=np.append(old.shuffle, np.int8(-1)),
        )
        return Live(Sources.of(history, self.sources.X), self.prior, self.own)

    def moment(self, now_s: int, context: Sequence[int], skipped: Sequence[int] = ()) -> Moment:
        """Return the moment after all that happened, with the session's plays, latest first."""
        past = self.sources.past
        events = np.array([*context, *skipped], np.int32)
        return Moment(
            len(past.history), len(past.plays), now_s, np.array(context, np.int32), events
        )

    def rank(self, at: Moment, most: int = 50) -> tuple[Rows, Float64]:
        """Return the best rows for the next track, best first, and their scores."""
        found = scores(self.sources, at)
        rows = candidates(self.sources, at, found)
        if not len(rows):
            return rows, np.empty(0)
        columns = features(self.sources, at, found, rows)
        scorer = learners.blend(self.prior, self.own)
        if scorer is None:
            score = columns["rules_20d_share"] + columns["event_rules_share"]
            score = score + 0.1 * columns["bl08"]
        else:
            score = scorer.predict(matrix_of(columns, len(rows)))
        order = np.argsort(-score, kind="stable")
        order = ranker.with_new(order, found["bl03"][rows] == 0)[:most]
        return rows[order], score[order]

    def reasons(self, at: Moment, row: int) -> tuple[Reason, ...]:
        """Say why a track ranks where it does, strongest first."""
        return explain.reasons(self.sources, at, row)
