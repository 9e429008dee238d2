"""The time grid of an analysis: the same milliseconds at 44.1 and at 48 kHz."""

from __future__ import annotations

from dataclasses import dataclass

#: Rates that are analysed as they are; every other one is resampled to the first.
NATIVE_RATES = (44_100, 48_000)


@dataclass(frozen=True, slots=True)
class Grid:
    """Window and hop sizes in samples for one sample rate.

    Spectral frames are 93 ms long and 23 ms apart (librosa's defaults at 22,050 Hz); tonal frames
    are taken from sound at an eighth of the rate, 0.37 s long and 0.19 s apart. Frames of both
    rates come equally often to 0.13 %: rhythm is told in whole frames, and a copy at the other rate
    is the same music. Lengths factor into small primes, so that their transforms are fast.
    """

    sample_rate: int
    hop: int

    @property
    def n_fft(self) -> int:
        """Length of a spectral frame."""
        return 4_096 if self.sample_rate == 44_100 else 4_480

    @property
    def piece(self) -> int:
        """Length of a piece of the difference of two channels; a chunk has a whole number."""
        return 4 * self.hop

    @property
    def chunk(self) -> int:
        """Samples worked on at once: small enough to stay in the processor's cache."""
        return 64 * self.hop

    @property
    def decimation(self) -> int:
        """How many times fewer samples the tonal analysis sees."""
        return 8

    @property
    def tonal_rate(self) -> float:
        """Sample rate of the tonal analysis."""
        return self.sample_rate / self.decimation

    @property
    def n_tonal(self) -> int:
        """Length of a tonal frame, at the tonal rate."""
        return 2_048 if self.sample_rate == 44_100 else 2_240

    @property
    def hop_tonal(self) -> int:
        """Distance of tonal frames, at the tonal rate."""
        return self.hop

    @property
    def frame_rate(self) -> float:
        """Spectral frames a second."""
        return self.sample_rate / self.hop

    @property
    def tonal_frame_rate(self) -> float:
        """Tonal frames a second."""
        return self.tonal_rate / self.hop_tonal


def grid(sample_rate: int) -> Grid:
    """Return the grid of a rate; ValueError when the rate is not analysed as it is."""
    if sample_rate not in NATIVE_RATES:
        raise ValueError(f"{sample_rate} Hz is not analysed without resampling")
    return Grid(sample_rate, 1_024 if sample_rate == 44_100 else 1116)
