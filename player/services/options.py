"""Every setting, declared once: the settings page, defaults and checks come from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Option:
    """A setting. ``choices`` are (value, words); ``low`` and ``high`` bound numbers.

    ``unit`` follows a number; ``lowest`` is shown in place of the lowest one.
    """

    key: str
    default: Any
    section: str = ""
    title: str = ""
    sentence: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    low: float | None = None
    high: float | None = None
    unit: str = ""
    lowest: str = ""

    @property
    def shown(self) -> bool:
        """Whether the settings page has it."""
        return bool(self.title)


OPTIONS = (
    Option(
        "appearance/theme",
        "system",
        "Appearance",
        "Theme",
        "Dark, light, or as the system has it.",
        (("system", "As the system"), ("dark", "Dark"), ("light", "Light")),
    ),
    Option(
        "playback/replaygain",
        "auto",
        "Playback",
        "Equal loudness",
        "Plays every track about equally loud; albums keep their own dynamics.",
        (
            ("off", "Off"),
            ("track", "Track by track"),
            ("album", "Album by album"),
            ("auto", "Album when an album plays"),
        ),
    ),
    Option(
        "playback/preamp_db",
        0.0,
        "Playback",
        "Pre-amplification",
        "Added to equal loudness; peaks are never clipped.",
        low=-12.0,
        high=12.0,
        unit=" dB",
    ),
    Option(
        "playback/clip_guard",
        True,
        "Playback",
        "Guard against clipping",
        "Equal loudness never makes a track so loud that its peaks are cut off.",
    ),
    Option(
        "playback/crossfade_s",
        0,
        "Playback",
        "Crossfade",
        "Tracks fade into each other for at most so long, less where their endings and beginnings "
        "are short. Albums played in order stay without a gap.",
        low=0,
        high=15,
        unit=" s",
        lowest="Off",
    ),
    Option(
        "playback/fades",
        True,
        "Playback",
        "Soft pause",
        "Pausing, going on and jumping in a track fade for a moment.",
    ),
    Option(
        "playback/shuffle_by",
        "tracks",
        "Playback",
        "Shuffle",
        "Artists never come in clumps. By taste, what you like tends to come sooner.",
        (
            ("tracks", "Track by track"),
            ("albums", "Album by album"),
            ("taste", "Track by track, by taste"),
        ),
    ),
    Option("playback/device", ""),
    Option("sound/on", True),
    Option("sound/bands", None),
    Option("sound/presets", None),
    Option("sound/balance", 0.0),
    Option("sound/mono", False),
    Option("player/underruns", 0),
    Option(
        "queue/goes_on",
        True,
        "Playback",
        "The music goes on",
        "When your queue ends, music that fits follows. It is shown apart, and yours to steer.",
    ),
    Option(
        "analysis/automatic",
        True,
        "Listening by itself",
        "Listen to new music",
        "Works out how new tracks sound, quietly, at the lowest priority.",
    ),
    Option(
        "analysis/deep",
        True,
        "Listening by itself",
        "Listen twice",
        "The second time two small neural networks name instruments, moods and voices.",
    ),
    Option(
        "analysis/on_battery",
        False,
        "Listening by itself",
        "On battery too",
        "Otherwise listening waits until the machine is plugged in.",
    ),
    Option(
        "analysis/workers",
        0,
        "Listening by itself",
        "Processor cores",
        "How many cores listening to new music may use.",
        low=0,
        high=64,
        lowest="Half of them",
    ),
    Option("queue/steering", None),
    Option(
        "export/folder",
        "",
        "Playlists for other players",
        "Folder",
        "Every playlist is kept there as an M3U8 file with relative paths; empty for none.",
    ),
    Option("player/queue", None),
    Option("player/position", 0),
    Option("player/volume", 0.8),
    Option("player/muted", False),
    Option("player/repeat", "off"),
    Option("player/shuffle", False),
    Option("player/unfinished", None),
    Option("window/geometry", ""),
)
BY_KEY = {option.key: option for option in OPTIONS}
