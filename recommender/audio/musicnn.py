"""musicnn's forward pass in numpy: 50 tags and a 200-d embedding of three seconds of music.

Pons and Serra, "musicnn: pre-trained convolutional neural networks for music audio tagging"
(ISMIR late-breaking, 2019). The weights are described in resources/models.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt
import scipy.fft
from numpy.lib.stride_tricks import sliding_window_view

from recommender.audio import filterbank

Float32 = npt.NDArray[np.float32]

SAMPLE_RATE_HZ = 16_000
N_FFT, HOP, MELS, FRAMES = 512, 256, 96, 187
#: Samples that make one patch.
PATCH = (FRAMES - 1) * HOP + N_FFT
_TIME_TAPS = 7

#: What the outputs of the networks mean, as their authors name them.
MSD_TAGS: tuple[str, ...] = (
    "rock", "pop", "alternative", "indie", "electronic", "female vocalists", "dance", "00s",
    "alternative rock", "jazz", "beautiful", "metal", "chillout", "male vocalists",
    "classic rock", "soul", "indie rock", "Mellow", "electronica", "80s", "folk", "90s", "chill",
    "instrumental", "punk", "oldies", "blues", "hard rock", "ambient", "acoustic", "experimental",
    "female vocalist", "guitar", "Hip-Hop", "70s", "party", "country", "easy listening", "sexy",
    "catchy", "funk", "electro", "heavy metal", "Progressive rock", "60s", "rnb", "indie pop",
    "sad", "House", "happy",
)  # fmt: skip
MTT_TAGS: tuple[str, ...] = (
    "guitar", "classical", "slow", "techno", "strings", "drums", "electronic", "rock", "fast",
    "piano", "ambient", "beat", "violin", "vocal", "synth", "female", "indian", "opera", "male",
    "singing", "vocals", "no vocals", "harpsichord", "loud", "quiet", "flute", "woman",
    "male vocal", "no vocal", "pop", "soft", "sitar", "solo", "man", "classic", "choir", "voice",
    "new age", "dance", "male voice", "female vocal", "beats", "harp", "cello", "no voice",
    "weird", "country", "metal", "female voice", "choral",
)  # fmt: skip


def patches(sound: Float32) -> Float32:
    """Return log-mel patches, float32 (k, 187, 96), of mono pieces, float32 (k, PATCH)."""
    frames = sliding_window_view(sound, N_FFT, axis=1)[:, ::HOP]
    spectrum = scipy.fft.rfft(frames * filterbank.hann(N_FFT), axis=2)
    power = spectrum.real**2 + spectrum.imag**2
    mel = power @ filterbank.mel(SAMPLE_RATE_HZ, N_FFT, MELS, SAMPLE_RATE_HZ / 2).T
    found: Float32 = np.log10(10_000 * mel + 1).astype(np.float32)
    return found


class Network:
    """One of the two networks."""

    def __init__(self, name: str) -> None:
        place = files("resources.models").joinpath(f"musicnn_{name}.npz")
        with place.open("rb") as file, np.load(file, allow_pickle=False) as box:
            raw = {key: box[key].astype(np.float32) for key in box.files}
        self.tags = MSD_TAGS if name == "msd" else MTT_TAGS
        self._w = raw
        for name in ("timbral0", "timbral1", "tempo0", "tempo1", "tempo2"):
            self._pool_ready(name)
        # The normalisation before a dense layer is part of that layer.
        self._dense = raw["pool_scale"][:, None] * raw["dense_kernel"]
        self._dense_bias = raw["dense_bias"] + raw["pool_shift"] @ raw["dense_kernel"]

    def _pool_ready(self, name: str) -> None:
        """Turn filters round whose normalisation is negative: their highest answer is wanted then.

        Pooling takes the maximum after normalisation; so it can be taken before everything else.
        """
        sign = np.where(self._w[f"{name}_scale"] < 0, np.float32(-1), np.float32(1))
        kernel = self._w[f"{name}_kernel"] * sign
        self._w[f"{name}_kernel"] = np.ascontiguousarray(kernel.reshape(-1, kernel.shape[-1]))
        self._w[f"{name}_sign"] = sign

    def __call__(self, log_mel: Float32) -> tuple[Float32, Float32]:
        """Return tag probabilities, float32 (k, 50), and embeddings, (k, 200), of k patches."""
        normal = log_mel * self._w["input_scale"] + self._w["input_shift"]
        front = np.concatenate(
            [
                self._timbral("timbral0", normal),
                self._timbral("timbral1", normal),
                *(self._tempo(f"tempo{number}", normal) for number in range(3)),
            ],
            axis=2,
        )
        first = self._dense_in_time("mid0", front)
        second = self._dense_in_time("mid1", first) + first
        third = self._dense_in_time("mid2", second) + second
        whole = np.concatenate([front, first, second, third], axis=2)
        pooled = np.stack([whole.max(axis=1), whole.mean(axis=1)], axis=2)
        flat = pooled.reshape(len(pooled), -1)
        hidden = np.maximum(flat @ self._dense + self._dense_bias, 0)
        embedding = hidden * self._w["dense_scale"] + self._w["dense_shift"]
        logits = embedding @ self._w["tags_kernel"] + self._w["tags_bias"]
        return 1 / (1 + np.exp(-logits)), embedding

    def _activated(self, name: str, highest: Float32) -> Float32:
        """Apply bias, rectifier and normalisation to what pooling left."""
        turned = highest * self._w[f"{name}_sign"] + self._w[f"{name}_bias"]
        return np.maximum(turned, 0) * self._w[f"{name}_scale"] + self._w[f"{name}_shift"]

    def _timbral(self, name: str, normal: Float32) -> Float32:
        """Filters over seven frames and many bands, pooled over all positions in frequency."""
        kernel = self._w[f"{name}_kernel"]
        bands = len(kernel) // _TIME_TAPS
        padded = np.pad(normal, ((0, 0), (_TIME_TAPS // 2, _TIME_TAPS // 2), (0, 0)))
        windows = sliding_window_view(padded, _TIME_TAPS, axis=1)  # (k, frames, bands, taps)
        out: list[Float32] = []
        for one in windows:
            highest: Float32 | None = None
            answer = np.empty((len(one), kernel.shape[1]), np.float32)
            for low in range(MELS - bands + 1):
                piece = one[:, low : low + bands].transpose(0, 2, 1).reshape(len(one), -1)
                np.matmul(piece, kernel, out=answer)
                if highest is None:
                    highest = answer.copy()
                else:
                    np.maximum(highest, answer, out=highest)
            assert highest is not None
            out.append(highest)
        return self._activated(name, np.stack(out))

    def _tempo(self, name: str, normal: Float32) -> Float32:
        """Filters over many frames of one band, pooled over all bands; TensorFlow's "same"."""
        kernel = self._w[f"{name}_kernel"]
        taps = len(kernel)
        padded = np.pad(normal, ((0, 0), ((taps - 1) // 2, taps // 2), (0, 0)))
        windows = sliding_window_view(padded, taps, axis=1)  # (k, frames, bands, taps)
        out = []
        for one in windows:
            highest = np.full((len(one), kernel.shape[1]), -np.inf, np.float32)
            for low in range(0, MELS, 8):
                piece = one[:, low : low + 8].reshape(-1, taps)
                answer = (piece @ kernel).reshape(len(one), 8, -1)
                np.maximum(highest, answer.max(axis=1), out=highest)
            out.append(highest)
        return self._activated(name, np.stack(out))

    def _dense_in_time(self, name: str, series: Float32) -> Float32:
        kernel = self._w[f"{name}_kernel"]
        padded = np.pad(series, ((0, 0), (_TIME_TAPS // 2, _TIME_TAPS // 2), (0, 0)))
        count = series.shape[1]
        total = sum(padded[:, tap : tap + count] @ kernel[tap] for tap in range(_TIME_TAPS))
        answer = np.maximum(total + self._w[f"{name}_bias"], 0)
        return answer * self._w[f"{name}_scale"] + self._w[f"{name}_shift"]


@cache
def network(name: str) -> Network:
    """Return the network trained on "msd" or "mtt", loaded once."""
    return Network(name)
