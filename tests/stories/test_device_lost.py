"""The sound server dies while a track plays; playback waits and goes on where it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from player.playback import ring_engine
from player.playback.outputs import machine_output
from player.playback.outputs.devices import chosen_output, device_names
from player.playback.ring_engine import RingEngine
from player.playback.sounds import SoundEnded, SoundStarted, Trouble
from recommender.core.listening import Ended
from tests import sounds
from tests.player.playback.engines import Heard, position_ms, sound, wait_until
from tests.stories import pulse

pytestmark = [
    pytest.mark.story,
    pytest.mark.skipif(bool(pulse.missing()), reason=f"needs {pulse.missing()}"),
    pytest.mark.skipif(Path("/dev/snd").exists(), reason="sound would move to this machine's card"),
]


def test_playback_outlives_its_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ring_engine, "_LOST_AFTER_S", 1.0)
    path = sounds.encode(tmp_path / "long.flac", sounds.tone(60.0))
    heard = Heard()
    with pulse.server() as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        engine = RingEngine([machine_output], clock=lambda: 0)
        engine.begin(heard)
        engine.play(sound(path))
        heard.wait_for(SoundStarted)
        wait_until(lambda: position_ms(engine) > 1_000)
        server.kill()
        (trouble,) = heard.wait_for(Trouble)
        assert trouble.paused
        held = position_ms(engine)
        assert held >= 1_000
        engine.resume()
        heard.wait_for(Trouble, 2)
        assert position_ms(engine) == held
        server.start()
        engine.resume()
        wait_until(lambda: position_ms(engine) > held + 500)
        engine.close()
    (end,) = heard.of(SoundEnded)
    assert end.ended is Ended.STOPPED
    assert held - 500 < end.heard_ms < held + 10_000


def test_a_chosen_device_may_be_unplugged_and_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ring_engine, "_LOST_AFTER_S", 1.0)
    path = sounds.encode(tmp_path / "long.flac", sounds.tone(60.0))
    heard = Heard()
    with pulse.server() as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        plugged = server.control("load-module", "module-null-sink", "sink_name=usb",
                                 "sink_properties=device.description=Headphones")  # fmt: skip
        names = device_names()
        assert "Headphones" in names
        engine = RingEngine([chosen_output(lambda: "Headphones"), machine_output], clock=lambda: 0)
        engine.begin(heard)
        engine.play(sound(path))
        heard.wait_for(SoundStarted)
        wait_until(lambda: position_ms(engine) > 1_000)
        assert server.sink_of_stream() == "usb"
        server.control("unload-module", plugged)
        held = position_ms(engine)
        wait_until(lambda: position_ms(engine) > held + 2_500)
        assert not heard.of(Trouble)
        assert server.sink_of_stream() == "nul"
        server.control("load-module", "module-null-sink", "sink_name=usb",
                       "sink_properties=device.description=Headphones")  # fmt: skip
        engine.seek(30_000)
        wait_until(lambda: position_ms(engine) > 30_500)
        assert server.sink_of_stream() == "usb"
        engine.close()
    (end,) = heard.of(SoundEnded)
    assert end.ended is Ended.STOPPED
