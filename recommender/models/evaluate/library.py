"""The simulated library of one listener in a log: what was ever met, and padding."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.models.taste.history import Float32, History, Int64

#: Padding, as a share of what was met; two thirds of it by the same artists.
PADDING = 0.5
SAME_ARTIST = 2 / 3
#: The last share of a listener's time span is the test.
TEST_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All tracks of a log: artist code and sound per track; sound is NaN where unknown.

    artist: int64 (t,); album: int64 (t,), −1 unknown; sound: float32 (t, d).
    """

    artist: Int64
    album: Int64
    sound: Float32


@dataclass(frozen=True, slots=True)
class Listener:
    """One listener's history on rows of the simulated library, and where the test begins.

    padding: bool (n,), True for tracks that were never met; X: scaled sound, float32 (n, d), zero
    rows where unknown; cut: the first event of the test; rows are in random order.
    """

    name: str
    history: History
    X: Float32
    padding: npt.NDArray[np.bool_]
    cut: int

    def trained(self) -> Listener:
        """Return the listener as known at the cut; the last fifth of that is its test."""
        return Listener(
            self.name, self.history.until(self.cut), self.X, self.padding,
            cut_of(self.history.at_s[: self.cut]),
        )  # fmt: skip


def cut_of(at_s: Int64, share: float = TEST_SHARE) -> int:
    """Return the first event of the last share of the time span."""
    if not len(at_s):
        return 0
    return int(np.searchsorted(at_s, at_s[0] + (1 - share) * (at_s[-1] - at_s[0])))


def pad(
    met: npt.NDArray[np.intp], catalogue: Catalogue, rng: np.random.Generator
) -> npt.NDArray[np.intp]:
    """Choose padding for tracks that were met: two thirds by the same artists, else random."""
    wanted = round(PADDING * len(met))
    others = np.setdiff1d(np.arange(len(catalogue.artist)), met)
    same = others[np.isin(catalogue.artist[others], catalogue.artist[met])]
    kin = rng.permutation(same)[: round(SAME_ARTIST * wanted)]
    rest = rng.permutation(np.setdiff1d(others, kin))[: wanted - len(kin)]
    return np.concatenate([kin, rest]).astype(np.intp)


def scaled(sound: Float32) -> Float32:
    """Standardise each column over what is known; unknown rows become zero."""
    if not sound.size:
        return np.zeros((len(sound), 0), np.float32)
    known = np.isfinite(sound).all(axis=1)
    if known.sum() < 2:
        return np.zeros_like(sound)
    mean, deviation = sound[known].mean(axis=0), sound[known].std(axis=0)
    return np.where(known[:, None], (sound - mean) / np.maximum(deviation, 1e-6), 0.0).astype(
        np.float32
    )


def wide_pad(
    met: npt.NDArray[np.intp], catalogue: Catalogue, rng: np.random.Generator
) -> npt.NDArray[np.intp]:
    """Choose the met artists' other tracks and some by others, up to 1.5 and 1 times the met."""
    others = np.setdiff1d(np.arange(len(catalogue.artist)), met)
    kin = np.isin(catalogue.artist[others], catalogue.artist[met])
    most = len(met)
    drawn = [rng.permutation(others[kin])[: 3 * most // 2], rng.permutation(others[~kin])[:most]]
    return np.concatenate(drawn).astype(np.intp)
