"""MPRIS 2.2: what media keys, panels and playerctl speak to (specifications.freedesktop.org).

The interfaces answer from a snapshot on the bus's thread and hand commands over as callables.
Signatures of D-Bus stand where Python has types, as dbus-fast reads them; so no future import.
"""
# ruff: noqa: F722, F821, D102

from collections.abc import Callable
from typing import Any, Protocol

from dbus_fast import PropertyAccess, Variant
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

from player.desktop.snapshot import ENTRY_PATH, NO_TRACK, Entry, List, Snapshot, uri
from player.playback.queue import Repeat
from player.services.playback_session import PlayState

PATH = "/org/mpris/MediaPlayer2"
NAME = "org.mpris.MediaPlayer2.deepcuts"
NO_LIST = "/"

_STATUS = {PlayState.PLAYING: "Playing", PlayState.PAUSED: "Paused", PlayState.STOPPED: "Stopped"}
_LOOPS = {Repeat.OFF: "None", Repeat.ALL: "Playlist", Repeat.ONE: "Track"}
_MIME_TYPES = (
    *("audio/mpeg", "audio/flac", "audio/ogg", "audio/x-vorbis+ogg", "audio/opus", "audio/mp4"),
    *("audio/aac", "audio/x-wav", "audio/x-aiff", "audio/x-ms-wma", "audio/x-wavpack"),
    *("audio/x-ape", "audio/x-musepack", "audio/x-tta"),
)


class Commands(Protocol):
    """What the desktop may ask for; each is done in the window's thread, later."""

    def raise_window(self) -> None: ...
    def quit(self) -> None: ...
    def play(self) -> None: ...
    def pause(self) -> None: ...
    def toggle(self) -> None: ...
    def stop(self) -> None: ...
    def next(self) -> None: ...
    def previous(self) -> None: ...
    def seek(self, position_ms: int) -> None: ...
    def set_volume(self, volume: float) -> None: ...
    def set_shuffle(self, on: bool) -> None: ...
    def set_repeat(self, repeat: Repeat) -> None: ...
    def set_speed(self, speed: float) -> None: ...
    def open(self, address: str) -> None: ...
    def jump(self, uid: int) -> None: ...
    def remove(self, uid: int) -> None: ...
    def add(self, address: str, after: int | None, play: bool) -> None: ...
    def play_list(self, path: str) -> None: ...


Now = Callable[[], Snapshot]


class Root(ServiceInterface):
    """The program: who it is, raise, quit."""

    def __init__(self, commands: Commands) -> None:
        super().__init__("org.mpris.MediaPlayer2")
        self._commands = commands

    @dbus_method()
    def Raise(self):
        self._commands.raise_window()

    @dbus_method()
    def Quit(self):
        self._commands.quit()

    @dbus_property(access=PropertyAccess.READ)
    def CanQuit(self) -> "b":
        return True

    @dbus_property(access=PropertyAccess.READ)
    def CanRaise(self) -> "b":
        return True

    @dbus_property(access=PropertyAccess.READ)
    def HasTrackList(self) -> "b":
        return True

    @dbus_property(access=PropertyAccess.READ)
    def Identity(self) -> "s":
        return "Deepcuts"

    @dbus_property(access=PropertyAccess.READ)
    def DesktopEntry(self) -> "s":
        return "deepcuts"

    @dbus_property(access=PropertyAccess.READ)
    def SupportedUriSchemes(self) -> "as":
        return ["file"]

    @dbus_property(access=PropertyAccess.READ)
    def SupportedMimeTypes(self) -> "as":
        return list(_MIME_TYPES)


