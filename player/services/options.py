"""Every setting, declared once: the settings page, defaults and checks come from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from player.services.language import LANGUAGES
from recommender.core.translation import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Option:
    """A setting. ``choices`` are (value, words); ``low`` and ``high`` bound numbers.

    ``unit`` follows a number; ``lowest`` is shown in place of the lowest one. All words are English
    here; :func:`said` gives them in the listener's language.
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


def said(words: str) -> str:
    """Return the words of a setting in the listener's language."""
    return translate("settings", words) if words else ""


OPTIONS = (
    Option(
        "appearance/theme",
        "system",
        QT_TRANSLATE_NOOP("settings", "Appearance"),
        QT_TRANSLATE_NOOP("settings", "Theme"),
        QT_TRANSLATE_NOOP("settings", "Dark, light, or as the system has it."),
        (
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
            ("light", QT_TRANSLATE_NOOP("settings", "Light")),
        ),
    ),
    Option(
        "appearance/language",
        "system",
        QT_TRANSLATE_NOOP("settings", "Appearance"),
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "Everything speaks it from the next start on."),
        (("system", QT_TRANSLATE_NOOP("settings", "As the system")), *LANGUAGES.items()),
    ),
    Option(
        "playback/replaygain",
        "auto",
        QT_TRANSLATE_NOOP("settings", "Playback"),
        QT_TRANSLATE_NOOP("settings", "Equal loudness"),
        QT_TRANSLATE_NOOP(
            "settings", "Plays every track about equally loud; albums keep their own dynamics."
        ),
        (
            ("off", QT_TRANSLATE_NOOP("settings", "Off")),
            ("track", QT_TRANSLATE_NOOP("settings", "Track by track")),
            ("album", QT_TRANSLATE_NOOP("settings", "Album by album")),
            ("auto", QT_TRANSLATE_NOOP("settings", "Album when an album plays")),
        ),
    ),
    Option(
        "playback/preamp_db",
        0.0,
        QT_TRANSLATE_NOOP("settings", "Playback"),
        QT_TRANSLATE_NOOP("settings", "Pre-amplification"),
        QT_TRANSLATE_NOOP("settings", "Added to equal loudness; peaks are never clipped."),
        low=-12.0,
        high=12.0,
        unit=" dB",
    ),
    Option(
        "playback/clip_guard",
        True,
        QT_TRANSLATE_NOOP("settings", "Playback"),
        QT_TRANSLATE_NOOP("settings", "Guard against clipping"),
        QT_TRANSLATE_NOOP(
            "settings", "Equal loudness never makes a track so loud that its peaks are cut off."
        ),
    ),
    Option(
        "playback/crossfade_s",
        0,
        QT_TRANSLATE_NOOP("settings", "Playback"),
        QT_TRANSLATE_NOOP("settings", "Crossfade"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Tracks fade into each other for at most so long, less where their endings and "
            "beginnings are short. Albums played in order stay without a gap.",
        ),
        low=0,
        high=15,
        unit=" s",
        lowest=QT_TRANSLATE_NOOP("settings", "Off"),
    ),
    Option(
        "playback/fades",
        True,
        QT_TRANSLATE_NOOP("settings", "Playback"),
        QT_TRANSLATE_NOOP("settings", "Soft pause"),
        QT_TRANSLATE_NOOP(
            "settings", "Pausing, going on and jumping in a track fade for a moment."
        ),
    ),
    Option(
        "playback/shuffle_by",
        "tracks",
        QT_TRANSLATE_NOOP("settings", "Playback"),
        QT_TRANSLATE_NOOP("settings", "Shuffle"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Artists never come in clumps. By taste, what you like tends to come sooner.",
        ),
        (
            ("tracks", QT_TRANSLATE_NOOP("settings", "Track by track")),
            ("albums", QT_TRANSLATE_NOOP("settings", "Album by album")),
            ("taste", QT_TRANSLATE_NOOP("settings", "Track by track, by taste")),
        ),
    ),
    Option("appearance/spoken", ""),
    Option("keys/own", None),
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
        QT_TRANSLATE_NOOP("settings", "Playback"),
        QT_TRANSLATE_NOOP("settings", "The music goes on"),
        QT_TRANSLATE_NOOP(
            "settings",
            "When your queue ends, music that fits follows. It is shown apart, and yours to steer.",
        ),
    ),
    Option(
        "analysis/automatic",
        True,
        QT_TRANSLATE_NOOP("settings", "Listening by itself"),
        QT_TRANSLATE_NOOP("settings", "Listen to new music"),
        QT_TRANSLATE_NOOP(
            "settings", "Works out how new tracks sound, quietly, at the lowest priority."
        ),
    ),
    Option(
        "analysis/deep",
        True,
        QT_TRANSLATE_NOOP("settings", "Listening by itself"),
        QT_TRANSLATE_NOOP("settings", "Listen twice"),
        QT_TRANSLATE_NOOP(
            "settings",
            "The second time two small neural networks name instruments, moods and voices.",
        ),
    ),
    Option(
        "analysis/on_battery",
        False,
        QT_TRANSLATE_NOOP("settings", "Listening by itself"),
        QT_TRANSLATE_NOOP("settings", "On battery too"),
        QT_TRANSLATE_NOOP("settings", "Otherwise listening waits until the machine is plugged in."),
    ),
    Option(
        "analysis/workers",
        0,
        QT_TRANSLATE_NOOP("settings", "Listening by itself"),
        QT_TRANSLATE_NOOP("settings", "Processor cores"),
        QT_TRANSLATE_NOOP("settings", "How many cores listening to new music may use."),
        low=0,
        high=64,
        lowest=QT_TRANSLATE_NOOP("settings", "Half of them"),
    ),
    Option("queue/steering", None),
    Option(
        "desktop/notifications",
        True,
        QT_TRANSLATE_NOOP("settings", "Desktop"),
        QT_TRANSLATE_NOOP("settings", "Tell what plays"),
        QT_TRANSLATE_NOOP("settings", "A notification for each track while the window is behind."),
    ),
    Option(
        "desktop/keep_awake",
        True,
        QT_TRANSLATE_NOOP("settings", "Desktop"),
        QT_TRANSLATE_NOOP("settings", "Stay awake"),
        QT_TRANSLATE_NOOP("settings", "The machine does not fall asleep while music plays."),
    ),
    Option(
        "desktop/tray",
        True,
        QT_TRANSLATE_NOOP("settings", "Desktop"),
        QT_TRANSLATE_NOOP("settings", "Icon in the tray"),
        QT_TRANSLATE_NOOP("settings", "Shown where the desktop has a tray."),
    ),
    Option(
        "desktop/stay_in_tray",
        False,
        QT_TRANSLATE_NOOP("settings", "Desktop"),
        QT_TRANSLATE_NOOP("settings", "Go on in the tray"),
        QT_TRANSLATE_NOOP("settings", "Closing the window lets the music play on."),
    ),
    Option(
        "export/folder",
        "",
        QT_TRANSLATE_NOOP("settings", "Playlists for other players"),
        QT_TRANSLATE_NOOP("settings", "Folder"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Every playlist is kept there as an M3U8 file with relative paths; empty for none.",
        ),
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
