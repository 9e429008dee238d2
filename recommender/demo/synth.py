"""Instruments for the demo library: each returns a mono sound, float32 (n,), at RATE."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

RATE = 44_100
Float32 = npt.NDArray[np.float32]


def _time(seconds: float) -> npt.NDArray[np.float64]:
    return np.arange(max(1, round(seconds * RATE))) / RATE


def hz(note: float) -> float:
    """Return the frequency of a MIDI note."""
    return 440.0 * 2 ** ((note - 69) / 12)


def _faded(wave: npt.NDArray[np.float64], attack: float = 0.005, release: float = 0.02) -> Float32:
    """Take the clicks off both ends."""
    rise, fall = min(len(wave), round(attack * RATE)), min(len(wave), round(release * RATE))
    wave = wave.copy()
    wave[:rise] *= np.linspace(0, 1, rise)
    wave[len(wave) - fall :] *= np.linspace(1, 0, fall)
    return wave.astype(np.float32)


@cache
def kick(deep: float = 48.0) -> Float32:
    """A drum that falls in pitch."""
    t = _time(0.28)
    phase = 2 * np.pi * (deep * t + 110 / 28 * (1 - np.exp(-28 * t)))
    return _faded(np.sin(phase) * np.exp(-11 * t))


@cache
def snare(bright: float = 0.6, seed: int = 1) -> Float32:
    """Noise over a short tone."""
    t = _time(0.2)
    noise = np.random.default_rng(seed).standard_normal(len(t))
    body = 0.4 * np.sin(2 * np.pi * 190 * t) * np.exp(-30 * t)
    return _faded(0.5 * bright * noise * np.exp(-22 * t) + body)


@cache
def hat(length: float = 0.05, seed: int = 2) -> Float32:
    """High noise."""
    t = _time(length)
    noise = np.random.default_rng(seed).standard_normal(len(t) + 2)
    return _faded(np.diff(noise, 2)[: len(t)] * np.exp(-t * 3 / length) * 0.15, 0.001)


@cache
def rim(seed: int = 3) -> Float32:
    """A dry click of wood."""
    t = _time(0.06)
    return _faded(np.sin(2 * np.pi * 1_700 * t) * np.exp(-90 * t) * 0.6, 0.001)


@cache
def pluck(note: float, seconds: float, damp: float = 3.0) -> Float32:
    """A string: partials that die the sooner the higher they are."""
    t = _time(seconds)
    base = hz(note)
    wave = sum(
        np.sin(2 * np.pi * base * k * t) * np.exp(-damp * (0.6 + 0.5 * k) * t) / k
        for k in range(1, 9)
        if base * k < 12_000
    )
    return _faded(wave * 0.5, 0.002)


@cache
def piano(note: float, seconds: float) -> Float32:
    """A struck string, slightly inharmonic, with a hammer's thump."""
    t = _time(seconds)
    base = hz(note)
    wave = sum(
        np.sin(2 * np.pi * base * k * np.sqrt(1 + 0.0004 * k * k) * t)
        * np.exp(-(1.1 + 0.55 * k) * t)
        / k**1.4
        for k in range(1, 8)
        if base * k < 9_000
    )
    return _faded(wave * 0.6 + 0.1 * np.sin(2 * np.pi * 90 * t) * np.exp(-60 * t), 0.003, 0.08)


@cache
def saw(note: float, seconds: float, cutoff: float = 2_500.0, detune: float = 0.0) -> Float32:
    """A filtered saw: partials up to a cutoff, one or three of them side by side."""
    t = _time(seconds)
    wave = np.zeros(len(t))
    for shift in (0.0,) if not detune else (-detune, 0.0, detune):
        base = hz(note + shift)
        for k in range(1, max(2, int(cutoff * 1.6 / base))):
            level = 1 / k / (1 + (base * k / cutoff) ** 4)
            wave += level * np.sin(2 * np.pi * base * k * t + shift * k)
    return _faded(wave / (3 if detune else 1) * 0.4, 0.01, 0.04)


@cache
def pad(note: float, seconds: float, bright: float = 900.0) -> Float32:
    """Slow voices that drift against each other."""
    t = _time(seconds)
    wave = np.zeros(len(t))
    for shift in (-0.08, 0.0, 0.07):
        base = hz(note + shift)
        for k in range(1, 6):
            level = 1 / k / (1 + (base * k / bright) ** 2)
            wave += level * np.sin(2 * np.pi * base * k * t + k * shift * 9)
    swell = 0.75 + 0.25 * np.sin(2 * np.pi * 0.13 * t + note)
    return _faded(wave * swell * 0.2, min(1.2, seconds / 3), min(1.5, seconds / 3))


@cache
def bowed(note: float, seconds: float) -> Float32:
    """A bowed string with vibrato."""
    t = _time(seconds)
    vibrato = 0.006 * np.sin(2 * np.pi * 5.5 * t) * np.minimum(1, t * 3)
    phase = 2 * np.pi * hz(note) * np.cumsum(1 + vibrato) / RATE
    wave = sum(np.sin(k * phase) / k**1.1 for k in range(1, 12) if hz(note) * k < 9_000)
    return _faded(wave * 0.25, 0.08, 0.1)


@cache
def distorted(note: float, seconds: float) -> Float32:
    """A fifth through an amplifier that is far too loud."""
    t = _time(seconds)
    wave = np.zeros(len(t))
    for step in (0, 7, 12):
        base = hz(note + step)
        wave += sum(np.sin(2 * np.pi * base * k * t) / k for k in range(1, 14))
    return _faded(np.tanh(4 * wave) * 0.45, 0.003, 0.02)


@cache
def flute(note: float, seconds: float, seed: int = 4) -> Float32:
    """A breathy, nearly pure tone."""
    t = _time(seconds)
    breath = np.random.default_rng(seed).standard_normal(len(t)) * 0.02
    wave = np.sin(2 * np.pi * hz(note) * t) + 0.2 * np.sin(4 * np.pi * hz(note) * t)
    return _faded((wave + breath) * 0.35, 0.05, 0.08)


class Tape:
    """A stereo canvas to put sounds on."""

    def __init__(self, seconds: float) -> None:
        self.samples = np.zeros((2, round(seconds * RATE)), np.float32)

    def add(self, sound: Float32, at: float, level: float = 1.0, pan: float = 0.0) -> None:
        """Put a sound at a time in seconds; pan −1 is left, 1 is right."""
        start = round(at * RATE)
        length = min(len(sound), self.samples.shape[1] - start)
        if length > 0 and start >= 0:
            part = sound[:length] * level
            self.samples[0, start : start + length] += part * min(1.0, 1 - pan)
            self.samples[1, start : start + length] += part * min(1.0, 1 + pan)

    def echo(self, delay: float, feedback: float, times: int = 5) -> None:
        """Let everything come back, quieter each time, from the other side."""
        dry = self.samples.copy()
        step = round(delay * RATE)
        for turn in range(1, times + 1):
            shift = step * turn
            if shift >= dry.shape[1]:
                return
            source = dry[::-1] if turn % 2 else dry
            self.samples[:, shift:] += source[:, : dry.shape[1] - shift] * feedback**turn

    def finished(self, peak: float) -> Float32:
        """Return the sound at a peak level with its ends faded."""
        top = float(np.abs(self.samples).max()) or 1.0
        out = self.samples / top * peak
        fade = round(0.8 * RATE)
        out[:, -fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
        return out.astype(np.float32)
