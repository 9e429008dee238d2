"""Words as numbers: lyrics become coordinates of a few themes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer

from recommender.core.sound import FeatureTable

Float32 = npt.NDArray[np.float32]

_WORD = re.compile(r"[^\W\d_]{3,}")
_STAMP = re.compile(r"\[[^\]]*\]")
#: A text says something from so many telling words on …
_LEAST_WORDS = 15
#: … and a library has themes from so many such texts on.
_LEAST_TEXTS = 30
#: Words become part of the space where this share of the tracks has them.
_SHARE = 0.3
DIMENSIONS = 16


@cache
def stop_words() -> frozenset[str]:
    """Return words without a theme, of 16 languages."""
    lines = files("resources.words").joinpath("stopwords.txt").read_text("utf-8").splitlines()
    rows = (line.split()[1:] for line in lines if line and not line.startswith("#"))
    return frozenset(word for row in rows for word in row)


def words(text: str) -> list[str]:
    """Return a text's telling words in order, without time stamps of lyrics."""
    plain = _STAMP.sub(" ", text).casefold().replace("’", "'").replace("'", "")
    return [word for word in _WORD.findall(plain) if word not in stop_words()]


class Themes:
    """Tf-idf and truncated SVD of texts (latent semantic analysis, Deerwester et al. 1990).

    rows: those with enough words, intp (m,); X: float32 (m, d), rows of length 1; weights: the
    tf-idf matrix (m, vocabulary); vocabulary: its words. All are empty where there is too little.
    """

    def __init__(self, texts: Sequence[str], dimensions: int = DIMENSIONS) -> None:
        self.rows = np.empty(0, np.intp)
        self.X: Float32 = np.empty((0, 0), np.float32)
        split = [words(text) for text in texts]
        rows = [row for row, own in enumerate(split) if len(own) >= _LEAST_WORDS]
        if len(rows) < _LEAST_TEXTS:
            return
        maker = TfidfVectorizer(
            analyzer=lambda own: own, min_df=2, max_df=0.4, sublinear_tf=True, max_features=20_000
        )
        try:
            self.weights = maker.fit_transform([split[row] for row in rows])
        except ValueError:  # no word is in two texts and not in nearly all
            return
        self.vocabulary = maker.get_feature_names_out()
        count = min(dimensions, self.weights.shape[1] - 1, len(rows) - 1)
        if count < 2:
            return
        found = TruncatedSVD(count, random_state=0).fit_transform(self.weights)
        length = np.linalg.norm(found, axis=1, keepdims=True)
        self.rows = np.array(rows, np.intp)
        self.X = (found / np.maximum(length, 1e-9)).astype(np.float32)


def add(table: FeatureTable, texts: Sequence[str]) -> FeatureTable:
    """Return the table with a block "words" where enough of the library has lyrics.

    NaN where a track has none: its place is then decided by sound alone.
    """
    if not len(table.ids) or len(texts) != len(table.ids):
        return table
    themes = Themes(texts)
    if len(themes.rows) < _SHARE * len(texts):
        return table
    block = np.full((len(texts), themes.X.shape[1]), np.nan, np.float32)
    block[themes.rows] = themes.X
    names = tuple(f"words.theme{i}" for i in range(block.shape[1]))
    return FeatureTable(table.ids, np.hstack([table.X, block]), (*table.names, *names))
