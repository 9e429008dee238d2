"""The model that learns tags: guesses for tracks without, suspects among those with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureTable
from recommender.models import classifier, names, suspects
from recommender.models.base import Fitted, TrainingData
from recommender.scan.genre_names import says_nothing, tree
from recommender.space import derived, scale
from recommender.space.transformers import Impute

#: A genre is learned from at least so many tracks; smaller ones count as what they belong to.
_LEAST = 8
_TRUST = 3.0
_OTHERS = 3


class Tagging:
    """Learns the library's own genre words from sound."""

    name = "tagging"
    version = 1

    def fit(self, data: TrainingData) -> Fitted:
        """Return the tables "guess" and "suspect", and how well the learning went."""
        labels, trusted = labels_of(data)
        features = finite(data.raw)
        weights = np.ones(len(labels))
        weights[sorted(trusted)] = _TRUST
        learned = classifier.learn(
            features.X, labels, data.albums if len(data.albums) else None,
            weights, data.seed,
        )  # fmt: skip
        if learned is None:
            return Fitted(details={"classes": []})
        doubted = suspects.find(learned, data.space.X, labels, trusted)
        wrong = {one.row for one in doubted}
        kept = [None if row in wrong else label for row, label in enumerate(labels)]
        if wrong:  # once more, without what was found to be wrong
            learned = classifier.relearn(learned, features.X, kept, weights, data.seed)
        readable = {name: (high, low) for name, high, low in names.SOUND_WORDS}
        named = [row for row, label in enumerate(kept) if label is not None]
        rules = classifier.explain_tree(
            features.X[named], features.names, [str(kept[row]) for row in named], readable,
            data.seed,
        )  # fmt: skip
        return Fitted(
            details={
                "classes": list(learned.classes),
                "learned_from": len(named),
                "accuracy": round(learned.accuracy, 4),
                "majority": round(learned.majority, 4),
                "threshold": round(learned.threshold, 4),
                "answered": round(learned.answered, 4),
                "answered_accuracy": round(learned.answered_accuracy, 4),
                "calibration_error": round(learned.error, 4),
                "suspects": len(doubted),
                "tree": rules[:24],
                "telling_features": _telling(learned, features.names),
            },
            tables={
                "guess": _guesses(data, learned),
                "suspect": [_suspect(data, one, features) for one in doubted],
            },
        )


def finite(raw: FeatureTable) -> FeatureTable:
    """Return the unscaled features with derived ones and without gaps."""
    whole = derived.add(raw)
    if not len(whole.ids):
        return whole
    fill = Impute().fit(scale.sample(whole.X).astype(np.float64))
    return FeatureTable(whole.ids, scale.in_blocks(fill.transform, whole.X), whole.names)


def labels_of(data: TrainingData) -> tuple[list[str | None], frozenset[int]]:
    """Return a genre per track, None without, and the rows whose genre the listener gave.

    A tag is folded into the tree; the deepest node on its path with enough tracks is learned.
    Tags that the tree does not know are genres of their own.
    """
    corrections = {
        row: data.corrections[int(track_id)]
        for row, track_id in enumerate(data.space.ids.tolist())
        if int(track_id) in data.corrections
    }
    paths = [
        path_of((corrections[row],) if row in corrections else words)
        for row, words in enumerate(data.words)
    ]
    counts = Counter(node for path in paths for node in path)
    labels = [
        next((node for node in reversed(path) if counts[node] >= _LEAST), None) for path in paths
    ]
    return labels, frozenset(corrections)


def path_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the way from the root to the first genre among a track's words, () without one."""
    genres = tree()
    for word in words:
        if says_nothing(word):
            continue
        nodes = genres.fold(word)
        return genres.nodes[nodes[0]].path if nodes else (" ".join(word.split()),)
    return ()


def _guesses(data: TrainingData, learned: classifier.Learned) -> list[list[Any]]:
    rows = []
    known = learned.known
    order = np.argsort(-learned.probability, axis=1)[:, : _OTHERS + 1]
    for row, track_id in enumerate(data.space.ids.tolist()):
        best, *others = (
            [learned.classes[c], round(float(learned.probability[row, c]), 4)]
            for c in order[row].tolist()
        )
        if known[row]:
            rows.append([int(track_id), best[0], best[1], others])
    return rows


def _suspect(data: TrainingData, one: suspects.Suspect, features: FeatureTable) -> list[Any]:
    evidence = {
        "probability": round(one.probability, 3),
        "tag_probability": round(one.tag_probability, 3),
        "guess_share": round(one.guess_share, 3),
        "tag_share": round(one.tag_share, 3),
        "neighbours": [int(data.space.ids[row]) for row in one.neighbours],
        "sounds": _sounds(features, one.row),
        "tag": next(iter(data.words[one.row]), ""),
    }
    return [int(data.space.ids[one.row]), one.tagged, one.guessed, one.score, evidence]


def _sounds(features: FeatureTable, row: int) -> list[str]:
    """Return how a track sounds in words, most unusual first."""
    found = []
    for name, high, low in names.SOUND_WORDS:
        if name in features.names:
            column = features.X[:, features.names.index(name)]
            z = float((column[row] - column.mean()) / (column.std() or 1.0))
            found.append((abs(z), high if z > 0 else low))
    return [word for size, word in sorted(found, reverse=True) if size > 0.5][:4]


def _telling(
    learned: classifier.Learned, feature_names: tuple[str, ...], most: int = 12
) -> list[str]:
    order: npt.NDArray[np.intp] = np.argsort(-learned.forest_importance)
    return [feature_names[place] for place in order[:most].tolist()]
