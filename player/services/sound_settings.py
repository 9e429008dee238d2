"""The sound as the listener shaped it: equaliser, balance, mono, device, and own presets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from player.playback.effects import Shape
from player.playback.engine import Engine
from player.playback.equaliser import FLAT, PRESETS, cleaned
from player.services.settings import Settings


class SoundSettings(QObject):
    """Keeps the shape of the sound in the settings and the engine at it."""

    changed = Signal()

    def __init__(self, engine: Engine, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        settings.changed.connect(self._follow)
        self._apply()

    @property
    def on(self) -> bool:
        """Whether the equaliser works."""
        return bool(self._settings.get("sound/on"))

    @property
    def bands_db(self) -> tuple[float, ...]:
        """The equaliser's gains, whether it works or not."""
        return cleaned(self._settings.get("sound/bands"))

    @property
    def balance(self) -> float:
        """From −1, left, to 1, right."""
        value = self._settings.get("sound/balance")
        return min(1.0, max(-1.0, value)) if isinstance(value, (int, float)) else 0.0

    @property
    def mono(self) -> bool:
        """Whether both sides sound the same."""
        return self._settings.get("sound/mono") is True

    @property
    def device(self) -> str:
        """The name of the chosen device, "" for the machine's own choice."""
        return str(self._settings.get("playback/device") or "")

    @property
    def shape(self) -> Shape:
        """What the engine does."""
        return Shape(self.bands_db if self.on else FLAT, self.balance, self.mono)

    def own_presets(self) -> dict[str, tuple[float, ...]]:
        """Return the listener's own presets by name."""
        saved = self._settings.get("sound/presets")
        if not isinstance(saved, dict):
            return {}
        return {str(name): cleaned(bands) for name, bands in saved.items()}

    def preset(self) -> tuple[str, bool]:
        """Return the preset that the bands are at, "" for none, and whether it is an own one."""
        for own, presets in ((True, self.own_presets()), (False, PRESETS)):
            for name, bands in presets.items():
                if bands == self.bands_db:
                    return name, own
        return "", False

    def set_on(self, on: bool) -> None:
        """Let the equaliser work, or not."""
        self._settings.set("sound/on", on)

    def set_bands(self, bands_db: Sequence[float]) -> None:
        """Set the equaliser's gains."""
        self._settings.set("sound/bands", list(cleaned(list(bands_db))))

    def set_balance(self, balance: float) -> None:
        """Shift the sound to one side."""
        self._settings.set("sound/balance", balance)

    def set_mono(self, mono: bool) -> None:
        """Let both sides sound the same."""
        self._settings.set("sound/mono", mono)

    def set_device(self, name: str) -> None:
        """Play to a device from the next track or jump on."""
        self._settings.set("playback/device", name)

    def keep_preset(self, name: str) -> None:
        """Keep the bands as they are under a name."""
        presets = {key: list(bands) for key, bands in self.own_presets().items()}
        self._settings.set("sound/presets", presets | {name: list(self.bands_db)})

    def forget_preset(self, name: str) -> None:
        """Delete an own preset."""
        presets = {key: list(bands) for key, bands in self.own_presets().items() if key != name}
        self._settings.set("sound/presets", presets)

    def _follow(self, key: str, _value: object) -> None:
        if key.startswith("sound/") or key in ("playback/fades", "playback/device"):
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._engine.set_shape(self.shape)
        self._engine.set_fade(FADE_S if self._settings.get("playback/fades") else 0.0)


#: How long pausing, going on and a jump fade.
FADE_S = 0.12
