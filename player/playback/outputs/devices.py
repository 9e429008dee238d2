"""The sound devices of the machine, and how one that was chosen comes back after unplugging."""

from __future__ import annotations

from collections.abc import Callable

from player.playback.outputs.base import Output, OutputError, OutputFactory, Pull


def device_names() -> list[str]:
    """Return the names of the machine's devices; asking may take some tens of milliseconds."""
    import miniaudio

    try:
        devices = miniaudio.Devices()
        found = devices.get_playbacks()
    except miniaudio.MiniaudioError:
        return []
    return [device["name"] for device in found]


def chosen_output(name: Callable[[], str]) -> OutputFactory:
    """Return what opens the device of a name, "" for none, each time anew: it may come back."""

    def open_(pull: Pull) -> Output:
        from player.playback.outputs.miniaudio_output import MiniaudioOutput

        if not name():
            raise OutputError("no device is chosen")
        return MiniaudioOutput(pull, name())

    return open_
