"""What listening costs per format: decoding, the fast pass, the deep pass, librosa, peers.

Each round runs every contender once on the same file, one after another, on one core; shown are
medians of CPU time per minute of a track of 3.5 minutes. Peers are run where they are installed
(bliss_audio, musly, essentia). With the path of a music file as argument, its beginning is encoded
and heard instead of made music.
"""

from __future__ import annotations

import contextlib
import importlib.util
import itertools
import os
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import av
import av.filter
import numpy as np
import threadpoolctl

from recommender.audio import deep, musicnn, spectrum
from recommender.audio.decode import Sound
from recommender.audio.extractors import builtin
from tests import sounds

SECONDS = 210.0
ROUNDS = 5
FORMATS = (".mp3", ".flac", ".ogg", ".m4a", ".opus")
NAIVE_ROUNDS = 1


def decode_only(path: str) -> None:
    """Decode to mono 22,050 Hz with FFmpeg's filter graph: what others have to pay first."""
    with av.open(path) as box:
        graph = None
        for frame in box.decode(box.streams.audio[0]):
            if graph is None:
                graph = av.filter.Graph()
                source = graph.add_abuffer(
                    sample_rate=frame.sample_rate, format=frame.format.name,
                    layout=frame.layout.name, time_base=frame.time_base,
                )  # fmt: skip
                chain = [
                    graph.add("aresample", "22050"),
                    graph.add("aformat", "sample_fmts=fltp:channel_layouts=mono"),
                    graph.add("asetnsamples", "n=65536:p=0"),
                    graph.add("abuffersink"),
                ]
                for one, other in itertools.pairwise([source, *chain]):
                    one.link_to(other)
                graph.configure()
            graph.push(frame)
            with contextlib.suppress(av.BlockingIOError, av.EOFError):
                while True:
                    graph.pull().to_ndarray()


def fast(path: str) -> None:
    """Run our fast pass: everything that is kept of a track."""
    frames = spectrum.listen(Sound(path))
    for one in builtin.extractors():
        one.extract(frames)
    for kept in builtin.kept():
        kept.make(frames)


def deep_pass(path: str) -> None:
    """Run our deep pass: both networks."""
    deep.answer(deep.sounds(path, 0.0, SECONDS))


def naive(path: str) -> None:
    """Call librosa as tutorials do, each function by itself."""
    import librosa

    y = np.concatenate([block.mean(axis=0) for block in Sound(path)])
    y, rate = librosa.resample(y, orig_sr=44_100, target_sr=22_050), 22_050
    for function in (
        librosa.feature.mfcc, librosa.feature.chroma_stft, librosa.feature.chroma_cqt,
        librosa.feature.spectral_centroid, librosa.feature.spectral_bandwidth,
        librosa.feature.spectral_rolloff, librosa.feature.spectral_contrast,
        librosa.feature.tonnetz,
    ):  # fmt: skip
        function(y=y, sr=rate)
    librosa.feature.zero_crossing_rate(y)
    librosa.feature.rms(y=y)
    librosa.feature.spectral_flatness(y=y)
    librosa.beat.beat_track(y=y, sr=rate)
    librosa.effects.hpss(y)


def peers() -> dict[str, Callable[[str], object]]:
    """Return what is installed of the peers."""
    found: dict[str, Callable[[str], object]] = {}
    if importlib.util.find_spec("bliss_audio"):
        import bliss_audio

        found["bliss"] = lambda path: bliss_audio.Song(path)
    if importlib.util.find_spec("essentia"):
        import essentia.standard as es

        found["essentia rhythm and key"] = lambda path: (
            es.RhythmExtractor2013()(es.MonoLoader(filename=path)()),
            es.KeyExtractor()(es.MonoLoader(filename=path)()),
        )
    if importlib.util.find_spec("pymusly"):
        import pymusly

        jukebox = pymusly.MuslyJukebox(method="mandelellis")
        found["musly"] = lambda path: jukebox.track_from_audiofile(path)
    return found


def cost(function: Callable[[str], object], path: str) -> float:
    """Return CPU milliseconds per minute of audio."""
    started = time.process_time()
    function(path)
    return (time.process_time() - started) * 1000 / (SECONDS / 60)


def track() -> np.ndarray:
    """Return a track of music at 44.1 kHz, float32 (2, n)."""
    if len(sys.argv) < 2:
        return sounds.music(SECONDS, bpm=110, seed=7) * 0.6
    sound = Sound(sys.argv[1], 0, round(1000 * SECONDS))
    whole = np.concatenate(list(sound), axis=1)
    if whole.shape[1] < SECONDS * sounds.RATE or sound.sample_rate != sounds.RATE:
        sys.exit(f"A file of {SECONDS:.0f} s at 44.1 kHz is needed.")
    return np.ascontiguousarray(np.repeat(whole, 2 // len(whole), axis=0))


def main() -> None:
    """Print a row per format and, below, the price of each block."""
    warnings.simplefilter("ignore")
    threadpoolctl.threadpool_limits(1)
    with contextlib.suppress(AttributeError, OSError):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    contenders = {"decode": decode_only, "fast": fast, "deep": deep_pass, **peers()}
    with tempfile.TemporaryDirectory() as folder:
        music = track()
        paths = {
            suffix: str(sounds.write(Path(folder) / f"a{suffix}", music)) for suffix in FORMATS
        }
        print(f"CPU ms per minute of audio, medians of {ROUNDS} interleaved rounds, one core")
        print("format  " + "".join(f"{name:>14}" for name in contenders) + "   fast / decode")
        ratios, decoding, listening, deeply = [], [], [], []
        for suffix, path in paths.items():
            for function in contenders.values():
                function(path)
            costs: dict[str, list[float]] = {name: [] for name in contenders}
            for _ in range(ROUNDS):
                for name, function in contenders.items():
                    costs[name].append(cost(function, path))
            middle = {name: statistics.median(own) for name, own in costs.items()}
            decoding.append(middle["decode"])
            listening.append(middle["fast"])
            deeply.append(middle["deep"])
            ratios.append(middle["fast"] / middle["decode"])
            shown = "".join(f"{middle[name]:14.0f}" for name in contenders)
            print(f"{suffix:8}{shown}{ratios[-1]:16.2f}", flush=True)
        print(f"mean of ratios {statistics.mean(ratios):.2f}, "
              f"ratio of means {sum(listening) / sum(decoding):.2f}")  # fmt: skip
        naive(paths[".flac"])
        slow = statistics.median(cost(naive, paths[".flac"]) for _ in range(NAIVE_ROUNDS))
        print(f"librosa, function by function (flac) {slow:.0f}: "
              f"{slow / listening[FORMATS.index('.flac')]:.0f} times the fast pass")  # fmt: skip
        blocks(paths[".flac"])
    tags = len(musicnn.MSD_TAGS) + len(musicnn.MTT_TAGS)
    print(f"deep: {deep.PIECES} pieces of a track, however long: "
          f"{statistics.mean(deeply) * SECONDS / 60:.0f} ms a track; {tags} tags")  # fmt: skip


def blocks(path: str) -> None:
    """Print what each block costs once the frames are there."""
    frames = spectrum.listen(Sound(path))
    parts = {one.name: one.extract for one in builtin.extractors()}
    parts |= {kept.name: kept.make for kept in builtin.kept()}
    for name, function in parts.items():
        taken = []
        for _ in range(ROUNDS):
            started = time.process_time()
            function(frames)
            taken.append(time.process_time() - started)
        print(f"  {name:20}{statistics.median(taken) * 1000:6.1f} ms a track")


if __name__ == "__main__":
    main()
