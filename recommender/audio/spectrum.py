"""One short-time Fourier transform for everybody: blocks go in, frame-level series come out."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import scipy.fft
from numpy.lib.stride_tricks import sliding_window_view

from recommender.audio import filterbank, kweight
from recommender.audio.decode import Sound
from recommender.audio.fingerprint import PRINT_BANDS, PRINT_S, words
from recommender.audio.frames import MFCCS, Float32, Float64, Frames
from recommender.audio.grid import Grid, grid
from recommender.audio.peak import TruePeak
from recommender.audio.series import Series
from recommender.audio.tonal import Tonal
from recommender.core.errors import UnreadableError
from recommender.core.translation import translate

MEL_BANDS = 64
#: Mel bands whose onsets are followed apart, from the bass to the treble.
ONSET_BANDS = (0, 3, 7, 12, 20, 30, 42, 53, MEL_BANDS)
_FLOOR = np.float32(1e-10)
_DB = np.float32(10 / np.log(10))
#: Every so many frames the shape of the spectrum is described: 0.19 s apart.
SPARSE = 8
#: 80 dB below a sine of full scale: deeper valleys are a codec's noise, not music.
CONTRAST_FLOOR = np.float32(1e-2)
_QUIET_DB = np.float32(-60.0)
#: What is quieter does not shape the timbre: codecs leave holes there or fill them with noise.
_MFCC_FLOOR_DB = np.float32(-40.0)
_BATCH = 32
_OUR_N_FFT = 4_096


class _Weighting:
    """K-weighted power from a power spectrum up to TOP_HZ and the whole power of a frame.

    Above TOP_HZ the weighting is flat, so what lies there need not be known bin by bin.
    """

    def __init__(self, sample_rate: int, n_fft: int, top: int) -> None:
        response = kweight.power_response(sample_rate, n_fft)
        self.high = np.float32(response[top : top + top // 2].mean())
        column = (response[:top] - self.high) * 2 / n_fft
        column[0] /= 2
        self.column = column.astype(np.float32)


class Spectral:
    """Collects the spectral series chunk by chunk."""

    def __init__(self, layout: Grid) -> None:
        self._grid = layout
        n_fft = layout.n_fft
        self._window = filterbank.hann(n_fft)
        self._weight = np.float32(np.sum(self._window.astype(np.float64) ** 2))
        bins = filterbank.frequencies(layout.sample_rate, n_fft).astype(np.float32)
        self._top = top = int(np.searchsorted(bins, filterbank.TOP_HZ))
        self._weighting = _Weighting(layout.sample_rate, n_fft, top)
        # A frame of another length weighs power as one of 4,096 samples does.
        even = np.float32((_OUR_N_FFT / n_fft) ** 2)
        self._bands = np.ascontiguousarray(
            np.vstack(
                [
                    filterbank.mel(layout.sample_rate, n_fft, MEL_BANDS)[:, :top] * even,
                    filterbank.colours(layout.sample_rate, n_fft)[:, :top] * np.float32(2 / n_fft),
                    self._weighting.column,
                ]
            ).T
        )
        own = bins[:top]
        self._moments = np.ascontiguousarray(np.stack([np.ones_like(own), own, own * own]).T)
        self._bins = own
        self._octaves = filterbank.octaves(layout.sample_rate, n_fft)
        self._even = even
        frames = layout.chunk // layout.hop
        self._joined = np.zeros(n_fft - layout.hop + layout.chunk, np.float32)
        self._frames = sliding_window_view(self._joined, n_fft)[:: layout.hop]
        self._windowed = np.empty((_BATCH, n_fft), np.float32)
        self._power = np.empty((_BATCH, top), np.float32)
        self._squares = np.empty((_BATCH, 2 * top), np.float32)
        self._found = np.empty((frames, self._bands.shape[1]), np.float32)
        self._whole = np.empty(frames, np.float32)
        self._sparse = np.empty((frames, top), np.float32)
        self._sparse_filled = 0
        self._last_db: Float32 | None = None
        self._seen = 0
        self._columns: dict[str, Series] = {}

    def _keep(self, **series: Float32) -> None:
        for name, values in series.items():
            self._columns.setdefault(name, Series()).add(values)

    def push(self, mono: Float32) -> None:
        """Take one chunk of mono sound."""
        layout = self._grid
        self._in_time(mono)
        carry = layout.n_fft - layout.hop
        self._joined[:carry] = self._joined[layout.chunk :]
        self._joined[carry:] = mono
        for start in range(0, len(self._frames), _BATCH):
            self._transform(slice(start, start + _BATCH))
        bands, whole = self._found, self._whole
        low, middle = bands[:, MEL_BANDS] / self._weight, bands[:, MEL_BANDS + 1] / self._weight
        high = np.maximum(whole / self._weight - low - middle, 0)
        self._keep(
            colours=np.stack([low, middle, high], axis=1),
            weighted=(self._weighting.high * whole + bands[:, MEL_BANDS + 2]) / self._weight,
        )
        mel = np.maximum(bands[:, :MEL_BANDS], _FLOOR)
        if self._seen < PRINT_S * layout.frame_rate:
            self._keep(prints=mel[:, :PRINT_BANDS])
            self._seen += len(mel)
        mel_db = np.log(mel) * _DB
        self._onsets(mel_db)
        heard = np.maximum(mel_db[1::2], _MFCC_FLOOR_DB)
        self._keep(mfcc=scipy.fft.dct(heard, axis=1, norm="ortho")[:, :MFCCS])

    def _transform(self, batch: slice) -> None:
        """Find the bands and the whole power of some frames; few at once stay in the cache."""
        np.multiply(self._frames[batch], self._window, out=self._windowed)
        parts = scipy.fft.rfft(self._windowed, axis=1)[:, : self._top].view(np.float32)
        np.multiply(parts, parts, out=self._squares)
        np.add(self._squares[:, ::2], self._squares[:, 1::2], out=self._power)
        np.matmul(self._power, self._bands, out=self._found[batch])
        np.einsum("ij,ij->i", self._windowed, self._windowed, out=self._whole[batch])
        frames = _BATCH // SPARSE
        self._sparse[self._sparse_filled : self._sparse_filled + frames] = self._power[1::SPARSE]
        self._sparse_filled += frames
        if self._sparse_filled == len(self._sparse):
            self._shapes()

    def _in_time(self, mono: Float32) -> None:
        hops = mono.reshape(-1, self._grid.hop)
        signs = np.signbit(hops[::SPARSE])
        turns = np.count_nonzero(signs[:, 1:] != signs[:, :-1], axis=1)
        self._keep(
            level=np.einsum("ij,ij->i", hops, hops) / self._grid.hop,
            zcr=turns / np.float32(self._grid.hop - 1),
        )

    def _onsets(self, mel_db: Float32) -> None:
        quiet = np.maximum(mel_db, _QUIET_DB)
        before = quiet[:1] if self._last_db is None else self._last_db
        rise = np.maximum(np.diff(np.concatenate([before, quiet]), axis=0), 0)
        self._last_db = quiet[-1:].copy()
        sums = np.add.reduceat(rise, ONSET_BANDS[:-1], axis=1)
        self._keep(onsets=sums / np.diff(ONSET_BANDS).astype(np.float32))

    def _shapes(self) -> None:
        """Describe the frames that were set aside: many at once, as each call has its price."""
        power = self._sparse[: self._sparse_filled] * self._even
        self._sparse_filled = 0
        magnitude = np.sqrt(power)
        sums = magnitude @ self._moments
        total = sums[:, 0] + _FLOOR
        centroid = sums[:, 1] / total
        spread = sums[:, 2] / total - centroid * centroid
        grown = np.cumsum(magnitude, axis=1)
        reached = np.count_nonzero(grown < 0.85 * grown[:, -1:], axis=1)
        logs = np.log(np.maximum(power, _FLOOR)).mean(axis=1)
        shape = [
            centroid,
            np.sqrt(np.maximum(spread, 0)),
            self._bins[np.minimum(reached, len(self._bins) - 1)],
            np.exp(logs) / (np.maximum(power.mean(axis=1), _FLOOR)),
        ]
        self._keep(shape=np.stack(shape, axis=1), contrast_db=self._contrast(power))

    def _contrast(self, power: Float32) -> Float32:
        """Return peak over valley of each band: the means of its highest and lowest tenths."""
        columns = []
        for band in self._octaves:
            ordered = np.sort(power[:, band], axis=1)
            few = max(1, round(ordered.shape[1] / 10))
            valley = np.maximum(ordered[:, :few].mean(axis=1), CONTRAST_FLOOR)
            peak = np.maximum(ordered[:, -few:].mean(axis=1), CONTRAST_FLOOR)
            columns.append(np.log(peak / valley) * _DB)
        return np.stack(columns, axis=1)

    def finish(self, samples: int) -> dict[str, Float32]:
        """Return the series of so many samples.

        The first frame of the first chunk lies before the sound and is left out; then frame i is
        centred on sample i · hop, as in librosa.
        """
        self._shapes()
        count = 1 + samples // self._grid.hop
        hops = max(1, -(-samples // self._grid.hop))
        found = {}
        for name in list(self._columns):  # a long track's series should not be held twice
            found[name] = self._columns.pop(name).whole()
        for name in ("colours", "weighted", "onsets"):
            found[name] = found[name][1 : count + 1]
        found["onsets"][:1] = 0  # the beginning of a file is not an onset
        found["mfcc"] = found["mfcc"][: -(-count // 2)]
        for name in ("shape", "contrast_db"):
            found[name] = found[name][: -(-count // SPARSE)]
        found["level"] = found["level"][:hops]
        found["zcr"] = found["zcr"][: -(-hops // SPARSE)]
        found["prints"] = words(found["prints"][1 : count + 1], self._grid.frame_rate)
        return found


class Side:
    """K-weighted power of the difference of two channels; coarser, as it only adds to loudness."""

    def __init__(self, layout: Grid) -> None:
        self._length = layout.piece
        self._top = int(filterbank.TOP_HZ * layout.piece / layout.sample_rate) + 1
        self._weighting = _Weighting(layout.sample_rate, layout.piece, self._top)
        self._found: list[Float32] = []

    def push(self, side: Float32) -> None:
        """Take one chunk."""
        pieces = side.reshape(-1, self._length)
        whole = np.einsum("ij,ij->i", pieces, pieces)
        if whole.any():
            parts = scipy.fft.rfft(pieces, axis=1)[:, : self._top].view(np.float32)
            power = parts[:, ::2] ** 2 + parts[:, 1::2] ** 2
            heard = self._weighting.high * whole + power @ self._weighting.column
            whole = np.maximum(heard, 0)
        self._found.append(whole / np.float32(self._length))

    def finish(self) -> Float32:
        """Return the mean squares of successive pieces."""
        return np.concatenate(self._found)


class Ear:
    """Everything that is measured of a stream of blocks."""

    def __init__(self, sample_rate: int, layout: tuple[str, ...]) -> None:
        self._grid = grid(sample_rate)
        self._stereo = len(layout) == 2
        self._surround = kweight.KWeight(sample_rate, layout) if len(layout) > 2 else None
        self._mix = _downmix(layout)
        self._peak = TruePeak()
        self._spectral = Spectral(self._grid)
        self._side = Side(self._grid)
        self._tonal = Tonal(self._grid)
        self._waiting = np.empty((1 + self._stereo, self._grid.chunk), np.float32)
        self._filled = 0
        self._samples = 0

    def push(self, block: Float32) -> None:
        """Take a block, float32 (channels, n)."""
        self._samples += block.shape[1]
        self._peak.push(block)
        if self._surround is not None:
            self._surround.push(block)
            block = self._mix @ block
        start = 0
        while start < block.shape[1]:
            room = min(self._grid.chunk - self._filled, block.shape[1] - start)
            part = block[:, start : start + room]
            self._fill(part)
            start += room
            if self._filled == self._grid.chunk:
                self._work()

    def _fill(self, part: Float32) -> None:
        place = slice(self._filled, self._filled + part.shape[1])
        if self._stereo:
            np.add(part[0], part[1], out=self._waiting[0, place])
            np.subtract(part[0], part[1], out=self._waiting[1, place])
            self._waiting[:, place] *= np.float32(0.5)
        else:
            self._waiting[0, place] = part[0]
        self._filled += part.shape[1]

    def _work(self) -> None:
        self._spectral.push(self._waiting[0])
        self._tonal.push(self._waiting[0])
        if self._stereo:
            self._side.push(self._waiting[1])
        self._filled = 0

    def finish(self) -> Frames:
        """Return the series of the whole track."""
        self._peak.finish()
        # Silence at the end gives the last frames, which reach beyond the sound, their place.
        hop, chunk = self._grid.hop, self._grid.chunk
        wanted = self._samples + 2 * hop
        total = self._samples - self._filled
        while total < wanted:
            self._waiting[:, self._filled :] = 0
            self._work()
            total += chunk
        series = self._spectral.finish(self._samples)
        tonal_hop = self._grid.hop_tonal * self._grid.decimation
        return Frames(
            grid=self._grid,
            duration_s=self._samples / self._grid.sample_rate,
            power=self._power(series.pop("weighted")),
            sample_peak=self._peak.sample,
            true_peak=self._peak.true,
            **series,
            **self._tonal.finish(1 + self._samples // tonal_hop),
        )

    def _power(self, weighted: Float32) -> Float64:
        if self._surround is not None:
            return self._surround.finish()
        rate, hop = self._grid.sample_rate, self._grid.hop
        edges = np.arange(int(self._samples / rate / kweight.PIECE_S) + 1) * kweight.PIECE_S * rate
        if len(edges) < 2:
            edges = np.array([0.0, self._samples])
        cells = (np.arange(len(weighted) + 1) - 0.5) * hop
        sums = np.concatenate([[0.0], np.cumsum(weighted.astype(np.float64) * hop)])
        energy = np.diff(np.interp(edges, cells, sums))
        if self._stereo:
            side = self._side.finish().astype(np.float64) * self._grid.piece
            cells = np.arange(len(side) + 1) * float(self._grid.piece)
            sums = np.concatenate([[0.0], np.cumsum(side)])
            energy = 2 * (energy + np.diff(np.interp(edges, cells, sums)))
        return np.maximum(energy, 0) / np.maximum(np.diff(edges), 1)


def _downmix(layout: tuple[str, ...]) -> Float32:
    """Return the row that mixes channels to mono: surround and centre 3 dB lower, no effects."""
    weights = np.array(
        [
            0.0 if name.startswith("LFE") else 1.0 if name in ("FL", "FR") else 0.7071
            for name in layout
        ]
    )
    if not weights.any():
        weights[:] = 1.0
    return (weights / weights.sum())[None].astype(np.float32)


def frames_of(
    blocks: Iterable[Float32], sample_rate: int, layout: tuple[str, ...] | None = None
) -> Frames:
    """Analyse blocks of sound, float32 (channels, n), at 44.1 or 48 kHz; none longer is held.

    Without a layout, the channels are taken to be those of their number, front left first.
    """
    ear: Ear | None = None
    for block in blocks:
        if ear is None:
            ear = Ear(sample_rate, layout or _usual(len(block)))
        ear.push(block)
    if ear is None:
        ear = Ear(sample_rate, layout or ("FC",))
    return ear.finish()


def listen(sound: Sound) -> Frames:
    """Decode and analyse. Raises UnreadableError with a plain reason."""
    ear: Ear | None = None
    for block in sound:
        if ear is None:
            ear = Ear(sound.sample_rate, sound.layout)
        ear.push(block)
    if ear is None:
        raise UnreadableError(translate("unreadable", "There is no sound in it."))
    return ear.finish()


def _usual(channels: int) -> tuple[str, ...]:
    names = ("FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR")
    return ("FC",) if channels == 1 else names[:channels]
