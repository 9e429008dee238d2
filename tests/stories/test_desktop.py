"""A real session bus: playerctl and a strict client drive the window; the desktop is told."""
# ruff: noqa: F722, F821

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from player.playback.queue import Repeat
from player.services.playback_session import PlayState
from player.window import Window
from recommender.library import Library
from tests.player.windows import make_music, window_on

dbus_fast = pytest.importorskip("dbus_fast")
from dbus_fast.service import ServiceInterface, dbus_method  # noqa: E402

from player.desktop import mpris  # noqa: E402
from player.desktop.bus import SessionBus  # noqa: E402

pytestmark = [
    pytest.mark.story,
    pytest.mark.skipif(
        not (shutil.which("dbus-daemon") and shutil.which("playerctl")),
        reason="needs dbus-daemon and playerctl",
    ),
]

PROPERTIES = "org.freedesktop.DBus.Properties"
PLAYER = "org.mpris.MediaPlayer2.Player"


@pytest.fixture
def bus_address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


class Notices(ServiceInterface):
    """A notification server that remembers."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.shown: list[tuple[int, str, str]] = []

    @dbus_method()
    def Notify(
        self, app: "s", old: "u", icon: "s", title: "s", body: "s", actions: "as",
        hints: "a{sv}", ms: "i",
    ) -> "u":  # fmt: skip
        self.shown.append((old, title, body))
        return old or 7


class Power(ServiceInterface):
    """A power manager that counts."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.PowerManagement.Inhibit")
        self.held: set[int] = set()

    @dbus_method()
    def Inhibit(self, app: "s", reason: "s") -> "u":
        self.held.add(41)
        return 41

    @dbus_method()
    def UnInhibit(self, cookie: "u"):
        self.held.discard(cookie)


