"""Where sound goes: a device of the machine, or nowhere in real time or as fast as can be."""

from __future__ import annotations

from player.playback.outputs.base import Output, Pull


def machine_output(pull: Pull) -> Output:
    """Open the machine's default device; its library loads when sound is first wanted."""
    from player.playback.outputs.miniaudio_output import MiniaudioOutput

    return MiniaudioOutput(pull)