class PlayerInterface(ServiceInterface):
    """Playing: what plays, how, and the buttons."""

    def __init__(self, now: Now, commands: Commands) -> None:
        super().__init__("org.mpris.MediaPlayer2.Player")
        self._now, self._commands = now, commands

    @dbus_method()
    def Next(self):
        self._skip()

    @dbus_method()
    def Previous(self):
        self._commands.previous()

    @dbus_method()
    def Pause(self):
        self._commands.pause()

    @dbus_method()
    def PlayPause(self):
        self._commands.toggle()

    @dbus_method()
    def Stop(self):
        self._commands.stop()

    @dbus_method()
    def Play(self):
        self._commands.play()

    @dbus_method()
    def Seek(self, Offset: "x"):
        """A seek beyond the end is a jump to the next track."""
        now = self._now()
        if now.current is None:
            return
        place = (now.position_us + Offset) // 1000
        if now.current.track.duration_ms and place > now.current.track.duration_ms:
            self._skip()
        else:
            self._commands.seek(max(0, place))

    def _skip(self) -> None:
        if self._now().can_go_on:
            self._commands.next()

    @dbus_method()
    def SetPosition(self, TrackId: "o", Position: "x"):
        current = self._now().current
        if current is None or TrackId != entry_path(current.uid):
            return  # it is not for this track any more
        if 0 <= Position <= 1000 * (current.track.duration_ms or 0):
            self._commands.seek(Position // 1000)

    @dbus_method()
    def OpenUri(self, Uri: "s"):
        self._commands.open(Uri)

    @dbus_signal()
    def Seeked(self, Position: int) -> "x":
        return Position

    @dbus_property(access=PropertyAccess.READ)
    def PlaybackStatus(self) -> "s":
        return _STATUS[self._now().state]

    @dbus_property()
    def LoopStatus(self) -> "s":
        return _LOOPS[self._now().repeat]

    @LoopStatus.setter
    def LoopStatus(self, value: "s"):
        wanted = [repeat for repeat, name in _LOOPS.items() if name == value]
        if wanted:
            self._commands.set_repeat(wanted[0])

    @dbus_property()
    def Rate(self) -> "d":
        return self._now().speed

    @Rate.setter
    def Rate(self, value: "d"):
        if value == 0.0:
            self._commands.pause()
        elif value > 0:
            self._commands.set_speed(value)

    @dbus_property()
    def Shuffle(self) -> "b":
        return self._now().shuffle

    @Shuffle.setter
    def Shuffle(self, value: "b"):
        self._commands.set_shuffle(value)

    @dbus_property(access=PropertyAccess.READ)
    def Metadata(self) -> "a{sv}":
        now = self._now()
        return metadata(now.current, now.cover)

    @dbus_property()
    def Volume(self) -> "d":
        return self._now().volume

    @Volume.setter
    def Volume(self, value: "d"):
        self._commands.set_volume(min(1.0, max(0.0, value)))

    @dbus_property(access=PropertyAccess.READ)
    def Position(self) -> "x":
        return self._now().position_us

    @dbus_property(access=PropertyAccess.READ)
    def MinimumRate(self) -> "d":
        return 0.5

    @dbus_property(access=PropertyAccess.READ)
    def MaximumRate(self) -> "d":
        return 2.0

    @dbus_property(access=PropertyAccess.READ)
    def CanGoNext(self) -> "b":
        return self._now().can_go_on

    @dbus_property(access=PropertyAccess.READ)
    def CanGoPrevious(self) -> "b":
        return self._now().current is not None

    @dbus_property(access=PropertyAccess.READ)
    def CanPlay(self) -> "b":
        return bool(self._now().entries)

    @dbus_property(access=PropertyAccess.READ)
    def CanPause(self) -> "b":
        return self._now().current is not None

    @dbus_property(access=PropertyAccess.READ)
    def CanSeek(self) -> "b":
        return self._now().current is not None

    @dbus_property(access=PropertyAccess.READ)
    def CanControl(self) -> "b":
        return True


class TrackList(ServiceInterface):
    """The queue around the current track."""

    def __init__(self, now: Now, commands: Commands) -> None:
        super().__init__("org.mpris.MediaPlayer2.TrackList")
        self._now, self._commands = now, commands

    @dbus_method()
    def GetTracksMetadata(self, TrackIds: "ao") -> "aa{sv}":
        known = {entry_path(entry.uid): entry for entry in self._now().entries}
        return [metadata(known[path]) for path in TrackIds if path in known]

    @dbus_method()
    def AddTrack(self, Uri: "s", AfterTrack: "o", SetAsCurrent: "b"):
        self._commands.add(Uri, uid_of(AfterTrack), SetAsCurrent)

    @dbus_method()
    def RemoveTrack(self, TrackId: "o"):
        if (uid := uid_of(TrackId)) is not None:
            self._commands.remove(uid)

    @dbus_method()
    def GoTo(self, TrackId: "o"):
        if (uid := uid_of(TrackId)) is not None:
            self._commands.jump(uid)

    @dbus_signal()
    def TrackListReplaced(self) -> "aoo":
        now = self._now()
        current = entry_path(now.current.uid) if now.current else NO_TRACK
        return [[entry_path(entry.uid) for entry in now.entries], current]

    @dbus_property(access=PropertyAccess.READ)
    def Tracks(self) -> "ao":
        return [entry_path(entry.uid) for entry in self._now().entries]

    @dbus_property(access=PropertyAccess.READ)
    def CanEditTracks(self) -> "b":
        return True


class Playlists(ServiceInterface):
    """The listener's own and smart playlists."""

    def __init__(self, now: Now, commands: Commands) -> None:
        super().__init__("org.mpris.MediaPlayer2.Playlists")
        self._now, self._commands = now, commands

    @dbus_method()
    def ActivatePlaylist(self, PlaylistId: "o"):
        self._commands.play_list(PlaylistId)

    @dbus_method()
    def GetPlaylists(self, Index: "u", MaxCount: "u", Order: "s", ReverseOrder: "b") -> "a(oss)":
        lists = list(self._now().playlists)
        if Order == "Alphabetical":
            lists.sort(key=lambda one: one.name.casefold())
        if ReverseOrder:
            lists.reverse()
        return [_told(one) for one in lists[Index : Index + MaxCount]]

    @dbus_signal()
    def PlaylistChanged(self, playlist: List) -> "(oss)":
        return _told(playlist)

    @dbus_property(access=PropertyAccess.READ)
    def PlaylistCount(self) -> "u":
        return len(self._now().playlists)

    @dbus_property(access=PropertyAccess.READ)
    def Orderings(self) -> "as":
        return ["UserDefined", "Alphabetical"]

    @dbus_property(access=PropertyAccess.READ)
    def ActivePlaylist(self) -> "(b(oss))":
        now = self._now()
        for one in now.playlists:
            if one.path == now.playing_list:
                return [True, _told(one)]
        return [False, [NO_LIST, "", ""]]


def _told(one: List) -> list[str]:
    return [one.path, one.name, one.icon]


def entry_path(uid: int) -> str:
    """Return the object path of an entry of the queue."""
    return f"{ENTRY_PATH}{uid}"


def uid_of(path: str) -> int | None:
    """Return the entry of a path; None when it is not one of ours."""
    number = path.removeprefix(ENTRY_PATH)
    return int(number) if path.startswith(ENTRY_PATH) and number.isdecimal() else None


def metadata(entry: Entry | None, cover: str = "") -> dict[str, Variant]:
    """Return what MPRIS tells of a track."""
    if entry is None:
        return {"mpris:trackid": Variant("o", NO_TRACK)}
    track = entry.track
    known: dict[str, tuple[str, Any]] = {
        "mpris:trackid": ("o", entry_path(entry.uid)),
        "mpris:length": ("x", 1000 * (track.duration_ms or 0)),
        "mpris:artUrl": ("s", cover),
        "xesam:title": ("s", track.title),
        "xesam:artist": ("as", list(track.artists) or ([track.artist] if track.artist else [])),
        "xesam:album": ("s", track.album),
        "xesam:albumArtist": ("as", [track.album_artist] if track.album_artist else []),
        "xesam:genre": ("as", list(track.genre_tags)),
        "xesam:composer": ("as", [track.composer] if track.composer else []),
        "xesam:trackNumber": ("i", track.track_no or 0),
        "xesam:discNumber": ("i", track.disc_no or 0),
        "xesam:audioBPM": ("i", round(track.tempo_bpm or 0)),
        "xesam:useCount": ("i", track.plays),
        "xesam:userRating": ("d", track.rating or 0.0),
        "xesam:contentCreated": ("s", str(track.original_year or track.year or "")),
        "xesam:url": ("s", uri(track.path)),
    }
    return {name: Variant(kind, value) for name, (kind, value) in known.items() if value}
