"""Pages of lists that Deepcuts makes: mixes, radios, journeys, more of the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QMenu

from player.components.collection import Collection
from player.components.trace_view import TraceView
from player.models.columns import playlist_columns, tracks_text
from player.pages.things import ThingPage
from player.services.playlists import SavedPlaylists
from player.services.shelves import Shelves
from recommender.core.listening import Source
from recommender.core.playlist import Edition, Playlist
from recommender.core.translation import translate
from recommender.library import Library

_RADIO_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Maker:
    """A kind of list: how it is called and how it is made from a page's argument and a seed."""

    name: str
    kind: str
    source: Source
    make: Callable[[Library, str, int | None], Playlist]


def _journey(library: Library, argument: str, seed: int | None) -> Playlist:
    start, _, end = argument.partition(":")
    return library.mixing.journey(start, end, seed=seed or 0)


def _blend(library: Library, argument: str, seed: int | None) -> Playlist:
    more, less = ([int(one) for one in part.split(",") if one] for part in argument.split("|"))
    return library.mixing.blend(more, less, 30, seed or 0)


def _household(library: Library, argument: str, seed: int | None) -> Playlist:
    return library.people.blend([int(one) for one in argument.split("+") if one], 30, seed or 0)


def makers() -> dict[str, Maker]:
    """Return the kinds of lists by their page's name."""
    kinds = (
        Maker("playlist", translate("MadePage", "Made for you"), Source.MIX,
              lambda library, slug, seed: library.playlist(slug, None, seed)),
        Maker("radio", translate("MadePage", "Radio"), Source.RADIO,
              lambda library, seeds, seed: library.radio(seeds.split("+"), _RADIO_LENGTH, seed)),
        Maker("journey", translate("MadePage", "Journey"), Source.MIX, _journey),
        Maker("blend", translate("MadePage", "By sound"), Source.MIX, _blend),
        Maker("household", translate("MadePage", "Household"), Source.MIX, _household),
    )  # fmt: skip
    return {kind.name: kind for kind in kinds}


class MadePage(ThingPage):
    """A generated list with its reasons, and how it was made."""

    def __init__(
        self, maker: Maker, shelves: Shelves, saved: SavedPlaylists, *services: object
    ) -> None:
        super().__init__(maker.name, playlist_columns(), *services)
        self._maker = maker
        self._saved = saved
        self._playlist: Playlist | None = None
        self._made_for: object = None
        self.view.add_button(self.tr("Save as playlist"), "plus").clicked.connect(self._keep)
        self.view.add_button(self.tr("Another one"), "refresh").clicked.connect(self._make_another)
        self._trace = TraceView()
        self.view.below_head.addWidget(self._trace)
        if maker.name == "playlist":
            self.view.add_button(self.tr("Flow"), "flow").clicked.connect(self._flow)
            self._earlier = self.view.add_button(self.tr("Earlier"), "history")
            self._earlier.setMenu(QMenu(self._earlier))
            shelves.changed.connect(self._again)

    def load(self, argument: object) -> None:
        """Make the list of an argument; only a mix changes while it is looked at."""
        if self._maker.name != "playlist" and argument == self._made_for:
            return
        self._make(None)

    def _make(self, seed: int | None) -> None:
        argument = self._argument

        def done(playlist: Playlist) -> None:
            self._made_for = argument
            self._show(playlist)

        self._catalogue.read(
            lambda library: self._maker.make(library, str(argument), seed),
            done,
            f"made/{self._maker.name}",
            self.fail,
        )

    def _make_another(self) -> None:
        if self._playlist is not None:
            self._make(self._playlist.seed + 1)

    def _show(self, playlist: Playlist) -> None:
        self._playlist = playlist
        self._trace.show_trace(playlist.trace)
        made = date.fromisoformat(playlist.date).strftime("%x")
        again = {"daily": self.tr("new every day"), "weekly": self.tr("new every Monday")}
        refresh = again.get(playlist.refresh, "")
        parts = [
            playlist.explanation,
            tracks_text(len(playlist.picks)),
            self.tr("made on {}").format(made) + (f", {refresh}" if refresh else ""),
        ]
        self.show_collection(
            Collection(
                self._maker.kind,
                playlist.title,
                " · ".join(part for part in parts if part),
                playlist.track_ids,
                self._maker.source,
                playlist.slug,
                "" if self._maker.name == "radio" else _seeds(playlist),
                cover_track_ids=playlist.track_ids[:4],
                reasons={pick.track_id: pick.reasons for pick in playlist.picks},
            )
        )

        if self._maker.name == "playlist":
            self._catalogue.read(
                lambda library: library.mixing.editions(playlist.slug), self._offer, "editions"
            )

    def _offer(self, editions: list[Edition]) -> None:
        """Offer earlier editions, each with how much of it is still in today's."""
        menu = self._earlier.menu()
        menu.clear()
        now = set(self._playlist.track_ids) if self._playlist is not None else set()
        for one in editions:
            if set(one.track_ids) == now:
                continue
            day = date.fromisoformat(one.date).strftime("%x")
            shared = len(now & set(one.track_ids))
            text = self.tr("{}: {}, {} of them still here")
            words = text.format(day, tracks_text(len(one.track_ids)), shared)
            menu.addAction(words, lambda one=one: self._show_edition(one))
        self._earlier.setEnabled(not menu.isEmpty())

    def _show_edition(self, edition: Edition) -> None:
        playlist = self._playlist
        if playlist is None:
            return
        day = date.fromisoformat(edition.date).strftime("%x")
        new = len(set(playlist.track_ids) - set(edition.track_ids))
        self.show_collection(
            Collection(
                self.tr("Earlier edition"),
                f"{playlist.title}, {day}",
                self.tr("{} · today's has {} others").format(
                    tracks_text(len(edition.track_ids)), new
                ),
                edition.track_ids,
                self._maker.source,
                playlist.slug,
                cover_track_ids=edition.track_ids[:4],
            )
        )

    def _flow(self) -> None:
        if self._playlist is not None:
            self._navigator.open("flow", self._playlist.slug)

    def _keep(self) -> None:
        if self._playlist is not None:
            self._saved.create(
                f"{self._playlist.title}, {self._playlist.date}",
                self._playlist.track_ids,
                self._playlist.slug,
                lambda new: self._navigator.open("saved", new),
            )


def _seeds(playlist: Playlist) -> str:
    """Return the seeds of a radio from everything in a list."""
    return "+".join(f"track:{track_id}" for track_id in playlist.track_ids)
