"""Models of one's own sessions × tracks: EASE, matrix factorisation, item embeddings, autoencoder.

One's sessions stand in for the users of collaborative filtering. Each model is fitted on a past and
answers a session's context with one score a track; those played most are modelled, the rest get 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.models.taste.history import Float32, Float64, Int32, Past, Rows

_MOST = 1_500
_LEAST_SESSIONS = 10
_DIMENSIONS = 48
_WINDOW = 5


@dataclass(frozen=True, slots=True)
class Latent:
    """item float32 (n,): column of a track in the model, −1 for none; weights map a context's
    columns to scores, float32 (items, items) or the two factors (items, d) each; bias (d,) of the
    hidden layer where there is one.
    """

    name: str
    item: Int32
    rows: Rows
    into: Float32
    out: Float32 | None = None
    hidden: Float32 | None = None
    shift: Float32 | None = None

    def score(self, context: Int32) -> Float64:
        """Return one value a track for the latest plays of a session, float64 (n,)."""
        found = np.zeros(len(self.item))
        known = self.item[context[:20]]
        weight = 0.8 ** np.arange(len(known))
        weight, known = weight[known >= 0], known[known >= 0]
        if not len(known):
            return found
        inner = weight @ self.into[known]
        if self.hidden is not None:
            inner = np.maximum(inner + self.hidden, 0)
        value = inner if self.out is None else inner @ self.out.T
        if self.shift is not None:
            value = value + self.shift
        found[self.rows] = value
        return found


def matrix(past: Past, k: int) -> tuple[Float32, Int32, Rows] | None:
    """Return sessions × tracks, float32, with the columns' places; None where there is too little.

    Only the tracks played most are columns; an entry is 1 where a session holds a track.
    """
    plays = np.bincount(past.track[:k], minlength=past.history.n_tracks)
    order = np.argsort(-plays, kind="stable")[:_MOST]
    rows = np.sort(order[plays[order] >= 2]).astype(np.intp)
    if len(rows) < 5 or not k or past.session[k - 1] < _LEAST_SESSIONS:
        return None
    item = np.full(len(plays), -1, np.int32)
    item[rows] = np.arange(len(rows))
    column = item[past.track[:k]]
    known = column >= 0
    S = np.zeros((int(past.session[k - 1]) + 1, len(rows)), np.float32)
    S[past.session[:k][known], column[known]] = 1.0
    return S[S.sum(axis=1) >= 2], item, rows


def ease(past: Past, k: int, strictness: float = 30.0) -> Latent | None:
    """Fit EASE (Steck 2019): the ridge regression of each track on all others, in closed form."""
    found = matrix(past, k)
    if found is None:
        return None
    S, item, rows = found
    gram = (S.T @ S).astype(np.float64)
    gram[np.diag_indices_from(gram)] += strictness
    inverse = np.linalg.inv(gram)
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0.0)
    return Latent("ease", item, rows, weights.astype(np.float32))


def factorisation(past: Past, k: int, rounds: int = 4, seed: int = 0) -> Latent | None:
    """Fit implicit matrix factorisation by alternating least squares (Hu, Koren, Volinsky 2008)."""
    found = matrix(past, k)
    if found is None:
        return None
    S, item, rows = found
    rng = np.random.default_rng(seed)
    d = min(_DIMENSIONS, len(rows), len(S))
    tracks = rng.standard_normal((len(rows), d)) * 0.1
    sessions = np.zeros((len(S), d))
    for _ in range(rounds):
        sessions = _solve(S, tracks)
        tracks = _solve(S.T, sessions)
    # A context is answered by the least-squares session that would hold it.
    inner = np.linalg.inv(tracks.T @ tracks + np.eye(d))
    return Latent(
        "matrix-factorisation", item, rows, (tracks @ inner).astype(np.float32),
        tracks.astype(np.float32),
    )  # fmt: skip


def _solve(S: npt.NDArray[np.floating], other: Float64, confidence: float = 8.0) -> Float64:
    d = other.shape[1]
    base = other.T @ other + 2.0 * np.eye(d)
    out = np.zeros((len(S), d))
    for row in range(len(S)):
        held = np.flatnonzero(S[row])
        if len(held):
            own = other[held]
            out[row] = np.linalg.solve(
                base + confidence * own.T @ own, (1 + confidence) * own.sum(axis=0)
            )
    return out


def embeddings(past: Past, k: int) -> Latent | None:
    """Fit item embeddings: the factors of shifted PMI of neighbours (Levy & Goldberg 2014)."""
    found = matrix(past, k)
    if found is None:
        return None
    _, item, rows = found
    column, session = item[past.track[:k]], past.session[:k]
    near = np.zeros((len(rows), len(rows)))
    for lag in range(1, _WINDOW + 1):
        a, b = column[:-lag], column[lag:]
        pair = (a >= 0) & (b >= 0) & (session[:-lag] == session[lag:])
        np.add.at(near, (a[pair], b[pair]), 1.0 / lag)
    near += near.T
    total = near.sum()
    if not total:
        return None
    alone = near.sum(axis=1) + 1e-9
    with np.errstate(divide="ignore"):
        pmi = np.log(near * total / np.outer(alone**0.75, alone) * (alone**0.75).sum() / total)
    pmi = np.maximum(np.where(np.isfinite(pmi), pmi, 0.0), 0.0)
    d = min(_DIMENSIONS, len(rows))
    rng = np.random.default_rng(0)
    # Randomised range finder (Halko et al. 2011): a full decomposition would cost ten times more.
    base = np.linalg.qr(pmi @ (pmi @ rng.standard_normal((len(rows), d + 8))))[0]
    u, s, vt = np.linalg.svd(base.T @ pmi, full_matrices=False)
    left = (base @ u)[:, :d] * np.sqrt(s[:d])
    right = vt[:d].T * np.sqrt(s[:d])
    return Latent("item-embeddings", item, rows, left.astype(np.float32), right.astype(np.float32))


def autoencoder(
    past: Past, k: int, *, hidden: int = 64, steps: int = 1_200, seed: int = 0
) -> Latent | None:
    """Fit a denoising autoencoder (Vincent et al. 2008) of sessions with one ReLU layer.

    Half of each session's tracks is hidden from the input; plain numpy, Adam, mini-batches of 32.
    """
    found = matrix(past, k)
    if found is None:
        return None
    S, item, rows = found
    rng = np.random.default_rng(seed)
    m, h = len(rows), min(hidden, len(rows))
    scale = np.sqrt(2.0 / m)
    p = [rng.standard_normal((m, h)) * scale, np.zeros(h), rng.standard_normal((h, m)) * 0.05,
         np.full(m, -3.0)]  # fmt: skip
    mean = [np.zeros_like(one) for one in p]
    square = [np.zeros_like(one) for one in p]
    step = 0
    while step < steps:
        for batch in np.array_split(rng.permutation(len(S)), max(1, len(S) // 32)):
            step += 1
            y = S[batch].astype(np.float64)
            x = y * (rng.random(y.shape) < 0.5)
            inner = np.maximum(x @ p[0] + p[1], 0)
            chance = 1 / (1 + np.exp(-np.clip(inner @ p[2] + p[3], -30, 30)))
            wrong = (chance - y) / len(batch)
            back = (wrong @ p[2].T) * (inner > 0)
            gradients = (x.T @ back, back.sum(axis=0), inner.T @ wrong, wrong.sum(axis=0))
            for place, gradient in enumerate(gradients):
                mean[place] = 0.9 * mean[place] + 0.1 * gradient
                square[place] = 0.999 * square[place] + 0.001 * gradient**2
                even = np.sqrt(square[place] / (1 - 0.999**step)) + 1e-8
                p[place] = p[place] - 0.005 * mean[place] / (1 - 0.9**step) / even
    small = [one.astype(np.float32) for one in p]
    return Latent("autoencoder", item, rows, small[0], small[2].T.copy(), small[1], small[3])


FITS = (ease, factorisation, embeddings, autoencoder)
