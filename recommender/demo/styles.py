"""Eight styles that differ as music does: tempo, metre, sound, harmony, density, dynamics."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from recommender.demo import synth
from recommender.demo.synth import Float32, Tape

MAJOR, MINOR, DORIAN = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10), (0, 2, 3, 5, 7, 9, 10)
Style = Callable[[np.random.Generator, float], Float32]


def _degree(root: int, scale: tuple[int, ...], degree: int) -> int:
    octave, step = divmod(degree, 7)
    return root + 12 * octave + scale[step]


def _chord(root: int, scale: tuple[int, ...], degree: int) -> list[int]:
    return [_degree(root, scale, degree + step) for step in (0, 2, 4)]


def techno(rng: np.random.Generator, seconds: float) -> Float32:
    """Four on the floor, a rolling bass, one stab."""
    beat = 60 / rng.uniform(126, 134)
    tape, root = Tape(seconds), int(rng.integers(33, 41))
    figure = rng.choice([0, 0, 0, 7, 10, 12], 16)
    for step in range(int(seconds / beat * 4)):
        at = step * beat / 4
        if step % 4 == 0:
            tape.add(synth.kick(), at, 1.0)
        if step % 4 == 2:
            tape.add(synth.hat(0.09), at, 0.9, 0.2)
        tape.add(synth.hat(0.03), at, 0.35, -0.2)
        if step % 4:
            tape.add(synth.saw(root + int(figure[step % 16]), beat / 4, 700.0), at, 0.7)
        if step % 16 in (3, 6, 11):
            for note in (root + 24, root + 27, root + 31):
                tape.add(synth.saw(note, 0.12, 3_500.0, 0.1), at, 0.28)
    return tape.finished(0.97)


def ambient(rng: np.random.Generator, seconds: float) -> Float32:
    """Long chords, no beat."""
    tape, root, at = Tape(seconds), int(rng.integers(45, 53)), 0.0
    while at < seconds:
        length = float(rng.uniform(6, 9))
        for note in _chord(root, MAJOR, int(rng.choice([0, 3, 5, 4, 1]))):
            tape.add(synth.pad(note, length), at, 0.6, float(rng.uniform(-0.6, 0.6)))
        if rng.random() < 0.7:
            bell = _degree(root + 24, MAJOR, int(rng.integers(0, 7)))
            tape.add(synth.pluck(bell, 3.0, 1.0), at + float(rng.uniform(1, 4)), 0.12)
        at += length * 0.7
    tape.echo(0.61, 0.5)
    return tape.finished(0.5)


def drum_and_bass(rng: np.random.Generator, seconds: float) -> Float32:
    """A broken beat at double speed over a slow, low bass."""
    beat = 60 / rng.uniform(170, 178)
    tape, root = Tape(seconds), int(rng.integers(28, 35))
    notes = rng.choice([0, 0, 3, 5, -2], 4)
    for bar in range(int(seconds / beat / 4) + 1):
        at = bar * 4 * beat
        for place in (0.0, 2.5):
            tape.add(synth.kick(56.0), at + place * beat, 0.95)
        for place in (1.0, 3.0):
            tape.add(synth.snare(0.9), at + place * beat, 0.9)
        for ghost in (1.75, 2.25, 3.5):
            tape.add(synth.snare(0.5, 7), at + ghost * beat, 0.25)
        for step in range(16):
            tape.add(synth.hat(0.03), at + step * beat / 4, 0.3 + 0.4 * (step % 2 == 0), 0.3)
        tape.add(synth.saw(root + int(notes[bar % 4]), 3.4 * beat, 420.0, 0.12), at, 1.2)
        if bar % 4 >= 2:
            for note in _chord(root + 36, MINOR, int(rng.choice([0, 5, 3]))):
                tape.add(synth.pad(note, 4 * beat, 1_600.0), at, 0.25)
    return tape.finished(0.98)


def waltz(rng: np.random.Generator, seconds: float) -> Float32:
    """Strings in three: bass, chord, chord, and a tune above."""
    beat = 60 / rng.uniform(150, 176)
    tape, root = Tape(seconds), int(rng.integers(48, 56))
    line = int(rng.integers(7, 11))
    for bar in range(int(seconds / beat / 3) + 1):
        at = bar * 3 * beat
        degree = (0, 0, 3, 4, 0, 5, 1, 4)[bar % 8]
        tape.add(synth.bowed(_degree(root - 12, MAJOR, degree), beat * 1.1), at, 0.9)
        for place in (1, 2):
            for note in _chord(root, MAJOR, degree):
                tape.add(synth.pluck(note, 0.5, 6.0), at + place * beat, 0.3)
        line = int(np.clip(line + rng.integers(-2, 3), 5, 14))
        long = beat * (3 if rng.random() < 0.4 else 2)
        tape.add(synth.bowed(_degree(root, MAJOR, line), long), at, 0.8, 0.25)
    return tape.finished(0.7)


def bossa(rng: np.random.Generator, seconds: float) -> Float32:
    """Nylon chords off the beat, a rim, a flute."""
    beat = 60 / rng.uniform(118, 132)
    tape, root = Tape(seconds), int(rng.integers(50, 57))
    for bar in range(int(seconds / beat / 4) + 1):
        at = bar * 4 * beat
        degree = (1, 4, 0, 5)[bar % 4]
        sevenths = [_degree(root, MAJOR, degree + step) for step in (0, 2, 4, 6)]
        for place in (0.0, 1.5, 2.0, 3.5):
            for note in sevenths:
                tape.add(synth.pluck(note, 0.7, 3.5), at + place * beat, 0.28, -0.3)
        bass = _degree(root - 12, MAJOR, degree)
        for place, step in ((0.0, 0), (1.5, 0), (2.0, -5), (3.5, -5)):
            tape.add(synth.pluck(bass + step, 0.6, 2.5), at + place * beat, 0.8)
        for place in (0.0, 1.5, 3.0):
            tape.add(synth.rim(), at + place * beat, 0.35, 0.4)
        for place in range(8):
            tape.add(synth.hat(0.025), at + place * beat / 2, 0.22, 0.5)
        for place in rng.choice(8, 3, replace=False) / 2:
            note = _degree(root + 12, MAJOR, int(rng.integers(0, 8)))
            tape.add(synth.flute(note, beat), at + float(place) * beat, 0.6, 0.2)
    return tape.finished(0.65)


def metal(rng: np.random.Generator, seconds: float) -> Float32:
    """Chugging fifths, double kicks, no room left."""
    beat = 60 / rng.uniform(142, 158)
    tape, root = Tape(seconds), int(rng.integers(28, 34))
    riff = rng.choice([0, 0, 0, 1, 3, 6], 8)
    for step in range(int(seconds / beat * 4)):
        at, bar = step * beat / 4, step // 16
        shift = int(riff[(step // 2) % 8]) + (0, 0, 3, -2)[bar % 4]
        tape.add(synth.distorted(root + shift, beat / 4 * 0.9), at, 0.6, -0.7)
        tape.add(synth.distorted(root + shift, beat / 4 * 0.8), at, 0.6, 0.7)
        if step % 2 == 0 or bar % 2:
            tape.add(synth.kick(60.0), at, 0.7)
        if step % 8 == 4:
            tape.add(synth.snare(1.0, 9), at, 1.0)
        if step % 4 == 0:
            tape.add(synth.hat(0.22, 11), at, 0.9)
    return np.clip(tape.finished(1.2), -0.98, 0.98)


def dub(rng: np.random.Generator, seconds: float) -> Float32:
    """One drop, off-beat chords and their echoes."""
    beat = 60 / rng.uniform(68, 76)
    tape, root = Tape(seconds), int(rng.integers(33, 40))
    bass = rng.choice([0, 3, 5, 7, 10], 8)
    for bar in range(int(seconds / beat / 4) + 1):
        at = bar * 4 * beat
        tape.add(synth.kick(42.0), at + 2 * beat, 1.0)
        tape.add(synth.rim(), at + 2 * beat, 0.7)
        for place in range(4):
            tape.add(synth.hat(0.04), at + (place + 0.5) * beat, 0.3)
            if rng.random() < 0.7:
                for note in _chord(root + 24, MINOR, (0, 3)[bar % 2]):
                    tape.add(synth.saw(note, 0.14, 1_500.0), at + (place + 0.5) * beat, 0.3, 0.3)
        for place in (0.0, 0.75, 1.5, 2.5, 3.25):
            note = root + int(bass[int(place * 2) % 8])
            tape.add(synth.saw(note, 0.6 * beat, 220.0), at + place * beat, 1.1)
    tape.echo(beat * 0.75, 0.45)
    return tape.finished(0.85)


def solo_piano(rng: np.random.Generator, seconds: float) -> Float32:
    """A piano alone, free in time, loud and soft."""
    tape, root, at = Tape(seconds), int(rng.integers(45, 53)), 0.2
    line = 9
    while at < seconds:
        degree = int(rng.choice([0, 3, 4, 5]))
        touch = float(rng.uniform(0.25, 0.9))
        for place, note in enumerate(_chord(root, DORIAN, degree)):
            tape.add(synth.piano(note, 2.5), at + place * 0.22, 0.5 * touch)
        for place in range(int(rng.integers(2, 6))):
            line = int(np.clip(line + rng.integers(-3, 4), 5, 16))
            note = _degree(root, DORIAN, line)
            tape.add(synth.piano(note, 2.0), at + place * float(rng.uniform(0.3, 0.45)), touch)
        at += float(rng.uniform(1.5, 2.4))
    return tape.finished(0.6)


STYLES: dict[str, Style] = {
    "Techno": techno,
    "Ambient": ambient,
    "Drum and Bass": drum_and_bass,
    "Waltz": waltz,
    "Bossa Nova": bossa,
    "Metal": metal,
    "Dub": dub,
    "Solo Piano": solo_piano,
}
