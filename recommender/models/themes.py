"""Semantic clusters: what titles and lyrics are about, in whatever language."""

from __future__ import annotations

from typing import Any

import numpy as np

from recommender.models import clusters
from recommender.models.base import Fitted, TrainingData
from recommender.space.text import Themes as Analysis

_WORDS = 8
_MOST = 20
_NAME_WORDS = 2


class Themes:
    """Clusters of lyrics by latent semantic analysis; libraries without words have none."""

    name = "themes"
    version = 1

    def fit(self, data: TrainingData) -> Fitted:
        """Return the tables "theme" and "track_theme"."""
        found = Analysis(data.texts)
        if not len(found.rows):
            return Fitted(details={"texts": 0})
        grouped = clusters.fit(found.X, data.seed, most=_MOST)
        overall = np.asarray(found.weights.mean(axis=0)).ravel()
        rows: list[Any] = []
        members: list[Any] = []
        names: set[str] = set()
        for label in range(grouped.k):
            own = np.flatnonzero(grouped.labels == label)
            inside = np.asarray(found.weights[own].mean(axis=0)).ravel()
            # Class tf-idf: frequent here, and more so than elsewhere.
            telling = inside * np.log(np.maximum(inside, 1e-9) / np.maximum(overall, 1e-9))
            best = np.argsort(-(telling if grouped.k > 1 else inside), kind="stable")[:_WORDS]
            words = [str(found.vocabulary[place]) for place in best]
            name = next(
                candidate
                for candidate in (
                    " & ".join(words[:_NAME_WORDS]),
                    " & ".join(words[1 : _NAME_WORDS + 1]),
                    f"{words[0]} {label + 1}",
                )
                if candidate not in names
            )
            names.add(name)
            ids = data.space.ids[found.rows[own]]
            chosen = clusters.exemplars(found.X, own, data.artists[found.rows])
            exemplars = data.space.ids[found.rows[chosen]].tolist()
            rows.append([label + 1, name, len(own), words, exemplars])
            members.extend([int(track_id), label + 1] for track_id in ids.tolist())
        return Fitted(
            details={"texts": len(found.rows), "themes": grouped.k},
            tables={"theme": rows, "track_theme": members},
        )
