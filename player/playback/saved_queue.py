"""The queue as plain JSON values, small even for a whole library, and back again."""

from __future__ import annotations

from typing import Any

from player.playback.queue import QueueEntry, State
from recommender.core.listening import Source
from recommender.core.playlist import Reason


def dump(state: State) -> dict[str, Any]:
    """Return a queue's state as JSON values: runs of tracks that share source and context."""
    runs: list[list[Any]] = []
    for entry in state.entries:
        if not runs or runs[-1][:2] != [entry.source.value, entry.context]:
            runs.append([entry.source.value, entry.context, []])
        runs[-1][2].append(entry.track_id)
    reasons = {
        str(index): [
            [reason.kind, reason.text, reason.weight, reason.about] for reason in entry.reasons
        ]
        for index, entry in enumerate(state.entries)
        if entry.reasons
    }
    original = None
    if state.original is not None:
        places = {entry.uid: index for index, entry in enumerate(state.entries)}
        original = [places[uid] for uid in state.original]
    generated = [
        [index, entry.locked] for index, entry in enumerate(state.entries) if entry.generated
    ]
    return {
        "runs": runs,
        "reasons": reasons,
        "position": state.position,
        "original": original,
        "generated": generated,
    }


def restore(saved: Any) -> State:
    """Return the state that was saved; an empty one when this is no such thing."""
    try:
        return _restored(saved)
    except (TypeError, ValueError, LookupError, AttributeError, OverflowError):
        return State()


def _restored(saved: dict[str, Any]) -> State:
    why = {
        int(index): tuple(
            Reason(str(kind), str(text), float(weight), *(str(about) for about in rest[:1]))
            for kind, text, weight, *rest in one
        )
        for index, one in saved["reasons"].items()
    }
    entries: list[QueueEntry] = []
    for source, context, track_ids in saved["runs"]:
        for track_id in track_ids:
            index = len(entries)
            entries.append(
                QueueEntry(
                    index + 1, int(track_id), Source(source), str(context), why.get(index, ())
                )
            )
    for index, locked in saved.get("generated", ()):
        entries[index] = entries[index]._replace(generated=True, locked=bool(locked))
    original = saved["original"]
    if original is not None:
        if sorted(original) != list(range(len(entries))):
            raise ValueError("not an order of the entries")
        original = tuple(index + 1 for index in original)
    position = min(max(int(saved["position"]), 0 if entries else -1), len(entries) - 1)
    return State(tuple(entries), position, original)