class Desk:
    """The other side: services of a desktop, and a client that calls and listens."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.notices, self.power = Notices(), Power()
        self._servers = [SessionBus(), SessionBus()]
        self._servers[0].export(
            "/org/freedesktop/Notifications", [self.notices], "org.freedesktop.Notifications"
        )
        self._servers[1].export(
            "/org/freedesktop/PowerManagement/Inhibit", [self.power],
            "org.freedesktop.PowerManagement",
        )  # fmt: skip
        self.client = SessionBus()
        self.heard: list[Any] = []

        async def listen(bus: Any) -> None:
            bus.add_message_handler(self._hear)
            await bus.call(
                dbus_fast.Message(
                    destination="org.freedesktop.DBus",
                    path="/org/freedesktop/DBus",
                    interface="org.freedesktop.DBus",
                    member="AddMatch",
                    signature="s",
                    body=[f"type='signal',path='{mpris.PATH}'"],
                )
            )

        self.client.post(listen)

    def _hear(self, message: Any) -> None:
        if message.message_type is dbus_fast.MessageType.SIGNAL and message.path == mpris.PATH:
            self.heard.append(message)

    def call(self, interface: str, member: str, signature: str = "", *body: Any) -> list[Any]:
        answers: list[list[Any] | None] = []
        self.client.call((mpris.NAME, mpris.PATH, interface), member, signature, body,
                         answers.append)  # fmt: skip
        self._qtbot.waitUntil(lambda: bool(answers))
        assert answers[0] is not None
        return answers[0]

    def get(self, interface: str, name: str) -> Any:
        (variant,) = self.call(PROPERTIES, "Get", "ss", interface, name)
        return variant

    def set(self, interface: str, name: str, kind: str, value: Any) -> None:
        self.call(PROPERTIES, "Set", "ssv", interface, name, dbus_fast.Variant(kind, value))

    def ctl(self, *arguments: str) -> str:
        said: list[str] = []

        def work() -> None:
            done = subprocess.run(
                ["playerctl", "-p", "deepcuts", *arguments],
                capture_output=True, text=True, timeout=20, check=True,
            )  # fmt: skip
            said.append(done.stdout.strip())

        threading.Thread(target=work).start()
        self._qtbot.waitUntil(lambda: bool(said), timeout=20_000)
        return said[0]

    def told(self, name: str) -> list[Any]:
        """Return the values a property was changed to."""
        return [
            message.body[1][name].value
            for message in self.heard
            if message.member == "PropertiesChanged" and name in message.body[1]
        ]

    def close(self) -> None:
        for bus in (*self._servers, self.client):
            bus.close()


@pytest.fixture
def desk(bus_address: str, qtbot: QtBot) -> Iterator[Desk]:
    opened = Desk(qtbot)
    yield opened
    opened.close()


@pytest.fixture
def opened(
    desk: Desk,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[tuple[Window, list[int]]]:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as both:
        both[0].start()
        qtbot.waitUntil(lambda: "deepcuts" in _players(), timeout=10_000)
        yield both


def _players() -> str:
    return subprocess.run(["playerctl", "-l"], capture_output=True, text=True).stdout


def test_playerctl_and_a_strict_client_drive_the_window(
    qtbot: QtBot, desk: Desk, opened: tuple[Window, list[int]], tmp_path: Path
) -> None:
    window, ids = opened
    player = window.player
    player.play(ids)
    qtbot.waitUntil(lambda: desk.ctl("status") == "Playing")
    assert desk.ctl("metadata", "xesam:title") == "Title 1"
    assert desk.ctl("metadata", "mpris:length") == "60000000"

    desk.ctl("pause")
    qtbot.waitUntil(lambda: desk.told("PlaybackStatus")[-1:] == ["Paused"])
    desk.ctl("play-pause")
    qtbot.waitUntil(lambda: player.state is PlayState.PLAYING)
    desk.ctl("position", "30")
    qtbot.waitUntil(lambda: 29_500 < player.position_ms < 33_000)
    qtbot.waitUntil(lambda: any(one.member == "Seeked" for one in desk.heard))
    desk.ctl("volume", "0.5")
    qtbot.waitUntil(lambda: player.volume == 0.5)
    desk.ctl("loop", "Track")
    qtbot.waitUntil(lambda: player.repeat is Repeat.ONE)
    desk.ctl("loop", "None")
    desk.ctl("shuffle", "On")
    qtbot.waitUntil(lambda: player.shuffle)
    desk.ctl("shuffle", "Off")
    desk.ctl("next")
    qtbot.waitUntil(lambda: player.track is not None and player.track.title == "Title 2")
    desk.ctl("previous")
    qtbot.waitUntil(lambda: player.track is not None and player.track.title == "Title 1")
    desk.ctl("open", str(tmp_path / "music" / "3.flac"))
    qtbot.waitUntil(lambda: player.track is not None and player.track.title == "Title 3")
    desk.ctl("stop")
    qtbot.waitUntil(lambda: player.state is PlayState.STOPPED)
    qtbot.waitUntil(lambda: desk.told("PlaybackStatus")[-1:] == ["Stopped"])
    assert {"Playing", "Paused", "Stopped"} == set(desk.told("PlaybackStatus"))
    assert desk.told("Volume")[-1] == 0.5
    titles = [one["xesam:title"].value for one in desk.told("Metadata") if "xesam:title" in one]
    assert {"Title 1", "Title 3"} <= set(titles)


@pytest.mark.qt_log_ignore("does not support raise")
def test_types_are_those_of_the_specification(
    qtbot: QtBot, desk: Desk, opened: tuple[Window, list[int]]
) -> None:
    window, ids = opened
    window.player.play(ids)
    window.playlists.create("My list", ids[:2])
    qtbot.waitUntil(lambda: desk.get(PLAYER, "PlaybackStatus").value == "Playing")
    expected = {
        PLAYER: {
            "PlaybackStatus": "s", "LoopStatus": "s", "Rate": "d", "Shuffle": "b", "Metadata":
            "a{sv}", "Volume": "d", "Position": "x", "MinimumRate": "d", "MaximumRate": "d",
            "CanGoNext": "b", "CanGoPrevious": "b", "CanPlay": "b", "CanPause": "b",
            "CanSeek": "b", "CanControl": "b",
        },
        "org.mpris.MediaPlayer2": {
            "CanQuit": "b", "CanRaise": "b", "HasTrackList": "b", "Identity": "s",
            "DesktopEntry": "s", "SupportedUriSchemes": "as", "SupportedMimeTypes": "as",
        },
        "org.mpris.MediaPlayer2.TrackList": {"Tracks": "ao", "CanEditTracks": "b"},
        "org.mpris.MediaPlayer2.Playlists": {
            "PlaylistCount": "u", "Orderings": "as", "ActivePlaylist": "(b(oss))",
        },
    }  # fmt: skip
    for interface, properties in expected.items():
        (found,) = desk.call(PROPERTIES, "GetAll", "s", interface)
        assert {name: value.signature for name, value in found.items()} == properties
    facts = desk.get(PLAYER, "Metadata").value
    assert facts["mpris:length"].signature == "x"
    assert facts["mpris:trackid"].signature == "o"

    lists = "org.mpris.MediaPlayer2.Playlists"
    qtbot.waitUntil(lambda: desk.get(lists, "PlaylistCount").value == 1)
    ((mine,),) = desk.call(lists, "GetPlaylists", "uusb", 0, 10, "Alphabetical", False)
    assert mine[1] == "My list"
    desk.call(lists, "ActivatePlaylist", "o", mine[0])
    qtbot.waitUntil(lambda: len(window.player.queue()) == 2)
    qtbot.waitUntil(lambda: desk.get(lists, "ActivePlaylist").value[0] is True)

    tracks = "org.mpris.MediaPlayer2.TrackList"
    qtbot.waitUntil(lambda: len(desk.get(tracks, "Tracks").value) == 2)
    first, second = desk.get(tracks, "Tracks").value
    (told,) = desk.call(tracks, "GetTracksMetadata", "ao", [second])
    assert told[0]["xesam:title"].value == "Title 2"
    desk.call(tracks, "GoTo", "o", second)
    qtbot.waitUntil(lambda: desk.get(PLAYER, "Metadata").value["mpris:trackid"].value == second)
    desk.call(tracks, "RemoveTrack", "o", first)
    qtbot.waitUntil(lambda: desk.get(tracks, "Tracks").value == [second])
    assert any(one.member == "TrackListReplaced" for one in desk.heard)
    desk.call(PLAYER, "SetPosition", "ox", first, 3_000_000)  # of another track: nothing
    desk.set(PLAYER, "Rate", "d", 1.5)
    qtbot.waitUntil(lambda: window.player.speed == 1.5)
    assert window.player.position_ms < 3_000
    desk.call("org.mpris.MediaPlayer2", "Raise")


def test_the_desktop_is_told_and_kept_awake(
    qtbot: QtBot, desk: Desk, opened: tuple[Window, list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, ids = opened
    front: QObject = window.frame
    monkeypatch.setattr(type(front), "isActiveWindow", lambda _: False)
    window.player.play(ids)
    qtbot.waitUntil(lambda: bool(desk.power.held))
    qtbot.waitUntil(lambda: bool(desk.notices.shown))
    assert desk.notices.shown[0] == (0, "Title 1", "Artist 1\nAlbum 1")
    window.player.next()
    qtbot.waitUntil(lambda: len(desk.notices.shown) == 2)
    assert desk.notices.shown[1][:2] == (7, "Title 2")
    window.player.pause()
    qtbot.waitUntil(lambda: not desk.power.held)
    window.settings.set("desktop/notifications", False)
    window.settings.set("desktop/keep_awake", False)
    window.player.next()
    window.player.resume()
    qtbot.waitUntil(lambda: desk.get(PLAYER, "PlaybackStatus").value == "Playing")
    assert not desk.power.held
    assert len(desk.notices.shown) == 2


def test_without_a_bus_the_window_is_whole(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, ids):
        window.start()
        window.player.play(ids)
        qtbot.waitUntil(lambda: window.player.state is PlayState.PLAYING)


@pytest.mark.qt_log_ignore("does not support raise")
def test_files_of_a_later_start_wait_their_turn(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    music = tmp_path / "music"
    make_music(music)
    with window_on(open_library, music, monkeypatch) as (window, ids):
        window.take_from_start([str(music / "1.flac")])
        qtbot.waitUntil(lambda: window.player.state is PlayState.PLAYING)
        window.take_from_start([str(music / "2.flac"), str(music / "3.flac")])
        qtbot.waitUntil(lambda: len(window.player.queue()) == 3)
        assert window.player.track is not None
        assert window.player.track.id == ids[0]
        window.player.undo()
        assert len(window.player.queue()) == 1
        assert os.path.exists(music / "2.flac")
