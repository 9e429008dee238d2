"""Features made of others: tempo as musicians hear it, relations that no extractor sees alone."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureTable

Float32 = npt.NDArray[np.float32]

#: Raw columns that must not be compared as they are, and what stands for them.
_REPLACED = ("rhythm.tempo_bpm",)
_SLOWEST_BPM = 10.0


def add(table: FeatureTable) -> FeatureTable:
    """Return the table with derived columns, under the block whose features they come from.

    Tempo becomes its logarithm (60 and 120 differ as 100 and 200) and its place in the octave as
    an angle (70 and 140 are the same pulse, counted otherwise); events per beat and brightness
    over loudness combine two blocks.
    """
    column = {name: place for place, name in enumerate(table.names)}
    names: list[str] = []
    made: list[Float32] = []

    def put(name: str, values: Float32) -> None:
        names.append(name)
        made.append(np.where(np.isfinite(values), values, np.nan).astype(np.float32))

    with np.errstate(divide="ignore", invalid="ignore"):
        if "rhythm.tempo_bpm" in column:
            bpm = table.X[:, column["rhythm.tempo_bpm"]]
            bpm = np.where(bpm >= _SLOWEST_BPM, bpm, np.nan)
            octave = np.log2(bpm)
            put("rhythm.log_tempo", octave)
            put("rhythm.pulse_cos", np.cos(2 * np.pi * octave))
            put("rhythm.pulse_sin", np.sin(2 * np.pi * octave))
            if "rhythm.onset_rate_hz" in column:
                put("rhythm.events_a_beat", table.X[:, column["rhythm.onset_rate_hz"]] * 60 / bpm)
    if not made:
        return table
    kept = [place for name, place in column.items() if name not in _REPLACED]
    return FeatureTable(
        table.ids,
        np.column_stack([table.X[:, kept], *made]).astype(np.float32),
        (*(table.names[place] for place in kept), *names),
    )
